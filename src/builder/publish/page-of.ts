import { directionOf } from '../../text/reader.js';
import { element, markupOf } from '../../server/tree.js';
import type { WidgetName } from '../../widgets/names.js';
import { SHEET } from './page-sheet.js';
import { partAttributes, type Placed } from './snippet-of.js';

/** What a page that stands by itself is made of. */
export interface PageInput {
  readonly title: string;
  readonly lang: string;
  readonly parts: readonly Placed[];
  readonly level: number;
  readonly theme?: string | undefined;
  /** The content file's name in the folder beside the page. */
  readonly file: string;
  readonly scripts: readonly string[];
}

/** The folder beside the page that has all that it fetches. */
export const FOLDER = 'samsyn/';

/** Writes a page with the chosen parts, which fetches all that it needs from the folder beside it. */
export function pageOf({ title, lang, parts, level, theme, file, scripts }: PageInput): string {
  const src = FOLDER + file;
  // A whole document heads its page itself.
  const isHeaded = parts[0]?.widget === ('strategy' satisfies WidgetName);
  const levelOf = (widget: WidgetName): number =>
    isHeaded && widget === parts[0]!.widget ? 1 : Math.max(level, 2);
  const page = element('html', { lang, dir: directionOf(lang), class: theme && `samsyn-theme-${theme}` }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [title]),
      element('link', { rel: 'icon', href: 'data:,' }),
      element('link', { rel: 'stylesheet', href: `${FOLDER}samsyn-page.css` }),
      element('link', { rel: 'stylesheet', href: SHEET }),
      ...(theme ? [element('link', { rel: 'stylesheet', href: `${FOLDER}themes/${theme}.css` })] : []),
      element('link', { rel: 'preload', as: 'fetch', href: src, crossorigin: true }),
      ...scripts.map((name) => element('link', { rel: 'modulepreload', href: FOLDER + name })),
      element('script', { type: 'module', src: `${FOLDER}samsyn.js` }),
    ]),
    element('body', {}, [
      element('main', {}, [
        ...(isHeaded ? [] : [element('h1', {}, [title])]),
        ...parts.map((part) => {
          const level = levelOf(part.widget);
          return element(
            `samsyn-${part.widget}`,
            { src, ...partAttributes(part), 'heading-level': level === 2 ? undefined : String(level) },
            [element('p', {}, [part.fallback])],
          );
        }),
      ]),
    ]),
  ]);
  return `<!doctype html>\n${markupOf(page)}\n`;
}
