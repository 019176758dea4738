import { heading, item, paragraph } from '../compose/documents.fixtures.js';
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
});
