import { expect } from 'chai';
import { readContent } from '../../src/read/read-content.js';
import { clear } from '../support/page.js';
import {
  ALONE,
  NEVER,
  NEVER_IN_WORDS,
  NOT_RESPONSIBLE,
  reasonOf,
  REPLACED,
  REPLACED_IN_WORDS,
  type Exceptions,
} from './exceptions.js';
import { fields, filled, lost, type Form } from './filled.js';
import { saidBy, saidByEach } from './said.js';

const FORMS: readonly Form[] = ['bare', 'worded'];
/** Documents that are drawn on one page, each with one field. */
const AT_ONCE = 60;

/** Holds what is lost against the reasons for it: nothing is lost without one, and no reason is left over. */
function expectReasons(gone: readonly string[], exceptions: Exceptions): void {
  expect(gone.filter((field) => !reasonOf(field, exceptions))).to.deep.equal([]);
  const unused = Object.entries(exceptions).filter(([, known]) => !gone.some((field) => known.test(field)));
  expect(unused.map(([reason]) => reason)).to.deep.equal([]);
}

describe('a file with something in every field', () => {
  afterEach(clear);

  for (const form of FORMS)
    for (const count of [1, 3])
      it(`is a sound one: ${form}, ${count} of each`, () => {
        const { content, signs } = filled({ form, count });
        expect(readContent(content).problems).to.deep.equal([]);
        expect(new Set(signs.map(({ field }) => field)).size).to.be.above(250);
      });

  for (const form of FORMS)
    for (const count of [1, 2])
      it(`is shown whole: ${form}, ${count} of each`, async () => {
        const { content, signs } = filled({ form, count });
        const known = form === 'bare' ? NEVER_IN_WORDS : REPLACED_IN_WORDS;
        const gone = lost(await saidBy('strategy', content), signs);
        expectReasons(gone, { ...NEVER, ...REPLACED, ...known });
      });

  for (const choice of [1, 2, 3])
    it(`is shown whole with other words of the format: ${choice}`, async () => {
      const { content, signs } = filled({ form: 'worded', count: 2, choice });
      const page = await saidBy('strategy', content);
      const known = choice === 1 ? NOT_RESPONSIBLE : {};
      expectReasons(lost(page, signs), { ...NEVER, ...REPLACED, ...REPLACED_IN_WORDS, ...known });
    });
});

describe('a field', () => {
  afterEach(clear);

  it('is shown though nothing stands beside it', async function () {
    this.timeout(600_000);
    const files = [...fields()].map(([only, form]) => filled({ form, count: 1, only }));
    const told = files.filter(({ signs }) => signs.length);
    const gone: string[] = [];
    for (let at = 0; at < told.length; at += AT_ONCE) {
      const some = told.slice(at, at + AT_ONCE);
      const said = await saidByEach(
        'strategy',
        some.map(({ content }) => content),
      );
      gone.push(...some.flatMap(({ signs }, i) => lost(said[i]!, signs)));
    }
    expectReasons(gone, { ...NEVER, ...NEVER_IN_WORDS, ...ALONE });
  });
});
