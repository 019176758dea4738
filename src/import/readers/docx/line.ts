import type { OmissionReason, Run } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { sameLook } from '../runs.js';
import type { RunLooks } from './run-looks.js';

/** A stretch of text while its paragraph is read. */
export interface DraftRun extends Run {
  /** In points. */
  readonly size?: number;
}

/** What a paragraph holds, in the order of the file. */
export interface Line {
  readonly runs: DraftRun[];
  readonly omissions: { readonly reason: OmissionReason; text: string }[];
  readonly figures: { readonly alt?: string }[];
  /** Contents of its text boxes. */
  readonly boxes: XmlNode[];
  /** Ids of the comments on it. */
  readonly comments: string[];
  /** Whether what came last is an omission, which the next may go on. */
  omitting: boolean;
  /** Runs before this one are closed: what comes is told apart from them, though it looks the same. */
  closed: number;
}

/** Makes an empty line. */
export function emptyLine(): Line {
  return { runs: [], omissions: [], figures: [], boxes: [], comments: [], omitting: false, closed: 0 };
}

/** Puts text at the end of a line. */
export function addText(
  line: Line,
  text: string,
  looks: RunLooks,
  extra: { link?: string; note?: string } = {},
): void {
  if (!text) return;
  line.omitting = false;
  const language = looks.rightToLeft ? looks.rightToLeftLanguage : looks.language;
  const run: DraftRun = {
    text,
    ...(looks.bold && { bold: true }),
    ...(looks.italic && { italic: true }),
    // Links are underlined by what they are.
    ...(looks.underlined && extra.link === undefined && { underlined: true }),
    ...(looks.struck && { struck: true }),
    ...(looks.vertical === 'superscript' && { raised: true }),
    ...(looks.vertical === 'subscript' && { lowered: true }),
    ...(language && language !== 'x-none' && { language }),
    ...(looks.size && { size: looks.size }),
    ...extra,
  };
  const last = line.runs.at(-1);
  if (last && line.runs.length > line.closed && areOne(last, run))
    line.runs[line.runs.length - 1] = { ...last, text: last.text + text };
  else line.runs.push(run);
}

/** Notes text that is left out; what stands without kept text between is one omission. */
export function addOmission(line: Line, reason: OmissionReason, text: string): void {
  const last = line.omissions.at(-1);
  if (line.omitting && last?.reason === reason) last.text += text;
  else line.omissions.push({ reason, text });
  line.omitting = true;
}

/** Whether two texts look the same, so that they are one. */
function areOne(one: DraftRun, other: DraftRun): boolean {
  // The mark of a note stands alone.
  return one.note === undefined && one.size === other.size && sameLook(one, other);
}
