import { expect } from 'chai';
import { withEarlier, withLater } from '../../../src/builder/revise/keep-earlier.js';
import { withRevision } from '../../../src/builder/revise/revision.js';

const goal = (id: string, title: string, more: object = {}) => ({ id, title, ...more });
const file = (...goals: readonly object[]) => ({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby kommun' },
  goals,
});
const earlier = file(
  goal('boende', 'Boende', { body: 'Alla ska ha ett hem som de trivs i.' }),
  goal('skola', 'Skola', { body: 'Skolorna ligger nära.' }),
  goal('fritid', 'Fritid', { body: 'Föreningarna växer varje år.' }),
);
const next = file(
  goal('boende', 'Boende', { body: 'Alla ska ha ett hem som de trivs i och har råd med.' }),
  goal('fritid', 'Fritid', { body: 'Föreningarna växer varje år.' }),
  goal('klimat', 'Klimat', { body: 'Utsläppen minskar till hälften.' }),
);
const opened = { name: 'plan-2024.json', text: JSON.stringify(earlier), value: earlier };
const { content, revision } = withRevision({ id: 'a', content: next }, opened);
const changeOf = (kind: string) => revision!.changes.find((change) => change.kind === kind)!;
const titles = (value: unknown) =>
  (value as typeof earlier).goals.map((one) => (one as { title: string }).title);

describe('last year’s file beside this year’s document', () => {
  it('tells what is new, changed and gone', () => {
    expect(['new', 'changed', 'gone'].map((kind) => changeOf(kind).title)).to.deep.equal([
      'Klimat',
      'Boende',
      'Skola',
    ]);
  });

  it('lets the old text stand, and the new again', () => {
    const change = changeOf('changed');
    const old = withEarlier(content, earlier, change);
    expect((old as typeof earlier).goals[0]).to.deep.equal(earlier.goals[0]);
    expect(withLater(old, content, change)).to.deep.equal(content);
  });

  it('brings back what is gone to where it stood, and lets it go again', () => {
    const change = changeOf('gone');
    const old = withEarlier(content, earlier, change);
    expect(titles(old)).to.deep.equal(['Boende', 'Skola', 'Fritid', 'Klimat']);
    expect(withEarlier(old, earlier, change)).to.equal(old);
    expect(withLater(old, content, change)).to.deep.equal(content);
  });

  it('leaves out what is new, and takes it again', () => {
    const change = changeOf('new');
    const old = withEarlier(content, earlier, change);
    expect(titles(old)).to.deep.equal(['Boende', 'Fritid']);
    expect(withLater(old, content, change)).to.deep.equal(content);
  });

  it('finds an entry that has been moved since by its id', () => {
    const moved = { ...content, goals: (content as typeof earlier).goals.toReversed() };
    const old = withEarlier(moved, earlier, changeOf('changed')) as typeof earlier;
    expect(old.goals[2]).to.deep.equal(earlier.goals[0]);
    expect(titles(old)).to.deep.equal(['Klimat', 'Fritid', 'Boende']);
  });
});
