import { readFileSync } from 'node:fs';
import type { Content } from '../format/schema.js';
import { readContent } from '../read/read-content.js';
import { element, markupOf } from '../server/tree.js';
import { widgetsIn } from '../widgets/document/widgets-in.js';
import { isWidget, WIDGETS, type WidgetName } from '../widgets/names.js';
import type { Command } from './command.js';
import { readJson } from './json-file.js';

/** `samsyn snippet`: writes what is pasted into a page to show a widget, with hints of all that it will fetch. */
export const snippetCommand: Command = {
  files: { sv: '<innehållsfil>', en: '<content file>' },
  words: {
    sv: 'Skriver koden som klistras in på en sida, med rader som låter webbläsaren hämta allt på en gång.',
    en: 'Writes what is pasted into a page, with lines that let the browser fetch all of it at once.',
  },
  options: {
    widget: {
      type: 'string',
      value: { sv: 'namn', en: 'name' },
      words: { sv: `vilken: ${WIDGETS.join(', ')}`, en: `which one: ${WIDGETS.join(', ')}` },
    },
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
  run: ({ files, options, language, print, complain }) => {
    const { widget, item, base = '/samsyn/', src } = options as Readonly<Record<string, string | undefined>>;
    if (files.length !== 1 || !isWidget(widget)) {
      complain(
        {
          sv: `Skriv en fil, och vilken komponent: --widget ${WIDGETS.join(' | ')}`,
          en: `Name one file, and which widget: --widget ${WIDGETS.join(' | ')}`,
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
    const { content } = readContent(json.value, json.text);
    if (
      !content ||
      (item !== undefined && !JSON.stringify(content).includes(`"id":${JSON.stringify(item)}`))
    ) {
      complain(
        {
          sv: content
            ? `I filen finns ingen post med id ”${item}”.`
            : 'Filen går inte att läsa. Kör samsyn check.',
          en: content
            ? `The file has no entry with the id “${item}”.`
            : 'The file cannot be read. Run samsyn check.',
        }[language],
      );
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
