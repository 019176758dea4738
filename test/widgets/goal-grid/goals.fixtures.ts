import { html } from 'lit';
import '../../../src/define.js';
import { allInside, inSwedish, kommun, show, widgetsIn } from '../../support/page.js';

/** A goal in a content file, as far as the tests read it. */
export interface Goal {
  readonly id: string;
  readonly title: string;
  readonly priority?: { readonly reason: string };
  readonly goals?: readonly Goal[];
}
export const goalsOf = (content: unknown): readonly Goal[] => (content as { goals: readonly Goal[] }).goals;

export const [mala, krokom, molndal, kalix] = await Promise.all(
  ['mala', 'krokom', 'molndal', 'kalix'].map(async (name) => inSwedish(await kommun(name))),
);

interface Asked {
  readonly item?: string;
  readonly width?: string;
  readonly level?: number;
}
/** Shows goals in a grid. */
export async function grid(content: unknown, { item, width, level }: Asked = {}) {
  const stage = await show(
    html`<samsyn-goal-grid
      .content=${content}
      .item=${item}
      heading-level=${level ?? 2}
    ></samsyn-goal-grid>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}

/** Headings of goals with their levels, "h2 Fritid". */
export const outline = (widget: Element): string[] =>
  allInside(widget, 'h1, h2, h3, h4, h5, h6')
    .filter((each) => !each.classList.contains('list-head'))
    .map((each) => `${each.localName} ${each.innerText.replace(/\s+/g, ' ').trim()}`);

/** A text without the marks of links and emphasis, white space folded. */
export const folded = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)|[*_]/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
