import { html } from 'lit';
import '../../../src/define.js';
import { allInside, fileWith, show, widgetsIn } from '../../support/page.js';

const goals = [{ id: 'framtid', title: 'Framtid' }];
/** An indicator with all kinds of things to say. */
export const indicator = {
  id: 'arbete',
  code: 'I3',
  title: 'Andel i arbete',
  unit: '%',
  direction: 'up',
  baseline: { date: '2019', value: 46 },
  target: { date: '2030', value: 75 },
  values: [
    { date: '2021', value: 51, note: 'Få svar.' },
    { date: '2022', value: 58.5 },
    { date: '2026', value: 64 },
  ],
  trend: 'rising',
  status: 'not-reached',
  assessment: null,
  goals: ['framtid'],
  frequency: 'varje år',
};
/** A content file with the indicator. */
export const of = (given: object = indicator) => fileWith({ goals, indicators: [given] });
/** Shows the indicator of a file. */
export async function shown(
  content: unknown = of(),
  { lang = 'sv', width }: { lang?: string; width?: string } = {},
) {
  const stage = await show(
    html`<samsyn-indicator .content=${content} lang=${lang}></samsyn-indicator>`,
    width,
  );
  return widgetsIn(stage)[0]!;
}
/** What each element of a kind holds. */
export const said = (widget: Element, selector: string) =>
  allInside(widget, selector).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
/** The figures and scales, with their labels. */
export const facts = (widget: Element) =>
  allInside(widget, '.figures > div').map((part) => part.innerText.replace(/\s+/g, ' ').trim());
