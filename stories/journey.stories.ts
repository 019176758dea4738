import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { exempelby, mala } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Journey',
  component: 'samsyn-journey',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-journey`),
};
export default meta;

export const ThreeSteps: Story = {
  args: { content: mala },
  parameters: says('Terraces; each step opens its goal, since the page shows it nowhere else. Malå.'),
};

export const LeadingToGoals: Story = {
  args: { content: mala },
  render: ({ content }) => html`
    <div style="display: grid; gap: 2em">
      <samsyn-journey .content=${content}></samsyn-journey>
      <samsyn-goal-card .content=${content} item="tillhorighet" heading-level="3"></samsyn-goal-card>
      <samsyn-goal-card .content=${content} item="framtid" heading-level="3"></samsyn-goal-card>
      <samsyn-goal-card .content=${content} item="fritid" heading-level="3"></samsyn-goal-card>
    </div>
  `,
  parameters: {
    docs: {
      description: {
        story: 'The goals stand on the same page: each step’s name is a link to its card. Malå.',
      },
      // A step leads to its goal wherever the page shows it: these cards have a page of their own.
      story: { inline: false, height: '80em' },
    },
  },
};

export const OneStep: Story = {
  args: { content: exempelby, item: 'ett-steg' },
  parameters: says('A single step across the whole width. Made up.'),
};

export const TwoSteps: Story = {
  args: { content: exempelby, item: 'tva-steg' },
  parameters: says('Two terraces, with the document’s own words for the steps. Made up.'),
};

export const FourSteps: Story = {
  args: { content: exempelby, item: 'fyra-steg' },
  parameters: says('As many terraces as there are; the steps lead to no goals. Made up.'),
};

export const SevenSteps: Story = {
  args: { content: exempelby, item: 'sju-steg' },
  parameters: says('Five steps or more stand under one another; the thick line grows with each. Made up.'),
};

export const InEnglish: Story = {
  args: { content: exempelby, item: 'tva-steg', lang: 'en' },
  parameters: says('On an English page. Made up.'),
};

export const InArabic: Story = {
  args: { content: exempelby, item: 'tva-steg', lang: 'ar' },
  parameters: says('On an Arabic page: the terraces rise from right to left. Made up.'),
};

export const Narrow: Story = {
  args: { content: mala, box: 'max-inline-size: 20em' },
  parameters: says(
    'In a container of 20em (320 px): stacked, the thick line a third longer each step. Malå.',
  ),
};
