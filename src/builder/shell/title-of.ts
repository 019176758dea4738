import { isObject } from '../../format/json.js';
import type { Workspace } from '../model/workspace.js';

/** The document's title in its own language, as text; undefined where there is none yet. */
export function titleOf(workspace: Workspace | undefined): string | undefined {
  const { title, language } = (workspace?.content ?? {}) as {
    readonly title?: unknown;
    readonly language?: unknown;
  };
  return textIn(title, typeof language === 'string' ? language : 'sv');
}

/** A text of the format in the document's language, or in the first that it has. */
export function textIn(text: unknown, language: string): string | undefined {
  if (typeof text === 'string') return text;
  if (!isObject(text)) return undefined;
  const said = text[language] ?? Object.values(text)[0];
  return typeof said === 'string' ? said : undefined;
}
