/** Keys that are no English words, or that say too little by themselves. */
const ENGLISH: Readonly<Record<string, string | undefined>> = {
  by: 'Judged by',
  goalsLabel: 'Heading over the goals within',
  labels: 'Headings of your own',
  sdg: 'Global goals',
  statuses: 'Status words',
  url: 'Address',
  src: 'Address',
};

/** A key as words, in English: `validUntil` is "Valid until". */
export const wordsOfKey = (key: string): string =>
  ENGLISH[key] ?? capital(key.replace(/^\$/, '').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));

/** A text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
