import type { Token } from 'marked';
import type { Run } from '../../pieces.js';
import { joinRuns, trimRuns, type RunLook } from '../runs.js';
import { withoutEntities } from './entities.js';

/** What a line of Markdown holds: its text, and what is not text. */
export interface Line {
  readonly runs: readonly Run[];
  /** The words of its pictures. */
  readonly pictures: readonly string[];
  /** Words that show when a link is pointed at. */
  readonly titles: readonly string[];
}

/** Reads the tokens of a line. */
export function readInline(tokens: readonly Token[], notes: ReadonlySet<string>): Line {
  const pictures: string[] = [];
  const titles: string[] = [];
  const visit = (token: Token, look: RunLook): readonly Run[] => {
    const inner = (more: RunLook): readonly Run[] =>
      (token as { tokens?: Token[] }).tokens?.flatMap((one) => visit(one, { ...look, ...more })) ?? [];
    const title = 'title' in token && typeof token.title === 'string' && token.title;
    if (title) titles.push(withoutEntities(title));
    switch (token.type) {
      case 'br':
        return [{ ...look, text: '\n' }];
      case 'strong':
        return inner({ bold: true });
      case 'em':
        return inner({ italic: true });
      case 'del':
        return inner({ struck: true });
      case 'link':
        return inner({ link: String((token as { href?: unknown }).href) });
      case 'image':
        pictures.push(withoutEntities(String((token as { text?: unknown }).text)));
        return [];
      case 'checkbox':
        return [];
      case 'codespan':
        return [{ ...look, text: String((token as { text?: unknown }).text) }];
    }
    const { text } = token as { text?: unknown };
    return withNotes(typeof text === 'string' ? text : token.raw, look, notes);
  };
  const runs = tokens.flatMap((token) => visit(token, {}));
  return { runs: trimRuns(joinRuns(runs)), pictures, titles };
}

const REFERENCE = /\[\^([^\s\][^]{1,100})\]/g;
const BREAK = /<br\s{0,9}\/?>/gi;

/** A text as runs, references to notes apart. A line's end is a space; `<br>`, which tables have, is a break. */
function withNotes(raw: string, look: RunLook, notes: ReadonlySet<string>): readonly Run[] {
  const text = withoutEntities(raw.replace(/[ \t]*\n[ \t]*/g, ' ').replace(BREAK, '\n'));
  if (!notes.size) return [{ ...look, text }];
  const runs: Run[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const label = match[1]!.toLowerCase();
    if (!notes.has(label)) continue;
    runs.push({ ...look, text: text.slice(from, match.index) }, { ...look, text: match[1]!, note: label });
    from = match.index + match[0].length;
  }
  return [...runs, { ...look, text: text.slice(from) }];
}
