import { expect } from 'chai';
import { suggest } from '../../../src/import/suggest/suggest.js';
import { documentOf, heading, item, paragraph } from '../compose/documents.fixtures.js';
import { takes } from './takes.fixtures.js';

describe('suggestions for headings', () => {
  takes(
    'take what is told before and around goals for no goals',
    [
      heading(1, 'Syfte och mål'),
      heading(2, 'Strategins syfte'),
      paragraph('Strategin ger en riktning.'),
      heading(2, 'Bakgrund och nuläge'),
      paragraph('Orten växer.'),
      heading(2, 'Målkonflikter'),
      paragraph('Vägar tar mark.'),
      heading(2, 'Boende för alla'),
      paragraph('Alla har ett hem.'),
    ],
    ['heading', 'heading', 'text', 'heading', 'text', 'heading', 'text', 'goal', 'text'],
  );

  takes(
    'take headings of several lists among goals for no goals',
    [
      heading(1, 'Mål och nivå'),
      heading(2, 'Nyckeltal, indikatorer och jämförelsemått'),
      paragraph('De mäts varje år.'),
      heading(2, 'Resultat och effekter'),
      paragraph('Orten växer.'),
    ],
    ['heading', 'heading', 'text', 'heading', 'text'],
  );

  takes(
    'take what stands under a heading that explains a word for no goals',
    [
      heading(1, 'Vad är miljömål?'),
      heading(2, 'Landets mål för miljön'),
      paragraph('Riksdagen beslutar om dem.'),
      heading(2, 'Länets mål för miljön'),
      paragraph('Länsstyrelsen beslutar om dem.'),
    ],
    ['heading', 'heading', 'text', 'heading', 'text'],
  );

  takes(
    'believe a heading that names the document as one that does not',
    [heading(1, 'Underlag till folkhälsoplanen'), item('Välfärdsbokslut 2023'), item('Enkät i årskurs 9')],
    ['heading', 'document', 'document'],
  );

  takes(
    'take a heading with its label in brackets after it for a goal',
    [
      heading(1, 'GIFTFRI MILJÖ (MILJÖMÅL 4)'),
      heading(2, 'BAKGRUND'),
      paragraph('Det finns gift.'),
      heading(2, 'SÅ NÅR VI MÅLEN!'),
      item('Rensa ogräs med ånga.'),
    ],
    ['goal', 'heading', 'text', 'commitment', 'commitment'],
  );

  takes(
    'take a list of which most are laws and plans for documents',
    [
      heading(1, 'Lagar och nationella styrdokument'),
      item('Socialtjänstlagen (2001:453)'),
      item('Lag (2009:724) om nationella minoriteter'),
      item('Nationell värdegrund för äldreomsorgen'),
    ],
    ['heading', 'document', 'document', 'document'],
  );

  takes(
    'take a list of laws for documents, whatever its heading says',
    [
      heading(1, 'Nationellt perspektiv'),
      item('Tillsammans mot brott, regeringens skrivelse 2016/17:126'),
      item('Lag (2003:778) om skydd mot olyckor'),
      item('Lag (2006:544) om extraordinära händelser'),
    ],
    ['heading', 'document', 'document', 'document'],
  );

  takes(
    'know who was heard by the words that documents have for it',
    [
      heading(1, 'Framtagandet av miljöprogrammet'),
      paragraph('Förslaget har varit på remiss.'),
      heading(1, 'Beredningens arbete'),
      paragraph('Beredningen har mött föreningar.'),
    ],
    ['participation', 'text', 'participation', 'text'],
  );

  takes(
    'take a numbered heading among goals for what its words say',
    [
      heading(1, 'Mål och samråd'),
      heading(2, 'Mål 1 – Språk'),
      paragraph('Alla talar.'),
      heading(2, '1.5. Samråd'),
      paragraph('De hålls fyra gånger om året.'),
    ],
    ['heading', 'goal', 'text', 'participation', 'text'],
  );

  it('take kinds of governing documents that a cover explains for terms', () => {
    const all = suggest(
      documentOf(
        heading(0, 'Äldreplan'),
        paragraph('STRATEGI – vägval för att nå målen'),
        paragraph([{ text: 'PLAN', bold: true }, { text: ' – aktiviteter, tidsram och ansvar' }]),
        paragraph('REGLER – gränser och krav'),
        paragraph('För revidering ansvarar: Socialförvaltningen'),
        heading(1, 'Inledning'),
        paragraph('Orten växer.'),
      ),
    );
    expect(all.map(({ kind }) => kind)).to.deep.equal([
      'title',
      'term',
      'term',
      'term',
      'fact',
      'heading',
      'text',
    ]);
  });
});
