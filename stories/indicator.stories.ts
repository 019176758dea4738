import type { Meta } from '@storybook/web-components-vite';
import { literal } from 'lit/static-html.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Indicator',
  component: 'samsyn-indicator',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-indicator`),
};
export default meta;

/** None of the five kommuner's documents has indicators: all of these are made up. */
const of = (indicator: object): unknown => ({
  samsyn: '1.0',
  language: 'sv',
  title: { sv: 'Exempelbys strategi (påhittad)', en: 'Strategy (made up)', ar: 'استراتيجية (افتراضية)' },
  publisher: { name: 'Exempelby kommun' },
  goals: [
    { id: 'framtid', title: { sv: 'Framtid', en: 'Future', ar: 'المستقبل' } },
    { id: 'horlust', title: 'Höra hemma' },
  ],
  indicators: [indicator],
});
const yearly = (from: number, ...values: readonly (number | null)[]): object[] =>
  values.map((value, i) => ({ date: String(from + i), value }));

const work = {
  id: 'i3',
  code: 'I3',
  title: {
    sv: 'Andel i arbete eller studier',
    en: 'Share in work or studies',
    ar: 'نسبة العاملين أو الدارسين',
  },
  summary: {
    sv: 'Två år efter avslutad etablering. Påhittade värden, för att visa formen.',
    en: 'Two years after the introduction programme. Made-up values, to show the form.',
    ar: 'بعد عامين من انتهاء برنامج الترسيخ. قيم افتراضية.',
  },
  unit: '%',
  direction: 'up',
  baseline: { date: '2019', value: 46 },
  target: { date: '2030', value: 75 },
  values: [
    { date: '2019', value: 46 },
    { date: '2021', value: 51, note: 'Färre svar än vanligt, på grund av pandemin.' },
    { date: '2022', value: 58.5 },
    { date: '2026', value: 64 },
  ],
  trend: 'rising',
  status: 'partly-reached',
  assessment: {
    sv: 'Fler får arbete, men **kvinnor** väntar längre än män.',
    en: 'More people find work, but **women** wait longer than men.',
  },
  frequency: { sv: 'när enkäten görs', en: 'when the survey is made', ar: 'عند إجراء الاستبيان' },
  goals: ['framtid', 'horlust'],
  responsible: ['Arbetsmarknadsnämnden'],
  updated: '2026-03',
  source: { title: 'Påhittad statistik', url: 'https://exempelby.example/statistik' },
  note: 'Värdena räknas i december.',
};
const emissions = {
  title: 'Utsläpp av växthusgaser',
  unit: 'ton per invånare',
  direction: 'down',
  baseline: { date: '2019', value: 5.2 },
  target: { date: '2030', value: 2 },
  values: yearly(2019, 5.2, 4.6, 4.8, 4.1, 3.7, 3.4, 3.1),
  status: 'on-track',
};

export const UnevenYears: Story = {
  args: { content: of(work) },
  parameters: says(
    'Baseline 2019, target 2030, and values for 2019, 2021, 2022 and 2026, as far apart as the years are. Trend, status and assessment stand apart.',
  ),
};

export const Downwards: Story = {
  args: { content: of(emissions) },
  parameters: says('Lower is better: the ground sinks towards the line.'),
};

export const TargetReached: Story = {
  args: {
    content: of({
      title: 'Elever med godkända betyg',
      unit: '%',
      direction: 'up',
      target: { value: 85 },
      values: yearly(2020, 78, 81, 84, 87, 88),
      trend: 'ökar stadigt',
      status: 'Uppfyllt sedan 2023',
    }),
  },
  parameters: says('The values pass the line, and the document’s own words for trend and status stand.'),
};

export const ToKeep: Story = {
  args: {
    content: of({
      title: 'Trygghet i Exempelby',
      unit: '%',
      direction: 'keep',
      baseline: { date: '2020', value: 82 },
      target: { date: '2027', value: 82 },
      values: yearly(2020, 82, 84, 80, 81, 83),
      trend: 'unchanged',
      status: 'reached',
    }),
  },
  parameters: says('A level that is to be kept.'),
};

export const BelowZero: Story = {
  args: {
    content: of({
      title: 'Flyttnetto, unga vuxna',
      unit: 'personer',
      direction: 'up',
      target: { date: '2028', value: 0 },
      values: yearly(2021, -124, -98, -105, -61, -40),
      trend: 'rising',
      status: 'not reached',
    }),
  },
  parameters: says('Values below zero, on their way to it.'),
};

export const MissingYears: Story = {
  args: {
    content: of({
      title: 'Invånare som deltar i en förening',
      unit: '%',
      target: { date: '2027', value: 60 },
      values: yearly(2017, 41, 44, null, null, null, 47, 49, null, 55),
      trend: null,
      status: null,
      assessment: null,
      frequency: null,
    }),
  },
  parameters: says('Years without a value are gaps, and said to be missing; what is null is not stated.'),
};

export const OneValue: Story = {
  args: {
    content: of({
      title: 'Nya bostäder',
      unit: 'bostäder',
      direction: 'up',
      target: { date: '2030', value: 1200 },
      values: [{ date: '2025', value: 316 }],
    }),
  },
  parameters: says('A single value.'),
};

export const NoValues: Story = {
  args: {
    content: of({
      title: 'Resor med buss',
      unit: 'resor per invånare',
      baseline: null,
      target: { date: '2030', value: 48 },
      values: [],
      frequency: 'Första mätningen görs hösten 2026',
    }),
  },
  parameters: says('A target, and no value yet.'),
};

export const InWords: Story = {
  args: {
    content: of({
      title: 'Delaktighet i föreningslivet',
      baseline: null,
      target: { date: '2030', value: { text: 'Fler än i dag ska delta i en förening' } },
      values: [
        { date: '2022', value: { text: 'Ungefär hälften av de tillfrågade' } },
        { date: '2024', value: { text: 'Något fler än hälften' }, note: 'Enkät till 400 personer.' },
      ],
      assessment: 'at-risk',
    }),
  },
  parameters: says('Target and values in words: nothing can be drawn, and the table is open.'),
};

export const OwnWording: Story = {
  args: {
    content: of({
      title: 'Personer i språkkafé',
      unit: 'personer',
      direction: 'up',
      target: { value: { value: 100, text: 'minst 100' } },
      values: [
        { date: { date: '2021-09', text: 'hösten 2021' }, value: { value: 40, text: 'cirka 40' } },
        { date: { date: '2022-09', text: 'hösten 2022' }, value: { value: 62 } },
        { date: { date: '2023-09', text: 'hösten 2023' }, value: { text: 'färre än 2022' } },
        { date: { date: '2024-09', text: 'hösten 2024' }, value: { value: 81, text: '81' } },
      ],
    }),
  },
  parameters: says('The source’s own words for values and times; one value is words alone.'),
};

export const WithoutTarget: Story = {
  args: {
    content: of({
      title: 'Folkmängd',
      unit: 'invånare',
      baseline: { date: '2020', value: 10_214 },
      values: yearly(2020, 10_214, 10_251, 10_198, 10_307, 10_362),
    }),
  },
  parameters: says(
    'No target: ground without a line. The values lie close, and the scale begins above zero.',
  ),
};

export const WithComparisonsAndBreakdown: Story = {
  args: {
    content: of({
      ...work,
      comparisons: [
        { title: 'Riket', date: '2026', value: 68 },
        { title: 'Länet', date: '2025', value: 62 },
        { title: 'Liknande kommuner', value: null },
      ],
      breakdown: [
        { title: 'Kvinnor', date: '2026', value: 58 },
        { title: 'Män', date: '2026', value: 70 },
        { title: 'Utan gymnasieutbildning', date: '2026', value: { text: 'för få svar' } },
      ],
    }),
  },
  parameters: says('Others’ values, and values for parts, each with a line as long as it is great.'),
};

export const ManyValues: Story = {
  args: {
    content: of({
      title: 'Arbetslöshet',
      unit: '%',
      direction: 'down',
      target: { date: '2028', value: 5 },
      values: Array.from({ length: 30 }, (_, i) => ({
        date: `${2023 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
        value: Math.round((8 - i / 14 + Math.sin(i / 2)) * 10) / 10,
      })),
    }),
  },
  parameters: says('Thirty months: as many labels as there is room for.'),
};

const series = {
  id: 'i7',
  code: 'I7',
  title: 'Trygghet i hemtjänsten',
  summary: 'Andel som känner sig trygga med att bo hemma. Påhittade värden.',
  unit: '%',
  direction: 'up',
  target: { date: '2030', value: 90 },
  series: [
    { title: 'Kvinnor', values: yearly(2019, 71, 74, 73, 77, 80, 82, 84) },
    { title: 'Män', values: yearly(2019, 80, 79, 82, 81, 84, 83, 87) },
    {
      title: 'Privata utförare',
      values: [
        { date: '2021', value: 68 },
        { date: '2023', value: 72, quality: ['break'], note: 'Nya frågor i enkäten.' },
        { date: '2025', value: 78, quality: ['preliminary'] },
      ],
      target: { date: '2027', value: 80 },
    },
  ],
};

export const ManySeries: Story = {
  args: { content: of(series) },
  parameters: says(
    'Three series: lines told apart by their points and the names at their ends. One is measured every second year, and breaks in 2023; its latest value is preliminary.',
  ),
};

export const ManySeriesInArabic: Story = {
  args: { content: of(series), lang: 'ar' },
  parameters: says('From right to left, but for the time axis.'),
};

export const ComparedOverTime: Story = {
  args: {
    content: of({
      ...work,
      comparisons: [
        {
          title: 'Riket',
          values: [
            { date: '2019', value: 60 },
            { date: '2021', value: 61 },
            { date: '2022', value: 63 },
            { date: '2026', value: 68 },
          ],
        },
        {
          title: 'Länet',
          values: [
            { date: '2021', value: 55 },
            { date: '2022', value: 57 },
          ],
        },
        { title: 'Liknande kommuner', date: '2026', value: 66 },
      ],
    }),
  },
  parameters: says(
    'The nation and the county over time are lines beside the municipality’s; who has a single value stands in the list alone.',
  ),
};

export const Qualities: Story = {
  args: {
    content: of({
      ...emissions,
      values: [
        ...yearly(2019, 5.2, 4.6),
        { date: '2021', value: 4.8, quality: ['revised'] },
        { date: '2022', value: 4.1, quality: ['break'], note: 'Sjöfarten räknas inte längre med.' },
        { date: '2023', value: 3.7 },
        { date: '2024', value: 3.4, quality: ['estimated'] },
        { date: '2025', value: 3.1, quality: ['preliminary', 'inte granskat'] },
      ],
      change: { since: '2019', value: { text: 'minus 40 procent' } },
    }),
  },
  parameters: says(
    'What one should know of values: a dashed edge where they may change, a dotted line where the series breaks, and words below the axis, in the table and beside the latest value.',
  ),
};

export const QualitiesOnACutScale: Story = {
  args: {
    content: of({
      title: 'Folkmängd',
      unit: 'invånare',
      values: [
        ...yearly(2020, 10_214, 10_251, 10_198),
        { date: '2023', value: 10_307, quality: ['break'] },
        { date: '2024', value: 10_362, quality: ['preliminary'] },
      ],
      change: { since: '2020', value: 148 },
    }),
  },
  parameters: says('Points: the one that may change is hollow, and the line is broken before the break.'),
};

export const MeanOfYears: Story = {
  args: {
    content: of({
      title: 'Skadade i trafiken',
      unit: 'personer',
      direction: 'down',
      baseline: {
        period: { from: '2015', to: '2018' },
        value: 24,
        note: 'Medelvärde av fyra år, **avrundat**.',
      },
      target: { period: { from: '2027', to: '2030' }, value: 12, note: 'I medeltal per år.' },
      values: yearly(2019, 22, 17, 19, 16, 18),
    }),
  },
  parameters: says('A baseline that is a mean of years, and a target for a period.'),
};

const wished = (target: object, more: object = {}): Story => ({
  args: {
    content: of({
      title: 'Nöjdhet med skolan',
      unit: '%',
      baseline: { date: '2021' },
      target,
      values: yearly(2021, 61, 64, 63, 66),
      ...more,
    }),
  },
});

export const TargetIsAll: Story = {
  ...wished({ value: { text: 'alla' } }),
  parameters: says('A target in words, which no line can tell; the baseline is a year alone.'),
};

export const TargetIsRank: Story = {
  ...wished(
    { date: '2027', value: { text: 'topp 10' } },
    { title: 'Placering bland landets kommuner', unit: undefined, direction: 'down' },
  ),
  parameters: says('A rank is no height in the chart.'),
};

export const TargetIsDirection: Story = {
  ...wished({ value: { text: 'öka' } }),
  parameters: says('A direction.'),
};

export const TargetIsGap: Story = {
  ...wished(
    { date: '2028', value: { text: 'högst 2 procentenheter under riket' } },
    { comparisons: [{ title: 'Riket', values: yearly(2021, 68, 69, 70, 71) }] },
  ),
  parameters: says('A gap to a comparison, which is drawn as a line of its own.'),
};

const all: unknown = {
  ...(of(work) as object),
  indicators: [
    work,
    { id: 'utslapp', ...emissions },
    series,
    {
      id: 'bostader',
      title: 'Nya bostäder',
      unit: 'bostäder',
      values: [{ date: '2025', value: 316 }],
      target: { value: { text: 'öka' } },
    },
    { id: 'resor', title: 'Resor med buss', target: { date: '2030', value: 48 }, unit: 'resor per invånare' },
  ],
};

export const Compact: Story = {
  args: { content: all, item: 'i3 utslapp i7 bostader resor', compact: true },
  parameters: says('A row for each indicator that `item` names: latest figure, small chart, target.'),
};

export const CompactInArabic: Story = {
  args: { content: all, item: 'i3, utslapp, i7', compact: true, lang: 'ar' },
  parameters: says('Rows from right to left; time runs from left to right.'),
};

export const Several: Story = {
  args: { content: all, item: 'i3 utslapp', headingLevel: 3 },
  parameters: says('Several indicators of one element, below one another.'),
};

export const InEnglish: Story = {
  args: { content: of(work), lang: 'en' },
  parameters: says('Words, numbers and dates in English; what exists in Swedish only is marked so.'),
};

export const InArabic: Story = {
  args: { content: of(work), lang: 'ar' },
  parameters: says('From right to left; the time axis still runs from left to right.'),
};

export const HeadingLevelFour: Story = {
  args: { content: of(emissions), headingLevel: 4 },
  parameters: says('The title is an h4, for an indicator deep down a page.'),
};

export const Narrow: Story = {
  args: { content: of(work), box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px): figures over the chart, and fewer labels.'),
};

export const NoSuchIndicator: Story = {
  args: { content: of(work), item: 'finns-inte' },
  parameters: says('The file has no such indicator, and nothing stands inside the element.'),
};
