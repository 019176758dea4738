import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment } from 'parse5';
import { renderWidget, WIDGETS } from '../../dist/server.js';

const FILES = ['kommuner/mala', 'kommuner/kalix', 'kommuner/krokom', 'kommuner/solleftea', 'framtidsplan'];
const contentOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../stories/${name}.json`, import.meta.url), 'utf8'));
const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;
const textOf = (node) => node.value ?? (node.childNodes ?? []).map(textOf).join('');
const below = (node, names) =>
  (node.childNodes ?? []).flatMap((child) => [
    ...(names.includes(child.nodeName) ? [child] : []),
    ...below(child, names),
  ]);
const span = (node, name) => Number(attribute(node, name) ?? 1);

/** What HTML's table model calls an error: rows of other widths than the columns, columns in which no cell begins. */
function columnFaults(table) {
  const declared = below(table, ['col']).reduce((sum, col) => sum + span(col, 'span'), 0);
  const begun = new Set();
  const faults = [];
  let widest = declared;
  for (const row of below(table, ['tr'])) {
    let place = 0;
    for (const cell of below(row, ['td', 'th'])) {
      begun.add(place);
      place += span(cell, 'colspan');
    }
    widest ||= place;
    if (place !== widest) faults.push(`a row of ${place} of ${widest} columns`);
  }
  for (let column = 0; column < widest; column++)
    if (!begun.has(column)) faults.push(`column ${column} is empty`);
  return faults;
}

describe('a table in plain HTML', () => {
  for (const file of FILES)
    it(`has a name, and as many columns as it says: ${file}`, async () => {
      for (const widget of WIDGETS) {
        const { html } = await renderWidget(contentOf(file), { widget, format: 'plain' });
        for (const table of below(parseFragment(html), ['table'])) {
          const [caption] = below(table, ['caption']);
          const name = attribute(table, 'aria-label') ?? (caption && textOf(caption));
          assert.ok(name?.trim(), `${widget}: ${textOf(table).slice(0, 80)}`);
          assert.deepEqual(columnFaults(table), [], `${widget}: ${name}`);
        }
      }
    });

  it('is called by the heading that names it on the page', async () => {
    const names = async (name, widget) => {
      const { html } = await renderWidget(contentOf(name), { widget, format: 'plain' });
      return below(parseFragment(html), ['table']).map((table) => attribute(table, 'aria-label'));
    };
    assert.deepEqual(await names('kommuner/kalix', 'roles-table'), [
      'Roller i samhället – nyanländas etablering',
    ]);
    assert.deepEqual(await names('kommuner/kalix', 'responsibility-matrix'), ['Ansvar']);
  });
});
