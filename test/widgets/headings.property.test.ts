import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import '../../src/define.js';
import type { Actor, Goal, Section } from '../../src/format/schema.js';
import { allBelow, clear, fileWith, settled, show } from '../support/page.js';

interface Tree {
  readonly texts: boolean;
  readonly below: readonly Tree[];
}
const trees = (depth: number): fc.Arbitrary<Tree> =>
  fc.record({
    texts: fc.boolean(),
    below: depth > 1 ? fc.array(trees(depth - 1), { maxLength: 2 }) : fc.constant([]),
  });

/** Names that say where something stands: "M.0.1" is below "M.0". */
const goalOf = ({ texts, below }: Tree, name: string): Goal => ({
  title: name,
  ...(texts ? { aims: ['bo bra'], commitments: ['bygga'] } : {}),
  goals: below.map((tree, i) => goalOf(tree, `${name}.${i}`)),
});
const sectionOf = ({ texts, below }: Tree, name: string): Section => ({
  title: name,
  ...(texts ? { body: 'Text.' } : {}),
  sections: below.map((tree, i) => sectionOf(tree, `${name}.${i}`)),
});
const actorOf = ({ below }: Tree, name: string): Actor => ({
  name,
  note: 'Text.',
  actors: below.map((tree, i) => actorOf(tree, `${name}.${i}`)),
});

const HEADING = /^h[1-6]$/;
const levelOf = (element: Element): number | undefined =>
  HEADING.test(element.localName) ? Number(element.localName[1]) : undefined;
const textOf = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();

/** The names that stand on a page, with the levels of their headings; of a line that is none, undefined. */
function namesIn(stage: Element): Map<string, number | undefined> {
  const parts = allBelow(stage, '[part=title], [part=name]');
  return new Map(parts.map((part) => [textOf(part), levelOf(part)]));
}

function expectOutline(stage: Element, names: ReadonlyMap<string, number | undefined>) {
  for (const [name, level] of names) {
    const above = name.includes('.') ? name.slice(0, name.lastIndexOf('.')) : undefined;
    if (above === undefined) continue;
    expect(names.has(above), `${above} is shown`).to.be.true;
    const upper = names.get(above);
    if (upper === undefined || upper === 6) expect(level, `${name} below ${above}`).to.be.undefined;
    else expect(level, `${name} below ${above}`).to.be.within(upper + 1, upper + 2);
  }
  for (const head of allBelow(stage, '[part=list-head]')) {
    const level = levelOf(head) ?? 0;
    expect(level, textOf(head)).to.be.at.most(5);
    const entry = head.closest('li, article')!;
    const name = entry.querySelector('[part=title], [part=name]')!;
    if (level) expect(level, `${textOf(head)} in ${textOf(name)}`).to.be.above(levelOf(name)!);
    else expect(levelOf(name) ?? 6, `${textOf(head)} in ${textOf(name)}`).to.be.above(4);
  }
}

describe('headings', () => {
  afterEach(clear);
  const levels = fc.integer({ min: 1, max: 6 });

  it('of a goal and those below it are each deeper than that around them, or lines that are none', async () => {
    await fc.assert(
      fc.asyncProperty(levels, trees(5), async (level, tree) => {
        const content = fileWith({ goals: [goalOf(tree, 'M')] });
        const stage = await show(
          html`<samsyn-goal-card .content=${content} heading-level=${level}></samsyn-goal-card>`,
        );
        const names = namesIn(stage);
        expect(names.get('M')).to.equal(level);
        expectOutline(stage, names);
      }),
      { numRuns: 40 },
    );
  });

  it('of a document’s sections, goals and actors are so too, whatever level the document begins on', async function () {
    this.timeout(60_000);
    await fc.assert(
      fc.asyncProperty(levels, trees(4), trees(4), trees(4), async (level, goal, section, actor) => {
        const content = fileWith({
          goals: [goalOf(goal, 'M')],
          sections: [sectionOf(section, 'S')],
          actors: [actorOf(actor, 'A')],
        });
        const stage = await show(
          html`<samsyn-strategy .content=${content} heading-level=${level}></samsyn-strategy>`,
        );
        await settled(stage);
        const names = namesIn(stage);
        expect(names.get('S')).to.equal(level < 6 ? level + 1 : undefined);
        expectOutline(stage, names);
      }),
      { numRuns: 20 },
    );
  });

  for (const [level, expected] of [
    [
      2,
      ['h2 A', 'h3 Vi vill', 'h3 Vi ska', 'h3 Delmål', 'h4 B', 'h5 Vi ska', 'h5 Delmål', 'h6 C', 'Vi vill'],
    ],
    [4, ['h4 A', 'h5 Vi vill', 'h5 Vi ska', 'h5 Delmål', 'h6 B', 'Vi ska', 'Delmål', 'C', 'Vi vill']],
    [5, ['h5 A', 'Vi vill', 'Vi ska', 'Delmål', 'h6 B', 'Vi ska', 'Delmål', 'C', 'Vi vill']],
    [6, ['h6 A', 'Vi vill', 'Vi ska', 'Delmål', 'B', 'Vi ska', 'Delmål', 'C', 'Vi vill']],
  ] as const)
    it(`of a card on level ${level} end at six: “Vi vill” and its like are labels from there on`, async () => {
      const goals = [
        {
          title: 'A',
          aims: ['a'],
          commitments: ['a'],
          goals: [{ title: 'B', commitments: ['b'], goals: [{ title: 'C', aims: ['c'] }] }],
        },
      ];
      const stage = await show(
        html`<samsyn-goal-card .content=${fileWith({ goals })} heading-level=${level}></samsyn-goal-card>`,
      );
      const lines = allBelow(stage, '[part=title], [part=name], [part=list-head]').map((line) =>
        HEADING.test(line.localName) ? `${line.localName} ${textOf(line)}` : textOf(line),
      );
      expect(lines).to.deep.equal(expected);
    });
});
