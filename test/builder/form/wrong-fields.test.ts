import { expect } from 'chai';
import { render } from 'lit';
import { fieldTemplate } from '../../../src/builder/form/field.template.js';
import { fieldsOf, type Field } from '../../../src/builder/form/fields.js';
import type { FormContext } from '../../../src/builder/form/form-context.js';
import { entries } from '../../../src/format/entries.js';
import { pointerOf } from '../../../src/builder/model/json-path.js';
import type { Problem } from '../../../src/read/problems.js';

const SAID = 'Det här stämmer inte.';
const all = [...entries.keys()].flatMap((entry) => fieldsOf({}, [], entry));
const problemAt = (field: Field, severity: Problem['severity']): Problem =>
  ({
    code: 'wrong-value',
    severity,
    pointer: pointerOf(field.path),
    message: { sv: SAID, en: 'This is wrong.' },
  }) as unknown as Problem;

/** Draws a field, and gives its control, or the group where it has several. */
function drawn(field: Field, problems: readonly Problem[]): { control: Element; described: string } {
  const context: FormContext = {
    content: {},
    language: 'sv',
    problems,
    say: (wording) => wording.sv,
    write: () => undefined,
    change: () => undefined,
    open: () => undefined,
    add: () => undefined,
  };
  const box = document.createElement('div');
  render(fieldTemplate(field, context), box);
  const control = box.querySelector(`[id="f${pointerOf(field.path)}"]`) ?? box.firstElementChild!;
  const ids = control.getAttribute('aria-describedby')?.split(' ') ?? [];
  const described = ids.map((id) => box.querySelector(`[id="${id}"]`)?.textContent ?? `no ${id}`).join(' ');
  return { control, described };
}
const isControl = ({ localName }: Element): boolean => /^(?:input|select|textarea)$/.test(localName);

describe('a field with something wrong in it', () => {
  it('says so to who hears the form, with what is wrong: every control of every entry', () => {
    const kinds = new Set<string>();
    for (const field of all) {
      const { control, described } = drawn(field, [problemAt(field, 'error')]);
      const name = `${field.entry}.${field.key}`;
      if (isControl(control)) {
        kinds.add(field.kind);
        expect(control.getAttribute('aria-invalid'), name).to.equal('true');
      }
      if (control.localName !== 'details') expect(described, name).to.include(SAID);
    }
    expect([...kinds]).to.include.members([
      'line',
      'prose',
      'string',
      'date',
      'measured',
      'number',
      'choice',
      'reference',
    ]);
  });

  it('is not called wrong where it is only to be looked over, though that is told', () => {
    for (const field of all) {
      const { control, described } = drawn(field, [problemAt(field, 'warning')]);
      const name = `${field.entry}.${field.key}`;
      expect(control.getAttribute('aria-invalid'), name).to.equal(null);
      if (isControl(control)) expect(described, name).to.include(SAID);
    }
  });

  it('is called wrong no more when nothing is', () => {
    for (const field of all) {
      const { control, described } = drawn(field, []);
      expect(control.getAttribute('aria-invalid'), `${field.entry}.${field.key}`).to.equal(null);
      expect(described).to.not.match(/no f|stämmer/);
    }
  });

  it('is told of a key that is missing from the entry around it', () => {
    const field = fieldsOf({}, ['goals', 0], 'goal').find(({ key }) => key === 'title')!;
    const missing = {
      code: 'missing-key',
      severity: 'error',
      pointer: '/goals/0',
      details: { key: 'title', of: 'goal' },
      message: { sv: '', en: '' },
    } as unknown as Problem;
    const { control, described } = drawn(field, [missing]);
    expect(control.getAttribute('aria-invalid')).to.equal('true');
    expect(described).to.include('Rubrik saknas');
  });
});
