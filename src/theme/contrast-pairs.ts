import type { PaintName } from './derived-colours.js';
import type { ColourName } from './names.js';

/** In Swedish and in English. */
export interface Words {
  readonly sv: string;
  readonly en: string;
}

/** Two colours that meet in a widget, where one has to be told from the other. */
export interface Pair {
  readonly words: Words;
  readonly front: PaintName;
  readonly back: 'surface' | 'sky' | 'ground' | 'accent';
  /** The public property behind the front colour: the one to change. */
  readonly change: ColourName;
  /** The least ratio for level AA: 4.5 for text, 3 for lines, controls and focus. */
  readonly aa: 4.5 | 3;
}

const BACKS = {
  surface: { sv: 'sidans bakgrund', en: 'the page’s background' },
  sky: { sv: 'himlen', en: 'the sky' },
  ground: { sv: 'marken', en: 'the ground' },
  accent: { sv: 'accentfärgen', en: 'the accent' },
};

type Front = readonly [sv: string, en: string, front: PaintName, change: ColourName];
const on = (back: Pair['back'], aa: Pair['aa'], ...fronts: readonly Front[]): readonly Pair[] =>
  fronts.map(([sv, en, front, change]) => ({
    words: { sv: `${sv} mot ${BACKS[back].sv}`, en: `${en} on ${BACKS[back].en}` },
    front,
    back,
    change,
    aa,
  }));

const TEXTS: readonly Front[] = [
  ['text', 'text', 'text', 'text'],
  ['dämpad text', 'muted text', 'muted', 'text'],
  ['text i accentfärg', 'text in the accent', 'accent', 'accent'],
];
const LINES: readonly Front[] = [
  ['kontrollers kant', 'edge of controls', 'edge', 'text'],
  ['horisonten', 'the horizon', 'accent', 'accent'],
  ['fokusramen', 'the focus ring', 'focus', 'focus'],
];

/** Every pair of colours that a theme answers for. */
export const PAIRS: readonly Pair[] = [
  ...on('surface', 4.5, ...TEXTS),
  ...on('sky', 4.5, ...TEXTS, [
    'målets etikett i diagrammet',
    'the target’s label in a chart',
    'text',
    'text',
  ]),
  ...on(
    'ground',
    4.5,
    ['text', 'text', 'on-ground', 'on-ground'],
    ['målets etikett i diagrammet', 'the target’s label in a chart', 'on-ground', 'on-ground'],
    ['dämpad text', 'muted text', 'ground-muted', 'on-ground'],
  ),
  ...on('accent', 4.5, ['text', 'text', 'on-accent', 'on-accent']),
  ...on('surface', 3, ...LINES),
  ...on('sky', 3, ...LINES),
  ...on(
    'ground',
    3,
    ['fokusramen', 'the focus ring', 'on-ground', 'on-ground'],
    ['diagrammets mållinje', 'the target’s line in a chart', 'on-ground', 'on-ground'],
  ),
  ...on(
    'sky',
    3,
    ['diagrammets mållinje', 'the target’s line in a chart', 'text', 'text'],
    ['kanten på diagrammets mark', 'the edge of a chart’s ground', 'accent', 'accent'],
    ['diagrammets nollinje', 'a chart’s line of nought', 'edge', 'text'],
  ),
  ...on('surface', 3, ['jämförelsers staplar', 'the bars of comparisons', 'accent', 'accent']),
];
