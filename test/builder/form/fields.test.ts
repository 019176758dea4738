import { expect } from 'chai';
import { render } from 'lit';
import { entries } from '../../../src/format/entries.js';
import { valueSchema } from '../../../src/format/value-schema.js';
import { fieldTemplate } from '../../../src/builder/form/field.template.js';
import { fieldsOf, withField, type Field } from '../../../src/builder/form/fields.js';
import { choiceWords, fieldWords } from '../../../src/builder/form/field-words.js';
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

function drawn(field: Field): HTMLElement {
  const box = document.createElement('div');
  render(fieldTemplate(field, context), box);
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
