import type { Content } from '../../format/schema.js';
import { globalGoalNames } from '../../locale/global-goals.js';
import type { GlobalGoalNames } from '../../locale/words.js';
import { sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/**
 * Says which global goals a document serves: "6 Rent vatten och sanitet för alla (6.3, 6.6)".
 *
 * A target stands by its goal where the document names that, too; the others come after them, by their numbers alone.
 */
export function globalGoalFacts(
  { sdg = [], sdgTargets = [] }: Pick<Content, 'sdg' | 'sdgTargets'>,
  reader: Reader,
): readonly Said[] {
  const names = sdg.length ? globalGoalNames(reader) : undefined;
  const goals = sdg.map((number) => {
    const name = [number, names?.[number as keyof GlobalGoalNames]].filter(Boolean).join('\u00a0');
    const own = sdgTargets.filter((target) => goalOf(target) === number);
    return sayOwn(own.length ? `${name} (${own.join(', ')})` : name, reader);
  });
  const others = sdgTargets.filter((target) => !sdg.includes(goalOf(target)));
  return others.length ? [...goals, { text: others.join(', ') }] : goals;
}

/** The goal that a target is one of: "6.3" is of the sixth. */
const goalOf = (target: string): number => Number.parseInt(target, 10);
