/** A language that the builder speaks. */
export type Language = 'sv' | 'en';

/** A text in the languages that the builder speaks. */
export type Wording = Readonly<Record<Language, string>>;

/** A text with something put into it, such as a title. */
export const filled = ({ sv, en }: Wording, parts: Readonly<Record<string, string | number>>): Wording => {
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => String(parts[name] ?? ''));
  return { sv: fill(sv), en: fill(en) };
};

/** Words with others put into them, each language by its own. */
export const put = (
  wording: Wording,
  parts: Readonly<Record<string, Wording | string | number>>,
): Wording => {
  const inLanguage = (language: 'sv' | 'en'): string =>
    filled(
      wording,
      Object.fromEntries(
        Object.entries(parts).map(([name, part]) => [name, typeof part === 'object' ? part[language] : part]),
      ),
    )[language];
  return { sv: inLanguage('sv'), en: inLanguage('en') };
};
