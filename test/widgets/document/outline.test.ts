import { expect } from 'chai';
import fc from 'fast-check';
import type { Content } from '../../../src/format/schema.js';
import { outlineOf, sectionOutline, type Part } from '../../../src/widgets/document/outline.js';
import { KOMMUNER } from '../../read/samples.js';
import { kommun } from '../../support/page.js';

const content = (parts: object): Content => ({
  samsyn: '1.0',
  title: 'Plan',
  publisher: { name: 'Exempelby' },
  ...parts,
});

/** Parts in short: `section a(goals b,c)`. */
const short = (parts: readonly Part[]): string[] =>
  parts.map((part) => {
    if (part.kind === 'section')
      return `section ${part.section.id ?? ''}${part.parts.length ? `(${short(part.parts).join('; ')})` : ''}`;
    return part.kind === 'list' ? `${part.list} ${part.entries.map(({ id }) => id).join()}` : part.kind;
  });
const outlined = (parts: object): string[] => short(outlineOf(content(parts)));

const goals = [{ id: 'a' }, { id: 'b', goals: [{ id: 'b1' }] }];

describe('the outline of a document', () => {
  const CASES: Readonly<Record<string, readonly [object, readonly string[]]>> = {
    'begins with the facts and takes the usual order where there is no outline': [
      { documents: [{ id: 'd', title: 'D' }], goals, summary: 'S', sections: [{ id: 's' }] },
      ['facts', 'summary', 'section s', 'goals a,b', 'documents d'],
    ],
    'follows the outline, and puts last what it leaves out': [
      {
        outline: ['documents', 's'],
        documents: [{ id: 'd', title: 'D' }],
        goals,
        sections: [{ id: 's' }, { id: 't' }],
      },
      ['documents d', 'section s', 'facts', 'section t', 'goals a,b'],
    ],
    'shows an entry that is placed by its id once': [
      { outline: ['b', 'goals'], goals },
      ['goals b', 'goals a', 'facts'],
    ],
    'finds an entry at any depth': [{ outline: ['b1'], goals: [goals[1]] }, ['goals b1', 'facts', 'goals b']],
    'shows parts in the section that holds them, even if the outline names them too': [
      { outline: ['goals', 's'], goals, sections: [{ id: 's', parts: ['goals'] }] },
      ['section s(goals a,b)', 'facts'],
    ],
    'shows entries together that are placed one after the other': [
      {
        goals,
        documents: ['c', 'd', 'e'].map((id) => ({ id, title: id })),
        sections: [
          { id: 's', parts: ['c', 'd', 'a', 'e'] },
          { id: 't', parts: ['b'] },
        ],
      },
      ['facts', 'section s(documents c,d; goals a; documents e)', 'section t(goals b)'],
    ],
    'puts parts before the sections in a section': [
      { goals, sections: [{ id: 's', parts: ['a'], sections: [{ id: 't', parts: ['goals'] }] }] },
      ['facts', 'section s(goals a; section t(goals b))'],
    ],
    'shows sections that hold each other once': [
      {
        sections: [
          { id: 's', parts: ['t'] },
          { id: 't', parts: ['s'] },
        ],
      },
      ['facts', 'section s(section t)'],
    ],
    'counts what the document serves among the facts': [
      { outline: ['summary', 'serves'], summary: 'S', vision: 'V' },
      ['summary', 'facts', 'vision'],
    ],
    'takes any fact for all facts': [
      { outline: ['owner', 'summary', 'decisions'], summary: 'S' },
      ['facts', 'summary'],
    ],
    'passes over what is not there': [{ outline: ['goals', 'nowhere', 'vision'] }, ['facts']],
  };
  for (const [what, [parts, expected]] of Object.entries(CASES))
    it(what, () => {
      expect(outlined(parts)).to.deep.equal(expected);
    });

  it('gives a section alone with the parts that stand in it', () => {
    const file = content({ goals, sections: [{ id: 'x' }, { id: 's', parts: ['goals'] }] });
    expect(short([sectionOutline(file, file.sections![1]!)!])).to.deep.equal(['section s(goals a,b)']);
  });

  for (const name of KOMMUNER)
    it(`loses nothing of ${name}, whatever its outline says, and shows nothing twice`, async () => {
      const file = (await kommun(name)) as Content;
      const keys = [
        'goals',
        'sections',
        'journeys',
        'roles',
        'principles',
        'measures',
        'glossaries',
        'documents',
      ] as const;
      const all = new Set(keys.flatMap((key) => (file[key] ?? []) as readonly object[]));
      const ids = [...all].flatMap((entry) => ('id' in entry ? (entry.id as string) : []));
      const shown = (parts: readonly Part[]): readonly object[] =>
        parts.flatMap((part) =>
          part.kind === 'section'
            ? [part.section, ...shown(part.parts)]
            : part.kind === 'list'
              ? part.entries
              : [],
        );
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...keys, ...ids)), (outline) => {
          const parts = shown(outlineOf({ ...file, outline }));
          expect(new Set(parts).size).to.equal(parts.length);
          for (const entry of all) expect(parts).to.include(entry);
        }),
      );
    });
});
