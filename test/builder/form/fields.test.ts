import { expect } from 'chai';
import { render } from 'lit';
import { vocabulary } from '../../../src/format/descriptions.js';
import { entries } from '../../../src/format/entries.js';
import type { Description } from '../../../src/format/entries.descriptions.js';
import { valueSchema } from '../../../src/format/value-schema.js';
import { fieldTemplate } from '../../../src/builder/form/field.template.js';
import { fieldsOf, withField, type Field } from '../../../src/builder/form/fields.js';
import { choiceWords, fieldWords } from '../../../src/builder/form/field-words.js';
import { calledIn, entryWords, referentsOf } from '../../../src/builder/form/names.js';
import type { Path } from '../../../src/builder/model/json-path.js';
import type { FormContext } from '../../../src/builder/form/form-context.js';

const content = {
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby' },
  goals: [{ id: 'a', title: 'A' }],
};
const context: FormContext = {
  content,
  language: 'sv',
  problems: [],
  say: (wording) => wording.sv,
  write: () => undefined,
  change: () => undefined,
  open: () => undefined,
  add: () => undefined,
};

function drawn(field: Field, of: object = content): HTMLElement {
  const box = document.createElement('div');
  render(fieldTemplate(field, { ...context, content: of }), box);
  return box;
}

describe('a field of the form', () => {
  it('is there for every key of every entry of the format, with its label and something to fill in', () => {
    for (const [entry, { keys }] of entries) {
      const fields = fieldsOf({}, [], entry);
      expect(fields.map(({ key }) => key)).to.deep.equal([...keys.keys()]);
      for (const field of fields) {
        const box = drawn(field);
        expect(box.textContent, `${entry}.${field.key}`).to.include(field.label.sv);
        expect(box.querySelector('input, textarea, select, button'), `${entry}.${field.key}`).to.not.equal(
          null,
        );
      }
    }
  });

  it('comes of itself with a new key of the format', () => {
    const keys = entries.get('goal')!.keys as Map<string, ReturnType<typeof valueSchema>>;
    keys.set('budgetFrame', valueSchema('prose'));
    try {
      const field = fieldsOf({}, [], 'goal').at(-1)!;
      expect(field.label.sv).to.equal('Budget frame');
      expect(drawn(field).querySelector('textarea')).to.not.equal(null);
    } finally {
      keys.delete('budgetFrame');
    }
  });

  it('has help without a word that is for those who write the file by hand', () => {
    for (const [entry, { keys }] of entries)
      for (const key of keys.keys()) {
        const { label, help } = fieldWords(entry, key);
        expect(label.sv, `${entry}.${key}`).to.match(/^\p{Lu}/u);
        expect(`${help.sv} ${help.en}`, `${entry}.${key}`).to.not.match(
          /[{}[\]=]|\bnull\b|\bid\b|JSON|Markdown|\b(?:true|false)\b|nyckel/i,
        );
      }
  });

  it('has no example that names parts of the document by their keys', () => {
    const { help } = fieldWords('content', 'outline');
    expect(`${help.sv} ${help.en}`).to.not.match(/summary|goals|documents/);
  });

  it('keeps the help that tells what to write', () => {
    expect(fieldWords('goal', 'title')).to.deep.equal({
      label: { sv: 'Rubrik', en: 'Title' },
      help: {
        sv: 'Målet i några ord. Till exempel ”Tillhörighet”.',
        en: 'The goal in a few words. For example “Belonging”.',
      },
    });
  });

  it('has choices in plain words, in English too', () => {
    const said = (entry: string, key: string): readonly string[] =>
      choiceWords(entry, key).map(({ label }) => label.en);
    expect(said('indicator', 'assessment')).to.deep.equal([
      'On the way to the target',
      'Risk that the target is missed',
      'The target will be missed',
    ]);
    expect(said('content', 'kind')).to.include.members(['Strategy', 'Guidelines', 'Policy']);
    expect(said('measure', 'status')).to.include('Ongoing');
    expect(said('statusWord', 'level')).to.include('Above the horizon – as it should be');
  });

  it('has a Swedish label for every key that has a description', () => {
    const unnamed = Object.entries(
      vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>,
    )
      .flatMap(([entry, keys]) => Object.entries(keys).map(([key, { sv }]) => `${entry}.${key}: ${sv}`))
      .filter((said) => !/^[^:]+: [^:.]+: /.test(said));
    expect(unnamed.join('\n')).to.equal('');
  });

  it('writes numbers as its language does', () => {
    expect(fieldWords('point', 'value').help).to.deep.equal({
      sv: 'Till exempel 71,5.',
      en: 'For example 71.5.',
    });
  });

  it('lets a status be chosen from the document’s own scale, then from the format’s words', () => {
    const statuses = [{ title: 'Nått' }, { title: { sv: 'Går för långsamt', en: 'Too slow' } }];
    const followed = { ...content, statuses, goals: [{ title: 'A', assessments: [{ date: '2025' }] }] };
    const offered = (path: Path, entry: string): string =>
      [
        ...drawn(
          fieldsOf(followed, path, entry).find(({ key }) => key === 'status')!,
          followed,
        ).querySelectorAll('option'),
      ]
        .map((option) => `${option.value}=${option.textContent}`)
        .slice(1, -1)
        .join(', ');
    expect(offered(['goals', 0], 'goal')).to.equal(
      'Nått=Nått, Går för långsamt=Går för långsamt, partly-reached=Delvis nått, not-reached=Inte nått',
    );
    expect(offered(['goals', 0, 'assessments', 0], 'assessment')).to.equal(offered(['goals', 0], 'goal'));
  });

  it('tells judgements from one another by their time and how it went', () => {
    const assessments = [
      { date: '2024', status: 'reached', body: 'Alla bilar är bytta.' },
      { date: { text: 'våren 2025' }, status: 'Går för långsamt' },
      { date: '2026' },
      { body: 'Utan år.' },
    ];
    const judged = { ...content, goals: [{ title: 'A', assessments }] };
    const called = assessments.map((_, at) => calledIn(judged, ['goals', 0, 'assessments', at]));
    expect(called.map(({ sv }) => sv).join(' | ')).to.equal(
      '2024: Nått | våren 2025: Går för långsamt | Bedömning 2026 | Utan år.',
    );
    expect(called[0]!.en).to.equal('2024: Reached');
    expect(entryWords(['goals', 0, 'assessments', 0]).a.sv).to.equal('en bedömning');
    expect(entryWords(['statuses', 0]).a.sv).to.equal('ett statusord');
  });

  it('offers no word of a scale as a part of the page', () => {
    const scaled = { ...content, statuses: [{ id: 'natt', title: 'Nått' }] };
    expect(
      referentsOf(scaled, 'outline')
        .map(({ value }) => value)
        .join(),
    ).to.equal('statuses,goals,a');
  });

  it('offers no part of a goal as a goal, nor what an entry holds as a part of the page', () => {
    const held = {
      ...content,
      goals: [
        {
          id: 'a',
          title: 'A',
          sections: [{ id: 'konflikter', title: 'Målkonflikter' }],
          documents: [{ id: 'plan', title: 'Plan' }],
          goals: [{ id: 'b', title: 'B' }],
        },
      ],
      journeys: [{ id: 'vagen', title: 'Vägen', steps: [{ id: 'steg', title: 'Ett' }] }],
    };
    const offered = (list: string): string =>
      referentsOf(held, list)
        .map(({ value }) => value)
        .join();
    expect(offered('goals')).to.equal('a,b');
    expect(offered('outline')).to.equal('goals,journeys,a,b,vagen');
  });

  it('puts a key that is new where the format has it, and takes away one that is emptied', () => {
    const goal = { id: 'a', aims: ['x'] };
    const all = { goals: [goal] };
    const titled = withField(all, ['goals', 0, 'title'], 'Framtid', 'goal') as typeof all;
    expect(Object.keys(titled.goals[0]!)).to.deep.equal(['id', 'title', 'aims']);
    expect(withField(titled, ['goals', 0, 'title'], undefined, 'goal')).to.deep.equal(all);
    expect(all.goals[0]).to.equal(goal);
  });
});
