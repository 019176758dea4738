import { parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { isObject } from '../../format/json.js';
import type { Wording } from '../language.js';

/** What is wrong in a text that should be JSON, and where. */
export interface JsonFault {
  readonly message: Wording;
  readonly offset: number;
}

const SAID: Readonly<Record<string, Wording>> = {
  CommaExpected: { sv: 'Här saknas ett komma', en: 'A comma is missing here' },
  ColonExpected: { sv: 'Här saknas ett kolon', en: 'A colon is missing here' },
  PropertyNameExpected: {
    sv: 'Här väntas ett namn inom citattecken',
    en: 'A name in quotation marks is expected here',
  },
  ValueExpected: {
    sv: 'Här saknas ett värde, eller så är ett komma för mycket',
    en: 'A value is missing here, or there is a comma too many',
  },
  CloseBraceExpected: { sv: 'Här saknas en klammer }', en: 'A brace } is missing here' },
  CloseBracketExpected: { sv: 'Här saknas en hakparentes ]', en: 'A bracket ] is missing here' },
  UnexpectedEndOfString: {
    sv: 'Ett citattecken saknas i slutet av texten',
    en: 'A quotation mark is missing at the end of the text',
  },
  InvalidSymbol: {
    sv: 'Det här är inget värde: text ska stå inom citattecken',
    en: 'This is no value: text stands in quotation marks',
  },
  InvalidCommentToken: { sv: 'Kommentarer kan inte stå i filen', en: 'Comments cannot stand in the file' },
  InvalidEscapeCharacter: {
    sv: 'Tecknet efter \\ har ingen betydelse',
    en: 'The character after \\ means nothing',
  },
  InvalidCharacter: {
    sv: 'Här står ett tecken som inte kan stå i en text',
    en: 'There is a character here that cannot stand in a text',
  },
};
const OTHER: Wording = { sv: 'Här går filen inte att läsa', en: 'The file cannot be read here' };
const NO_OBJECT: Wording = {
  sv: 'Filen ska börja med { och sluta med }',
  en: 'The file begins with { and ends with }',
};

/** Reads a content file's text: the content, or the first thing that is wrong, with its line. */
export function readJson(text: string): { readonly content: object } | JsonFault {
  try {
    const content: unknown = JSON.parse(text);
    if (isObject(content)) return { content };
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
    const [first] = errors;
    if (first) return faultAt(text, first.offset, SAID[printParseErrorCode(first.error)] ?? OTHER);
    return faultAt(text, 0, OTHER);
  }
  return faultAt(text, 0, NO_OBJECT);
}

function faultAt(text: string, offset: number, { sv, en }: Wording): JsonFault {
  const line = text.slice(0, offset).split('\n').length;
  return { message: { sv: `${sv} (rad ${line}).`, en: `${en} (line ${line}).` }, offset };
}
