import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { exempelby, framtidsplan, kalix, krokom, mala, molndal } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Goal grid',
  component: 'samsyn-goal-grid',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-goal-grid`),
};
export default meta;

/** A made-up file with so many goals, the first of them prioritised. */
const goals = (count: number, prioritised = 0): unknown => ({
  samsyn: '1.0',
  language: 'sv',
  title: 'Påhittade mål',
  publisher: { name: 'Exempelby kommun' },
  goals: Array.from({ length: count }, (_, i) => ({
    id: `mal-${i + 1}`,
    label: 'Påhittat mål',
    code: String(i + 1),
    title: ['Rent vatten', 'Trygga gator', 'Levande byar', 'En skola för alla'][i % 4],
    summary: 'Målet är påhittat.',
    aims: ['att alla märker skillnad', 'att fler vill vara med'].slice(i % 2),
    ...(i % 3 ? { commitments: ['lyssna', 'bygga', 'berätta'].slice(i % 3) } : {}),
    ...(i < prioritised ? { priority: { rank: i + 1, reason: 'Flest röster i medborgardialogen.' } } : {}),
  })),
});

/** A made-up file in Arabic, with sub-goals that have texts. */
const arabic: unknown = {
  samsyn: '1.0',
  language: 'ar',
  title: { ar: 'استراتيجية افتراضية', sv: 'Påhittad strategi' },
  publisher: { name: 'Exempelby kommun' },
  goals: [
    {
      id: 'belonging',
      title: 'الانتماء',
      topics: ['اللقاءات', 'الصحة', 'اللغة'],
      aims: ['أن يكون لكل من يعيش هنا تأثير في المجتمع وفي حياته'],
      commitments: ['إبقاء المكتبة مفتوحة كل مساء', 'تقديم التوجيه المجتمعي بسبع لغات'],
    },
    {
      id: 'future',
      title: 'بناء المستقبل',
      priority: { rank: 1, reason: 'اختاره معظم السكان.' },
      aims: ['أن يجد عدد أكبر عملا ودراسة بالقرب من المنزل'],
      goals: [{ title: 'العمل', summary: 'وظائف أكثر في البلدية.' }],
    },
  ],
};

export const ThreeGoals: Story = {
  args: { content: mala },
  parameters: says(
    'Three columns share one horizon: all "Vi vill" in one row, all "Vi ska" in the next. Malå.',
  ),
};

export const TwoOfFivePrioritised: Story = {
  args: { content: krokom },
  parameters: says(
    'Prioritised goals first and wider, named so in words with their number, and the reason. Krokom.',
  ),
};

export const OnlyTitles: Story = {
  args: { content: molndal },
  parameters: says(
    'Five goals without texts: three and two, each row sky and a thin strip of ground. Mölndal.',
  ),
};

export const WithSubGoals: Story = {
  args: { content: kalix },
  parameters: says(
    'Six areas; their sub-goals have texts, and are folded with their number in sight. Kalix.',
  ),
};

export const WithinAGoal: Story = {
  args: { content: kalix, item: 'arbete-och-introduktion' },
  parameters: says('The sub-goals of one area, under its own heading and text. They have no titles. Kalix.'),
};

export const WithinADeepGoal: Story = {
  args: { content: exempelby, item: 'a2' },
  parameters: says('A sub-goal’s own sub-goals, one of them prioritised without a number. Made up.'),
};

export const GoalWithoutSubGoals: Story = {
  args: { content: exempelby, item: 'a1' },
  parameters: says('A goal that has no sub-goals stands as a single card. Made up.'),
};

export const EveryPart: Story = {
  args: { content: framtidsplan },
  parameters: says('Topics, reasons, aims, commitments, sub-goals in three levels, responsible. Made up.'),
};

export const OneGoal: Story = {
  args: { content: goals(1) },
  parameters: says('A single goal takes the whole row. Made up.'),
};

export const FourGoals: Story = {
  args: { content: goals(4) },
  parameters: says('Four goals stand two and two. Made up.'),
};

export const SevenGoals: Story = {
  args: { content: goals(7) },
  parameters: says('Seven goals are three, two and two: every row is full. Made up.'),
};

export const OneOfThreePrioritised: Story = {
  args: { content: goals(3, 1) },
  parameters: says('One prioritised goal has the row to itself, and the others share the next. Made up.'),
};

export const HundredGoals: Story = {
  args: { content: goals(100) },
  parameters: says('A hundred goals in rows of three. Made up.'),
};

export const InEnglish: Story = {
  args: { content: exempelby, lang: 'en' },
  parameters: says('On an English page; what exists in Swedish only is marked so. Made up.'),
};

export const InArabic: Story = {
  args: { content: arabic, lang: 'ar' },
  parameters: says(
    'On an Arabic page: the first column to the right. The widget’s own words are Swedish. Made up.',
  ),
};

export const HeadingLevelFour: Story = {
  args: { content: framtidsplan, item: 'a', headingLevel: 4 },
  parameters: says('The area’s name is an h4, its sub-goals’ names are h5. Made up.'),
};

export const TwoColumns: Story = {
  args: { content: krokom, box: 'max-inline-size: 42em' },
  parameters: says('In a container of 42em: prioritised goals in a row each, the others in twos. Krokom.'),
};

export const Narrow: Story = {
  args: { content: mala, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): one card under another. Malå.'),
};

export const NarrowWithSubGoals: Story = {
  args: { content: framtidsplan, box: 'max-inline-size: 20em' },
  parameters: says('Folded sub-goals in a container of 20em (320 px). Made up.'),
};

export const Themed: Story = {
  args: {
    content: mala,
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
    'Colours, horizon, and corners of each row, set by `--samsyn-*`: the sample theme "Skog". Malå.',
  ),
};

export const WithFallback: Story = {
  args: {
    content: molndal,
    item: 'finns-inte',
    fallback: html`<p>Fem fokusområden: <a href="https://www.molndal.se">läs om dem på stadens webbplats</a>.</p>`,
  },
  parameters: says('No goal has the id: what stands inside the element stays.'),
};
