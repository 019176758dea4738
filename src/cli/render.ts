import { existsSync, readFileSync } from 'node:fs';
import type { RenderOptions } from '../server/index.js';
import { isLanguage } from '../format/language.js';
import { readContent } from '../read/read-content.js';
import { isWidget, WIDGETS, type WidgetName } from '../widgets/names.js';
import { renderWidget } from '../server/index.js';
import { staticPage } from '../server/page.js';
import { isThemeName } from '../theme/names.js';
import type { Command, BilingualText } from './command.js';
import { readJson } from './json-file.js';
import { problemLines } from './problem-lines.js';
import { widgetOption } from './widget-option.js';

/** `samsyn render`: writes a widget as static HTML, which needs no script. */
export const renderCommand: Command = {
  files: { sv: '<innehållsfil>', en: '<content file>' },
  takes: { least: 1, most: 1 },
  words: {
    sv: 'Skriver en komponent som färdig HTML, som visas utan skript.',
    en: 'Writes a widget as static HTML, which is shown without scripts.',
  },
  options: {
    widget: widgetOption,
    item: {
      type: 'string',
      value: { sv: 'id', en: 'id' },
      words: {
        sv: 'vilket mål, vilken resa … (annars den första)',
        en: 'which goal, journey … (else the first)',
      },
    },
    src: {
      type: 'string',
      value: { sv: 'adress', en: 'address' },
      words: {
        sv: 'innehållsfilens adress på webben, som länkar och bilder i filen räknas från (annars sidans)',
        en: 'the content file’s address on the web, which links and pictures in it count from (else the page’s)',
      },
    },
    lang: {
      type: 'string',
      value: { sv: 'språk', en: 'language' },
      words: {
        sv: 'sidans språk: sv, en, fi, ar … (annars filens)',
        en: 'the page’s language: sv, en, fi, ar … (else the file’s)',
      },
    },
    theme: {
      type: 'string',
      value: { sv: 'namn', en: 'name' },
      words: { sv: 'tema: skog, fjall …', en: 'theme: skog, fjall …' },
    },
    'heading-level': {
      type: 'string',
      value: { sv: '1–6', en: '1–6' },
      words: {
        sv: 'rubrikens nivå (annars 2, och 1 för det som är en hel webbsidas rubrik)',
        en: 'the heading’s level (else 2, and 1 for what heads a whole page)',
      },
    },
    format: {
      type: 'string',
      value: { sv: 'form', en: 'form' },
      words: {
        sv: 'shadow (ser ut som komponenten) eller plain (bara HTML: för utskrift, PDF, sökning och arkiv, och förvalt med --page)',
        en: 'shadow (looks like the widget) or plain (HTML only: for print, PDF, search and archives, and the default with --page)',
      },
    },
    'id-prefix': {
      type: 'string',
      value: { sv: 'ord', en: 'word' },
      words: {
        sv: 'plain: ord framför varje id, när två filer står på samma sida (kalix: #kalix-boende)',
        en: 'plain: a word before each id, where two files stand on one page (kalix: #kalix-boende)',
      },
    },
    base: {
      type: 'string',
      value: { sv: 'adress', en: 'address' },
      words: {
        sv: 'mappen med Samsyns filer; stilen länkas därifrån i stället för att skrivas in i sidan',
        en: 'the folder with Samsyn’s files; styles are linked from there and not written into the page',
      },
    },
    page: { type: 'boolean', words: { sv: 'skriver en hel webbsida', en: 'writes a whole page' } },
  },
  run: async ({ files, options, language, print, complain }) => {
    const [file = ''] = files;
    const wrong = wrongIn(options);
    if (wrong) {
      complain(wrong[language]);
      return 2;
    }
    const json = readJson(file);
    if ('failure' in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const said = options as Readonly<Record<string, string | undefined>>;
    const isPage = options['page'] === true;
    const level = said['heading-level'];
    const asked: RenderOptions = {
      widget: said['widget'] as WidgetName,
      item: said['item'],
      src: said['src'],
      lang: said['lang'],
      theme: said['theme'],
      ...(level !== undefined && { headingLevel: Number(level) }),
      format: (said['format'] as RenderOptions['format']) ?? (isPage ? 'plain' : 'shadow'),
      idPrefix: said['id-prefix'],
      ...(said['base'] !== undefined && { styles: 'link', base: said['base'].replace(/\/?$/, '/') }),
    };
    const drawn = (headingLevel?: number) => renderWidget(json.value, { headingLevel, ...asked });
    const alone = isPage && level === undefined ? await drawn(1) : undefined;
    // A page has one title: what is shown if that is one thing, else the document's, with what is shown below it.
    const { html, problems } = alone?.html.match(/<h1[ >]/g)?.length === 1 ? alone : await drawn();
    // The file's own come first, and here with their lines.
    const { content, problems: own } = readContent(json.value, json.text);
    for (const problem of [...own, ...problems.slice(own.length)]) complain(problemLines(problem, language));
    if (!html) return 1;
    print(isPage && content ? await staticPage(html, content, asked, sheetOf(asked.theme)) : html);
    return 0;
  },
};

/** The style sheet of one of our own themes, which lie beside the program; undefined for a site's own. */
function sheetOf(theme: string | undefined): string | undefined {
  const file = new URL(`themes/${theme ?? ''}.css`, import.meta.url);
  return theme && existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** What is wrong with how the command is written; undefined where nothing is. */
function wrongIn({
  widget,
  format,
  theme,
  lang,
  'heading-level': level,
  'id-prefix': prefix,
}: Readonly<Record<string, string | boolean | undefined>>): BilingualText | undefined {
  if (!isWidget(widget))
    return {
      sv: `Skriv vilken komponent: --widget ${WIDGETS.join(' | ')}`,
      en: `Say which widget: --widget ${WIDGETS.join(' | ')}`,
    };
  if (format !== undefined && format !== 'shadow' && format !== 'plain')
    return { sv: '--format är shadow eller plain.', en: '--format is shadow or plain.' };
  if (level !== undefined && !/^[1-6]$/.test(level as string))
    return { sv: '--heading-level är 1 till 6.', en: '--heading-level is 1 to 6.' };
  if (prefix !== undefined && !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(prefix as string))
    return {
      sv: '--id-prefix är små bokstäver a–z, siffror och bindestreck, till exempel kalix.',
      en: '--id-prefix is lower-case letters a–z, digits and hyphens, such as kalix.',
    };
  if (lang !== undefined && !isLanguage(lang as string))
    return {
      sv: `”${String(lang)}” är ingen språkkod. Skriv till exempel sv, en eller fi.`,
      en: `“${String(lang)}” is no language tag. Write sv, en or fi, say.`,
    };
  if (theme !== undefined && !isThemeName(theme))
    return { sv: `”${String(theme)}” är inget temanamn.`, en: `“${String(theme)}” is no theme’s name.` };
  return undefined;
}
