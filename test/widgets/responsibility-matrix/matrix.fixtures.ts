import { html } from 'lit';
import '../../../src/define.js';
import type { AxNode } from '../../support/accessibility.js';
import { press } from '../../support/keys.js';
import { allInside, drawn, fileWith, inside, isSeen, show, widgetsIn } from '../../support/page.js';

const actors = [
  { id: 'ks', name: 'Kommunstyrelsen', short: 'KS', kind: 'committee' },
  { id: 'soc', name: 'Socialnämnden', short: 'SOC', kind: 'committee' },
  { id: 'utb', name: 'UTB', short: 'UTB' },
];
const answer = (actor: string, state: string) => ({ actor, state });
const goals = [
  {
    id: 'boende',
    label: 'Område',
    code: '1',
    title: 'Boende',
    goals: [
      {
        id: 'boende-1',
        title: 'Bygga',
        responsible: ['ks', answer('soc', 'no'), answer('utb', 'undecided')],
      },
      { id: 'boende-2', summary: 'Bo *bra*.', responsible: actors.map(({ id }) => answer(id, 'undecided')) },
    ],
  },
  {
    id: 'skola',
    title: 'Skola',
    goals: [
      { id: 'skola-1', title: 'Läsa', responsible: ['utb'] },
      { id: 'skola-2', title: 'Skriva', responsible: null },
    ],
  },
];
/** Two areas with four goals, three actors, and every kind of answer. */
export const content = fileWith({ actors, goals });
/** As many actors and goals as wanted, with an answer in every cell. */
export const big = (actors: number, rows: number) =>
  fileWith({
    goals: Array.from({ length: rows }, (_, i) => ({
      title: `Mål ${i + 1}`,
      responsible: Array.from({ length: actors }, (_, j) => answer(`Nämnd ${j + 1}`, i % 2 ? 'yes' : 'no')),
    })),
  });

/** Shows a matrix, and waits until it is known whether the table fits. */
export async function matrix(given: unknown = content, width?: string, item?: string) {
  const stage = await show(
    html`<samsyn-responsibility-matrix .content=${given} item=${item}></samsyn-responsibility-matrix>`,
    width,
  );
  const [widget] = widgetsIn(stage);
  // Whether the table fits is known some frames later.
  if (widget!.shadowRoot!.querySelector('.scroller'))
    await until(() => scroller(widget!).matches('.wide, .fits'));
  return widget!;
}
/** Waits, frame by frame, until something is so; what never is lets the test run out of time. */
export async function until(so: () => boolean) {
  while (!so()) await drawn();
}

/** The words of all elements of a kind that a reader sees. */
export const seen = (widget: Element, selector: string) =>
  allInside(widget, selector)
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
/** The names of the goals that a reader sees. */
export const goalsSeen = (widget: Element) => seen(widget, 'tbody tr:not(.area) > th');
/** What is said of how many goals are found. */
export const status = (widget: Element) => inside(widget, '.found > [aria-hidden]').innerText.trim();
/** The choice among actors. */
export const select = (widget: Element) => inside<HTMLSelectElement>(widget, 'select');
/** What scrolls sideways where the table is too wide. */
export const scroller = (widget: Element) => inside(widget, '.scroller');
/** Chooses by the keyboard, as far down as the option stands. */
export async function choose(widget: Element, option: string) {
  const field = select(widget);
  field.focus();
  await press(...option);
  await drawn();
  return field;
}

const ROLES = /^(?:columnheader|rowheader|cell)$/;
/** A table's rows as a screen reader meets them: each cell's role and name. */
export const rowsHeard = (tree: readonly AxNode[]): string[][] =>
  tree
    .filter(({ role }) => role === 'row')
    .map(({ kids }) => {
      const cells = (nodes: readonly AxNode[]): string[] =>
        nodes.flatMap(({ role, name, kids }) =>
          ROLES.test(role) ? [`${role} ${name}`.replace(/\s+/g, ' ').trim()] : cells(kids),
        );
      return cells(kids);
    });
