import type { Meta } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import { exempelby, kalix, molndal, solleftea } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Principle list',
  component: 'samsyn-principle-list',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-principle-list`),
};
export default meta;

export const Numbered: Story = {
  args: { content: kalix },
  parameters: says('Eleven numbered principles, in two columns where there is room. Kalix.'),
};

export const NamesAlone: Story = {
  args: { content: solleftea },
  parameters: says('Five names without numbers or texts, set larger. Sollefteå.'),
};

export const TitleAndBody: Story = {
  args: { content: exempelby },
  parameters: says('Each principle with a title and a text, and Markdown in the texts. Made up.'),
};

export const FoldedTexts: Story = {
  args: { content: exempelby, folded: true },
  parameters: says('Every principle has a title: the texts fold under them. Made up.'),
};

export const FoldedList: Story = {
  args: { content: kalix, folded: true },
  parameters: says('The principles have no titles: the list folds as one. Kalix.'),
};

export const WithSource: Story = {
  args: { content: molndal },
  parameters: says('One principle of eleven, an intro, and where it comes from. Mölndal.'),
};

export const InEnglish: Story = {
  args: { content: kalix, folded: true, lang: 'en' },
  parameters: says('Swedish content on an English page, folded: the widget’s own words are English. Kalix.'),
};

export const Narrow: Story = {
  args: { content: kalix, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): smaller numbers, one column. Kalix.'),
};

export const NarrowNames: Story = {
  args: { content: solleftea, box: 'max-inline-size: 20em' },
  parameters: says('Names alone in a container of 20em (320 px). Sollefteå.'),
};
