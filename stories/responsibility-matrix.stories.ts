import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { literal } from 'lit/static-html.js';
import { exempelby, kalix, mala, solleftea } from './content.js';
import { renderElement, says, type Args, type Story } from './element.js';

const meta: Meta<Args> = {
  title: 'Responsibility matrix',
  component: 'samsyn-responsibility-matrix',
  tags: ['autodocs'],
  render: renderElement(literal`samsyn-responsibility-matrix`),
};
export default meta;

const made = (parts: object): unknown => ({
  samsyn: '1.0',
  language: 'sv',
  title: 'Påhittad plan',
  publisher: { name: 'Exempelby kommun' },
  ...parts,
});
const no = (actor: string): object => ({ actor, state: 'no' });
const undecided = (actor: string): object => ({ actor, state: 'undecided' });

const committees = [
  { id: 'fok', name: 'Fritids- och kulturnämnden', short: 'FoK', kind: 'committee' },
  { id: 'ks', name: 'Kommunstyrelsen', short: 'KS', kind: 'committee' },
  { id: 'sbf', name: 'Samhällsbyggnadsnämnden', short: 'SBF', kind: 'committee' },
  { id: 'soc', name: 'Socialnämnden', short: 'SOC', kind: 'committee' },
  { id: 'utb', name: 'Utbildningsnämnden', short: 'UTB', kind: 'committee' },
];

/** Those who do different things with a goal, in the format's words and in the document's. */
const roles = made({
  actors: committees,
  goals: [
    {
      id: 'torget',
      title: 'Torget är tryggt på kvällen',
      responsible: [
        { actor: 'sbf', role: 'answers' },
        { actor: 'fok', role: 'does' },
        { actor: 'soc', role: 'helps', note: 'fältgruppen' },
        { actor: 'ks', role: 'reports' },
        no('utb'),
      ],
    },
    {
      id: 'skolvagen',
      title: 'Barn går själva till skolan',
      responsible: [
        { actor: 'utb', role: 'answers' },
        { actor: 'utb', role: 'reports' },
        { actor: 'sbf', role: 'does' },
        { actor: 'fok', role: 'Rådgivande' },
        { actor: 'soc', role: 'helps', state: 'undecided' },
      ],
    },
  ],
});

/** Every answer that a box can hold, and what a document leaves out. */
const answers = made({
  actors: committees,
  goals: [
    {
      id: 'boende',
      label: 'Målområde',
      code: '3',
      title: 'Boende',
      goals: [
        {
          id: 'boende-1',
          summary: 'Det finns olika upplåtelseformer, hustyper, storlekar och standarder.',
          responsible: ['fok', 'ks', 'sbf', no('soc'), no('utb')],
        },
        {
          id: 'boende-2',
          summary: 'Bostadsbolagen förhindrar diskriminering och segregation.',
          responsible: [
            no('fok'),
            { actor: 'ks', state: 'yes', note: 'Genom ägardirektiven.' },
            'sbf',
            undecided('soc'),
          ],
        },
        {
          id: 'boende-3',
          summary: 'Nätverk och föreningsliv i bostadsområdena stöds, så att de boende själva kan påverka.',
          responsible: ['fok', 'ks', 'sbf', 'soc', 'utb'].map(undecided),
        },
        {
          id: 'boende-4',
          summary: 'Kommunen förebygger segregation när nya familjer flyttar in.',
          responsible: null,
        },
      ],
    },
    {
      id: 'attityd',
      label: 'Målområde',
      code: '4',
      title: 'Attityd',
      goals: [
        {
          id: 'attityd-1',
          summary: 'Skola, fritid och kultur arbetar för öppenhet.',
          responsible: ['fok', 'utb', no('sbf')],
        },
        {
          id: 'attityd-2',
          summary: 'Äldreomsorgen möter var och en på sitt språk.',
          responsible: ['soc', undecided('ks')],
        },
      ],
    },
  ],
});

/** A made-up plan of ten areas in which every goal names a few of many actors. */
const big = (actors: number, goals: number): unknown => ({
  ...(made({}) as object),
  actors: Array.from({ length: actors }, (_, i) => ({
    id: `namnd-${i + 1}`,
    name: `Nämnd nummer ${i + 1}`,
    short: `N${i + 1}`,
    kind: 'committee',
  })),
  goals: Array.from({ length: Math.ceil(goals / 30) }, (_, area) => ({
    id: `omrade-${area + 1}`,
    title: `Område ${area + 1}`,
    goals: Array.from({ length: Math.min(30, goals - area * 30) }, (_, i) => ({
      id: `mal-${area * 30 + i + 1}`,
      title: `Påhittat mål ${area * 30 + i + 1}`,
      responsible: Array.from({ length: Math.min(6, actors) }, (_, j) => ({
        actor: `namnd-${((i * 7 + j * 3) % actors) + 1}`,
        state: ['yes', 'no', 'undecided'][(i + j) % 3],
      })),
    })),
  })),
});

const fourLevels = made({
  actors: [
    ...committees,
    { id: 'bolaget', name: 'Exempelby bostäder', kind: 'company', url: 'https://bostader.example' },
  ],
  goals: [
    {
      id: 'gront',
      label: 'Perspektiv',
      code: 'A',
      title: 'Ett grönare Exempelby',
      responsible: ['ks'],
      goals: [
        {
          id: 'resor',
          label: 'Mål',
          code: 'A1',
          title: 'Resor utan bil',
          responsible: ['sbf'],
          goals: [
            {
              id: 'skolvag',
              label: 'Delmål',
              code: 'A1.1',
              title: 'Säkra skolvägar',
              goals: [
                {
                  id: 'cykel',
                  code: 'A1.1.1',
                  title: 'Cykelväg till varje skola',
                  responsible: ['sbf', 'utb'],
                },
                { id: 'buss', code: 'A1.1.2', title: 'Gratis buss för unga', responsible: [undecided('ks')] },
              ],
            },
            {
              id: 'laddning',
              code: 'A1.2',
              title: 'Laddning vid varje hus',
              responsible: ['bolaget', no('ks')],
            },
          ],
        },
      ],
    },
  ],
});

const translated = made({
  title: { sv: 'Påhittad plan', en: 'Made-up plan', ar: 'خطة افتراضية' },
  actors: [
    {
      id: 'ks',
      name: { sv: 'Kommunstyrelsen', en: 'Municipal board', ar: 'مجلس البلدية' },
      short: { sv: 'KS', en: 'MB', ar: 'المجلس' },
      kind: 'committee',
    },
    {
      id: 'soc',
      name: { sv: 'Socialnämnden', en: 'Social committee', ar: 'لجنة الشؤون الاجتماعية' },
      short: { sv: 'SOC', en: 'SC', ar: 'اللجنة' },
      kind: 'committee',
    },
  ],
  goals: [
    {
      id: 'hemma',
      label: { sv: 'Målområde', en: 'Area', ar: 'مجال' },
      code: '1',
      title: { sv: 'Att höra hemma', en: 'Belonging', ar: 'الانتماء' },
      goals: [
        {
          id: 'hemma-1',
          title: { sv: 'Språk från första dagen', en: 'Language from day one', ar: 'اللغة من اليوم الأول' },
          responsible: ['ks', no('soc')],
        },
        {
          id: 'hemma-2',
          title: { sv: 'En granne att fråga', en: 'A neighbour to ask', ar: 'جار يمكن سؤاله' },
          responsible: [undecided('ks'), undecided('soc')],
        },
        {
          id: 'hemma-3',
          title: 'Bara på svenska',
          responsible: ['soc'],
        },
      ],
    },
  ],
});

export const WholePlan: Story = {
  args: { content: kalix },
  parameters: says(
    '31 sub-goals in six areas, five bodies, and not one answer: a sentence says so, the word stands in every box, and a listener meets it once for each goal. Kalix.',
  ),
};

export const OneArea: Story = {
  args: { content: kalix, item: 'boende' },
  parameters: says('The goal named by `item` is the heading, and its sub-goals are the rows. Kalix.'),
};

export const AllThreeAnswers: Story = {
  args: { content: answers },
  parameters: says(
    'Ja, Nej and Inte beslutat in words, a note, a dash where the document does not name the actor, "Ej angivet", and a row that counts. Made up.',
  ),
};

export const WhoDoesWhat: Story = {
  args: { content: roles },
  parameters: says('What each one does stands in brackets after the answer. Made up.'),
};

export const OneActorsGoals: Story = {
  args: { content: answers, actor: 'soc' },
  parameters: says('The goals that one committee has, or may still get, as a reader chooses them. Made up.'),
};

export const ActorsInWords: Story = {
  args: { content: solleftea },
  parameters: says('One goal, and two actors that the document has only in words. Sollefteå.'),
};

export const FourLevels: Story = {
  args: { content: fourLevels },
  parameters: says(
    'Goals at any depth stand below the goal above them; rows have the document’s codes. Made up.',
  ),
};

export const MixedDepths: Story = {
  args: { content: exempelby },
  parameters: says('Goals of the top level stand first, without an area. Made up.'),
};

export const ManyActors: Story = {
  args: { content: big(40, 30) },
  parameters: says(
    'More actors than fit: the table scrolls, takes the focus, and keeps its head and first column in sight. Made up.',
  ),
};

export const ManyGoals: Story = {
  args: { content: big(6, 300) },
  parameters: says('Three hundred goals in ten areas; the head stays in sight as the page scrolls. Made up.'),
};

export const Narrow: Story = {
  args: { content: kalix, item: 'arbete-och-introduktion', box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px) each sub-goal stands over its answer. Kalix.'),
};

export const NarrowWithAnswers: Story = {
  args: { content: answers, box: 'max-inline-size: 20em' },
  parameters: says('In a container of 20em (320 px) every box says whose it is. Made up.'),
};

export const HeadingLevelFour: Story = {
  args: { content: kalix, item: 'attityd', headingLevel: 4 },
  parameters: says('The heading is an h4, for a matrix deep down a page. Kalix.'),
};

export const InEnglish: Story = {
  args: { content: translated, lang: 'en' },
  parameters: says('On an English page; one goal exists in Swedish only and is marked so. Made up.'),
};

export const InArabic: Story = {
  args: { content: translated, lang: 'ar' },
  parameters: says('On an Arabic page, from right to left; one goal exists in Swedish only. Made up.'),
};

export const NothingToShow: Story = {
  args: { content: mala },
  parameters: says('No goal says who is responsible, and the widget says that. Malå.'),
};

export const WithFallback: Story = {
  args: {
    src: 'finns-inte.json',
    fallback: html`<p><a href="https://www.kalix.se">Läs vem som ansvarar på kommunens webbplats</a>.</p>`,
  },
  parameters: says('The file cannot be had: what stands inside the element stays.'),
};
