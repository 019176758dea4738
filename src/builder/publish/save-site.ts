import type { Language } from '../language.js';
import { textOf } from '../model/save-text.js';
import { importAgain } from '../shell/import-again.js';
import { formOf, safeName } from './choices.js';
import type { ProductFiles } from './product-files.js';
import type { Publication } from './publication.js';
import { siteOf } from './site-of.js';
import type { FileLists } from './site-files.js';
import type { Snippet } from './snippet-of.js';
import type { FileTree } from './zip-of.js';

/** What there is to make a site of. */
export interface SiteSource {
  readonly publication: Publication;
  /** What the product's folder tells of its files; rejects where that did not come. */
  readonly lists: FileLists | Promise<FileLists>;
  readonly files: ProductFiles;
  readonly snippet: Snippet;
  readonly plain: string;
  /** The editor's language, which the page "Gör så här" is in. */
  readonly language: Language;
}

/** A file that is saved: its name, and what is in it. */
export interface SavedFile {
  readonly name: string;
  readonly blob: Promise<Blob>;
}

/** The files that a site needs, by their paths. */
export async function siteFilesOf({
  publication,
  lists,
  files,
  snippet,
  plain,
  language,
}: SiteSource): Promise<FileTree> {
  const { workspace, choices, placed, themeName } = publication;
  return siteOf(
    {
      ...publication,
      ...choices,
      look: publication.look,
      language,
      form: formOf(choices),
      parts: placed,
      theme: themeName,
      text: textOf(workspace),
      snippet,
      plainPage: plain && (await plainPageOf(publication, plain)),
    },
    await lists,
    files,
  );
}

/** Writes a whole page of plain HTML, whose styles lie in the folder beside it. */
async function plainPageOf(
  { content, lang, themeName, placed }: Publication,
  plain: string,
): Promise<string | undefined> {
  if (!content) return undefined;
  const { staticPage } = await importAgain('plain page', () => import('../../server/page.js'));
  const [{ widget, item } = { widget: 'strategy' as const, item: undefined }] = placed;
  return staticPage(plain, content, {
    widget,
    ...(placed.length === 1 && { item }),
    lang,
    theme: themeName,
    format: 'plain',
    styles: 'link',
    base: 'samsyn/',
  });
}

/** Packs a site; what takes long is fetched when it is asked for. */
export function zipFile(source: SiteSource): SavedFile {
  const blob = Promise.all([siteFilesOf(source), importAgain('zip', () => import('./zip-of.js'))]).then(
    ([files, { zipOf }]) => new Blob([zipOf(files) as BlobPart], { type: 'application/zip' }),
  );
  return { name: `${baseName(source.publication)}.zip`, blob };
}

/** The content file alone. */
export function contentFile(publication: Publication): SavedFile {
  const blob = Promise.resolve(new Blob([textOf(publication.workspace)], { type: 'application/json' }));
  return { name: `${baseName(publication)}.json`, blob };
}

/** What the files are called: as the content file on the site. */
const baseName = ({ choices }: Publication): string =>
  safeName(choices.file.split(/[?#]/)[0]!.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
