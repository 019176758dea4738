import type { OmissionReason } from '../../pieces.js';
import { child, elements, flag, number, value } from './values.js';
import type { XmlNode } from '../xml.js';
import { drawnTick } from './ticks.js';

/** A field that has begun: an instruction, and what came of it when Word last looked. */
export interface Field {
  instruction: string;
  /** Whether what comes is its result. */
  inResult: boolean;
  /** How many runs its line had when the result began. */
  resultStart: number;
  /** Address that its result leads to. */
  link?: string;
  /** What a form field holds: `w:ffData`. */
  readonly form?: XmlNode;
}

/** Fields that draw lists of headings, figures or words. */
const CONTENTS = new Set(['TOC', 'INDEX', 'TOA', 'RD', 'TC', 'XE', 'TA']);

/** Name of a field: "HYPERLINK". */
export function fieldName(instruction: string): string {
  return /^\s*\\?([A-Za-z]+)/.exec(instruction)?.[1]?.toUpperCase() ?? '';
}

/** Whether a field is a contents list, or an entry for one. */
export function isContents({ instruction }: Field): boolean {
  return CONTENTS.has(fieldName(instruction));
}

/** Address that a field's text leads to. */
export function fieldLink(instruction: string): string | undefined {
  if (fieldName(instruction) !== 'HYPERLINK') return undefined;
  const words = fieldWords(instruction).slice(1);
  let address = '';
  let anchor = '';
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word === '\\l') anchor = words[++at] ?? '';
    // The text of a hint, a frame, a place in a picture.
    else if (/^\\[ot]$/.test(word)) at++;
    else if (!word.startsWith('\\')) address ||= word;
  }
  return address || anchor ? `${address}${anchor && `#${anchor}`}` : undefined;
}

/** What a field shows by itself, without a result in the file. */
export function drawnField({ instruction, form }: Field): string | undefined {
  const name = fieldName(instruction);
  const box = child(form, 'w:checkBox');
  if (name === 'FORMCHECKBOX') {
    const checked = flag(child(box, 'w:checked')) ?? flag(child(box, 'w:default')) ?? false;
    return drawnTick(checked);
  }
  if (name === 'FORMDROPDOWN') {
    const list = child(form, 'w:ddList');
    const entries = elements(list).filter((entry) => entry.name === 'w:listEntry');
    const chosen = number(value(child(list, 'w:result'))) ?? number(value(child(list, 'w:default'))) ?? 0;
    return value(entries[chosen]);
  }
  return undefined;
}

/** What a button of the kind "click here and write" says. */
export function promptOf(instruction: string): string | undefined {
  const [, text] = /^\s*MACROBUTTON\s+\S+\s+(.*)$/is.exec(instruction) ?? [];
  return text?.trim();
}

/** Sign and font of a field that draws one. */
export function signField(instruction: string): { code: number; font?: string } | undefined {
  if (fieldName(instruction) !== 'SYMBOL') return undefined;
  const words = fieldWords(instruction);
  const code = Number(words[1]);
  const font = words[words.indexOf('\\f') + 1];
  return Number.isInteger(code) && code > 0
    ? { code, ...(words.includes('\\f') && font && { font }) }
    : undefined;
}

/** Why text is left out that stands in the fields begun, if it is. */
export function fieldReason(fields: readonly Field[]): OmissionReason | undefined {
  for (const field of fields) {
    if (isContents(field)) return 'contents-list';
    if (!field.inResult) return 'hidden';
  }
  return undefined;
}

function fieldWords(instruction: string): readonly string[] {
  return [...instruction.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
