import { isObject } from '../../format/json.js';

/** The language that a document is written in. */
export function languageOf(content: unknown): string {
  const language = isObject(content) ? content['language'] : undefined;
  return typeof language === 'string' && language ? language : 'sv';
}
