import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { literal } from 'lit/static-html.js';
import { krokom, solleftea } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Glossary',
  component: 'samsyn-glossary',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-glossary`),
};
export default meta;

/** A made-up file in which a goal's texts link to the terms. */
const withTerms = {
  samsyn: '1.0',
  language: 'sv',
  title: { sv: 'Påhittad strategi', en: 'A made-up strategy', ar: 'استراتيجية افتراضية' },
  publisher: { name: 'Exempelby kommun' },
  goals: [
    {
      id: 'fa-plats',
      label: { sv: 'Påhittat mål', en: 'Made-up goal', ar: 'هدف افتراضي' },
      title: { sv: 'Få plats', en: 'Room for all', ar: 'مكان للجميع' },
      summary: {
        sv: 'Varje [nyanländ](#nyanland) invånare får en värd att ringa till.',
        en: 'Every [newly arrived](#nyanland) resident has a host to call.',
        ar: 'لكل [ساكن جديد](#nyanland) مضيف يمكنه الاتصال به.',
      },
      commitments: [
        {
          sv: 'ge [samhällsorientering](#samhallsorientering) på sju språk',
          en: 'offer [civic orientation](#samhallsorientering) in seven languages',
          ar: 'تقديم [التوجيه المجتمعي](#samhallsorientering) بسبع لغات',
        },
      ],
    },
  ],
  glossaries: [
    {
      id: 'ord',
      label: { sv: 'Påhittad ordlista', en: 'A made-up glossary', ar: 'مسرد افتراضي' },
      title: { sv: 'Ord i strategin', en: 'Terms in the strategy', ar: 'مصطلحات الاستراتيجية' },
      intro: {
        sv: 'Orden är förklarade så som de används i *den här* strategin.',
        en: 'The terms are explained as they are used in *this* strategy.',
        ar: 'المصطلحات مشروحة كما تستعمل في هذه الاستراتيجية.',
      },
      terms: [
        {
          id: 'nyanland',
          term: { sv: 'Nyanländ', en: 'Newly arrived', ar: 'ساكن جديد' },
          definition: {
            sv: 'Den som har fått uppehållstillstånd och har bott i Exempelby i **högst tre år**.',
            en: 'Somebody with a residence permit who has lived in Exempelby for **at most three years**.',
            ar: 'من حصل على تصريح إقامة ويسكن في إكسمبلبي منذ ثلاث سنوات على الأكثر.',
          },
          source: { title: 'Exempelbys handbok', url: 'https://exempelby.example/handbok', date: '2024' },
        },
        {
          id: 'samhallsorientering',
          term: { sv: 'Samhällsorientering', en: 'Civic orientation', ar: 'التوجيه المجتمعي' },
          definition: {
            sv: 'En kurs om hur samhället fungerar, för den som är [nyanländ](#nyanland). I kursen ingår:\n\n- besök på biblioteket\n- ett möte med en politiker',
            en: 'A course on how society works, for those who are [newly arrived](#nyanland).',
            ar: 'دورة عن كيفية عمل المجتمع.',
          },
        },
        { id: 'vard', term: { sv: 'Värd', en: 'Host' }, definition: 'En granne som svarar i telefon.' },
      ],
    },
  ],
};

export const Terms: Story = {
  args: { content: krokom, item: 'begreppsforklaring' },
  parameters: says('The word in the margin, what it means beside it. Krokom.'),
};

export const KindsOfDocuments: Story = {
  args: { content: krokom, item: 'styrdokument' },
  parameters: says(
    'Six kinds of governing documents; the one that the document is stands on the ground. Krokom.',
  ),
};

export const OneTerm: Story = {
  args: { content: solleftea, item: 'definition' },
  parameters: says('A single term under its heading. Sollefteå.'),
};

export const WithoutTitle: Story = {
  args: { content: solleftea, item: 'begrepp-i-atgarderna' },
  parameters: says('A list that has no title in the document: the horizon alone. Sollefteå.'),
};

export const WithMarkdownAndSource: Story = {
  args: { content: withTerms },
  parameters: says('Lists and links in the definitions, and where one comes from. Made up.'),
};

const text = ({ content, lang, box }: Args): TemplateResult => html`
  <div style=${box ?? nothing}>
    <samsyn-goal-card .content=${content} lang=${lang ?? nothing}></samsyn-goal-card>
    <br />
    <samsyn-glossary .content=${content} lang=${lang ?? nothing}></samsyn-glossary>
  </div>
`;

export const ExplainedInText: Story = {
  args: { content: withTerms },
  render: text,
  parameters: says(
    'A link to a term, `[nyanländ](#nyanland)`, opens what the term means: by click, touch, Enter and Space. Made up.',
  ),
};

export const ExplainedInArabicText: Story = {
  args: { content: withTerms, lang: 'ar', box: 'max-inline-size: 20em' },
  render: text,
  parameters: says('The same in a narrow Arabic text. Made up.'),
};

export const ExplainedWhereNoGlossaryIs: Story = {
  args: { content: withTerms },
  render: ({ content }) => html`<samsyn-goal-card .content=${content}></samsyn-goal-card>`,
  parameters: says('The page shows no glossary: the explanation has no link on to one. Made up.'),
};

export const InEnglish: Story = {
  args: { content: krokom, item: 'styrdokument', lang: 'en' },
  parameters: says('Swedish content on an English page: the widget’s own words are English. Krokom.'),
};

export const InArabic: Story = {
  args: { content: withTerms, lang: 'ar' },
  parameters: says('From right to left; a definition that exists in Swedish only is marked so. Made up.'),
};

export const Narrow: Story = {
  args: { content: krokom, item: 'begreppsforklaring', box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): each word over what it means. Krokom.'),
};

export const NarrowKinds: Story = {
  args: { content: krokom, item: 'styrdokument', box: 'max-inline-size: 20em' },
  parameters: says('Kinds of documents in a container of 20em (320 px). Krokom.'),
};

export const WithFallback: Story = {
  args: {
    content: krokom,
    item: 'finns-inte',
    fallback: html`<p>Begreppen finns i <a href="https://www.krokom.se">strategin på kommunens webbplats</a>.</p>`,
  },
  parameters: says('The file has no such list: what stands inside the element stays.'),
};
