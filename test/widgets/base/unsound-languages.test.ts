import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import '../../../src/define.js';
import { isLanguage } from '../../../src/format/language.js';
import { langs } from '../../read/languages.js';
import { clear, fileWith, show, textOf, widgetsIn } from '../../support/page.js';
import { hearing } from './loading.fixtures.js';

const content = fileWith({
  title: { sv: 'Strategi', en: 'Strategy' },
  goals: [{ id: 'ett', title: { sv: 'Målet', en: 'The goal' }, aims: ['Alla.'] }],
  decisions: [{ event: 'adopted', date: '2021-06-14' }],
  indicators: [{ title: 'I', unit: '%', values: [{ date: '2021-06', value: 1234.5 }] }],
  alternates: [{ title: 'A', url: '/a.pdf', language: 'sv-x-lattlast' }],
});
const heard = hearing();
afterEach(clear);

describe('a page in a language that is none', () => {
  for (const lang of ['sv-x', 'sv-SE-x', 'sv-1', 'dari', '-', 'sv_SE', 'på svenska', '\u0000'])
    it(`"${lang}" is shown in the file’s language, with its dates and numbers`, async () => {
      const stage = await show(
        html`<div lang=${lang}>
          <samsyn-goal-card .content=${content}></samsyn-goal-card>
          <samsyn-document-facts .content=${content}></samsyn-document-facts>
          <samsyn-indicator .content=${content}></samsyn-indicator>
        </div>`,
      );
      const [card, facts, indicator] = widgetsIn(stage);
      expect(textOf(card!)).to.include('Målet');
      expect(textOf(facts!)).to.include('14 juni 2021');
      expect(textOf(indicator!)).to.match(/1\s234,5/);
      expect(heard.errors).to.have.length(0);
    });

  it('is shown whatever the page says, and in its language if that is one', async () => {
    const stage = await show(html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`);
    const [card] = widgetsIn(stage);
    await fc.assert(
      fc.asyncProperty(langs, async (lang) => {
        card!.lang = lang;
        await card!.updateComplete;
        const isEnglish = isLanguage(lang) && /^en(?![a-z])/i.test(lang);
        expect(textOf(card!)).to.include(isEnglish ? 'The goal' : 'Målet');
      }),
      { numRuns: 300 },
    );
    expect(heard.errors).to.have.length(0);
  });
});
