import type { Goal } from '../../../format/schema.js';
import type { TextPiece } from '../../pieces.js';
import { beginning, isOneOf } from '../../words/says.js';
import type { WordList } from '../../words/words.js';
import { addProse, comesFrom, leaveOver } from '../draft.js';
import { withoutCapitals } from '../facts/capitalised.js';
import { bodyNamed, isOrganisation } from '../facts/organisation.js';
import { rawOf, runsFrom } from '../headline.js';
import { entryHolder, goalHolder, type Holder } from '../holder.js';
import { plainOf, tidy } from '../plain.js';
import { promiseLead, promiseLength, type PromiseLead } from '../promise.js';
import type { EntryKind } from './entry-kind.js';
import { addGoal } from './goal.js';

/** The goal around; where there is none, one without a name that stands for what is wanted here. */
export function goalAround(holder: Holder): Goal {
  if (holder.goal) return holder.goal;
  const last = holder.draft.standing.get(holder.entry)?.at(-1);
  if (last && holder.draft.names.get(last as object) === 'unnamed') return last as Goal;
  const goal = addGoal(holder, {});
  holder.draft.names.set(goal, 'unnamed');
  return goal;
}

/** Aims and commitments: a list of texts of a goal, under words that the content says by the list's name. */
function wants(key: 'aims' | 'commitments', topic: 'aims' | 'commitments'): EntryKind {
  const add = (piece: TextPiece, holder: Holder): Holder => {
    const goal = goalAround(holder);
    const list = (goal[key] ??= []);
    list.push('');
    addProse(holder.draft, list, String(list.length - 1), asText(piece));
    return { ...entryHolder(goalHolder(holder, goal, holder.heading), list, String(list.length - 1)) };
  };
  const kind: EntryKind = {
    open(branch, holder, put) {
      const { draft } = holder;
      const said = plainOf(branch.piece.runs);
      if (
        isOneOf(said, draft.words.headings[topic]) ||
        branch.members.some((member) => member.kind === branch.kind)
      ) {
        const goal = goalAround(holder);
        const lead = topic === 'commitments' ? promiseLead(said, draft.words) : undefined;
        if (lead?.isWhole) putPromiser(lead, branch.piece, holder);
        else {
          leaveOver(draft, branch.piece, said, 'said-by-structure');
          comesFrom(draft, goal, '', branch.piece.id);
        }
        return put(branch.members, holder.goal ? holder : goalHolder(holder, goal, holder.heading));
      }
      put(branch.members, add(branch.piece, holder));
    },
    leaf({ piece }, holder) {
      const { draft } = holder;
      const said = plainOf(piece.runs);
      if (isOneOf(said, draft.words.headings[topic])) {
        leaveOver(draft, piece, said, 'said-by-structure');
        comesFrom(draft, goalAround(holder), '', piece.id);
        return undefined;
      }
      const lead = topic === 'commitments' ? promiseLead(said, draft.words) : undefined;
      if (lead?.isWhole) return putPromiser(lead, piece, holder);
      const start =
        leadLength(piece, draft.words.headings[topic]) ||
        (topic === 'commitments' ? promiseLength(piece, draft.words) : 0);
      if (!start) return add(piece, holder);
      leaveOver(draft, piece, rawOf(piece.runs).slice(0, start), 'said-by-structure');
      return add({ ...piece, runs: runsFrom(piece.runs, start) }, holder);
    },
  };
  return kind;
}

/** Who promises what a list says is responsible, where it is an organisation; else the list's own words say it. */
function putPromiser({ who, words }: PromiseLead, piece: TextPiece, holder: Holder): undefined {
  const { draft } = holder;
  const goal = goalAround(holder);
  const name = withoutCapitals(who);
  const isBody = isOrganisation(name, draft.words);
  if (isBody) (goal.responsible ??= []).push(bodyNamed(name, draft.words) ?? name);
  comesFrom(draft, goal, isBody ? 'responsible' : '', piece.id);
  leaveOver(draft, piece, isBody ? words.slice(who.length) : words, 'said-by-structure');
}

/** How many letters "Vi vill" and its kin take at the beginning of a text. */
function leadLength({ runs }: TextPiece, words: WordList): number {
  const raw = rawOf(runs);
  const found = beginning(raw.slice(0, 80), words);
  if (!found || found.before.trim() || !found.after.trim()) return 0;
  const length = raw.slice(0, 80).length - found.after.length;
  return length + (/^[\s:–—-]+/.exec(raw.slice(length))?.[0].length ?? 0);
}

const asText = (piece: TextPiece): TextPiece =>
  ({ ...piece, kind: 'paragraph', number: undefined }) as unknown as TextPiece;

export const aim = wants('aims', 'aims');
export const commitment = wants('commitments', 'commitments');

/** What a goal is about, a word or two each: in a line with commas, or an item each. */
export const topic: EntryKind = {
  open(branch, holder, put) {
    if (!branch.members.some((member) => member.kind === 'topic')) topic.leaf(branch, holder);
    else leaveOver(holder.draft, branch.piece, plainOf(branch.piece.runs), 'said-by-structure');
    put(branch.members, holder);
  },
  leaf({ piece }, holder) {
    const goal = goalAround(holder);
    const said = plainOf(piece.runs);
    const number = 'number' in piece ? (piece.number ?? '') : '';
    leaveOver(holder.draft, piece, number, 'said-by-structure');
    const topics = topicsIn(said);
    (goal.topics ??= []).push(...topics);
    comesFrom(holder.draft, goal, 'topics', piece.id);
    const [, and = ''] = /\s(och|samt|and|ja)\s/i.exec(said) ?? [];
    if (and && topics.length > 1) leaveOver(holder.draft, piece, and, 'said-by-structure');
    return undefined;
  },
};

/** Parts a line of topics at its commas, and the last two at their "och". */
export function topicsIn(line: string): readonly string[] {
  const parts = tidy(line)
    .replace(/[.;]$/, '')
    .split(/\s*[,;•·|]\s*/)
    .filter(Boolean);
  const last = parts.at(-1) ?? '';
  const [one, other] = last.split(/\s(?:och|samt|and|ja)\s(?=\p{Lu}[^]*$)/u);
  return other === undefined ? parts : [...parts.slice(0, -1), one!, other];
}
