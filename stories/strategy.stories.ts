import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { framtidsplan, kalix, krokom, mala, molndal, solleftea, vattenplan } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Strategy',
  component: 'samsyn-strategy',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-strategy`),
};
export default meta;

export const WithJourneyAndGoals: Story = {
  args: { content: mala, headingLevel: 1 },
  parameters: says('Text, a journey in three steps and its goals. Malå.'),
};

export const WithPriorities: Story = {
  args: { content: krokom, headingLevel: 1 },
  parameters: says(
    'Facts, numbered sections, two glossaries, and five areas of which two come first. Krokom.',
  ),
};

export const WithMeasures: Story = {
  args: { content: solleftea, headingLevel: 1 },
  parameters: says('Principles, six measures and related documents. Sollefteå.'),
};

export const Short: Story = {
  args: { content: molndal, headingLevel: 1 },
  parameters: says('Five focus areas that only have names. Mölndal.'),
};

export const WithMatrixAndAppendices: Story = {
  args: { content: kalix, headingLevel: 1 },
  parameters: says('Six areas, a matrix of who answers for the sub-goals, three appendices. Kalix.'),
};

export const WithEverything: Story = {
  args: { content: framtidsplan, headingLevel: 1, jsonLd: true },
  parameters: says('A made-up plan that has all the format knows. Exempelby.'),
};

export const OnAPhone: Story = {
  args: { content: mala, headingLevel: 1, box: 'inline-size: 20rem' },
  parameters: says('The contents list is folded above the text, and each part leads back to it.'),
};

export const InEnglish: Story = {
  args: { content: framtidsplan, headingLevel: 1, lang: 'en' },
  parameters: says('What the file says in English is in English; the rest is marked as Swedish.'),
};

export const ReplacedAndInOtherLanguages: Story = {
  args: { content: vattenplan, headingLevel: 1 },
  parameters: says(
    'Ways to other languages and to what is easy to read; that a later edition has replaced it; goals with parts of their own.',
  ),
};

export const WithoutOutline: Story = {
  args: {
    content: {
      samsyn: '1.0',
      title: 'Kulturplan (påhittad)',
      publisher: { name: 'Exempelby kommun' },
      summary: 'Kultur ska finnas nära alla.',
      goals: [{ title: 'Fler möten' }, { title: 'Fler scener' }],
      documents: [{ title: 'Biblioteksplan' }],
    },
  },
  parameters: says('Without an outline the parts stand in the usual order.'),
};

export const Failed: Story = {
  args: { src: 'finns-inte.json', fallback: html`<p><a href="strategi.pdf">Strategin som PDF</a></p>` },
  parameters: says('The file is not there: the page’s own link stays.'),
};
