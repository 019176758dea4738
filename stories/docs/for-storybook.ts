/** Pages of the documentation by their names in `docs`: `sv/kom-igang.md`. */
export type Pages = Readonly<Record<string, string>>;

/** What Storybook's sidebar calls the folders of the documentation. */
export const GROUPS: Readonly<Record<string, string>> = { sv: 'På svenska', en: 'In English' };

/** Gives a page's place in Storybook's sidebar: its folder's name and its own heading. */
export function titleOf(name: string, text: string): string {
  const [, heading = name] = /^# (.+)$/m.exec(text) ?? [];
  return `${GROUPS[name.split('/')[0]!]}/${heading}`;
}

/** Gives the anchor of a heading as code hosts do, so that one link works in both places. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

/**
 * Leads a page's links to Storybook's own pages. A link to what Storybook does not show, such as a file of the
 * repository, is its text.
 *
 * @param idOf - Gives Storybook's id of a page by its title.
 */
export function forStorybook(name: string, pages: Pages, idOf: (title: string) => string): string {
  const text = pages[name];
  if (text === undefined) throw new Error(`There is no page ${name}.`);
  const led = (link: string, words: string, address: string): string => {
    if (/^(?:#|[a-z]+:)/.test(address)) return link;
    const [file = '', anchor] = address.split('#');
    const target = new URL(file, `file:///${name}`).pathname.slice(1);
    const page = pages[target];
    if (page === undefined) return words;
    return `[${words}](?path=/docs/${idOf(titleOf(target, page))}${anchor === undefined ? '' : `#${anchor}`})`;
  };
  return text.replace(CODE_OR_LINK, (whole, block?: string, code?: string, words = '', address = '') => {
    if (block) return whole;
    // Storybook's Markdown reads escapes in code too, where others leave them.
    if (code) return whole.replace(/\\(?=[^\da-z\s`])/gi, '\\\\');
    return led(whole, words as string, address as string);
  });
}

/** A block of code, code in a line, or a link; what looks like a link within code is code. */
const CODE_OR_LINK = /(^ *```[^]*?^ *```$)|(`+)[^]*?\2|\[([^\]]+)\]\(([^)\s]+)\)/gm;
