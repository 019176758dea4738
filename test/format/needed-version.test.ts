import { expect } from 'chai';
import { vocabulary } from '../../src/format/descriptions.js';
import { entries } from '../../src/format/entries.js';
import type { Description } from '../../src/format/entries.descriptions.js';
import { neededVersion, withNeededVersion } from '../../src/format/needed-version.js';
import { newKeys } from '../../src/format/new-keys.js';

const file = (keys: object): object => ({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby kommun' },
  ...keys,
});

describe('the version that a content needs', () => {
  it('is the first where all its keys came with that', () => {
    for (const keys of [
      {
        goals: [{ id: 'a', title: 'A', goals: [{ title: 'B', aims: ['växa'] }] }],
        'x-statuses': [{ status: 'Nått' }],
      },
      {
        documents: [{ title: 'Gammal plan', relation: 'replaces' }],
        measures: [{ title: 'Bygga', status: 'ongoing' }],
        indicators: [{ title: 'Elever', assessment: 'on-track' }],
      },
      { target: 'no key of the file', goals: 'no list' },
    ])
      expect(neededVersion(file(keys)), JSON.stringify(keys)).to.equal('1.0');
  });

  it('is the latest where one came later, however deep it stands', () => {
    for (const keys of [
      { labels: { goals: 'Områden' } },
      { statuses: [{ title: 'Nått' }] },
      { goals: [{ title: 'A', status: null }] },
      { documents: [{ title: 'Ny plan', relation: 'replaced-by' }] },
      { goals: [{ title: 'A', goals: [{ title: 'B', goals: [{ title: 'C', target: { date: '2030' } }] }] }] },
    ])
      expect(neededVersion(file(keys)), JSON.stringify(keys)).to.equal('1.1');
  });

  it('is put in the place of the first, and of no other', () => {
    const [plain, followed] = [file({}), file({ statuses: [{ title: 'Nått' }] })];
    expect(withNeededVersion(plain)).to.equal(plain);
    expect(JSON.stringify(withNeededVersion(followed))).to.equal(
      JSON.stringify(followed).replace('"1.0"', '"1.1"'),
    );
    for (const samsyn of ['1.1', '1.7', '2.0', 1, undefined]) {
      const other = { ...followed, samsyn };
      expect(withNeededVersion(other) === other, String(samsyn)).to.equal(true);
    }
  });
});

describe('a key that came after the first version', () => {
  it('is one that the format has', () => {
    for (const [entry, keys] of Object.entries(newKeys))
      expect([...entries.get(entry)!.keys.keys()], entry).to.include.members(keys);
    expect(newKeys['goal']).to.include.members(['status', 'target']);
  });

  it('says so by its description’s own key, and not in the words', () => {
    const said = Object.entries(vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>)
      .flatMap(([entry, keys]) =>
        Object.entries(keys).map(([key, { en, sv }]) => `${entry}.${key}: ${en} ${sv}`),
      )
      .filter((text) => /(?:Since|Från) format/.test(text));
    expect(said.join('\n')).to.equal('');
  });
});
