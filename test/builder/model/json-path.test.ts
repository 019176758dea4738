import { expect } from 'chai';
import fc from 'fast-check';
import {
  pathOf,
  pointerOf,
  valueAt,
  withItem,
  withMoved,
  withoutItem,
  withValue,
} from '../../../src/builder/model/json-path.js';

const content = { title: 'Plan', goals: [{ title: 'Ett' }, { title: 'Två' }, { title: 'Tre' }] };

describe('a change of content', () => {
  it('leaves the old value as it was, and shares all that is the same', () => {
    const changed = withValue(content, ['goals', 1, 'title'], 'Annat') as typeof content;
    expect(changed.goals[1]!.title).to.equal('Annat');
    expect(content.goals[1]!.title).to.equal('Två');
    expect(changed.goals[0]).to.equal(content.goals[0]);
  });

  it('makes what is missing on the way, and takes a key away', () => {
    expect(withValue({}, ['contacts', 0, 'name'], 'Växeln')).to.deep.equal({
      contacts: [{ name: 'Växeln' }],
    });
    expect(withValue(content, ['title'], undefined)).to.deep.equal({ goals: content.goals });
    expect(withValue([1, 2, 3], [1], undefined)).to.deep.equal([1, 3]);
    expect(withValue([1], [7], 2)).to.deep.equal([1, 2]);
  });

  it('puts in, takes out and moves the items of a list; an empty list is no key', () => {
    const titles = (value: unknown): unknown[] =>
      (valueAt(value, ['goals']) as { title: string }[]).map(({ title }) => title);
    expect(titles(withItem(content, ['goals'], 1, { title: 'Ny' }))).to.deep.equal([
      'Ett',
      'Ny',
      'Två',
      'Tre',
    ]);
    expect(titles(withoutItem(content, ['goals'], 0))).to.deep.equal(['Två', 'Tre']);
    expect(titles(withMoved(content, ['goals'], 2, 0))).to.deep.equal(['Tre', 'Ett', 'Två']);
    expect(withoutItem({ goals: [{}] }, ['goals'], 0)).to.deep.equal({});
  });

  it('finds nothing where there is nothing, not what every object has', () => {
    expect(valueAt(content, ['goals', 7, 'title'])).to.equal(undefined);
    expect(typeof valueAt(content, ['constructor'])).to.equal('undefined');
  });

  it('says its place as a pointer and reads it back', () => {
    const step = fc.oneof(
      fc.nat(500),
      fc.string().filter((key) => !/^(?:0|[1-9]\d*)$/.test(key)),
    );
    fc.assert(
      fc.property(fc.array(step), (path) => {
        expect(pathOf(pointerOf(path))).to.deep.equal(path);
      }),
    );
  });
});
