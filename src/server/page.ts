import type { Content } from '../content/schema.js';
import { say } from '../text/localized.js';
import type { RenderOptions } from './index.js';

/**
 * Writes a whole page around a widget: its language, its title, and the style sheets that the form asks for.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file, read.
 */
export async function staticPage(
  html: string,
  content: Content,
  { lang, theme, format, base = '', item }: RenderOptions,
): Promise<string> {
  const { element, markupOf, treeOf, textOf, elementsBelow } = await import('./tree.js');
  const fileLang = content.language ?? 'sv';
  const wanted = lang ?? fileLang;
  const tree = treeOf(html);
  const [heading] = [...elementsBelow(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const name =
    heading && item
      ? textOf(heading).replace(/\s+/g, ' ').trim()
      : (say(content.title, { wanted, lang: wanted, fileLang })?.text ?? '');
  const sheets = [
    ...(format === 'plain' ? ['samsyn-plain.css'] : []),
    ...(theme ? [`themes/${theme}.css`] : []),
  ];
  const page = element('html', { lang: wanted }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [name]),
      ...sheets.map((sheet) => element('link', { rel: 'stylesheet', href: `${base}${sheet}` })),
    ]),
    element('body', {}, [element('main', {}, tree.childNodes)]),
  ]);
  return `<!doctype html>\n${markupOf(page)}`;
}
