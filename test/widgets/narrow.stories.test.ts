import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
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
import { below, clear, settled, show, storiesOf, widgetsIn } from '../support/page.js';

const FILES = {
  ...{ documentFacts, documentList, glossary, goalCard, goalGrid, indicator, journey, measureList },
  ...{ principleList, responsibilityMatrix, rolesTable, section, statusSummary, strategy },
};

/** A chart's last label, and half the stroke of a line at its edge, stand a little outside its drawing. */
const NEAR = 3;

/** What a reader scrolls by itself, or does not see. */
const isWithin = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { overflowX, clipPath, position } = getComputedStyle(at);
    if (overflowX !== 'visible' || clipPath !== 'none' || position === 'absolute') return true;
  }
  return false;
};

describe('a padded box of 320 px', () => {
  afterEach(clear);

  for (const [file, module] of Object.entries(FILES))
    for (const [name, story] of storiesOf(module))
      it(`holds ${file} ${name}`, async () => {
        const stage = await show(
          html`<div style="box-sizing: border-box; inline-size: 320px; padding: 24px">${story()}</div>`,
          '320px',
        );
        await settled(stage);
        for (const widget of widgetsIn(stage)) {
          expect(widget.scrollWidth, widget.localName).to.be.at.most(widget.clientWidth + NEAR);
          const { left, right } = widget.getBoundingClientRect();
          for (const element of below(widget.shadowRoot!)) {
            if (!element.checkVisibility({ contentVisibilityAuto: true }) || isWithin(element)) continue;
            const box = element.getBoundingClientRect();
            if (!box.width || element.closest('svg')) continue;
            expect(box.right, element.outerHTML.slice(0, 300)).to.be.at.most(right + NEAR);
            expect(box.left, element.outerHTML.slice(0, 300)).to.be.at.least(left - NEAR);
          }
        }
      });
});
