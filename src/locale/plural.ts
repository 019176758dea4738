/** The forms of a counted word, by the names that CLDR has for them. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Picks the form of a word that a number asks for; a browser that does not know the language parts one from many. */
export function plural(lang: string, count: number, forms: Forms): string {
  const known = Intl.PluralRules.supportedLocalesOf(lang).length;
  const form = known ? new Intl.PluralRules(lang).select(count) : count === 1 ? 'one' : 'other';
  return forms[form] ?? forms.other;
}
