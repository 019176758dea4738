import { documentWords } from '../../locale/document/locale.js';
import type { Reader } from '../../text/reader.js';
import type { MeasureEntry, Trait, TraitName } from './measure-entries.view.js';

/** The reader's choices; nothing, or what no measure has, chooses all. */
export type Chosen = Readonly<Partial<Record<TraitName, string>>>;

/** A choice among the measures. */
export interface FilterView {
  readonly way: TraitName;
  readonly label: string;
  readonly options: readonly Trait[];
  /** Value of the option that is chosen; `''` for all. */
  readonly chosen: string;
}

/** The order of the choices. */
const WAYS = ['goal', 'category', 'responsible', 'status', 'priority'] as const;

/** A shorter list is read as fast as a choice in it is made. */
const FILTERED_FROM = 5;

/** The choices that would part the list: by goal, category, who is responsible, status and priority. */
export function filterViews(
  entries: readonly MeasureEntry[],
  chosen: Chosen,
  reader: Reader,
): readonly FilterView[] {
  if (entries.length < FILTERED_FROM) return [];
  const { goals: goal, category, status, priority } = documentWords(reader);
  const responsible = reader.words[entries.some(({ hasRoles }) => hasRoles) ? 'actor' : 'responsible'];
  const labels = { goal, category, responsible, status, priority } as const;
  return WAYS.flatMap((way) => {
    const options = traitsOf(entries, way, reader).filter(
      ({ value }) => !entries.every((entry) => hasTrait(entry, way, value)),
    );
    const asked = chosen[way] ?? '';
    const known = options.some(({ value }) => value === asked);
    return options.length ? [{ way, label: labels[way], options, chosen: known ? asked : '' }] : [];
  });
}

/** Lists what measures have in common in one way, each once and in order; by the alphabet where there is no other. */
export function traitsOf(entries: readonly MeasureEntry[], way: TraitName, reader: Reader): readonly Trait[] {
  const all = new Map<string, Trait>();
  for (const trait of entries.flatMap(({ traits }) => traits[way]))
    if (!all.has(trait.value)) all.set(trait.value, trait);
  return [...all.values()].sort(
    (a, b) => a.order - b.order || a.said.text.localeCompare(b.said.text, reader.lang),
  );
}

/** Whether a measure is one of those that are chosen. */
export function fits(entry: MeasureEntry, filters: readonly FilterView[]): boolean {
  return filters.every(({ way, chosen }) => !chosen || hasTrait(entry, way, chosen));
}

/** Whether a measure has what is asked for. */
export function hasTrait({ traits }: MeasureEntry, way: TraitName, value: string): boolean {
  return traits[way].some((trait) => trait.value === value);
}
