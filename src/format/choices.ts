/**
 * The format's own words in fields where a document may have its own instead, by what they say.
 *
 * Each has its word in every language of the widgets, which the type {@link Choice} sees to; whatever else a
 * document writes is shown as it stands.
 */
export const CHOICES = {
  actorKind: ['authority', 'committee', 'department', 'association', 'company'],
  documentKind: ['strategi', 'program', 'plan', 'policy', 'riktlinjer', 'regler', 'mål'],
  event: ['adopted', 'established', 'revised', 'extended', 'repealed'],
  relation: ['based-on', 'part-of', 'related', 'law', 'replaces', 'replaced-by'],
  status: ['planned', 'ongoing', 'done', 'delayed', 'stopped'],
  role: ['answers', 'does', 'helps', 'reports'],
  trend: ['rising', 'falling', 'unchanged'],
  targetStatus: ['reached', 'partly-reached', 'not-reached'],
  assessment: ['on-track', 'at-risk', 'off-track'],
  quality: ['preliminary', 'estimated', 'break', 'revised'],
} as const;

/** Those that came after the format's first version, by the entries and keys that they stand in. */
export const NEW_CHOICES: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
  document: { relation: ['replaced-by'] },
};

/** One of the format's own words for something: `Choice<'relation'>` is "based-on", "law" … */
export type Choice<About extends keyof typeof CHOICES> = (typeof CHOICES)[About][number];
