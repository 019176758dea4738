import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { findOnPage } from '../../../src/builder/arrange/find-on-page.js';
import { lettersOfMarkdown, shownLetters } from '../../../src/builder/arrange/page-letters.js';
import { nextText } from '../../../src/builder/arrange/page-steps.js';
import { pointerAt } from '../../../src/builder/arrange/pointer-at.js';
import { samePlace } from '../../../src/builder/arrange/same-place.js';
import { elementOf, pieceOf } from '../../../src/builder/arrange/tie.js';
import { pathOf, valueAt } from '../../../src/builder/model/json-path.js';
import { workspaceOf } from '../../../src/builder/model/choose-kinds.js';
import { clear, fileWith, inSwedish, kommun, settled, show } from '../../support/page.js';
import { documentOf, heading, item, paragraph } from '../../import/compose/documents.fixtures.js';

const shown = async (content: object): Promise<Element> => {
  const stage = await show(html`<samsyn-strategy .content=${content} heading-level="3"></samsyn-strategy>`);
  await settled(stage);
  return stage.querySelector('samsyn-strategy')!;
};

const plan = fileWith({
  title: 'Strategi för boende',
  sections: [
    { id: 'inledning', title: 'Inledning', body: 'Först **ett** stycke.\n\nSedan ett till.\n\n- en punkt' },
    { id: 'mal', title: 'Mål', parts: ['goals'] },
  ],
  goals: [
    { id: 'bo', title: 'Bo', aims: ['att alla kan bo'], commitments: ['bygga'] },
    { id: 'boende', title: 'Boende', aims: ['att alla kan bo'], commitments: ['bygga mer'] },
  ],
});

describe('the tie between the page and the content', () => {
  afterEach(clear);

  it('finds a text in its own entry, where others say the same', async () => {
    const root = await shown(plan);
    const [one, other] = [0, 1].map((at) => findOnPage(root, plan, `/goals/${at}/aims/0`)!) as [
      Element,
      Element,
    ];
    expect([one, other].map(shownLetters)).to.deep.equal(['attallakanbo', 'attallakanbo']);
    expect(one).not.to.equal(other);
    expect([one, other].map((element) => pointerAt(element, plan))).to.deep.equal([
      '/goals/0/aims/0',
      '/goals/1/aims/0',
    ]);
  });

  it('finds one paragraph of several, its marks aside', async () => {
    const root = await shown(plan);
    const found = findOnPage(root, plan, '/sections/0/body', 'Först ett stycke.')!;
    expect(shownLetters(found)).to.equal('förstettstycke');
    expect(pointerAt(found, plan)).to.equal('/sections/0/body');
  });

  it('finds a short title, and not a longer one that begins like it', async () => {
    const root = await shown(plan);
    expect(shownLetters(findOnPage(root, plan, '/goals/0/title')!)).to.equal('bo');
  });

  it('finds nothing of what the page does not say', async () => {
    const root = await shown(plan);
    expect(findOnPage(root, plan, '/samsyn')).to.equal(undefined);
    expect(findOnPage(root, plan, '/nowhere/3')).to.equal(undefined);
    expect(pointerAt(root, plan)).to.equal(undefined);
  });

  for (const name of ['mala', 'kalix', 'krokom'])
    it(`finds the titles, aims and promises of ${name}, and the way back`, async () => {
      const content: object = inSwedish((await kommun(name)) as object);
      const root = await shown(content);
      const goals = (valueAt(content, ['goals']) ?? []) as readonly object[];
      const pointers = goals.flatMap((goal, at) =>
        ['title', 'aims', 'commitments'].flatMap((key) => {
          const value = valueAt(goal, [key]);
          if (Array.isArray(value)) return value.map((_, i) => `/goals/${at}/${key}/${i}`);
          return typeof value === 'string' ? [`/goals/${at}/${key}`] : [];
        }),
      );
      expect(pointers).not.to.deep.equal([]);
      for (const pointer of pointers) {
        const value = valueAt(content, pathOf(pointer)) as string;
        const found = findOnPage(root, content, pointer);
        expect(found && shownLetters(found), pointer).to.include(lettersOfMarkdown(value));
        const back = valueAt(content, pathOf(pointerAt(found!, content)!));
        expect(back, pointer).to.satisfy(
          (one: unknown) => one === value || shownLetters(found!) !== lettersOfMarkdown(value),
        );
      }
    });

  it('follows an entry that was moved by hand', () => {
    const moved = { goals: [{ id: 'ny' }, { id: 'bo', title: 'Bo' }] };
    expect(samePlace('/goals/0/title', plan, moved)).to.equal('/goals/1/title');
    expect(samePlace('/goals/1/title', plan, moved)).to.equal(undefined);
  });

  it('leads from each piece to the page and back', async () => {
    const workspace = workspaceOf(
      'a.docx',
      documentOf(
        heading(0, 'Strategi för boende'),
        heading(1, 'Inledning'),
        paragraph('Här börjar den. Den är kort.'),
        item('En punkt i listan'),
        heading(1, 'Fritid'),
        heading(2, 'Vi vill'),
        item('att alla möts'),
        heading(2, 'Vi ska'),
        item('bygga fritidsgårdar'),
      ),
    );
    const root = await shown(workspace.content);
    for (const { id } of workspace.source!.document.pieces) {
      const element = elementOf(root, workspace, id);
      expect(element, id).not.to.equal(undefined);
      expect(pieceOf(element!, workspace), id).to.equal(id);
    }
  });

  it('steps through the page from piece to piece, to its end', async () => {
    const workspace = workspaceOf(
      'a.docx',
      documentOf(heading(0, 'Strategi'), heading(1, 'Inledning'), paragraph('Här börjar den.')),
    );
    const root = await shown(workspace.content);
    const seen: string[] = [];
    let from: Element | undefined;
    for (let i = 0; i < 9; i++) {
      const next = nextText(root, from, 1, (element) => pieceOf(element, workspace));
      if (!next) break;
      seen.push(next.piece);
      from = next.element;
    }
    expect(seen).to.deep.equal(workspace.source!.document.pieces.map(({ id }) => id));
  });
});
