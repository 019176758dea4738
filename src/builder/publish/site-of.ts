import type { Language } from '../language.js';
import type { WidgetName } from '../../widgets/names.js';
import type { Form, HostName } from './hosts.js';
import { guideOf } from './guide-of.js';
import { FOLDER, pageOf } from './page-of.js';
import { PAGE_SHEET, SHEET } from './page-sheet.js';
import type { ProductFiles } from './product-files.js';
import { siteScripts, siteSheets, scriptsOf, type FileLists } from './site-files.js';
import type { Placed, Snippet } from './snippet-of.js';
import type { FileTree } from './zip-of.js';

/** All that a site is made of. */
export interface SiteInput {
  readonly title: string;
  readonly language: Language;
  /** The language of the page, and those of the content. */
  readonly lang: string;
  readonly languages: readonly string[];
  /** The scripts that the content's goals ask for. */
  readonly goalScripts: readonly string[];
  readonly host: HostName;
  readonly form: Form;
  readonly parts: readonly Placed[];
  /** The parts' widgets, and those that a whole document shows. */
  readonly widgets: readonly WidgetName[];
  readonly level: number;
  readonly theme?: string | undefined;
  /** The site's own theme: its files by their paths in the folder. */
  readonly look?: FileTree | undefined;
  readonly folder: string;
  /** The content file's address, and its text. */
  readonly file: string;
  readonly text: string;
  readonly snippet: Snippet;
  /** The page without script, where there is one. */
  readonly plainPage?: string | undefined;
}

/**
 * Gathers the files of a site: a page that works, the page "Gör så här", and the folder with all that they need.
 *
 * @throws Error where one of the product's files could not be fetched.
 */
export async function siteOf(input: SiteInput, lists: FileLists, files: ProductFiles): Promise<FileTree> {
  const { form, theme, look = {}, text, plainPage } = input;
  const name = fileNameIn(input.file);
  const wanted = [...siteScripts(input, lists), ...siteSheets({ form }, theme)].filter(
    (one) => !(one in look),
  );
  const fetched = await Promise.all(wanted.map(async (one) => [one, await files.bytes(one)] as const));
  const folder: FileTree = { [name]: text, ...Object.fromEntries(fetched), ...look };
  const sizes = Object.entries(folder).map(([one, file]) => ({
    name: one,
    size: typeof file === 'string' ? new TextEncoder().encode(file).length : file.length,
  }));
  return {
    [SHEET]: PAGE_SHEET,
    'index.html': pageOf({ ...input, file: name, scripts: scriptsOf(input.widgets, lists) }),
    'gor-sa-har.html': guideOf({ ...input, hasPlain: plainPage !== undefined, files: sizes }),
    ...(plainPage !== undefined && { 'utan-skript.html': plainPage }),
    ...Object.fromEntries(Object.entries(folder).map(([one, file]) => [FOLDER + one, file])),
  };
}

/** The name that a file has at the end of its address. */
function fileNameIn(address: string): string {
  const name = new URL(address, 'https://samsyn.invalid/').pathname.split('/').at(-1) ?? '';
  return /^[\w-][\w.-]*$/.test(name) ? name : 'innehall.json';
}
