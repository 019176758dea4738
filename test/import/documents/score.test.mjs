import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { judge } from './score/judge.mjs';
import { percent, sum } from './score/table.mjs';
import { wordsLost } from './score/words-lost.mjs';
import { judgeFacts } from './score/judge-facts.mjs';
import { soft, spoken, isDate } from './score/soft.mjs';
import { scores } from './score.mjs';
import { factsOf, manuscriptOf, SETS } from './sets.mjs';

const ROOT = join(import.meta.dirname, '../../..');
const json = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
/** Forms without a contents list, which the hand-made files have none of either. */
const FORM = 'text.md';

describe('the score of the import', () => {
  for (const name of SETS.five.names) {
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

  it('counts neither the source of an indicator nor its unit with each value', () => {
    const manuscript = {
      blocks: [
        { kind: 'table', head: ['Mått', 'Källa', '2020', '2021'], rows: [['Andel', 'SCB', '5 %', '6 %']] },
      ],
    };
    const values = [
      { date: '2020', value: 5 },
      { date: '2021', value: 6 },
    ];
    const indicators = [{ title: 'Andel', unit: '%', values, source: { title: 'SCB' } }];
    const leftOvers = [{ text: 'Mått Källa' }];
    assert.deepEqual(wordsLost(manuscript, { content: { indicators }, leftOvers }), []);
  });

  it('counts a date whose parts stand elsewhere', () => {
    const manuscript = { blocks: [{ kind: 'paragraph', text: '2027-12-31' }] };
    const content = { sections: [{ body: '2027 12 31' }] };
    assert.deepEqual(wordsLost(manuscript, { content, leftOvers: [] }), ['2027-12-31']);
    const dated = { validUntil: '2027-12-31' };
    assert.deepEqual(wordsLost(manuscript, { content: dated, leftOvers: [] }), []);
  });

  it('counts a fact that the format has no place for apart from right and wrong', () => {
    const facts = [
      ['Fler bostäder', ['/goals/title']],
      ['Delvis uppfyllt', { needs: 'how far a goal has come' }, 'Fler bostäder'],
    ];
    const imported = { content: { goals: [{ title: 'Fler bostäder' }] }, leftOvers: [] };
    assert.deepEqual(
      judgeFacts(facts, imported).map(({ words, right, needs }) => [words, right, needs]),
      [
        ['Fler bostäder', true, undefined],
        ['Delvis uppfyllt', undefined, 'how far a goal has come'],
      ],
    );
  });

  const isRight = (fact, content) => judgeFacts([fact], { content })[0].right;

  it('finds a number beside its label, and not another one', () => {
    const goals = [{ label: 'Mål', code: '1', title: 'Fler bostäder' }];
    assert.equal(isRight(['Mål 1', ['/goals/label'], 'Fler bostäder'], { goals }), true);
    assert.equal(isRight(['Mål 2', ['/goals/label'], 'Fler bostäder'], { goals }), false);
  });

  it('finds an amount by its words as by its number', () => {
    const funding = [{ title: 'Fonden', amount: { value: 250000, text: '250 tkr' } }];
    const measures = [{ title: 'Kamera', cost: { text: '400 tkr' } }];
    assert.equal(isRight(['250 tkr', ['/funding/amount']], { funding }), true);
    assert.equal(isRight(['400 tkr', ['/measures/cost']], { measures }), true);
    assert.equal(isRight(['400 tkr', ['/measures/funding']], { measures }), false);
  });

  it('finds an address as documents write it', () => {
    const contacts = [{ role: 'Kommunen', url: 'https://www.exempelby.se' }];
    assert.equal(isRight(['www.exempelby.se', ['/contacts/url']], { contacts }), true);
  });

  it('looks in either of two entries that are as good', () => {
    const indicators = [{ title: 'Koldioxid', unit: 'ton' }];
    assert.equal(isRight(['ton', ['/indicators/unit'], 'Uppvärmning|Koldioxid'], { indicators }), true);
    assert.equal(isRight(['ton', ['/indicators/unit'], 'Uppvärmning'], { indicators }), false);
  });

  for (const [title, set] of Object.entries(SETS)) {
    if (set.truth)
      for (const name of set.names)
        it(`asks of ${name} (${title}) only what its document says`, async () => {
          const said = soft(JSON.stringify(await manuscriptOf(set, name)).replaceAll(/\\n|"/gu, ' '));
          const says = (words) =>
            (isDate(words) ? spoken(words) : [words]).some((form) => said.includes(soft(form)));
          assert.deepEqual(
            factsOf(set, name).filter(([words]) => !words.split('|').some(says)),
            [],
          );
        });

    describe(`of the ${title}`, () => {
      let all;
      before(async () => {
        all = await scores(set);
      });

      const floors = JSON.parse(readFileSync(join(set.folder, 'score.json'), 'utf8'));
      for (const form of set.forms)
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
  }
});
