import { isLanguage } from '../format/language.js';
import type { Content, Text } from '../format/schema.js';
import { say } from '../text/localized.js';
import { directionOf } from '../text/reader.js';
import type { RenderOptions } from './index.js';
import type { Parent } from './tree.js';

/** A description is a sentence or two: what search engines show of it. */
const DESCRIPTION = { least: 40, most: 160 };

/**
 * Writes a whole page around a widget: its language, its title, its description, and its style, which is in the page
 * unless `styles` is `link`: that spares a request before anything can be shown. Where nothing in the widget heads the
 * page, the document's title does. In plain HTML a link to what the page does not have is text.
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
  const [
    { element, markupOf, treeOf, textOf, elementsBelow, leaveDeadLinks },
    { plainSheet },
    { pageStyles },
  ] = await Promise.all([import('./tree.js'), import('./sheets.js'), import('./page.styles.js')]);
  const fileLang = content.language ?? 'sv';
  const wanted = lang !== undefined && isLanguage(lang) ? lang : fileLang;
  const tree = treeOf(html);
  if (format === 'plain') leaveDeadLinks(tree);
  const elements = [...elementsBelow(tree)];
  const wordsOf = (node: Parent) => textOf(node).replace(/\s+/g, ' ').trim();
  const saidOf = (text: Text | undefined) => say(text, { wanted, lang: wanted, fileLang })?.text ?? '';
  const heading = elements.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const title = saidOf(content.title);
  const name = heading && item ? wordsOf(heading) : title;
  const about = [...new Set([name, title, saidOf(content.publisher.name)])].filter(Boolean).join(', ');
  const isHeaded = elements.some(({ tagName }) => tagName === 'h1');
  // Of a list, which heads no page, the first text says little of the rest.
  const after = isHeaded && heading ? elements.slice(elements.indexOf(heading)) : [];
  const running = after.filter(({ tagName }) => tagName === 'p').map(wordsOf);
  const description = running.find(({ length }) => length >= DESCRIPTION.least) ?? about;
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
      element('meta', { name: 'description', content: shortened(description) }),
      ...(isLinked ? [] : [element('style', {}, [style])]),
      ...sheets.map((sheet) => element('link', { rel: 'stylesheet', href: `${base}${sheet}` })),
    ]),
    element('body', {}, [
      element('main', {}, [...(isHeaded ? [] : [element('h1', {}, [title])]), ...tree.childNodes]),
    ]),
  ]);
  return `<!doctype html>\n${markupOf(page)}`;
}

/** A text cut after a whole word where it is too long. */
function shortened(text: string): string {
  if (text.length <= DESCRIPTION.most) return text;
  return `${text.slice(0, DESCRIPTION.most - 1).replace(/\s+\S*$/, '')}…`;
}
