import { isDate, soft, spoken } from './soft.mjs';

/*
 * Content as facts in places. A leaf is one text with the pattern of its pointer (indices dropped); an entry is an object
 * in a list, with its names and the leaves that are its own.
 */

/** Keys that say nothing of the document, or that the product makes. */
const SILENT = new Set([
  '$schema',
  'samsyn',
  'language',
  'translations',
  'id',
  'source',
  'parts',
  'outline',
  'kommunkod',
  'url',
]);
/** What the document tells of some entries: of others, what the file restates, or an address that words stand for. */
const TOLD = new Set(['/principles/source', '/indicators/source', '/contacts/url']);
/** Keys whose texts may be ids of other entries. */
const REFERRING = new Set([
  'actor',
  'responsible',
  'owner',
  'goal',
  'goals',
  'related',
  'documents',
  'body',
  'who',
]);

/** The format's own words, as a document says them. */
const SAID = {
  planned: 'planerad ej påbörjad',
  ongoing: 'pågår pågående',
  done: 'klar klart genomförd färdig avslutad',
  delayed: 'försenad',
  stopped: 'avbruten stoppad',
  adopted: 'antagen antaget beslutad',
  established: 'fastställd fastställt',
  revised: 'reviderad',
  replaces: 'ersätter',
};

const isTranslated = (value) =>
  Object.keys(value).length > 0 &&
  Object.entries(value).every(
    ([key, text]) => /^[a-z]{2,3}(?:-\w+)*$/u.test(key) && typeof text === 'string',
  ) &&
  'sv' in value;
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const swedish = (value) =>
  typeof value === 'string' ? value : isObject(value) && isTranslated(value) ? value.sv : undefined;
/** With the other languages that the document itself has; translations of it are left out. */
const ownWords = (value, translations) =>
  Object.entries(value)
    .filter(([language]) => !translations.includes(language))
    .map(([, text]) => text)
    .join(' ');

/** Every name that an entry goes by, its number before it and not. */
export function namesOf(entry, named) {
  const [title, label, code] = [
    entry.title ?? entry.name ?? entry.term,
    entry.label,
    entry.code ?? entry.number,
  ].map((value) => (value === undefined || value === null ? '' : (swedish(value) ?? '')));
  const actor = typeof entry.actor === 'string' ? (named.get(entry.actor) ?? entry.actor) : '';
  const all = [
    title,
    `${label} ${title}`,
    `${code} ${title}`,
    `${label} ${code} ${title}`,
    swedish(entry.short) ?? '',
    actor,
  ];
  return [...new Set(all.map(soft).filter(Boolean))];
}

function idsOf(content) {
  const named = new Map();
  const look = (value) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isObject(value)) {
      const texts = [value.title, value.name, value.short, value.term]
        .map((text) => swedish(text))
        .filter(Boolean);
      if (typeof value.id === 'string' && texts.length > 0) named.set(value.id, texts.join(' '));
      Object.values(value).forEach(look);
    }
  };
  look(content);
  return named;
}

/** All leaves and entries of a content. */
export function walk(content) {
  const named = idsOf(content);
  const translations = (content.translations ?? []).map(({ language }) => language);
  const leaves = [];
  const entries = [];
  const leaf = (pattern, pointer, text, owners, more = {}) => {
    const found = { pattern, pointer, raw: text, text: soft(text), owners, ...more };
    leaves.push(found);
    owners.at(-1)?.leaves.push(found);
  };
  const visit = (value, key, pattern, pointer, owners) => {
    if (value === null) return leaf(pattern, pointer, '', owners, { empty: true });
    if (typeof value === 'boolean') return undefined;
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value);
      const known = REFERRING.has(key)
        ? named.get(text)
        : key === 'url'
          ? text.replace(/^https?:\/\//u, '')
          : SAID[text];
      return leaf(pattern, pointer, known ?? (isDate(text) ? spoken(text).join(' ') : text), owners, {
        exact: soft(text),
      });
    }
    if (Array.isArray(value))
      return value.forEach((item, i) => visit(item, key, pattern, `${pointer}/${i}`, owners));
    if (isTranslated(value)) return leaf(pattern, pointer, ownWords(value, translations), owners);
    if ('date' in value && Object.keys(value).every((name) => name === 'date' || name === 'text'))
      return leaf(pattern, pointer, `${spoken(value.date).join(' ')} ${value.text ?? ''}`, owners);
    if (key === 'period') {
      const texts = [value.from, value.to, swedish(value.text)].filter(Boolean);
      return leaf(pattern, pointer, `${texts.join(' ')} ${value.from ?? ''}`, owners);
    }
    const isEntry = /\d$/u.test(pointer) || key === 'followUp';
    const entry = isEntry && { pattern, pointer, names: namesOf(value, named), owners, leaves: [], value };
    if (entry) entries.push(entry);
    for (const [name, inner] of Object.entries(value))
      if (!SILENT.has(name) || TOLD.has(`${pattern}/${name}`))
        visit(inner, name, `${pattern}/${name}`, `${pointer}/${name}`, entry ? [...owners, entry] : owners);
  };
  for (const [key, value] of Object.entries(content))
    if (!SILENT.has(key)) visit(value, key, `/${key}`, `/${key}`, []);
  return { leaves, entries, content };
}

/** Blocks of a Markdown text: its paragraphs, and each item of its lists. */
export const blocksOf = ({ raw }) =>
  raw
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => ({ text: soft(line), item: /^\s*(?:[-*+]|\d+[.)])\s/u.test(line) }));
