import { html } from 'lit';
import '../../../src/define.js';
import { allInside, fileWith, isSeen, show, widgetsIn } from '../../support/page.js';

/** Those with a page or a name of their own. */
export const actors = [
  { id: 'bygg', name: 'Byggnämnden', short: 'BN', url: 'https://exempelby.example/bygg' },
  { id: 'exempelby', name: 'Exempelby kommun' },
];
/** Three actors with seven duties. */
export const entries = [
  { actor: 'bygg', duties: ['Ge bygglov', 'Ändra översiktsplanen'] },
  { actor: 'exempelby', duties: ['Äga marken', 'Sälja TOMTER', 'Öppna parker'], note: 'Sedan 2020.' },
  { actor: 'Region Exempel', duties: ['Köra bussarna', 'Ge vård'] },
];
const rest = { note: 'Läget i maj.', source: { title: 'Planen', url: 'https://exempelby.example/plan' } };
/** A content file with the actors and their duties. */
export const content = fileWith({
  actors,
  roles: [{ id: 'roller', title: 'Vem gör vad', entries, ...rest }],
});
/** A content file with as many actors as wanted, with one duty each. */
export const ofActors = (count: number) => {
  const many = Array.from({ length: count }, (_, i) => ({
    actor: `Aktör ${i + 1}`,
    duties: [`Uppgift ${i + 1}`],
  }));
  return fileWith({ roles: [{ title: 'Roller', entries: many }] });
};

/** Shows a table of roles. */
export async function table(given: unknown = content, width?: string) {
  return widgetsIn(await show(html`<samsyn-roles-table .content=${given}></samsyn-roles-table>`, width))[0]!;
}
const seen = (widget: Element, selector: string) =>
  allInside(widget, selector)
    .filter(isSeen)
    .map(({ innerText }) => innerText.replace(/\s+/g, ' ').trim());
/** The duties that a reader sees. */
export const duties = (widget: Element) => seen(widget, 'td li');
/** The actors that a reader sees. */
export const actorsSeen = (widget: Element) => seen(widget, 'tbody th');
