import { element, markupOf, type Element } from '../../server/tree.js';
import { filled, type Language, type Wording } from '../language.js';
import { GUIDE_WORDS as WORDS } from './guide.words.js';
import type { Form, HostName } from './hosts.js';
import { HOST } from './hosts.js';
import { FOLDER } from './page-of.js';
import { SHEET } from './page-sheet.js';
import type { Snippet } from './snippet-of.js';

/** What the page "Gör så här" is made of. */
export interface GuideInput {
  readonly title: string;
  readonly language: Language;
  readonly host: HostName;
  readonly form: Form;
  readonly folder: string;
  readonly file: string;
  readonly snippet: Snippet;
  readonly hasPlain: boolean;
  /** The files of the folder, with their sizes in bytes. */
  readonly files: readonly { readonly name: string; readonly size: number }[];
}

/** Writes the page "Gör så här" for the one who may put files on the site: HTML alone, with no script. */
export function guideOf({
  title,
  language,
  host,
  form,
  folder,
  file,
  snippet,
  hasPlain,
  files,
}: GuideInput): string {
  const say = (wording: Wording, parts: Readonly<Record<string, string>> = {}): string =>
    filled(wording, parts)[language];
  const p = (wording: Wording, parts?: Readonly<Record<string, string>>): Element =>
    element('p', {}, [say(wording, parts)]);
  let step = 0;
  const section = (heading: Wording, ...inside: readonly Element[]): Element =>
    element('section', {}, [element('h2', {}, [say(heading)]), ...inside]);
  const nextStep: typeof section = (heading, ...inside) => {
    const numbered = `${++step}. ${say(heading)}`;
    return section({ sv: numbered, en: numbered }, ...inside);
  };
  const code = (text: string): Element => element('pre', {}, [element('code', {}, [text])]);
  const isWordPress = host.startsWith('wordpress');
  const page = element('html', { lang: language }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [`${say(WORDS.title)}: ${title}`]),
      element('link', { rel: 'icon', href: 'data:,' }),
      element('link', { rel: 'stylesheet', href: `${FOLDER}samsyn-page.css` }),
      element('link', { rel: 'stylesheet', href: `${FOLDER}samsyn-plain.css` }),
      element('link', { rel: 'stylesheet', href: SHEET }),
    ]),
    element('body', {}, [
      element('main', { class: 'samsyn-plain' }, [
        element('h1', {}, [say(WORDS.title)]),
        p(WORDS.about, { title }),
        nextStep(WORDS.look, p(WORDS.lookAt), ...(hasPlain ? [p(WORDS.plain)] : [])),
        nextStep(
          WORDS.upload,
          p(WORDS.uploadTo, { folder }),
          p(WORDS.file, { file }),
          p(WORDS.types),
          ...(isWordPress ? [p(WORDS.wordpress)] : []),
        ),
        ...(snippet.template ? [nextStep(WORDS.template, code(snippet.template))] : []),
        nextStep(WORDS.paste, element('p', {}, [HOST[host].how[language]]), code(snippet.page)),
        nextStep(WORDS.see, p(WORDS.seeThat)),
        section(WORDS.change, p(WORDS.changeSo), ...(form === 'plain' ? [p(WORDS.changePlain)] : [])),
        section(WORDS.files, tableOf(files, say)),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${markupOf(page)}\n`;
}

function tableOf(
  files: GuideInput['files'],
  say: (wording: Wording, parts?: Record<string, string>) => string,
): Element {
  const row = (tag: 'th' | 'td', cells: readonly string[]): Element =>
    element(
      'tr',
      {},
      cells.map((cell) => element(tag, tag === 'th' ? { scope: 'col' } : {}, [cell])),
    );
  return element('table', { 'aria-label': say(WORDS.files) }, [
    element('thead', {}, [
      row(
        'th',
        [WORDS.name, WORDS.size, WORDS.use].map((wording) => say(wording)),
      ),
    ]),
    element(
      'tbody',
      {},
      files.map(({ name, size }) =>
        row('td', [
          name,
          say(WORDS.bytes, { kb: String(Math.max(1, Math.round(size / 1024))) }),
          say(WORDS.uses[useOf(name)]),
        ]),
      ),
    ),
  ]);
}

/** What a file is needed for. */
function useOf(name: string): keyof typeof WORDS.uses {
  if (name.endsWith('.md')) return 'licence';
  if (/embed|frame|host/.test(name)) return 'frame';
  if (name.startsWith('locale/')) return 'locale';
  if (name.endsWith('.tokens.json')) return 'tokens';
  if (name.startsWith('themes/')) return 'theme';
  if (name.endsWith('.css')) return 'sheet';
  return name.endsWith('.js') ? 'script' : 'content';
}
