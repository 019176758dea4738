import type { Meta } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import { framtidsplan, miljoprogram } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Status summary',
  component: 'samsyn-status-summary',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-status-summary`),
};
export default meta;

/** A made-up follow-up of many goals, in words that only its own scale explains. */
const many = (): unknown => {
  const scale = [
    ['Klart', 'above', 43],
    ['Nästan', 'on', 13],
    ['Långt kvar', 'below', 18],
    ['Väntar på beslut', 'waiting', 12],
    ['Stryks', 'broken', 3],
  ] as const;
  let number = 0;
  return {
    samsyn: '1.1',
    language: 'sv',
    title: 'Påhittad uppföljning',
    publisher: { name: 'Exempelby kommun' },
    statuses: scale.map(([title, level]) => ({ title, level })),
    goals: scale.flatMap(([status, , count]) =>
      Array.from({ length: count }, () => ({ title: `Påhittat mål ${++number}`, status })),
    ),
  };
};

export const GoalsByAreaAndYear: Story = {
  args: { content: miljoprogram },
  parameters: says(
    'Fifteen goals in four areas, judged in three years by the document’s own scale of four, which says what its words mean.',
  ),
};

export const OneArea: Story = {
  args: { content: miljoprogram, item: 'vatten' },
  parameters: says('The goals of one area.'),
};

export const Measures: Story = {
  args: { content: framtidsplan, of: 'measures' },
  parameters: says('Measures by how far they have come, in a file of format 1.0.'),
};

export const Indicators: Story = {
  args: { content: miljoprogram, of: 'indicators' },
  parameters: says('Indicators by whether their targets are reached.'),
};

export const EightyNineGoals: Story = {
  args: { content: many() },
  parameters: says('Eighty-nine goals without areas, in five words of the document’s own, in one year.'),
};

export const Narrow: Story = {
  args: { content: miljoprogram, box: 'inline-size: 20em' },
  parameters: says('In a narrow column the table is a list by area.'),
};

export const Arabic: Story = {
  args: { content: miljoprogram, lang: 'ar' },
  parameters: says('On a page in Arabic the landscape is read from the right.'),
};

export const NothingJudged: Story = {
  args: {
    content: { samsyn: '1.1', title: 'Plan', publisher: { name: 'Exempelby' }, goals: [{ title: 'Mål' }] },
  },
  parameters: says('A document that judges nothing has nothing to show.'),
};
