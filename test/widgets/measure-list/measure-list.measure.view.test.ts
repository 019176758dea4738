import { expect } from 'chai';
import { assert, property, string } from 'fast-check';
import type { Text } from '../../../src/format/schema.js';
import { measureStatusOf } from '../../../src/widgets/fragments/measure-status.js';
import { goalName } from '../../../src/widgets/fragments/goal-name.js';
import { reader } from '../../text/samples.js';

describe('a measure’s sun', () => {
  const table: readonly (readonly [Text, string | undefined])[] = [
    ['planned', 'planned'],
    ['Planerad', 'planned'],
    ['planerat', 'planned'],
    ['ongoing', 'ongoing'],
    ['Pågår', 'ongoing'],
    ['pa\u030Aga\u030Ar', 'ongoing'],
    [' PÅGÅENDE ', 'ongoing'],
    ['done', 'done'],
    ['klar', 'done'],
    ['Klart', 'done'],
    ['delayed', 'delayed'],
    ['försenad', 'delayed'],
    ['Försenat', 'delayed'],
    ['stopped', 'stopped'],
    ['avbruten', 'stopped'],
    ['Avbrutet', 'stopped'],
    [{ en: 'In progress', sv: 'Pågår' }, 'ongoing'],
    ['Förslag', undefined],
    ['klarlagd', undefined],
    ['inte klar', undefined],
    ['', undefined],
  ];
  for (const [status, sun] of table)
    it(`is ${sun ?? 'none'} for ${JSON.stringify(status)}`, () =>
      expect(measureStatusOf(status)).to.equal(sun));

  it('is none for other words, whatever they are', () => {
    const known = /^\s*(plan|ongoing|pågå|done|klar|delayed|försena|stopped|avbrut)/i;
    assert(
      property(
        string({ unit: 'grapheme' }),
        (words) => known.test(words) || measureStatusOf(words) === undefined,
      ),
    );
  });
});

describe('a goal’s name', () => {
  for (const [goal, name] of [
    [{ id: 'a', code: '2.1', title: 'Hus' }, '2.1 Hus'],
    [{ id: 'a', title: 'Hus', summary: 'Bygga' }, 'Hus'],
    [{ id: 'a', code: '2', summary: 'Bygga' }, '2 Bygga'],
    [{ id: 'a', label: 'Mål' }, 'Mål'],
    [{ id: 'a', code: '3' }, '3'],
    [{ id: 'a' }, 'a'],
  ] as const)
    it(`is “${name}”`, () => expect(goalName(goal, reader()).text).to.equal(name));
});
