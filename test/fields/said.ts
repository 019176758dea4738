import { html } from 'lit';
import '../../src/define.js';
import type { ContentWidget } from '../../src/index.js';
import type { WidgetName } from '../../src/widgets/names.js';
import { below, settled, show } from '../support/page.js';

/** Attributes that a reader meets, or that lead somewhere. */
const MET = ['alt', 'href', 'src', 'datetime', 'aria-label'];

/** All that a widget says, folded or not: words, what stands for pictures, where links lead; ids begin with `#`. */
export async function saidBy(widget: WidgetName, content: unknown): Promise<string> {
  const stage = await show(html`<div></div>`);
  const element = document.createElement(`samsyn-${widget}`) as ContentWidget;
  element.lang = 'sv';
  element.content = content;
  stage.append(element);
  await settled(stage);
  const said = [...below(stage)].flatMap((one) => {
    if (/^(?:style|script|slot)$/.test(one.localName) || one.closest('[hidden], [aria-hidden=true]'))
      return [];
    const texts = [...one.childNodes].filter((child) => child instanceof Text).map(({ data }) => data);
    return [...texts, ...MET.map((name) => one.getAttribute(name)), one.id && `#${one.id}`];
  });
  return said.filter(Boolean).join('\n');
}
