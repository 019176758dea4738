import type { Drawn, DrawOptions } from './draw.js';
import { sheetOf } from './sheets.js';
import {
  attribute,
  element,
  elementsBelow,
  fill,
  isTemplate,
  markupOf,
  shadowRoot,
  type Element,
} from './tree.js';

/**
 * The element with its shadow root, shown before any script, and with its content as a child, so that a
 * script that comes fetches nothing and goes on from what stands there.
 *
 * Its opening tag stands on a line of its own, and the rest on the next: Markdown leaves HTML as it is that begins
 * with the whole of an unknown tag and a line break, up to an empty line.
 */
export function shadowForm(
  { tag, attributes, root, excerpt }: Drawn,
  { styles = 'inline', base = '' }: Pick<DrawOptions, 'styles' | 'base'>,
): string {
  const style = (tag: string): Element =>
    styles === 'link'
      ? element('link', { rel: 'stylesheet', href: `${base}${tag}.css` })
      : element('style', {}, [sheetOf(tag)]);
  for (const host of [...elementsBelow(root)])
    for (const template of host.childNodes.filter(isTemplate)) {
      // An early name of the same thing, which no browser of ours knows.
      template.attrs = template.attrs.filter(({ name }) => name !== 'shadowroot');
      if (attribute(template, 'shadowrootmode'))
        fill(template.content, [style(host.tagName), ...template.content.childNodes]);
    }
  const json = JSON.stringify(excerpt).replaceAll('<', '\\u003c');
  const content = [
    shadowRoot([style(tag), ...root.childNodes]),
    element('script', { type: 'application/json' }, [json]),
  ];
  const opening = onOneLine(markupOf(element(tag, attributes))).slice(0, -`</${tag}>`.length);
  const whole = onOneLine(markupOf(element(tag, attributes, content)));
  return `${opening}\n${whole.slice(opening.length)}`;
}

/**
 * Writes line breaks as references; but for those in styles, which take none and have no empty line, and those between
 * tags, which stand for a space.
 */
const onOneLine = (markup: string): string =>
  markup.replace(
    /(<style>[^]*?<\/style>)|(?<=>)(\n\s*)(?=<)|\n/g,
    (_, style?: string, between?: string) => style ?? (between === undefined ? '&#10;' : ' '),
  );
