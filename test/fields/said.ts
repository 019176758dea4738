import { html } from 'lit';
import '../../src/define.js';
import type { ContentWidget } from '../../src/index.js';
import type { WidgetName } from '../../src/widgets/names.js';
import { below, settled, show } from '../support/page.js';

/** Attributes that a reader meets, or that lead somewhere. */
const MET = ['alt', 'href', 'src', 'datetime', 'aria-label'];

/** All that a widget says, folded or not: words, what stands for pictures, where links lead; ids begin with `#`. */
export const saidBy = async (widget: WidgetName, content: unknown): Promise<string> =>
  (await saidByEach(widget, [content]))[0]!;

/** The same of several widgets, each with a content of its own: they stand on one page, which is drawn once. */
export async function saidByEach(
  widget: WidgetName,
  contents: readonly unknown[],
): Promise<readonly string[]> {
  const stage = await show(html`<div></div>`);
  const places = contents.map((content) => {
    const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
    element.lang = 'sv';
    element.content = content;
    const place = document.createElement('div');
    place.append(element);
    return place;
  });
  stage.append(...places);
  await settled(stage);
  return places.map(saidIn);
}

function saidIn(place: Element): string {
  const said = [...below(place)].flatMap((one) => {
    if (/^(?:style|script|slot)$/.test(one.localName) || one.closest('[hidden], [aria-hidden=true]'))
      return [];
    const texts = [...one.childNodes].filter((child) => child instanceof Text).map(({ data }) => data);
    return [...texts, ...MET.map((name) => one.getAttribute(name)), one.id && `#${one.id}`];
  });
  return said.filter(Boolean).join('\n');
}
