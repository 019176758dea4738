/** Content of any size, made from a small file's, and the texts by which a reader knows that it is there. */

/** Actors in a matrix: as many columns. */
const ACTORS = 12;
const ANSWERS = { yes: 'Ja', no: 'Nej' };

const of = (list, i) => list[i % list.length];
const cards = {
  make: ({ goals }, many, numbered) => ({
    goals: many((i) => ({
      ...of(goals, i),
      id: `mal-${i + 1}`,
      title: numbered(of(goals, i).title, i),
    })),
  }),
  texts: ({ goals }) => goals.flatMap(({ title, aims, commitments }) => [title, ...aims, ...commitments]),
};

/** How content of each kind is made of the small file's, and which of its texts (without Markdown) are shown. */
const KINDS = {
  goals: cards,
  cards,
  grid: cards,
  rows: {
    make({ roles: [{ entries, ...roles }], actors }, many, numbered) {
      const names = Object.fromEntries(actors.map(({ id, name }) => [id, name]));
      const row = (i) => ({ ...of(entries, i), actor: numbered(names[of(entries, i).actor], i) });
      return { roles: [{ ...roles, entries: many(row) }] };
    },
    texts: ({ roles: [{ entries }] }) => entries.flatMap(({ actor, duties }) => [actor, ...duties]),
  },
  matrix: {
    make: ({ goals }, many, numbered) => ({
      actors: Array.from({ length: ACTORS }, (_, j) => ({ id: `namnd-${j + 1}`, name: `Nämnd ${j + 1}` })),
      goals: many((i) => ({
        title: numbered(of(goals, i).title, i),
        responsible: Array.from({ length: ACTORS }, (_, j) => ({
          actor: `namnd-${j + 1}`,
          state: (i + j) % 3 ? 'no' : 'yes',
        })),
      })),
    }),
    texts: ({ goals }) =>
      goals.flatMap(({ title, responsible }) => [title, ...responsible.map(({ state }) => ANSWERS[state])]),
  },
  terms: {
    make: ({ goals, principles: [{ items }] }, many, numbered) => ({
      glossaries: [
        {
          title: 'Begrepp',
          terms: many((i) => ({
            id: `begrepp-${i + 1}`,
            term: numbered(of(items, i).title, i),
            definition: of(goals, i).commitments.join(', '),
          })),
        },
      ],
    }),
    texts: ({ glossaries: [{ terms }] }) => terms.flatMap(({ term, definition }) => [term, definition]),
  },
};

/** Gives a content file with n entries of a kind; one of them may be changed. */
export function contentOf(base, kind, n, changed = -1) {
  const { samsyn, language, title, publisher } = base;
  const numbered = (text, i) => `${text} ${i + 1}${i === changed ? ' (ändrat)' : ''}`;
  const many = (entry) => Array.from({ length: n }, (_, i) => entry(i));
  return { samsyn, language, title, publisher, ...KINDS[kind].make(base, many, numbered) };
}

/** Gives the texts of such a file that stand on the page as they are. */
export const plainTexts = (kind, content) => KINDS[kind].texts(content);

/** Gives what a box of the matrix says. */
export const answer = ({ state }) => ANSWERS[state];
