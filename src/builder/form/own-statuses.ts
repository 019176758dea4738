import { isObject } from '../../format/json.js';
import type { ValueSchema } from '../../format/value-schema.js';
import { textIn } from '../shell/title-of.js';
import { languageOf } from '../shell/language-of.js';

/** The document's own words for how it goes, in its language: what a status is chosen from. */
export function ownStatuses(content: unknown): readonly string[] {
  const statuses = isObject(content) ? content['statuses'] : undefined;
  if (!Array.isArray(statuses)) return [];
  const language = languageOf(content);
  return (statuses as readonly unknown[]).flatMap((word) => {
    const title = isObject(word) && textIn(word['title'], language)?.trim();
    return title ? [title] : [];
  });
}

/** Whether a key says how it goes. */
export const isStatus = (key: string, { form }: ValueSchema): boolean => key === 'status' && form === 'text';
