import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { exempelby, kalix, krokom, mala, miljoprogram, molndal, vattenplan } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Goal card',
  component: 'samsyn-goal-card',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-goal-card`),
};
export default meta;

export const EverythingFilled: Story = {
  args: { content: mala, item: 'tillhorighet' },
  parameters: says('Label, title, topics, an aim and commitments: a whole landscape. Malå.'),
};

export const WhoDoesWhat: Story = {
  args: {
    content: {
      samsyn: '1.1',
      language: 'sv',
      title: 'Påhittad plan',
      publisher: { name: 'Exempelby kommun' },
      goals: [
        {
          title: 'Torget är tryggt på kvällen',
          aims: ['att alla kan gå över torget utan att se sig om'],
          commitments: ['hålla torget upplyst', 'ha folk på plats fredag och lördag'],
          responsible: [
            'Samhällsbyggnadsnämnden',
            { actor: 'Fritids- och kulturnämnden', role: 'does' },
            { actor: 'Polisen', role: 'helps' },
            { actor: 'Föreningslivet', role: 'helps', note: 'nattvandring' },
            { actor: 'Kommunstyrelsen', role: 'reports' },
            { actor: 'Länsstyrelsen', role: 'Rådgivande' },
          ],
        },
      ],
    },
  },
  parameters: says('Those who answer, do, help and report, each under the word for it. Made up.'),
};

export const SeveralAims: Story = {
  args: { content: mala, item: 'framtid' },
  parameters: says('Two aims have dashes; a single one has none. Malå.'),
};

export const OnlyTitle: Story = {
  args: { content: molndal, item: 'delaktighet' },
  parameters: says('A title alone: sky, horizon, and a thin strip of ground. Mölndal.'),
};

export const TitleAndText: Story = {
  args: { content: krokom, item: 'kulturkompetens' },
  parameters: says('A summary and commitments without any "Vi vill". Krokom.'),
};

export const Prioritised: Story = {
  args: { content: krokom, item: 'arbetslivet' },
  parameters: says('"Prioriterat" in words, with the reason below the title. Krokom.'),
};

export const WithSubGoals: Story = {
  args: { content: kalix, item: 'arbete-och-introduktion' },
  parameters: says('Eight sub-goals without names or numbers of their own. Kalix.'),
};

export const WithDeepSubGoals: Story = {
  args: { content: exempelby, item: 'a' },
  parameters: says('Sub-goals in four levels, with the document’s own codes such as A2.3. Made up.'),
};

export const WithMarkdown: Story = {
  args: { content: exempelby, item: 'markdown' },
  parameters: says('Markdown in every text that takes it; a hostile link and raw HTML stay text. Made up.'),
};

export const InEnglish: Story = {
  args: { content: exempelby, item: 'hora-hemma', lang: 'en' },
  parameters: says(
    'On an English page; the last commitment exists in Swedish only and is marked so. Made up.',
  ),
};

export const InArabic: Story = {
  args: { content: exempelby, item: 'hora-hemma', lang: 'ar' },
  parameters: says('On an Arabic page, from right to left; one commitment exists in Swedish only. Made up.'),
};

export const WithLongWords: Story = {
  args: { content: exempelby, item: 'langa-ord', box: 'max-inline-size: 20em' },
  parameters: says('Long words are hyphenated or broken, and never run out of a narrow card. Made up.'),
};

export const HeadingLevelFour: Story = {
  args: { content: mala, item: 'fritid', headingLevel: 4 },
  parameters: says('The title is an h4 and "Vi vill" an h5, for a card deep down a page. Malå.'),
};

export const Narrow: Story = {
  args: { content: mala, item: 'tillhorighet', box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): everything under one another. Malå.'),
};

export const NarrowWithSubGoals: Story = {
  args: { content: kalix, item: 'boende', box: 'max-inline-size: 20em' },
  parameters: says('Sub-goals in a container of 20em (320 px). Kalix.'),
};

export const HowItGoes: Story = {
  args: { content: miljoprogram, item: 'utslapp' },
  parameters: says(
    'The latest judgement with its sun, year and who judged; the target, an indicator and the measures; earlier judgements folded.',
  ),
};

export const WithPartsOfItsOwn: Story = {
  args: { content: vattenplan, item: 'storsjon' },
  parameters: says(
    'Conflicts of interest, what one can do oneself, a quotation, how the goal is followed up, and its documents.',
  ),
};

export const NarrowWithPartsOfItsOwn: Story = {
  args: { content: vattenplan, item: 'storsjon', box: 'max-inline-size: 20em' },
  parameters: says('The same in a container of 20em (320 px): one under the other.'),
};

export const SubGoalsWithParts: Story = {
  args: { content: vattenplan, item: 'grundvatten' },
  parameters: says('A goal within another has parts of its own, too.'),
};

export const OwnWords: Story = {
  args: { content: miljoprogram, item: 'klimat' },
  parameters: says(
    'The document’s own words over what is wanted and over the goals within, each with how it goes.',
  ),
};

export const Themed: Story = {
  args: {
    content: krokom,
    item: 'sammanhallning',
    box: [
      '--samsyn-accent-light: #2c5a3f',
      '--samsyn-accent-dark: #a3cf9f',
      '--samsyn-sky-light: #eef1e4',
      '--samsyn-sky-dark: #1a231d',
      '--samsyn-ground-light: #1f3d2e',
      '--samsyn-ground-dark: #2b4a37',
      '--samsyn-on-ground-light: #f0f3e6',
      '--samsyn-on-ground-dark: #edf3e6',
      '--samsyn-horizon: 0.3em',
      '--samsyn-radius: 0.75em',
      '--samsyn-heading-weight: 700',
    ].join('; '),
  },
  parameters: says(
    'Colours, horizon, corners and weight set by `--samsyn-*`: the sample theme "Skog". Krokom.',
  ),
};

export const WithFallback: Story = {
  args: {
    src: 'finns-inte.json',
    fallback: html`<p>Målet Tillhörighet: <a href="https://www.mala.se">läs det på kommunens webbplats</a>.</p>`,
  },
  parameters: says('The file cannot be had: what stands inside the element stays.'),
};

export const WithoutFallback: Story = {
  args: { src: 'finns-inte.json' },
  parameters: says(
    'The file cannot be had and nothing stands inside: a dashed horizon and a way to the file.',
  ),
};
