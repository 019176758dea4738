import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/builder/shell/paced-widgets.js';
import { showAtOnce } from '../../../src/builder/write/show-at-once.js';
import { allBelow, clear, fileWith, settled, show, textBelow } from '../../support/page.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';

const hem = { id: 'hem', title: 'Ett hem', aims: ['bo bra'] };
const arbete = { id: 'arbete', title: 'Ett arbete', aims: ['få jobb'] };
const text = { id: 'text', title: 'Om planen', body: 'Planen gäller till 2030.' };
const before = fileWith({ goals: [hem, arbete], sections: [text] });
const withGoal = (goal: object): object => ({ ...before, goals: [goal, arbete] });

let page: HTMLElement;
const root = (): ShadowRoot => allBelow<ContentWidget>(page, 'samsyn-strategy')[0]!.shadowRoot!;

/** Waits for the microtasks in which what is hurried is drawn, and for nothing that waits until the browser is idle. */
const atOnce = (): Promise<unknown> =>
  new Promise((done) => queueMicrotask(() => queueMicrotask(() => done(0))));

describe('what is new in the content', () => {
  beforeEach(async () => {
    page = await show(html`<samsyn-strategy .content=${before}></samsyn-strategy>`);
    await settled(page);
  });
  afterEach(clear);

  it('is drawn where it stands, before the whole page is given it', async () => {
    const shown = showAtOnce(root(), before, withGoal({ ...hem, title: 'Ett eget hem' }));
    expect(shown).to.equal(true);
    await atOnce();
    expect(textBelow(page)).to.include('Ett eget hem');
    expect(textBelow(page)).to.include('Ett arbete');
  });

  it('is drawn in every widget that shows some of it', async () => {
    const after = {
      ...before,
      goals: [
        { ...hem, title: 'Ett eget hem' },
        { ...arbete, title: 'Ett bra arbete' },
      ],
    };
    expect(showAtOnce(root(), before, after)).to.equal(true);
    await atOnce();
    expect(textBelow(page)).to.include('Ett eget hem').and.to.include('Ett bra arbete');
  });

  for (const [what, after] of [
    ['an entry would not be sound', withGoal({ ...hem, title: 7 })],
    ['an entry has come', { ...before, goals: [hem, arbete, { id: 'skola', title: 'En skola' }] }],
    ['it is no entry', { ...before, title: 'En annan plan' }],
  ] as const)
    it(`waits for the whole page where ${what}`, async () => {
      const said = textBelow(page);
      expect(showAtOnce(root(), before, after)).to.equal(false);
      await atOnce();
      expect(textBelow(page)).to.equal(said);
    });

  it('waits for the whole page where the entry stands in no widget of its own', () => {
    expect(showAtOnce(root(), before, { ...before, sections: [{ ...text, title: 'Om vår plan' }] })).to.equal(
      false,
    );
  });
});
