import type * as Built from '../../dist/types/format/schema.js';
import type * as Inferred from '../../src/format/schema.js';

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/* The types that others are given say the same as those that are inferred from the schema. */
({
  actor: true,
  content: true,
  goal: true,
  indicator: true,
  measure: true,
  section: true,
}) satisfies {
  actor: Same<Built.Actor, Inferred.Actor>;
  content: Same<Built.Content, Inferred.Content>;
  goal: Same<Built.Goal, Inferred.Goal>;
  indicator: Same<Built.Indicator, Inferred.Indicator>;
  measure: Same<Built.Measure, Inferred.Measure>;
  section: Same<Built.Section, Inferred.Section>;
};
