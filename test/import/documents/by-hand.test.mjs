import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { floors, handScores } from './by-hand.mjs';
import { isShown, textOf } from './score/shown.mjs';

describe('the documents written by hand', () => {
  let all;
  before(async () => {
    all = new Map((await handScores()).map((score) => [score.name, score]));
  });

  for (const [name, { right, shown }] of Object.entries(floors())) {
    it(`have nothing wrong: ${name}`, () => {
      const { check, problems } = all.get(name);
      assert.match(check.stdout, /: inga problem\n$/u);
      assert.deepEqual([check.status, problems], [0, []]);
    });

    it(`have ${right} facts of ${name} in their right places, and show ${shown}`, () => {
      const score = all.get(name);
      assert.ok(score.right >= right, `${score.right} in the right place`);
      assert.ok(score.shown >= shown, `${score.shown} shown`);
    });
  }

  it('are all there', () => {
    assert.deepEqual([...all.keys()], Object.keys(floors()));
  });
});

describe('what a reader meets', () => {
  const text = textOf(
    '<style>p { color: red }</style><dl><dt>Klart</dt><dd>1 februari 2018</dd></dl><p>25&nbsp;000 personer</p>',
  );

  it('is the words of the page, whatever stands between them', () => {
    assert.equal(text, 'klart 1 februari 2018 25 000 personer');
  });

  for (const [words, shown] of [
    ['25 000', true],
    ['25 00', false],
    ['25 000 pers', true],
    ['2018-02-01', true],
    ['2018-03', false],
    ['2018', true],
    ['Ej klart|Klart', true],
    ['red', false],
  ])
    it(`${shown ? 'has' : 'has not'} ${words}`, () => {
      assert.equal(isShown(text, words), shown);
    });
});
