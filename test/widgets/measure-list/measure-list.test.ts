import { expect } from 'chai';
import { html } from 'lit';
import { focused, press } from '../../support/keys.js';
import { allInside, clear, drawn, fileWith, inside, show, widgetsIn } from '../../support/page.js';
import {
  facts,
  kalix,
  measures,
  measuresOf,
  names,
  one,
  seen,
  solleftea,
  words,
} from './measures.fixtures.js';

const box = (element: Element) => element.getBoundingClientRect();

describe('samsyn-measure-list', () => {
  afterEach(() => {
    clear();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows Sollefteå’s six with their numbers, and the reference to another programme’s 6.2', async () => {
    const widget = await measures(solleftea);
    const given = measuresOf(solleftea);
    expect(seen(widget, '.n')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    expect(names(widget)).to.deep.equal(given.map(({ title }) => title));
    expect(allInside(widget, 'ol > li')[0]!.innerText).to.include(given[0]!.related![0]!).and.match(/6\.2/);
    expect(allInside(widget, 'h2')).to.have.length(6);
  });

  it('shows measures without numbers as a list without them', async () => {
    const widget = await measures(kalix);
    expect(allInside(widget, '.n')).to.have.length(0);
    expect(names(widget)).to.deep.equal(measuresOf(kalix).map(({ title }) => title));
    expect(allInside(widget, 'ul[role=list] > li')).to.have.length(4);
  });

  it('has no label for what the document does not say', async () => {
    expect(facts(await measures(kalix))).to.deep.equal([
      'Ansvarig: varje nämnd',
      'Ansvarig: Kommunstyrelsen',
    ]);
  });

  it('says “Ej angivet” for each fact that has a label and no value', async () => {
    const nothing = ['responsible', 'start', 'due', 'status', 'funding', 'updated', 'result'];
    const widget = await measures(
      one({ title: 'A', ...Object.fromEntries(nothing.map((key) => [key, null])) }),
    );
    expect(facts(widget)).to.deep.equal(
      ['Ansvarig', 'Start', 'Klart senast', 'Status', 'Finansiering', 'Senast uppdaterad'].map(
        (label) => `${label}: Ej angivet`,
      ),
    );
    expect(words(inside(widget, '.t'))).to.equal('A Resultat Ej angivet');
  });

  it('loses nothing of a measure that has everything', async () => {
    const measure = {
      number: '6.2',
      title: 'Ta fram tomter',
      body: 'Kommunen köper **mark**.',
      goals: ['a', 'b'],
      responsible: ['sbn', 'samtliga nämnder', { actor: 'BN', state: 'undecided', note: 'från 2027' }],
      start: '2025-03',
      due: { date: '2027', text: 'hösten 2027' },
      status: 'ongoing',
      funding: 'Ur *fonden*.',
      result: 'Elva sålda.',
      related: ['program', 'Plan, kapitel 4'],
      note: 'En by sade nej.',
      source: { title: 'Protokollet' },
      updated: '2026-05-18',
    };
    const widget = await measures(
      one(measure, {
        goals: [
          { id: 'a', code: '1', title: 'Bo' },
          { id: 'b', title: 'Resa' },
        ],
        actors: [{ id: 'sbn', name: 'Samhällsbyggnadsnämnden' }],
        documents: [{ id: 'program', title: 'Bostadsprogram', url: 'https://exempelby.example/p' }],
      }),
    );
    expect(words(inside(widget, 'li .t'))).to.equal(
      '6.2 Ta fram tomter Kommunen köper mark. Resultat Elva sålda. En by sade nej. Källa: Protokollet',
    );
    expect(facts(widget)).to.deep.equal([
      'Ansvarig: Samhällsbyggnadsnämnden, samtliga nämnder, BN (Inte beslutat; från 2027)',
      'Start: mars 2025',
      'Klart senast: hösten 2027',
      'Status: Pågår',
      'Mål: 1 Bo, Resa',
      'Finansiering: Ur fonden.',
      'Se även: Bostadsprogram, Plan, kapitel 4',
      'Senast uppdaterad: 18 maj 2026',
    ]);
    const times = allInside<HTMLTimeElement>(widget, 'time').map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2025-03', '2027', '2026-05-18']);
    expect(allInside<HTMLAnchorElement>(widget, 'dd a').map(({ href }) => href)).to.deep.equal([
      'https://exempelby.example/p',
    ]);
  });

  for (const [given, said, sun] of [
    ['planned', 'Planerad', true],
    ['ongoing', 'Pågår', true],
    ['klar', 'klar', true],
    ['Försenad', 'Försenad', true],
    ['stopped', 'Avbruten', true],
    ['Förslag', 'Förslag', false],
  ] as const)
    it(`says “${said}” in words for the status ${given}, ${sun ? 'with' : 'without'} a sun`, async () => {
      const widget = await measures(one({ title: 'A', status: given }));
      expect(facts(widget)).to.deep.equal([`Status: ${said}`]);
      const suns = allInside<SVGElement>(widget, 'svg');
      expect(suns).to.have.length(sun ? 1 : 0);
      for (const each of suns) {
        expect(each.getAttribute('aria-hidden')).to.equal('true');
        expect(box(each).width).to.be.greaterThan(16);
      }
    });

  it('draws a different sun for each status', async () => {
    const all = ['planned', 'ongoing', 'done', 'delayed', 'stopped'].map((status) => ({
      title: status,
      status,
    }));
    const widget = await measures(fileWith({ measures: all }));
    const drawings = allInside<SVGElement>(widget, 'dd svg').map((sun) =>
      [...sun.children].map((path) => path.getAttribute('d')).join('/'),
    );
    expect(new Set(drawings).size).to.equal(5);
  });

  it('leads to a goal that the page shows, and only names one that it does not', async () => {
    const content = fileWith({
      goals: [
        { id: 'mal-1', title: 'Bo' },
        { id: 'mal-2', title: 'Resa' },
      ],
      measures: [{ title: 'A', goals: ['mal-1', 'mal-2'] }],
    });
    const stage = await show(
      html`<samsyn-measure-list group="none" .content=${content}></samsyn-measure-list>
        <samsyn-goal-card .content=${content} item="mal-1"></samsyn-goal-card>`,
    );
    const [list, card] = widgetsIn(stage);
    await list!.updateComplete;
    expect(facts(list!)).to.deep.equal(['Mål: Bo, Resa']);
    const links = allInside<HTMLAnchorElement>(list!, 'a');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['#mal-1']);
    links[0]!.focus();
    await press('Enter');
    await drawn();
    expect(focused() === inside(card!, '#mal-1')).to.be.true;
  });
});
