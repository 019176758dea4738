import { html } from 'lit';
import '../../../src/define.js';
import { allInside, fileWith, isSeen, kommun, show, widgetsIn } from '../../support/page.js';

/** A measure in a content file, as far as the tests read it. */
export interface Measure {
  readonly title: string;
  readonly responsible?: readonly string[];
  readonly related?: readonly string[];
}
export const measuresOf = (content: unknown): readonly Measure[] =>
  (content as { measures: readonly Measure[] }).measures;

export const [solleftea, kalix, molndal] = await Promise.all(['solleftea', 'kalix', 'molndal'].map(kommun));
/** A made-up plan with forty assignments. */
export const plan: unknown = await (await fetch('/stories/framtidsplan.json')).json();

interface Asked {
  readonly item?: string;
  readonly group?: string;
  readonly width?: string;
  readonly lang?: string;
}
/** Shows a list of measures. */
export async function measures(content: unknown, { item, group, width, lang }: Asked = {}) {
  const stage = await show(
    html`<samsyn-measure-list
      lang=${lang ?? 'sv'}
      .content=${content}
      .item=${item}
      .group=${group}
    ></samsyn-measure-list>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}

/** A file with one measure. */
export const one = (measure: object, parts: object = {}): object =>
  fileWith({ measures: [measure], ...parts });
export const words = (element: HTMLElement): string => element.innerText.replace(/\s+/g, ' ').trim();
/** The words of all elements of a kind that a reader sees. */
export const seen = (widget: Element, selector: string): string[] =>
  allInside(widget, selector).filter(isSeen).map(words);
/** The names of the measures that a reader sees. */
export const names = (widget: Element): string[] =>
  allInside(widget, 'li .name')
    .filter(isSeen)
    .map((name) => words(name).slice(name.querySelector('.n')?.textContent.length ?? 0));
/** Label and values of each fact, "Ansvarig: KS, BN". */
export const facts = (widget: Element): string[] =>
  allInside(widget, 'dl > div').map((fact) => {
    const [label, ...values] = [...fact.children].map((part) => words(part as HTMLElement));
    return `${label}: ${values.join(', ')}`;
  });
