import type { Meta } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import { exempelby, kalix } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Roles table',
  component: 'samsyn-roles-table',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-roles-table`),
};
export default meta;

/** A made-up file in which every authority has one to four duties. */
const authorities = (count: number): unknown => ({
  samsyn: '1.0',
  language: 'sv',
  title: 'Påhittade myndigheter',
  publisher: { name: 'Exempelby kommun' },
  roles: [
    {
      id: 'myndigheter',
      title: `${count} påhittade myndigheter`,
      entries: Array.from({ length: count }, (_, i) => ({
        actor: `Myndighet ${i + 1}`,
        duties: ['Beslut', 'Tillsyn', 'Stöd till kommuner', 'Statistik']
          .slice(i % 4)
          .map((duty) => `${duty} inom område ${i + 1}`),
      })),
    },
  ],
});

export const SixAuthorities: Story = {
  args: { content: kalix },
  parameters: says(
    'Six authorities, the kommun among them, a note, and a field that filters the duties. Kalix.',
  ),
};

export const TwoAuthorities: Story = {
  args: { content: exempelby, item: 'tva-myndigheter' },
  parameters: says('The smallest table that says who does what. Made up.'),
};

export const OwnKommunMarked: Story = {
  args: { content: exempelby, item: 'egen-kommun' },
  parameters: says(
    'The kommun’s own row stands on the ground and is named so; a neighbour’s is not. Made up.',
  ),
};

export const WithoutOwnKommun: Story = {
  args: { content: exempelby, item: 'utan-egen-kommun' },
  parameters: says('No row is the kommun’s own, and none is marked. Made up.'),
};

export const WithNotesAndSource: Story = {
  args: { content: exempelby, item: 'anmarkningar-och-kalla' },
  parameters: says('Notes under rows and table, Markdown, links to the actors, and a source line. Made up.'),
};

export const FortyAuthorities: Story = {
  args: { content: authorities(40) },
  parameters: says('Forty authorities in one table. Made up.'),
};

export const HundredAuthorities: Story = {
  args: { content: authorities(100) },
  parameters: says('Past sixty rows, those out of sight are laid out when they come into it. Made up.'),
};

export const InEnglish: Story = {
  args: { content: kalix, lang: 'en' },
  parameters: says(
    'Swedish content on an English page: the widget’s own words are English, the rest marked. Kalix.',
  ),
};

export const Narrow: Story = {
  args: { content: kalix, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px) the rows become a list by actor. Kalix.'),
};

export const NarrowHundredAuthorities: Story = {
  args: { content: authorities(100), box: 'max-inline-size: 20em' },
  parameters: says('A long table in a container of 20em (320 px) is a list by actor too. Made up.'),
};
