/** A text with a capital at its beginning. */
export const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A name that a document writes in capitals as it is written elsewhere: "SOCIALNÄMNDEN". */
export const withoutCapitals = (name: string): string =>
  name === name.toUpperCase() ? capitalised(name.toLowerCase()) : name;
