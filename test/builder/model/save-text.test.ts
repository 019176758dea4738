import { expect } from 'chai';
import fc from 'fast-check';
import {
  type Path,
  withItem,
  withMoved,
  withoutItem,
  withValue,
} from '../../../src/builder/model/json-path.js';
import { textOf } from '../../../src/builder/model/save-text.js';

const FILES = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'].map(
  (name) => `/stories/kommuner/${name}.json`,
);
const texts = await Promise.all(
  [...FILES, '/stories/exempelby.json', '/stories/framtidsplan.json', '/stories/miljoprogram.json'].map(
    async (file) => (await fetch(file)).text(),
  ),
);
const saved = (text: string, change: (content: unknown) => unknown = (content) => content): string => {
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  return textOf({ id: 'a', content: change(value) as object, opened: { name: 'a.json', text, value } });
};
const tabbed = (text: string): string => text.replace(/^ +/gm, (spaces) => '\t'.repeat(spaces.length / 2));
/** The way to a title, which may be in several languages. */
const titleIn = (content: unknown): Path =>
  typeof (content as { title: unknown }).title === 'string' ? ['title'] : ['title', 'sv'];
/** The lines of a text that are not in another, as many times as they are. */
function linesNew(before: string, after: string): string[] {
  const left = before.split('\n');
  return after.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('a content file that is saved', () => {
  it('is the same to the byte where nothing was changed', () => {
    for (const text of texts) expect(saved(text)).to.equal(text);
  });

  it('has one line changed where a title was, in whatever way it is written', () => {
    for (const text of texts)
      for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${tabbed(text)}`]) {
        const after = saved(written, (content) => withValue(content, titleIn(content), 'En ny titel'));
        expect(linesNew(written, after)).to.have.length(1);
        expect(linesNew(after, written)).to.have.length(1);
      }
  });

  it('says just what the content says after any changes, of entries moved, put in and taken out too', () => {
    const key = fc.constantFrom('title', 'goals', 'note', 'id');
    const { value: values } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ maxLength: 5 }),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4 }),
      ),
    }));
    const objects = fc.dictionary(key, values, { maxKeys: 4 });
    fc.assert(
      fc.property(objects, objects, fc.constantFrom(undefined, 2, '\t'), (before, after, indent) => {
        const text = JSON.stringify(before, null, indent);
        expect(JSON.parse(saved(text, () => after))).to.deep.equal(after);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the lines of all entries but the one that is moved, put in or taken out', () => {
    const goals = ['Ett', 'Två', 'Tre', 'Fyra'].map((title) => ({ title, summary: `Om ${title}.` }));
    const text = JSON.stringify({ title: 'Plan', goals }, null, 2);
    const moved = saved(text, (content) => withMoved(content, ['goals'], 3, 0));
    expect(linesNew(text, moved)).to.have.length.at.most(4);
    const added = saved(text, (content) => withItem(content, ['goals'], 1, { title: 'Nytt' }));
    expect(linesNew(added, text)).to.have.length.at.most(1);
    expect(
      linesNew(
        text,
        saved(text, (content) => withoutItem(content, ['goals'], 2)),
      ),
    ).to.have.length.at.most(1);
  });

  it('ends with a line break where it is new', () => {
    expect(textOf({ id: 'a', content: { title: 'Å' } })).to.equal('{\n  "title": "Å"\n}\n');
  });
});
