import { parseFragment } from 'parse5';
import { isDate, soft, spoken } from './soft.mjs';

/*
 * What a reader meets on a page, and whether the words of a fact are there.
 */

const UNREAD = new Set(['style', 'script', 'link']);

/** The words of a page, softened; between elements stands a space. */
export function textOf(html) {
  const read = ({ nodeName, value, childNodes = [] }) =>
    UNREAD.has(nodeName) ? '' : nodeName === '#text' ? value : childNodes.map(read).join(' ');
  return soft(read(parseFragment(html)));
}

/**
 * Whether any form of a fact's words stands in a softened text. A number is not the beginning of another one, and a date
 * may be written in any way.
 */
export const isShown = (text, words) =>
  words
    .split('|')
    .flatMap((form) => (isDate(form) ? spoken(form) : [form]))
    .map(soft)
    .some((form) => ` ${text} `.includes(/\d$/u.test(form) ? ` ${form} ` : ` ${form}`));
