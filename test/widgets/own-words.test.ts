import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import type { Noun } from '../../src/format/schema.js';
import { nounView } from '../../src/widgets/fragments/noun.view.js';
import { readerOf } from '../locale/languages.js';
import {
  allBelow,
  allInside,
  clear,
  fileWith,
  inside,
  languageOf,
  settled,
  show,
  textOf,
  widgetsIn,
} from '../support/page.js';

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const insats = { one: 'insats', other: 'insatser' };

/** A noun in every language that the widgets have, in the forms that the language counts with. */
const NOUN: Noun = {
  one: {
    sv: 'insats',
    en: 'effort',
    da: 'indsats',
    nb: 'innsats',
    de: 'Projekt',
    fi: 'toimi',
    uk: 'захід',
    ar: 'مشروع',
    fa: 'اقدام',
    so: 'mashruuc',
    ti: 'ስጉምቲ',
  },
  other: {
    sv: 'insatser',
    en: 'efforts',
    da: 'indsatser',
    nb: 'innsatser',
    de: 'Projekte',
    fi: 'toimet',
    uk: 'заходи',
    ar: 'مشاريع',
    fa: 'اقدامات',
    so: 'mashaariic',
    ti: 'ስጉምትታት',
  },
  two: { ar: 'مشروعان' },
  few: { uk: 'заходи', ar: 'مشاريع' },
  many: { uk: 'заходів', ar: 'مشروعًا' },
};

describe('the document’s own word for its measures', () => {
  for (const [lang, whole, one, part, others, none] of [
    [
      'sv',
      '12 insatser',
      '1 insats',
      '3 av 12 insatser',
      'Övriga insatser',
      'Inga insatser stämmer med det som är valt.',
    ],
    ['en', '12 efforts', '1 effort', '3 of 12 efforts', 'Other efforts', 'No efforts fit what is chosen.'],
    [
      'da',
      '12 indsatser',
      '1 indsats',
      '3 af 12 indsatser',
      'Øvrige indsatser',
      'Ingen indsatser passer til det valgte.',
    ],
    [
      'nb',
      '12 innsatser',
      '1 innsats',
      '3 av 12 innsatser',
      'Andre innsatser',
      'Ingen innsatser passer med det som er valgt.',
    ],
    [
      'de',
      '12 Projekte',
      '1 Projekt',
      'Projekte: 3 von 12',
      'Weitere Projekte',
      'Keine Projekte entsprechen der Auswahl.',
    ],
    [
      'fi',
      'Toimet: 12',
      'Toimet: 1',
      'Toimet: 3 (yhteensä 12)',
      'Muut toimet',
      'Toimet: mikään ei vastaa valintoja.',
    ],
    [
      'uk',
      '12 заходів',
      '1 захід',
      'Заходи: 3 із 12',
      'Інші заходи',
      'Заходи: нічого не відповідає вибраному.',
    ],
    [
      'ar',
      '12 مشروعًا',
      'مشاريع: 1',
      'مشاريع: 3 من أصل 12',
      'مشاريع أخرى',
      'مشاريع: لا شيء يطابق ما تم اختياره.',
    ],
    [
      'fa',
      '12 اقدام',
      '1 اقدام',
      '3 از 12 اقدام',
      'سایر اقدامات',
      'اقدامات: هیچ‌کدام با گزینه‌های انتخاب‌شده مطابقت ندارد.',
    ],
    [
      'so',
      'Mashaariic: 12',
      'Mashaariic: 1',
      'Mashaariic: 3 ka mid ah 12',
      'Mashaariic kale',
      'Mashaariic: lama helin wax ku habboon waxa la doortay.',
    ],
    ['ti', '12 ስጉምትታት', '1 ስጉምቲ', 'ካብ 12 ስጉምትታት 3', 'ካልኦት ስጉምትታት', 'ስጉምትታት: ምስቲ ዝተመርጸ ዝሰማማዕ የለን።'],
  ] as const)
    it(`is counted as its language counts: ${lang}`, () => {
      const view = nounView(NOUN, readerOf(lang))!;
      const said = [view.found(12, 12), view.found(1, 1), view.found(3, 12), view.others, view.found(0, 12)];
      expect(said.map(({ text }) => text)).to.deep.equal([whole, one, part, others, none]);
      expect(said.every(({ lang, parts }) => lang === undefined && !parts)).to.be.true;
    });

  it('takes the form that a number asks for, and the dual alone', () => {
    const uk = nounView(NOUN, readerOf('uk'))!;
    expect([2, 5, 21].map((n) => uk.found(n, n).text)).to.deep.equal(['2 заходи', '5 заходів', '21 захід']);
    const ar = nounView(NOUN, readerOf('ar'))!;
    expect([2, 4, 100].map((n) => ar.found(n, n).text)).to.deep.equal(['مشروعان', '4 مشاريع', 'مشاريع: 100']);
  });

  it('stands by itself, beside the number, where a form is not there', () => {
    const uk = nounView({ one: NOUN.one, other: NOUN.other }, readerOf('uk'))!;
    expect(uk.found(5, 5).text).to.equal('Заходи: 5');
  });
});

describe('a document with its own word for measures', () => {
  afterEach(clear);

  const goals = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
    { id: 'c', title: 'C' },
  ];
  const measures = ['a', 'b', 'a', 'b', undefined].map((goal, i) => ({
    title: String(i + 1),
    goals: goal ? [goal] : [],
    status: i ? 'done' : 'planned',
  }));
  const content = fileWith({ labels: { measure: insats }, goals, measures });

  async function chosen(lang: string, way: string, value: string): Promise<Element> {
    const stage = await show(
      html`<div lang=${lang}><samsyn-measure-list .content=${content}></samsyn-measure-list></div>`,
    );
    const widget = widgetsIn(stage)[0]!;
    const choose = inside<HTMLSelectElement>(widget, `#samsyn-${way}`);
    choose.value = value;
    choose.dispatchEvent(new Event('input'));
    await widget.updateComplete;
    return widget;
  }

  it('has it over its measures and in its contents list', async () => {
    const stage = await show(
      html`<div lang="sv"><samsyn-strategy .content=${content}></samsyn-strategy></div>`,
    );
    await settled(stage);
    expect(words(allBelow(stage, '#measures > h3')[0]!)).to.equal('Insatser');
    expect(allBelow(stage, 'nav a').map(words)).to.include('Insatser');
    const said = allBelow(stage, '*').map((one) => `${one.textContent} ${one.getAttribute('aria-label')}`);
    expect(said.join(' ')).not.to.match(/åtgärd/i);
  });

  it('counts in it, and names the rest by it', async () => {
    const widget = await chosen('sv', 'status', 'done');
    expect(words(inside(widget, '.found > [aria-hidden]'))).to.equal('4 av 5 insatser');
    expect(allInside(widget, '.head').map(words)).to.deep.equal(['A', 'B', 'Övriga insatser']);
    expect(inside(widget, 'search').getAttribute('aria-label')).to.equal('Insatser');
  });

  it('says that a goal has none, and that none is what is chosen', async () => {
    const stage = await show(
      html`<div lang="sv"><samsyn-measure-list item="c" .content=${content}></samsyn-measure-list></div>`,
    );
    expect(textOf(widgetsIn(stage)[0]!)).to.equal('Dokumentet anger inga insatser för målet.');
    const widget = await chosen('sv', 'status', 'planned');
    const goal = inside<HTMLSelectElement>(widget, '#samsyn-goal');
    goal.value = 'b';
    goal.dispatchEvent(new Event('input'));
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(words(inside(widget, '.found > [aria-hidden]'))).to.equal(
      'Inga insatser stämmer med det som är valt.',
    );
  });

  it('stands in its own language in sentences of another', async () => {
    const widget = await chosen('en', 'status', 'done');
    const status = inside(widget, '.found > [role=status]');
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(words(status)).to.match(/Insatser: 4 of 5$/);
    const marked = [...status.querySelectorAll('[lang]')].at(-1)!;
    expect([marked.getAttribute('lang'), marked.textContent]).to.deep.equal(['sv', 'Insatser']);
    const rest = allInside(widget, '.head').at(-1)!;
    expect(words(rest)).to.equal('Other insatser');
    const own = rest.querySelector('span')!;
    expect([languageOf(own), own.textContent]).to.deep.equal(['sv', 'insatser']);
  });
});
