import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { kalix, krokom, mala, molndal, solleftea } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Document list',
  component: 'samsyn-document-list',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-document-list`),
};
export default meta;

/** A made-up file with every relation that the format has a word for. */
const everyRelation = {
  samsyn: '1.0',
  language: 'sv',
  title: { sv: 'Påhittad strategi', en: 'A made-up strategy', ar: 'استراتيجية افتراضية' },
  publisher: { name: 'Exempelby kommun' },
  documents: [
    { title: 'Översiktsplan för Exempelby', url: 'https://exempelby.example/oversiktsplan' },
    {
      id: 'vision',
      title: { sv: 'Vision för Exempelby', en: 'A vision for Exempelby', ar: 'رؤية لإكسمبلبي' },
      relation: 'based-on',
      url: 'https://exempelby.example/vision',
      decision: {
        event: 'adopted',
        body: { sv: 'Kommunfullmäktige', en: 'Municipal Council', ar: 'المجلس البلدي' },
        date: '2023-11-27',
        reference: '§ 212',
      },
    },
    {
      title: 'Program för en levande landsbygd',
      relation: 'based on',
      decision: { event: 'revised', body: 'Kommunstyrelsen', date: '2024-02', note: 'Gäller till **2028**.' },
    },
    {
      title: 'Budget och verksamhetsplan',
      relation: 'part-of',
      note: 'Avsnitt 4 handlar om [målen](https://exempelby.example/mal).',
    },
    { title: 'Kommunallagen (2017:725)', relation: 'law', url: 'https://exempelby.example/kommunallagen' },
    {
      title: 'Strategi för integration 2015',
      relation: 'replaces',
      decision: { event: 'repealed', body: 'Kommunfullmäktige', date: '2023-11-27' },
    },
    { title: 'Biblioteksplan', relation: 'related' },
    { title: 'Så pratar vi om strategin', relation: 'Ger råd om hur strategin används' },
  ],
};

export const ByRelation: Story = {
  args: { content: molndal },
  parameters: says('The document’s own words for how the others relate to it, in the margin. Mölndal.'),
};

export const WithDecisions: Story = {
  args: { content: solleftea },
  parameters: says('Who decided on each and when, with dates as the document writes them. Sollefteå.'),
};

export const OneDocument: Story = {
  args: { content: kalix },
  parameters: says('What the plan builds on, with the paragraph. Kalix.'),
};

export const WithoutDecisions: Story = {
  args: { content: krokom },
  parameters: says('Titles alone. Krokom.'),
};

export const EveryRelation: Story = {
  args: { content: everyRelation },
  parameters: says('The format’s words for relations and events, links, notes, and one without. Made up.'),
};

export const InEnglish: Story = {
  args: { content: everyRelation, lang: 'en' },
  parameters: says('On an English page; what exists in Swedish only is marked so. Made up.'),
};

export const InArabic: Story = {
  args: { content: everyRelation, lang: 'ar' },
  parameters: says('On an Arabic page, from right to left. Made up.'),
};

export const HeadingLevelThree: Story = {
  args: { content: molndal, headingLevel: 3 },
  parameters: says('Under a heading of the page’s own, each relation is an h3. Mölndal.'),
};

export const Narrow: Story = {
  args: { content: solleftea, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): the relation over its documents. Sollefteå.'),
};

export const NarrowEveryRelation: Story = {
  args: { content: everyRelation, box: 'max-inline-size: 20em' },
  parameters: says('Every relation in a container of 20em (320 px). Made up.'),
};

export const WithFallback: Story = {
  args: {
    content: mala,
    fallback: html`<p>Strategin nämner inga andra dokument.</p>`,
  },
  parameters: says('The file has no related documents: what stands inside the element stays. Malå.'),
};
