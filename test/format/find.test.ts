import { expect } from 'chai';
import { findActor, findEntry, findGoal } from '../../src/format/find.js';
import { nearest } from '../../src/read/did-you-mean.js';
import type { Content } from '../../src/format/schema.js';

const content: Content = {
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby' },
  goals: [
    { id: 'a', title: 'A', goals: [{ id: 'b', title: 'B', goals: [{ id: 'c', title: 'C' }] }] },
    { id: 'd', title: 'D' },
  ],
  actors: [{ id: 'ks', name: 'Kommunstyrelsen', actors: [{ id: 'au', name: { sv: 'Utskottet' } }] }],
};
const empty: Content = { samsyn: '1.0', title: 'Strategi', publisher: { name: 'Exempelby' } };

describe('findGoal', () => {
  for (const [id, title] of [
    [undefined, 'A'],
    ['', 'A'],
    ['a', 'A'],
    ['b', 'B'],
    ['c', 'C'],
    ['d', 'D'],
    ['e', undefined],
    ['B', undefined],
  ])
    it(`gives ${title} for ${id}`, () => expect(findGoal(content, id)?.title).to.equal(title));

  it('gives nothing where there are no goals', () => {
    expect(findGoal(empty, undefined)).to.equal(undefined);
    expect(findGoal(empty, 'a')).to.equal(undefined);
  });
});

describe('findEntry', () => {
  const entries = [{ title: 'utan' }, { id: 'b', title: 'b' }];
  it('gives the entry with the id', () => expect(findEntry(entries, 'b')).to.equal(entries[1]));
  it('gives the first one where no id is asked for', () =>
    expect(findEntry(entries, undefined)).to.equal(entries[0]));
  it('gives nothing for an id that is not there', () => expect(findEntry(entries, 'c')).to.equal(undefined));
  it('gives nothing where there are no entries', () =>
    expect(findEntry(undefined, undefined)).to.equal(undefined));
});

describe('findActor', () => {
  for (const [reference, id] of [
    ['ks', 'ks'],
    ['au', 'au'],
    ['Kommunstyrelsen', 'ks'],
    ['samtliga nämnder', undefined],
  ])
    it(`gives ${id} for “${reference}”`, () => expect(findActor(content, reference!)?.id).to.equal(id));
});

describe('nearest', () => {
  const keys = ['title', 'summary', 'body', 'goals', 'commitments'];
  for (const [word, found] of [
    ['titel', 'title'],
    ['Title', 'title'],
    ['sumary', 'summary'],
    ['goal', 'goals'],
    ['commitment', 'commitments'],
    ['bdy', 'body'],
    ['rubrik', undefined],
    ['x', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ])
    it(`of the keys is ${found} for “${word!.slice(0, 20)}”`, () =>
      expect(nearest(word!, keys)).to.equal(found));

  it('is nothing where nothing is known', () => expect(nearest('titel', [])).to.equal(undefined));
});
