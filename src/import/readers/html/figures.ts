import { attribute, elementsWithin, wordsOf } from './elements.js';
import type { Element } from './parse-html.js';

/** A picture and the words that stand for it. */
export interface Figure {
  readonly alt?: string;
  readonly caption?: string;
}

/** A picture, unless its page says that it is there for looks alone. */
export function pictureOf(img: Element): Figure | undefined {
  const alt = attribute(img, 'alt')?.replace(/\s+/g, ' ').trim();
  return alt === '' ? undefined : { ...(alt && { alt }) };
}

/** The picture of a `figure`, with its caption; undefined where it holds more than pictures. */
export function figureOf(figure: Element): Figure | undefined {
  const captions: Element[] = [];
  const alts: string[] = [];
  for (const element of elementsWithin(figure)) {
    if (element.tagName === 'table' || element.tagName === 'blockquote' || element.tagName === 'pre')
      return undefined;
    if (element.tagName === 'figcaption') captions.push(element);
    const alt = element.tagName === 'img' && attribute(element, 'alt')?.replace(/\s+/g, ' ').trim();
    if (alt) alts.push(alt);
  }
  const said = wordsOf(captions);
  const others = wordsOf(
    figure.childNodes,
    ({ tagName }) => tagName === 'figcaption' || tagName === 'script' || tagName === 'noscript',
  );
  if (others) return undefined;
  return { ...(alts.length && { alt: alts.join(' ') }), ...(said && { caption: said }) };
}
