import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { framtidsplan, handlingsplan, kalix, molndal, solleftea } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Measure list',
  component: 'samsyn-measure-list',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-measure-list`),
};
export default meta;

const file = (parts: object): unknown => ({
  samsyn: '1.0',
  language: 'sv',
  title: 'Påhittad handlingsplan',
  publisher: { name: 'Exempelby kommun' },
  goals: [
    { id: 'bo', code: '1', title: 'Bo och leva' },
    { id: 'resa', code: '2', title: 'Resa utan bil' },
  ],
  ...parts,
});

const everything = file({
  actors: [{ id: 'sbn', name: 'Samhällsbyggnadsnämnden' }],
  documents: [
    {
      id: 'bostadsprogram',
      title: 'Bostadsförsörjningsprogram',
      url: 'https://exempelby.example/bostadsprogram',
    },
    { id: 'cykelplan', title: 'Cykelplan' },
  ],
  measures: [
    {
      id: 'tomter',
      number: '6.2',
      title: 'Ta fram tomter i tre byar',
      body: 'Kommunen köper mark och ritar **detaljplaner**. Byarna väljs tillsammans med [byaföreningarna](https://exempelby.example/byar).',
      goals: ['bo', 'resa'],
      responsible: [
        'sbn',
        { actor: 'Byaföreningarna', state: 'undecided' },
        { actor: 'KS', note: 'samordnar' },
      ],
      start: '2025-03',
      due: { date: '2027', text: 'hösten 2027' },
      status: 'ongoing',
      funding: 'Två miljoner kronor om året ur *Framtidsfonden*.',
      result: 'Elva tomter är sålda.',
      related: ['bostadsprogram', 'cykelplan', 'Översiktsplanen, kapitel 4'],
      note: 'En by har sagt nej.',
      source: { title: 'Protokollet', url: 'https://exempelby.example/protokoll', date: '2025-02-11' },
      updated: '2026-05-18',
    },
    {
      id: 'bussar',
      number: '6.3',
      title: 'Köra bussen varje halvtimme',
      goals: ['resa'],
      due: null,
      status: null,
      responsible: null,
      funding: null,
      result: null,
      updated: null,
    },
  ],
});

const statuses = file({
  measures: ['planned', 'Pågår', 'klar', 'delayed', 'Avbruten', 'Väntar på statligt beslut', null].map(
    (status, i) => ({ id: `s${i}`, title: `Påhittad åtgärd ${i + 1}`, status }),
  ),
});

const arabic: unknown = {
  samsyn: '1.0',
  language: 'ar',
  title: { ar: 'خطة عمل افتراضية', sv: 'Påhittad plan' },
  publisher: { name: 'Exempelby kommun' },
  measures: [
    {
      id: 'library',
      number: '1',
      title: 'إبقاء المكتبة مفتوحة كل مساء',
      body: 'تفتح المكتبة حتى الساعة التاسعة.',
      responsible: ['المجلس البلدي'],
      due: '2027',
      status: 'ongoing',
    },
    { id: 'language', number: '2', title: 'تقديم التوجيه المجتمعي بسبع لغات', due: null, status: 'done' },
  ],
};

const many = file({
  measures: Array.from({ length: 300 }, (_, i) => ({
    id: `m${i + 1}`,
    number: String(i + 1),
    title: `Påhittad åtgärd ${i + 1}`,
    goals: [i % 2 ? 'bo' : 'resa'],
    responsible: [['Byggnämnden', 'Socialnämnden', 'samtliga nämnder'][i % 3]],
    status: ['planned', 'ongoing', 'done'][i % 3],
  })),
});

const UPPDRAG = { measure: { one: 'uppdrag', other: 'uppdrag' } };

export const Numbered: Story = {
  args: { content: solleftea },
  parameters: says('Six numbered measures; the first refers to another programme’s measure 6.2. Sollefteå.'),
};

export const WithoutNumbers: Story = {
  args: { content: kalix },
  parameters: says('Four measures without numbers, two with somebody responsible. Kalix.'),
};

export const OneMeasure: Story = {
  args: { content: molndal },
  parameters: says('One measure, with a status in the document’s own word and so without a sun. Mölndal.'),
};

export const FortyAssignments: Story = {
  args: { content: framtidsplan },
  parameters: says(
    'Forty assignments under their areas, with responsible, deadline and status, and three choices. Made up.',
  ),
};

export const ByStatus: Story = {
  args: { content: framtidsplan, group: 'status' },
  parameters: says('The same by status, in the order of the work. Made up.'),
};

export const Ungrouped: Story = {
  args: { content: framtidsplan, group: 'none' },
  parameters: says('The same in the document’s order. Made up.'),
};

export const WhoDoesWhat: Story = {
  args: { content: handlingsplan },
  parameters: says(
    'Seven "insatser" that serve no goals stand under their categories, with who answers, does, helps and reports, for whom, where and at what cost, and what each year led to. Made up.',
  ),
};

export const WhoDoesWhatInEnglish: Story = {
  args: { content: handlingsplan, lang: 'en' },
  parameters: says(
    'The same in English: the document has its own word for measures in that language, too. Made up.',
  ),
};

export const WhoDoesWhatInArabic: Story = {
  args: { content: handlingsplan, lang: 'ar' },
  parameters: says('The same in Arabic, whose dual and plurals the document has. Made up.'),
};

export const OwnWordInOneLanguage: Story = {
  args: { content: { ...(framtidsplan as object), labels: UPPDRAG }, lang: 'en', item: 'b' },
  parameters: says('A Swedish word for measures in English sentences, marked as Swedish. Made up.'),
};

export const ByResponsible: Story = {
  args: { content: handlingsplan, group: 'responsible' },
  parameters: says('Under those who are named first, by the alphabet. Made up.'),
};

export const ByPriority: Story = {
  args: { content: handlingsplan, group: 'priority' },
  parameters: says('Under their priorities in words, the highest first. Made up.'),
};

export const OfOneGoal: Story = {
  args: { content: framtidsplan, item: 'a' },
  parameters: says('The measures of one area and of the goals within it. Made up.'),
};

export const OneById: Story = {
  args: { content: everything, item: 'tomter' },
  parameters: says('One measure by its id. Made up.'),
};

export const EverythingFilled: Story = {
  args: { content: everything, group: 'none' },
  parameters: says(
    'Every fact that a measure can have, and below it the same labels without values: "Ej angivet". Made up.',
  ),
};

export const EveryStatus: Story = {
  args: { content: statuses },
  parameters: says(
    'A sun above, on or below the horizon, and always the words; own words stand alone. Made up.',
  ),
};

export const NamesAlone: Story = {
  args: {
    content: file({
      measures: ['Öppna biblioteket på söndagar', 'Plantera träd', 'Laga bron'].map((title) => ({ title })),
    }),
  },
  parameters: says('Names and no more: a list, not an outline. Made up.'),
};

export const GoalWithoutMeasures: Story = {
  args: { content: file({ measures: [{ title: 'Köra bussen', goals: ['resa'] }] }), item: 'bo' },
  parameters: says('A goal that no measure serves: one sentence between hairlines. Made up.'),
};

export const ThreeHundred: Story = {
  args: { content: many },
  parameters: says('Past sixty measures, those out of sight are laid out when they come into it. Made up.'),
};

export const InEnglish: Story = {
  args: { content: framtidsplan, lang: 'en', item: 'b' },
  parameters: says('On an English page: the words for status and the labels are English. Made up.'),
};

export const InArabic: Story = {
  args: { content: arabic, lang: 'ar' },
  parameters: says('On an Arabic page: numbers to the right, facts to the left. Made up.'),
};

export const HeadingLevelFour: Story = {
  args: { content: framtidsplan, headingLevel: 4, item: 'c' },
  parameters: says('The groups’ names are h4, the measures’ names h5. Made up.'),
};

export const Medium: Story = {
  args: { content: framtidsplan, item: 'a', box: 'max-inline-size: 44em' },
  parameters: says('In a container of 44em the facts stand under the text. Made up.'),
};

export const Narrow: Story = {
  args: { content: solleftea, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px) the numbers’ column is narrower. Sollefteå.'),
};

export const NarrowForty: Story = {
  args: { content: framtidsplan, box: 'max-inline-size: 20em' },
  parameters: says('Forty assignments and their choices in a container of 20em (320 px). Made up.'),
};

export const WithFallback: Story = {
  args: {
    content: solleftea,
    item: 'finns-inte',
    fallback: html`<p>Sex åtgärder: <a href="https://www.solleftea.se">läs dem på kommunens webbplats</a>.</p>`,
  },
  parameters: says('Neither a goal nor a measure has the id: what stands inside the element stays.'),
};
