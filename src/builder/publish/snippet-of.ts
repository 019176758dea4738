import { element, markupOf, type Element } from '../../server/tree.js';
import type { WidgetName } from '../../widgets/names.js';
import type { Form } from './hosts.js';

/** A part as the page has it. */
export interface Placed {
  readonly widget: WidgetName;
  readonly item?: string | undefined;
  /** Each entry as a row. */
  readonly compact?: boolean | undefined;
  /** What is read where the part is not shown: "Framtid. Strategi för integration, Malå kommun". */
  readonly fallback: string;
}

/** What a page's code is made of. */
export interface SnippetInput {
  readonly form: Form;
  readonly parts: readonly Placed[];
  readonly level: number;
  /** The theme's name, where it is not the one that comes by itself. */
  readonly theme?: string | undefined;
  /** The page's language, where it is not the document's. */
  readonly language?: string | undefined;
  /** The folder's address, with a slash at its end. */
  readonly folder: string;
  /** The content file's address. */
  readonly file: string;
  /** The scripts that the parts take beside the first, by their names in the folder. */
  readonly scripts: readonly string[];
  /** Hashes by file, where the code is to have them. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
  /** The parts as plain HTML, for that form. */
  readonly plain?: string | undefined;
}

/** Code for a page, and what goes once into the site's template. */
export interface Snippet {
  readonly page: string;
  readonly template?: string;
}

/** The level that a widget's heading has by itself; in a frame it heads a page of its own. */
const OWN_LEVEL: Readonly<Record<Form, number>> = { element: 2, link: 2, plain: 2, frame: 1 };

/** Writes the code that shows the chosen parts on a page. */
export function snippetOf(input: SnippetInput): Snippet {
  switch (input.form) {
    case 'element':
      return { page: lines([...head(input), ...input.parts.map((part) => elementOf(part, input))]) };
    case 'link':
      return { page: lines(linksOf(input)), template: lines(head({ ...input, file: undefined })) };
    case 'frame':
      return {
        page: lines([
          ...input.parts.map((part) => frameOf(part, input)),
          element('script', { type: 'module', src: `${input.folder}samsyn-host.js` }),
        ]),
      };
    case 'plain':
      return { page: input.plain ?? '', template: lines(sheetsOf(input)) };
  }
}

const lines = (elements: readonly Element[]): string => elements.map(markupOf).join('\n');

/** What the page fetches: its theme, what is fetched ahead, and the script. */
function head(input: Omit<SnippetInput, 'file'> & { readonly file: string | undefined }): readonly Element[] {
  const { folder, file, theme, scripts, hashes } = input;
  return [
    ...(theme ? [sheet(`${folder}themes/${theme}.css`)] : []),
    ...(file === undefined
      ? []
      : [element('link', { rel: 'preload', as: 'fetch', href: file, crossorigin: true })]),
    ...scripts.map((name) => element('link', { rel: 'modulepreload', href: folder + name })),
    ...(hashes ? [importMap(folder, hashes)] : []),
    element('script', { type: 'module', src: `${folder}samsyn.js`, integrity: hashes?.['samsyn.js'] }),
  ];
}

/** The hashes of all that the script may fetch, which browsers take from an import map alone. */
function importMap(folder: string, hashes: Readonly<Record<string, string>>): Element {
  const integrity = Object.fromEntries(
    Object.entries(hashes).flatMap(([name, hash]) => (name === 'samsyn.js' ? [] : [[folder + name, hash]])),
  );
  const json = JSON.stringify({ integrity }, null, 2).replaceAll('<', '\\u003c');
  return element('script', { type: 'importmap' }, [json]);
}

const sheet = (href: string): Element => element('link', { rel: 'stylesheet', href });

const sheetsOf = ({ folder, theme }: SnippetInput): readonly Element[] =>
  ['samsyn-plain.css', ...(theme ? [`themes/${theme}.css`] : [])].map((name) => sheet(folder + name));

/** A part's own attributes. */
export const partAttributes = ({ item, compact }: Placed): Readonly<Record<string, string | undefined>> => ({
  item,
  compact: compact ? 'compact' : undefined,
});

/** All attributes of a widget but for its content and its theme. */
const attributesOf = (
  part: Placed,
  { level, language, form }: SnippetInput,
): Readonly<Record<string, string | undefined>> => ({
  ...partAttributes(part),
  'heading-level': level === OWN_LEVEL[form] ? undefined : String(level),
  lang: language,
});

function elementOf(part: Placed, input: SnippetInput): Element {
  const { file: src, theme } = input;
  return element(
    `samsyn-${part.widget}`,
    { src, ...attributesOf(part, input), class: theme && `samsyn-theme-${theme}` },
    [element('p', {}, [part.fallback])],
  );
}

/** Marked links, each in a paragraph; a theme's class is on what stands around them, for links keep none. */
function linksOf(input: SnippetInput): readonly Element[] {
  const { file: href, theme } = input;
  const links = input.parts.map((part) => {
    const { lang, ...own } = attributesOf(part, input);
    const marked = Object.entries({ samsyn: part.widget, ...own, lang }).map(([name, value]) => [
      `data-${name}`,
      value,
    ]);
    return element('p', {}, [
      element('a', { href, ...(Object.fromEntries(marked) as object) }, [part.fallback]),
    ]);
  });
  return theme ? links.map((link) => element('div', { class: `samsyn-theme-${theme}` }, [link])) : links;
}

function frameOf(part: Placed, input: SnippetInput): Element {
  const { file, folder, theme } = input;
  const asked = { widget: part.widget, src: file, ...attributesOf(part, input), theme };
  const query = new URLSearchParams(
    Object.entries(asked).filter((pair): pair is [string, string] => !!pair[1]),
  );
  return element('iframe', {
    src: `${folder}embed.html?${String(query).replaceAll('%2F', '/')}`,
    title: part.fallback,
    style: 'width: 100%; border: 0',
  });
}
