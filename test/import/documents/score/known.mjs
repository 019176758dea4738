/*
 * Places that cannot be found by looking for the words in the hand-made file, because the words stand in more places
 * than the fact, or because a key says it instead of words. `key` is right where the content has the key at all.
 */

const omitted = (reason) => ({ omitted: reason });
const at = (...patterns) => ({ patterns });
const key = (name) => ({ key: name });
/** Entries of the list have the key. */
const has = (name) => ({ has: name });
const TERM = at('/glossaries/terms/term');

export const KNOWN = {
  mala: {
    'date: Strategins period: 2021 - 2025, första året': at('/period'),
    'date: Strategins period: 2021 - 2025, sista året': at('/period'),
    'date: Ska revideras och utvärderas vid behov eller innan utgången av 2025': at('/followUp/cycle'),
    'number: 2021 - 2025': at('/period'),
    'number: 2025': at('/period', '/followUp/cycle'),
    'term: Revidering och uppföljning': omitted('contents-list'),
  },
  krokom: {
    // Its two items are entries of their own as well: a document, and a dialogue.
    'list: bullets': { also: ['/documents', '/participation'] },
    'list: prioritised areas, numbered': has('priority'),
    'term: STRATEGI': TERM,
    'term: PROGRAM': TERM,
    'term: PLAN': TERM,
    'term: Asylsökande': TERM,
    'term: Nyanländ': TERM,
    'term: Ensamkommande': TERM,
    'cell: Datum': at('/factLabels/date'),
    'cell: Kommunfullmäktige': at('/decisions/body'),
  },
  solleftea: {
    'term: Flykting': TERM,
    'term: Social hänsyn': TERM,
  },
  molndal: {
    'cell: Senast uppdaterad': key('updated'),
    'number: första': at('/principles/intro'),
  },
  kalix: {
    'cell: Integrationsplan': at('/title'),
    'cell: Plan': at('/kind'),
    'cell: Version': key('edition'),
    'cell: 1': at('/edition'),
    'cell: Senast reviderad': key('revision'),
    'cell: Giltigt till': key('validUntil'),
    'number: 1': at('/edition'),
    'date: Integrationsfond: för åren 2016-2018, första året': at('/funding/period'),
    'date: Integrationsfond: för åren 2016-2018, sista året': at('/funding/period'),
  },
};
