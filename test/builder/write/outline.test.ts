import { expect } from 'chai';
import { outlineOf } from '../../../src/builder/write/outline.js';

const file = (...chapters: readonly string[]) => ({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby kommun' },
  sections: chapters.map((title, at) => ({ id: `avsnitt-${at}`, title })),
  goals: [{ id: 'natur', title: 'Natur nära alla' }],
  measures: [{ id: 'bygga', title: 'Bygga en bro' }],
});
const titles = (content: object) => outlineOf(content).map(({ title }) => title.sv);

describe('the outline of a document', () => {
  it('has its chapters, and its lists by their names', () => {
    expect(titles(file('Förord'))).to.deep.equal(['Om dokumentet', 'Förord', 'Mål', 'Åtgärder']);
  });

  it('tells a list from the chapter that has its name', () => {
    expect(titles(file('Mål', 'Åtgärder'))).to.deep.equal([
      'Om dokumentet',
      'Mål',
      'Åtgärder',
      'Alla mål',
      'Alla åtgärder',
    ]);
    expect(outlineOf(file('Mål')).map(({ title }) => title.en)).to.include('All goals');
  });
});
