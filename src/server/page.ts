import { isLanguage } from '../content/language.js';
import type { Content } from '../content/schema.js';
import { say } from '../text/localized.js';
import { directionOf } from '../text/reader.js';
import type { RenderOptions } from './index.js';

/**
 * Writes a whole page around a widget: its language, its title, and its style, which is in the page unless
 * `styles` is `link`: that spares a request before anything can be shown.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 * @param themeSheet - The theme's style sheet; where it is not given, or `styles` is `link`, the page links to
 *   `themes/<theme>.css`.
 */
export async function staticPage(
  html: string,
  content: Content,
  { lang, theme, format, styles, base = '', item }: RenderOptions,
  themeSheet?: string,
): Promise<string> {
  const [{ element, markupOf, treeOf, textOf, elementsBelow }, { plainSheet }, { pageStyles }] =
    await Promise.all([import('./tree.js'), import('./sheets.js'), import('./page.styles.js')]);
  const fileLang = content.language ?? 'sv';
  const wanted = lang !== undefined && isLanguage(lang) ? lang : fileLang;
  const tree = treeOf(html);
  const [heading] = [...elementsBelow(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const name =
    heading && item
      ? textOf(heading).replace(/\s+/g, ' ').trim()
      : (say(content.title, { wanted, lang: wanted, fileLang })?.text ?? '');
  const isPlain = format === 'plain';
  const isLinked = styles === 'link';
  const style = [pageStyles, isPlain ? plainSheet() : '', themeSheet ?? ''].map(String).join('');
  const sheets = [
    ...(isLinked ? ['samsyn-page.css', ...(isPlain ? ['samsyn-plain.css'] : [])] : []),
    ...(theme && (isLinked || themeSheet === undefined) ? [`themes/${theme}.css`] : []),
  ];
  const attributes = {
    lang: wanted,
    dir: directionOf(wanted),
    class: theme && `samsyn-theme-${theme}`,
  };
  const page = element('html', attributes, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [name]),
      ...(isLinked ? [] : [element('style', {}, [style])]),
      ...sheets.map((sheet) => element('link', { rel: 'stylesheet', href: `${base}${sheet}` })),
    ]),
    element('body', {}, [element('main', {}, tree.childNodes)]),
  ]);
  return `<!doctype html>\n${markupOf(page)}`;
}
