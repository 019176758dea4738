import { expect } from 'chai';
import fc from 'fast-check';
import { withAdded, withRemoved, withShifted } from '../../../src/builder/write/entry-edits.js';
import { linked, madeBold } from '../../../src/builder/write/marks.js';
import { idFor } from '../../../src/builder/form/give-id.js';
import { fileWith } from '../../support/page.js';

const content = fileWith({
  goals: [{ id: 'a' }, { id: 'b' }],
  roles: [{ id: 'r', entries: [{ actor: 'KS', duties: [] }] }],
});

describe('an entry', () => {
  it('is added last, with the lists that it cannot do without, and its list where the format has it', () => {
    const { content: after, path } = withAdded(content, ['journeys']);
    expect(path).to.deep.equal(['journeys', 0]);
    expect((after as { journeys: unknown }).journeys).to.deep.equal([{ steps: [] }]);
    expect(Object.keys(after as object)).to.deep.equal([
      'samsyn',
      'title',
      'publisher',
      'goals',
      'journeys',
      'roles',
    ]);
  });

  it('that is added and removed leaves the file as it was', () => {
    for (const list of ['goals', 'sections', 'followUp']) {
      const added = withAdded(content, [list]);
      expect(withRemoved(added.content, added.path)!.content, list).to.deep.equal(content);
    }
  });

  it('is moved no further than to the end of its list', () => {
    expect(withShifted(content, ['goals', 0], -1)).to.equal(undefined);
    const down = withShifted(content, ['goals', 0], 1)!;
    expect(down.path).to.deep.equal(['goals', 1]);
    expect(withShifted(down.content, down.path, -1)!.content).to.deep.equal(content);
  });

  it('leaves its list empty where it cannot be missing', () => {
    const { content: after, path } = withRemoved(content, ['roles', 0, 'entries', 0])!;
    expect((after as { roles: unknown }).roles).to.deep.equal([{ id: 'r', entries: [] }]);
    expect(path).to.deep.equal(['roles', 0]);
  });

  it('is given an id that nothing has, and that is no key of the file', () => {
    expect(idFor(content, 'Arbete & bostäder', 'goal')).to.equal('arbete-bostader');
    expect(idFor(content, 'A', 'goal')).to.equal('a-2');
    expect(idFor(content, 'Goals', 'goal')).to.equal('goals-2');
    expect(idFor(content, '???', 'goal')).to.equal('goal');
  });
});

describe('the tools of a text', () => {
  it('make the word bold that the cursor is in, and plain again', () => {
    const bold = madeBold({ text: 'bo mycket bra', start: 5, end: 5 });
    expect(bold.text).to.equal('bo **mycket** bra');
    expect(madeBold(bold).text).to.equal('bo mycket bra');
  });

  it('make a link whose address stands to be written over', () => {
    const { text, start, end } = linked({ text: 'se planen', start: 3, end: 9 }, 'länktext');
    expect(text).to.equal('se [planen](https://)');
    expect(text.slice(start, end)).to.equal('https://');
  });

  it('keep a space that is all that is chosen', () => {
    expect(madeBold({ text: 'a b', start: 1, end: 2 })).to.deep.equal({ text: 'a ****b', start: 4, end: 4 });
    expect(linked({ text: 'a b', start: 1, end: 2 }, 'länktext').text).to.equal('a [länktext](https://)b');
  });

  it('take no letter away, whatever is chosen', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(40), fc.nat(40), (text, from, length) => {
        const start = Math.min(from, text.length);
        const end = Math.min(start + length, text.length);
        const once = madeBold({
          text: text.replaceAll('*', ''),
          start,
          end: Math.min(end, text.replaceAll('*', '').length),
        });
        expect(once.text.replaceAll('*', '')).to.equal(text.replaceAll('*', ''));
      }),
    );
  });
});
