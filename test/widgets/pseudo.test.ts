import { expect } from 'chai';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import { registerLocale } from '../../src/locale/locale.js';
import * as documentFacts from '../../stories/document-facts.stories.js';
import * as documentList from '../../stories/document-list.stories.js';
import * as glossary from '../../stories/glossary.stories.js';
import * as goalCard from '../../stories/goal-card.stories.js';
import * as goalGrid from '../../stories/goal-grid.stories.js';
import * as indicator from '../../stories/indicator.stories.js';
import * as journey from '../../stories/journey.stories.js';
import * as measureList from '../../stories/measure-list.stories.js';
import * as principleList from '../../stories/principle-list.stories.js';
import * as responsibilityMatrix from '../../stories/responsibility-matrix.stories.js';
import * as rolesTable from '../../stories/roles-table.stories.js';
import * as statusSummary from '../../stories/status-summary.stories.js';
import * as section from '../../stories/section.stories.js';
import * as strategy from '../../stories/strategy.stories.js';
import { PSEUDO, pseudo, pseudoLocale } from '../locale/pseudo.js';
import { allBelow, clear, settled, show, storiesOf, textBelow, widgetsIn } from '../support/page.js';
import { mayBeWide } from './stories.js';

const STORIES = {
  documentFacts,
  documentList,
  glossary,
  goalCard,
  goalGrid,
  indicator,
  journey,
  measureList,
  principleList,
  responsibilityMatrix,
  rolesTable,
  section,
  statusSummary,
  strategy,
};

const SHOWN = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, a, button, select, summary, label, .label';

/** Shows a story to somebody whose language has long words, on a narrow page. */
async function showLong(story: () => TemplateResult): Promise<HTMLElement> {
  const stage = await show(html`<div lang=${PSEUDO}>${story()}</div>`, '320px');
  for (const widget of widgetsIn(stage)) widget.lang = PSEUDO;
  await settled(stage);
  for (const fold of allBelow<HTMLDetailsElement>(stage, 'details')) fold.open = true;
  await settled(stage);
  return stage;
}

describe('a language with long words', () => {
  before(() => registerLocale(pseudoLocale));
  afterEach(clear);

  it('has words that are 40 % longer, and like no other', () => {
    expect(pseudo('Uppgifter')).to.equal('Uƥƥğïfţëŕëŕëŕ');
    expect(pseudoLocale.found(2, 12, 'x')).to.match(/^2 \S+ 12 \S+$/);
  });

  it('is what the widgets speak here', async () => {
    const [, story] = storiesOf(rolesTable)[0]!;
    expect(textBelow(await showLong(story))).to.include(pseudoLocale.searchDuties);
  });

  for (const [file, module] of Object.entries(STORIES))
    for (const [name, story] of storiesOf(module))
      it(`fits in 320 px: ${file} ${name}`, async () => {
        const stage = await showLong(story);
        const { left, right } = stage.getBoundingClientRect();
        for (const element of allBelow(stage, SHOWN)) {
          if (mayBeWide(element) || !element.checkVisibility({ visibilityProperty: true })) continue;
          const box = element.getBoundingClientRect();
          const fits = element.scrollWidth <= element.clientWidth + 1 || !element.clientWidth;
          expect(box.right, element.outerHTML).to.be.at.most(right + 1);
          expect(box.left, element.outerHTML).to.be.at.least(left - 1);
          expect(fits, `overflows: ${element.outerHTML}`).to.be.true;
        }
      });
});
