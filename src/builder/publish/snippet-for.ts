import { formOf } from './choices.js';
import type { Publication } from './publication.js';
import { scriptsOf, siteScripts, type FileLists } from './site-files.js';
import { snippetOf, type Snippet } from './snippet-of.js';

/**
 * Writes the code for what is published; undefined where nothing is chosen.
 *
 * @param plain - The parts as plain HTML, as far as they have been drawn.
 */
export function snippetFor(
  { choices, placed, widgets, languages, goalScripts, ownLanguage, themeName }: Publication,
  lists: FileLists,
  plain: string,
): Snippet | undefined {
  if (!placed.length) return undefined;
  const form = formOf(choices);
  const { level, folder, file, integrity, language } = choices;
  const needed = integrity ? siteScripts({ widgets, form, languages, goalScripts }, lists) : [];
  const hashes = Object.fromEntries(
    needed.flatMap((name) => (lists.hashes[name] ? [[name, lists.hashes[name]]] : [])),
  );
  return snippetOf({
    form,
    parts: placed,
    level,
    theme: themeName,
    language: language === ownLanguage ? undefined : language,
    folder,
    file,
    scripts: scriptsOf(widgets, lists),
    ...(Object.keys(hashes).length > 0 && { hashes }),
    plain,
  });
}
