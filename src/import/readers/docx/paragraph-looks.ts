import type { XmlNode } from '../xml.js';
import { child, flag, number, value } from './values.js';

/** What is said of a paragraph in one place: a style, or its own properties. */
export interface ParagraphLooks {
  /** Id of its style. */
  readonly style?: string;
  /** Which list it is in; "0" for none. */
  readonly list?: string;
  /** Depth in the list, from 0. */
  readonly depth?: number;
  /** Level in the outline, from 0; 9 for running text. */
  readonly outline?: number;
  readonly centred?: boolean;
  readonly rightToLeft?: boolean;
}

/** Reads `w:pPr`; what it does not name is missing. */
export function paragraphLooks(properties: XmlNode | undefined): ParagraphLooks {
  if (!properties) return {};
  const numbering = child(properties, 'w:numPr');
  const alignment = value(child(properties, 'w:jc'));
  return present({
    style: value(child(properties, 'w:pStyle')),
    list: value(child(numbering, 'w:numId')),
    depth: number(value(child(numbering, 'w:ilvl'))),
    outline: number(value(child(properties, 'w:outlineLvl'))),
    centred: alignment === undefined ? undefined : alignment === 'center',
    rightToLeft: flag(child(properties, 'w:bidi')),
  });
}

/** Whether the end of the paragraph is deleted, so that the next one goes on where it ends. */
export function joinsNext(properties: XmlNode | undefined): boolean {
  const mark = child(properties, 'w:rPr');
  // A large first letter is a paragraph of its own in the file.
  const frame = child(properties, 'w:framePr')?.attributes['w:dropCap'];
  return !!(child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) || frame === 'drop' || frame === 'margin';
}

function present(looks: { [Key in keyof ParagraphLooks]: ParagraphLooks[Key] | undefined }): ParagraphLooks {
  return Object.fromEntries(Object.entries(looks).filter(([, one]) => one !== undefined));
}
