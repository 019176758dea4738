import { readFileSync } from 'node:fs';
import type { Content } from '../format/schema.js';
import { readContent } from '../read/read-content.js';
import { renderWidget } from '../server/index.js';
import { element, markupOf } from '../server/tree.js';
import { widgetsIn } from '../widgets/document/widgets-in.js';
import { isWidget, WIDGETS, type WidgetName } from '../widgets/names.js';
import type { Command } from './command.js';
import { readJson } from './json-file.js';
import { problemLines } from './problem-lines.js';
import { widgetOption } from './widget-option.js';

/** `samsyn snippet`: writes what is pasted into a page to show a widget, with hints of all that it will fetch. */
export const snippetCommand: Command = {
  files: { sv: '<innehållsfil>', en: '<content file>' },
  takes: { least: 1, most: 1 },
  words: {
    sv: 'Skriver koden som klistras in på en sida, med rader som låter webbläsaren hämta allt på en gång.',
    en: 'Writes what is pasted into a page, with lines that let the browser fetch all of it at once.',
  },
  options: {
    widget: widgetOption,
    item: {
      type: 'string',
      value: { sv: 'id', en: 'id' },
      words: {
        sv: 'vilken post i filen (annars den första)',
        en: 'which entry of the file (else the first)',
      },
    },
    src: {
      type: 'string',
      value: { sv: 'adress', en: 'address' },
      words: {
        sv: 'innehållsfilens adress på webbplatsen (annars /samsyn/ och filens namn)',
        en: 'the content file’s address on the site (else /samsyn/ and the file’s name)',
      },
    },
    base: {
      type: 'string',
      value: { sv: 'adress', en: 'address' },
      words: {
        sv: 'mappen med Samsyns filer på webbplatsen (annars /samsyn/)',
        en: 'the folder with Samsyn’s files on the site (else /samsyn/)',
      },
    },
    link: {
      type: 'boolean',
      words: {
        sv: 'en märkt länk i stället för ett element, för verktyg som tar bort element',
        en: 'a marked link and no element, for a CMS that takes elements out',
      },
    },
  },
  run: async ({ files, options, language, print, complain }) => {
    const { widget, item, base = '/samsyn/', src } = options as Readonly<Record<string, string | undefined>>;
    if (!isWidget(widget)) {
      complain(
        {
          sv: `Skriv vilken komponent: --widget ${WIDGETS.join(' | ')}`,
          en: `Say which widget: --widget ${WIDGETS.join(' | ')}`,
        }[language],
      );
      return 2;
    }
    const [file = ''] = files;
    const json = readJson(file);
    if ('failure' in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const { html, problems } = await renderWidget(json.value, { widget, item, format: 'plain' });
    const { content } = readContent(json.value, json.text);
    if (!html || !content) {
      for (const problem of problems) complain(problemLines(problem, language));
      return 1;
    }
    const folder = base.replace(/\/?$/, '/');
    const address = src ?? `${folder}${file.replaceAll('\\', '/').split('/').at(-1)}`;
    print(
      [...hints(content, widget, address, folder), place(content, widget, item, address, options)].join('\n'),
    );
    return 0;
  },
};

/** The lines for the page's head: what is fetched ahead, and the script. */
function hints(content: Content, widget: WidgetName, src: string, folder: string): readonly string[] {
  const widgets = [widget, ...(widget === 'strategy' || widget === 'section' ? widgetsIn(content) : [])];
  const named = preload();
  return [
    element('link', { rel: 'preload', as: 'fetch', href: src, crossorigin: true }),
    ...[...new Set(widgets.flatMap((name) => named[name]))].map((name) =>
      element('link', { rel: 'modulepreload', href: folder + name }),
    ),
    element('script', { type: 'module', src: `${folder}samsyn.js` }),
  ].map(markupOf);
}

/** The files of each widget, as the build has written them beside the program. */
const preload = (): Readonly<Record<WidgetName, readonly string[]>> =>
  JSON.parse(readFileSync(new URL('preload.json', import.meta.url), 'utf8')) as Record<WidgetName, string[]>;

/** The element, or the link that becomes one, with the document's title to read until the content is there. */
function place(
  { title }: Content,
  widget: WidgetName,
  item: string | undefined,
  src: string,
  { link }: Readonly<Record<string, string | boolean | undefined>>,
): string {
  const text = typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
  return markupOf(
    link
      ? element('a', { href: src, 'data-samsyn': widget, 'data-item': item }, [text])
      : element(`samsyn-${widget}`, { src, item }, [element('p', {}, [text])]),
  );
}
