import type { Meta } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import { kalix, krokom, mala, molndal, solleftea, vattenplan } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Document facts',
  component: 'samsyn-document-facts',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-document-facts`),
};
export default meta;

/** A made-up document that says everything about itself. */
const everything = {
  samsyn: '1.0',
  language: 'sv',
  title: { sv: 'Ett grönare Exempelby', en: 'A greener Exempelby', ar: 'إكسمبلبي أكثر خضرة' },
  subtitle: { sv: 'För *alla* som bor här', en: 'For *all* who live here', ar: 'لكل من يعيش هنا' },
  publisher: {
    name: { sv: 'Exempelby kommun', en: 'Exempelby municipality', ar: 'بلدية إكسمبلبي' },
    url: 'https://exempelby.example/',
  },
  kind: 'program',
  edition: '2.1',
  period: { from: '2016', to: '2018' },
  decisions: [
    {
      event: 'adopted',
      body: { sv: 'Kommunfullmäktige', en: 'Municipal Council', ar: 'المجلس البلدي' },
      date: '2016-06-20',
      reference: '§ 108',
      note: { sv: 'Antogs *enhälligt*.', en: 'Adopted *unanimously*.' },
    },
    {
      event: 'extended',
      body: { sv: 'Kommunstyrelsen', en: 'Municipal Executive Board', ar: 'المجلس التنفيذي' },
      date: '2018-11-05',
      reference: '§ 214',
      note: { sv: 'I väntan på ett nytt program.', en: 'Awaiting a new programme.' },
    },
  ],
  owner: 'Miljöchefen',
  validUntil: '2020',
  revision: null,
  updated: '2018-12-01',
  source: {
    title: 'Programmet på kommunens webbplats',
    url: 'https://exempelby.example/program',
    date: '2016',
    note: 'Filen återger programmet. Meningarna är *nyskrivna*.',
  },
  alternates: [
    { title: 'Programmet (PDF, 1 MB)', url: 'https://exempelby.example/program.pdf' },
    {
      title: 'A greener Exempelby, in brief',
      url: 'https://exempelby.example/brief',
      kind: 'kortversion',
      language: 'en',
    },
  ],
  contacts: [
    {
      role: 'Miljöstrateg',
      organisation: 'Miljökontoret',
      email: 'miljo@exempelby.example',
      phone: '0123-45 60 00',
    },
    { role: 'Kontaktcenter', url: 'https://exempelby.example/kontakt' },
  ],
};

const minimal = { samsyn: '1.0', title: 'Policy för kaffe', publisher: { name: 'Exempelby kommun' } };

/** A made-up document whose form has labels and no values. */
const notStated = {
  ...minimal,
  decisions: [{ event: 'adopted', body: null, date: null, reference: null }],
  owner: null,
  edition: null,
  period: null,
  revision: null,
  validUntil: null,
  updated: null,
};

export const TableOfItsOwn: Story = {
  args: { content: kalix },
  parameters: says('The plan has a table of facts with labels of its own, two of them empty. Kalix.'),
};

export const DateBesideTitle: Story = {
  args: { content: krokom },
  parameters: says('No paragraph: the date stands large beside the title. Krokom.'),
};

export const PeriodBesideTitle: Story = {
  args: { content: mala },
  parameters: says('Neither paragraph nor date: the period stands there. Malå.'),
};

export const MonthBesideTitle: Story = {
  args: { content: molndal },
  parameters: says('A month, a contact, and when the page was last updated: not stated. Mölndal.'),
};

export const WithoutDecision: Story = {
  args: { content: solleftea },
  parameters: says('The document does not say who decided: the title has the line to itself. Sollefteå.'),
};

export const EverythingStated: Story = {
  args: { content: everything, today: '2019-05-02' },
  parameters: says('Adopted, then extended: the latest decision is large, the first is kept. Made up.'),
};

export const PastItsValidity: Story = {
  args: { content: everything, today: '2021-01-01' },
  parameters: says('Valid until 2020, that is through 31 December 2020: the day after, it says so. Made up.'),
};

export const ReplacedAndInOtherLanguages: Story = {
  args: { content: vattenplan },
  parameters: says('Ways to other languages, each in its own; that another plan has replaced it. Exempelby.'),
};

export const ReplacedInArabic: Story = {
  args: { content: vattenplan, lang: 'ar' },
  parameters: says('The same for a reader of Arabic.'),
};

export const NothingStated: Story = {
  args: { content: notStated },
  parameters: says('The document’s form has the labels and no values. Made up.'),
};

export const OnlyTitle: Story = {
  args: { content: minimal },
  parameters: says('The smallest file there is: title and publisher. Made up.'),
};

export const InEnglish: Story = {
  args: { content: everything, lang: 'en', today: '2021-01-01' },
  parameters: says('On an English page; what exists in Swedish only is marked so. Made up.'),
};

export const SwedishInEnglish: Story = {
  args: { content: kalix, lang: 'en' },
  parameters: says('Swedish content on an English page: only the widget’s own labels are English. Kalix.'),
};

export const InArabic: Story = {
  args: { content: everything, lang: 'ar', today: '2021-01-01' },
  parameters: says('On an Arabic page, from right to left; the widget’s own words are Swedish. Made up.'),
};

export const Narrow: Story = {
  args: { content: kalix, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): one column. Kalix.'),
};

export const NarrowEverything: Story = {
  args: { content: everything, today: '2021-01-01', box: 'max-inline-size: 20em' },
  parameters: says('Everything in a container of 20em (320 px). Made up.'),
};

export const WithoutFallback: Story = {
  args: { src: 'finns-inte.json' },
  parameters: says('The file cannot be had: a dashed horizon and a way to the file.'),
};
