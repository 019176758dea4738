import type { Section } from './schema.js';

/** Every section of a document, in its order. */
export const allSections = (sections: readonly Section[] = []): readonly Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);
