import type { Content } from '../content/schema.js';
import { say } from '../text/localized.js';
import type { RenderOptions } from './index.js';

/**
 * Writes a whole page around a widget: its language, its title, and the style that the form asks for, which
 * is in the page unless `styles` is `link`: that spares plain HTML a request before it can be shown.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 */
export async function staticPage(
  html: string,
  content: Content,
  { lang, theme, format, styles, base = '', item }: RenderOptions,
): Promise<string> {
  const [{ element, markupOf, treeOf, textOf, elementsBelow }, { plainSheet }] = await Promise.all([
    import('./tree.js'),
    import('./sheets.js'),
  ]);
  const fileLang = content.language ?? 'sv';
  const wanted = lang ?? fileLang;
  const tree = treeOf(html);
  const [heading] = [...elementsBelow(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const name =
    heading && item
      ? textOf(heading).replace(/\s+/g, ' ').trim()
      : (say(content.title, { wanted, lang: wanted, fileLang })?.text ?? '');
  const sheets = [
    ...(format === 'plain' && styles === 'link' ? ['samsyn-plain.css'] : []),
    ...(theme ? [`themes/${theme}.css`] : []),
  ];
  const page = element('html', { lang: wanted }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [name]),
      ...(format === 'plain' && styles !== 'link' ? [element('style', {}, [plainSheet()])] : []),
      ...sheets.map((sheet) => element('link', { rel: 'stylesheet', href: `${base}${sheet}` })),
    ]),
    element('body', {}, [element('main', {}, tree.childNodes)]),
  ]);
  return `<!doctype html>\n${markupOf(page)}`;
}
