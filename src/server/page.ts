import type { RenderOptions } from './index.js';

/**
 * Writes a whole page around a widget: its language, its title, and the style sheets that the form asks for.
 *
 * @param html - What `renderWidget` gave.
 * @param content - The content file.
 */
export async function staticPage(
  html: string,
  content: unknown,
  { lang, theme, format, base = '', item }: RenderOptions,
): Promise<string> {
  const { element, markupOf, treeOf, textOf, elementsBelow } = await import('./tree.js');
  const { title = '', language = 'sv' } = content as { title?: unknown; language?: string };
  const tree = treeOf(html);
  const [heading] = [...elementsBelow(tree)].filter(({ tagName }) => /^h[1-6]$/.test(tagName));
  const name =
    heading && item ? textOf(heading).replace(/\s+/g, ' ').trim() : nameOf(title, lang ?? language);
  const sheets = [
    ...(format === 'plain' ? ['samsyn-plain.css'] : []),
    ...(theme ? [`themes/${theme}.css`] : []),
  ];
  const page = element('html', { lang: lang ?? language }, [
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

/** A title in a language, or in the first that it has. */
function nameOf(title: unknown, lang: string): string {
  if (typeof title === 'string') return title;
  const texts = (title ?? {}) as Readonly<Record<string, string>>;
  return texts[lang] ?? Object.values(texts)[0] ?? '';
}
