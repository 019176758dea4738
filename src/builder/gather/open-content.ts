import { isObject } from '../../format/json.js';
import { LIMITS } from '../../format/limits.js';
import type { Wording } from '../language.js';
import { newId } from '../model/new-id.js';
import type { Workspace } from '../model/workspace.js';
import { GATHER_WORDS as WORDS } from './gather.words.js';

/** Why something could not be fetched, in words. */
export interface Trouble {
  readonly trouble: Wording;
}

/** Whether bytes are those of a content file: by the name, or by how they begin where the name does not tell. */
export function isContentFile(bytes: Uint8Array, name: string): boolean {
  if (/\.json$/i.test(name)) return true;
  if (/\.(?!txt$)\w+$/i.test(name)) return false;
  return /^\uFEFF?\s*\{\s*(?:"|\})/.test(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 512)),
  );
}

/** Opens a content file, so that it can be saved again with every byte that was not changed. Never throws. */
export async function openContent(bytes: Uint8Array, name: string): Promise<Workspace | Trouble> {
  if (!bytes.length) return { trouble: WORDS.emptyFile };
  if (bytes.length > LIMITS.size) return { trouble: WORDS.tooLarge };
  const { readContent, problemOf } = await import('../../read/read-content.js');
  let text: string;
  try {
    // The mark at the beginning stays in the text, and so in the file that is saved.
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { trouble: problemOf({ pointer: '', severity: 'error', code: 'not-utf8' }).message };
  }
  const json = text.replace(/^\uFEFF/, '');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { trouble: await brokenWords(json) };
  }
  if (!isObject(value) || !['samsyn', 'title', 'publisher'].some((key) => Object.hasOwn(value, key)))
    return { trouble: WORDS.notContent };
  const { content, problems } = readContent(value, json);
  if (!content) return { trouble: problems[0]?.message ?? WORDS.notContent };
  return { id: newId(), content: value, opened: { name, text, value } };
}

/** Says what is wrong with a text that should be JSON, to somebody who has never heard of that. */
async function brokenWords(text: string): Promise<Wording> {
  const [{ problemOf }, { NOT_JSON }] = await Promise.all([
    import('../../read/read-content.js'),
    import('../../read/json/json-messages.js'),
  ]);
  const { message } = problemOf({ pointer: '', severity: 'error', code: 'not-json', details: { text } });
  const [sv, en] = NOT_JSON;
  return {
    sv: message.sv.replace(sv, WORDS.broken.sv),
    en: message.en.replace(en, WORDS.broken.en),
  };
}
