import type { Content, Goal } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { comesFrom } from '../draft.js';
import { says } from '../../words/says.js';
import type { Words } from '../../words/words.js';
import { beforeSeparator, isTitle, leadIn, withoutEnd, type Headline } from '../headline.js';
import { from, goalHolder, type Holder } from '../holder.js';
import { plainOf, tidy } from '../plain.js';
import type { EntryKind } from './entry-kind.js';
import { headingOf } from './titles.js';

/** Adds a goal below the one around, or to the document's own. */
export function addGoal(holder: Holder, goal: Goal): Goal {
  const above: { goals?: Goal[] | undefined } = holder.goal ?? holder.draft.content;
  (above.goals ??= []).push(goal);
  if (!holder.goal) holder.stand(goal);
  return goal;
}

/** A goal, a focus area, a strategy area: with goals in it, to any depth. */
export const goal: EntryKind = {
  open(branch, holder, put) {
    const { draft } = holder;
    const named = from(draft, headed(headingOf(branch.piece)), branch.piece);
    const title = tidy(typeof named.title === 'string' ? named.title : '');
    const listed = draft.listed.get(keyOf(title));
    if (listed?.isFirst) named.priority = listed.rank === undefined ? true : { rank: listed.rank };
    if (listed) comesFrom(draft, named, '', listed.piece);
    const entry = addGoal(holder, named);
    put(branch.members, goalHolder(holder, entry, title));
  },
  leaf({ piece }, holder) {
    const { draft } = holder;
    const number = 'number' in piece ? piece.number : undefined;
    const said = plainOf(piece.runs);
    const lead = leadIn(piece);
    const label = lead ? undefined : labelOf(piece, draft.words);
    const rank = rankIn(piece);
    if (draft.headedGoals.has(keyOf(said)) && holder.goal === undefined) {
      const isFirst = says(holder.heading ?? '', draft.words.priority);
      draft.listed.set(keyOf(said), { isFirst, ...(rank && { rank }), piece: piece.id });
      return undefined;
    }
    const headline = lead ? headed(headingOf({ ...piece, runs: [{ text: lead.title }] })) : undefined;
    if (!headline && !label && isTitle(said)) {
      const named = headed(headingOf({ ...piece, runs: [{ text: withoutEnd(said) }] }));
      const entry = addGoal(holder, from(draft, answeredFor(named, holder), piece));
      return goalHolder(holder, entry, said);
    }
    const entry = addGoal(
      holder,
      from(
        draft,
        answeredFor(headline ?? { ...numbered(number), ...(label && { label: label.title }) }, holder),
        piece,
      ),
    );
    const own = goalHolder(holder, entry, lead?.title);
    own.text({
      ...piece,
      kind: 'paragraph',
      number: undefined,
      runs: lead?.rest ?? label?.rest ?? piece.runs,
    });
    return own;
  },
};

/** A goal with who answers for it, where a line before it names somebody. */
function answeredFor(goal: Goal, { draft, entry }: Holder): Goal {
  const who = draft.answering.get(entry);
  if (!who) return goal;
  const answered = { ...goal, responsible: [who.name] };
  comesFrom(draft, answered, '', who.piece);
  return answered;
}

/** "Det övergripande målet: …" */
function labelOf(piece: TextPiece, words: Words): Headline | undefined {
  const label = beforeSeparator(piece);
  return label && label.title.length < 40 && says(label.title, words.headings.goals) ? label : undefined;
}

const headed = ({ label, code, title }: ReturnType<typeof headingOf>): Goal => ({
  ...(label !== undefined && { label }),
  ...(code !== undefined && { code }),
  ...(title && { title }),
});

const numbered = (number: string | undefined): Goal => {
  const code = tidy(number ?? '').replace(/[.:)]+$/, '');
  return code ? { code } : {};
};

/** Finds a goal by its title, at any depth; the first where several have it. */
export function goalNamed(content: Content, name: string): Goal | undefined {
  const sought = keyOf(name);
  const among = (goals: readonly Goal[] | undefined): Goal | undefined => {
    for (const goal of goals ?? []) {
      const { title, label, code } = goal;
      const names = [
        title,
        label,
        code,
        `${textIn(label)} ${textIn(title)}`,
        `${textIn(code)} ${textIn(title)}`,
      ];
      const isNumber = /^\d{1,2}$/.test(sought) && textIn(label).endsWith(` ${sought}`);
      if (isNumber || names.some((one) => typeof one === 'string' && keyOf(one) === sought)) return goal;
      const below = among(goal.goals);
      if (below) return below;
    }
    return undefined;
  };
  return sought ? among(content.goals) : undefined;
}

const textIn = (text: unknown): string => (typeof text === 'string' ? text : '');

/** Titles agree where their words do. */
export const keyOf = (title: string): string =>
  tidy(title)
    .toLowerCase()
    .replace(/[\s.,;:]+$/, '');

/** The place in a list that an item has by its number. */
function rankIn(piece: TextPiece): number {
  const number = 'number' in piece ? piece.number : undefined;
  return Number(/\d+/.exec(number ?? '')?.[0] ?? 0);
}
