import { ENTRY_WORDS } from '../import/entry-words.js';
import type { Change } from '../import/match/match-content.js';
import { termOf } from '../read/key-names.js';
import { quote } from '../read/messages/quote.js';
import type { Language } from './command.js';

/** Entries that have changed in one way since last year's file. */
export interface ChangeGroup {
  readonly name: string;
  readonly entries: readonly string[];
}

const GROUPS = {
  new: { sv: 'Nytt', en: 'New' },
  changed: { sv: 'Ändrat', en: 'Changed' },
  moved: { sv: 'Flyttat', en: 'Moved' },
  gone: { sv: 'Borta', en: 'Gone' },
} as const;

/** Puts what has become of each entry in groups; what is the same is only counted. */
export function changeGroups(changes: readonly Change[], language: Language): readonly ChangeGroup[] {
  const groups = Object.entries(GROUPS).map(([kind, name]) => ({
    name: name[language],
    entries: changes
      .filter((change) => change.kind === kind)
      .map((change) => changeInWords(change, language)),
  }));
  const stale = changes.filter((change) => change.stale.length);
  const same = changes.filter(({ kind }) => kind === 'same').length;
  return [
    ...groups,
    {
      name: { sv: 'Översätt igen', en: 'Translate again' }[language],
      entries: stale.map(
        (change) => `${called(change, language)} (${keysInWords(change, change.stale, language)})`,
      ),
    },
    {
      name: { sv: 'Som förut', en: 'As before' }[language],
      entries: same ? [{ sv: `${same} poster`, en: `${same} entries` }[language]] : [],
    },
  ].filter(({ entries }) => entries.length);
}

function changeInWords(change: Change, language: Language): string {
  const { kind, texts, moved } = change;
  const told = [
    ...(kind === 'changed' && texts.length ? [keysInWords(change, texts, language)] : []),
    ...(kind === 'changed' && moved ? [{ sv: 'också flyttat', en: 'moved too' }[language]] : []),
  ];
  return `${called(change, language)}${told.length ? ` (${told.join('; ')})` : ''}`;
}

const called = ({ entry, title }: Change, language: Language): string => {
  const name = ENTRY_WORDS[entry][language];
  return title && entry !== 'document' ? `${name}: ${title}` : name;
};

const keysInWords = ({ entry }: Change, keys: readonly string[], language: Language): string =>
  keys
    .map(
      (key) => (language === 'sv' ? termOf(ENTRY_WORDS[entry].entry, key)?.toLowerCase() : undefined) ?? key,
    )
    .join(', ');

/** Writes the groups for a terminal, an entry on each line. */
export const changeLines = (groups: readonly ChangeGroup[]): string =>
  groups
    .flatMap(({ name, entries }) => [`  ${name}:`, ...entries.map((entry) => `    ${quote(entry)}`)])
    .join('\n');
