import type { Words } from '../../words/words.js';
import { datesIn } from '../facts/dates.js';
import { isOrganisation } from '../facts/organisation.js';
import type { Shape } from './columns.js';
import { topicsOf, type Headed } from './heads.js';
import { onLine } from './table-row.js';

/** "Åtgärd", with who, when, how far or something else that tells a measure from other things. */
export const MEASURES: Shape = {
  needs: [
    ['measure'],
    [
      'responsible',
      'actor',
      'time',
      'start',
      'due',
      'status',
      'funding',
      'number',
      'result',
      'goal',
      'subGoal',
      'description',
    ],
  ],
  takes: [
    'number',
    'goal',
    'subGoal',
    'responsible',
    'helper',
    'time',
    'start',
    'due',
    'status',
    'funding',
    'cost',
    'category',
    'priority',
    'recipients',
    'place',
    'result',
    'note',
    'description',
    'actor',
  ],
};

/** Heads where "Till" over names is who does it, not when; and "Kostnad" beside "Finansiering" is no funding. */
export const givenHeads = ({ heads, rows }: Headed, words: Words): readonly string[] =>
  heads.map((head, column) => {
    const { exact } = topicsOf(head, words);
    if (exact.has('cost') && heads.some((other) => isFunding(other, words))) return words.columns.cost[0]!;
    if (!exact.has('due')) return head;
    const said = rows.map(({ fields }) => onLine(fields[column]!.text)).filter(Boolean);
    return said.length > 0 &&
      said.every((text) => isOrganisation(text, words) && !datesIn(text, words).length)
      ? words.columns.responsible[0]!
      : head;
  });

function isFunding(head: string, words: Words): boolean {
  const { exact } = topicsOf(head, words);
  return exact.has('funding') && !exact.has('cost');
}
