import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { allBelow, allInside, clear, fileWith, settled, show, widgetsIn } from '../../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();

async function facts(parts: object): Promise<string[]> {
  const stage = await show(html`<samsyn-document-facts .content=${fileWith(parts)}></samsyn-document-facts>`);
  await settled(stage);
  return allInside(widgetsIn(stage)[0]!, '[part=fact], [part=decision]').map(said);
}

describe('facts about a document, from format 1.1 on', () => {
  afterEach(clear);

  it('tell where somebody is to be found, in the document’s own words, without a name', async () => {
    const contact = {
      role: 'Miljöstrateg',
      organisation: 'Miljökontoret',
      visitingAddress: 'Torget 1',
      postalAddress: '123 45 Exempelby',
      openingHours: 'Vardagar 9–15',
    };
    expect(await facts({ contacts: [contact] })).to.include(
      'Kontakt Miljöstrateg, Miljökontoret Besöksadress: Torget 1 Postadress: 123 45 Exempelby Öppettider: Vardagar 9–15',
    );
  });

  it('tell which document a decision is about', async () => {
    const decisions = [
      { event: 'adopted', date: '2020-05-04', document: 'Miljöprogrammet' },
      { event: 'adopted', date: '2022-03-28', reference: '§ 41', document: 'Bilaga 2' },
    ];
    const told = await facts({ decisions });
    expect(told.join('\n')).to.include('Antaget 4 maj 2020 (Miljöprogrammet)').and.to.include('(Bilaga 2)');
  });

  it('tell which global goals the whole document serves', async () => {
    expect(await facts({ sdg: [16] })).to.include('Globala målen 16 Fredliga och inkluderande samhällen');
  });

  it('tell which of their targets, by their goals where they are named, too', async () => {
    expect(await facts({ sdg: [6, 16], sdgTargets: ['6.3', '14.1', '6.b'] })).to.include(
      'Globala målen 6 Rent vatten och sanitet för alla (6.3, 6.b) 16 Fredliga och inkluderande samhällen 14.1',
    );
    expect(await facts({ sdgTargets: ['6.3', '14.1'] })).to.include('Globala målen 6.3, 14.1');
  });

  it('tell which goals of superior documents it serves, and lead to them', async () => {
    const serves = [
      {
        title: 'God hälsa',
        code: '3',
        document: 'Regional strategi',
        how: 'direct',
        url: 'https://exempel.se/rus',
      },
      { title: 'Trygga orter', how: 'indirect' },
    ];
    expect(await facts({ serves })).to.include(
      'Bidrar till 3 God hälsa, Regional strategi, direkt Trygga orter, indirekt',
    );
  });

  it('put no comma after the full stop of a goal that is a sentence', async () => {
    const serves = [{ title: 'Luften ska vara ren.', document: 'Miljömål' }, { title: 'Sjöarna ska leva.' }];
    expect(await facts({ serves })).to.include('Bidrar till Luften ska vara ren, Miljömål Sjöarna ska leva.');
  });

  it('name a document once where it has all the goals that are served', async () => {
    const serves = ['Ren luft.', 'Levande sjöar.'].map((title) => ({ title, document: 'Miljömål' }));
    expect(await facts({ serves })).to.include('Bidrar till Miljömål: Ren luft. Levande sjöar.');
  });
});

describe('a goal that serves others', () => {
  afterEach(clear);

  it('names the goals of superior documents, and the targets of the global goals', async () => {
    const goals = [
      {
        title: 'Trygghet',
        sdgTargets: ['11.7', '16.1'],
        serves: [
          { title: 'God hälsa', document: 'Regional strategi', how: 'direct', url: 'https://exempel.se/rus' },
        ],
      },
    ];
    const stage = await show(html`<samsyn-goal-card .content=${fileWith({ goals })}></samsyn-goal-card>`);
    await settled(stage);
    expect(allBelow(stage, '.foot > p').map(said)).to.deep.equal([
      'Bidrar till: God hälsa, Regional strategi, direkt',
      'Globala målen: 11.7 · 16.1',
    ]);
    expect(allBelow(stage, '.foot a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://exempel.se/rus',
    ]);
    expect(allBelow(stage, '.laget')).to.deep.equal([]);
  });
});
