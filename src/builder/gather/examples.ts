import type { Wording } from '../language.js';

/** A finished document to begin from. */
export interface Example {
  /** Whose it is. */
  readonly kommun: string;
  readonly title: Wording;
  readonly file: string;
}

/** What the build lays beside the builder, in the folder `examples`. */
export const EXAMPLES: readonly Example[] = [
  {
    kommun: 'Malå',
    title: { sv: 'Strategi för integration', en: 'Strategy for integration' },
    file: 'mala.json',
  },
  {
    kommun: 'Krokom',
    title: { sv: 'Integrationsstrategi', en: 'Integration strategy' },
    file: 'krokom.json',
  },
  {
    kommun: 'Sollefteå',
    title: { sv: 'Mål och inriktning för integration', en: 'Goals and direction for integration' },
    file: 'solleftea.json',
  },
  {
    kommun: 'Mölndal',
    title: { sv: 'Integrationsstrategi', en: 'Integration strategy' },
    file: 'molndal.json',
  },
  { kommun: 'Kalix', title: { sv: 'Integrationsplan', en: 'Integration plan' }, file: 'kalix.json' },
  {
    kommun: 'Exempelby',
    title: { sv: 'Påhittad, med alla delar', en: 'Made up, with every part' },
    file: 'exempelby.json',
  },
];
