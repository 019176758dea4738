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
  return markupOf(
    element(tag, attributes, [
      shadowRoot([style(tag), ...root.childNodes]),
      element('script', { type: 'application/json' }, [json]),
    ]),
  );
}
