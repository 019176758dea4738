import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { judge } from './score/judge.mjs';
import { percent, sum } from './score/table.mjs';
import { wordsLost } from './score/words-lost.mjs';
import { FORMS, NAMES, scores } from './score.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
/** Forms without a contents list, which the hand-made files have none of either. */
const FORM = 'text.md';

describe('the score of the import', () => {
  for (const name of NAMES) {
    const truth = json(`stories/kommuner/${name}.json`);
    const checklist = json(`test/documents/${name}.checklist.json`);
    const wrong = (content) =>
      judge({ name, form: FORM, checklist, truth, imported: { content, leftOvers: [] } }).filter(
        ({ right }) => !right,
      );

    it(`gives the hand-made file of ${name} every point`, () => {
      assert.deepEqual(wrong(truth), []);
    });

    it(`gives ${name} as one running text few points`, () => {
      const body = JSON.stringify(truth);
      const { language, title, publisher } = truth;
      const content = {
        samsyn: '1.0',
        language,
        title,
        publisher,
        sections: [{ id: 'allt', title: 'Allt', body }],
      };
      assert.ok(wrong(content).length > 0.5 * wrong({ samsyn: '1.0', title: '', publisher: {} }).length);
    });
  }

  it('counts nothing that stands in running text where the hand-made file has a place for it', () => {
    const truth = json('stories/kommuner/mala.json');
    const checklist = json('test/documents/mala.checklist.json');
    const content = structuredClone(truth);
    const [goal] = content.goals;
    goal.body = goal.aims.map(({ sv }) => `- ${sv}`).join('\n');
    delete goal.aims;
    const imported = { content, leftOvers: [] };
    assert.deepEqual(
      judge({ name: 'mala', form: FORM, checklist, truth, imported })
        .filter(({ right }) => !right)
        .map(({ kind, words }) => `${kind} ${words}`),
      ['heading Vi vill (Tillhörighet)', 'list rättigheter, skyldigheter och möjligheter'],
    );
  });

  it('counts items that came out as one text once', () => {
    const truth = json('stories/kommuner/mala.json');
    const checklist = json('test/documents/mala.checklist.json');
    const content = structuredClone(truth);
    content.goals[1].topics = [content.goals[1].topics.map(({ sv }) => sv).join(', ')];
    const verdicts = judge({
      name: 'mala',
      form: FORM,
      checklist,
      truth,
      imported: { content, leftOvers: [] },
    });
    assert.equal(verdicts.filter(({ right }) => !right).length, 3);
  });

  it('counts the words that are nowhere', () => {
    const manuscript = {
      blocks: [
        { kind: 'paragraph', text: 'Ett **två** tre[^fyra]' },
        { kind: 'bullets', items: ['två'] },
      ],
    };
    const content = { sections: [{ title: 'Ett', body: 'två' }] };
    assert.deepEqual(wordsLost(manuscript, { content, leftOvers: [{ text: 'fyra' }] }), ['tre', 'två']);
  });

  it('counts a date whose parts stand elsewhere', () => {
    const manuscript = { blocks: [{ kind: 'paragraph', text: '2027-12-31' }] };
    const content = { sections: [{ body: '2027 12 31' }] };
    assert.deepEqual(wordsLost(manuscript, { content, leftOvers: [] }), ['2027-12-31']);
    const dated = { validUntil: '2027-12-31' };
    assert.deepEqual(wordsLost(manuscript, { content: dated, leftOvers: [] }), []);
  });

  describe('of each form', () => {
    let all;
    before(async () => {
      all = await scores();
    });

    const floors = json('test/import/documents/score.json');
    for (const form of FORMS)
      it(`is not below ${floors[form].percent} % for ${form}, with at most ${floors[form].lost} words lost`, () => {
        const total = sum(all.filter((score) => score.form === form));
        assert.ok(percent(total) >= floors[form].percent, `${percent(total).toFixed(1)} %`);
        assert.ok(total.lost <= floors[form].lost, `${total.lost} words lost`);
      });

    it('is of files that could all be read', () => {
      assert.deepEqual(
        all.flatMap(({ name, form, imported }) =>
          imported.failure ? [`${name} ${form}: ${imported.failure}`] : [],
        ),
        [],
      );
    });
  });
});
