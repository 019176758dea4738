/** A footnote's text, and the line that it begins on. */
export interface NoteDefinition {
  readonly label: string;
  readonly line: number;
  readonly text: string;
}

const OPENING = /^ {0,3}\[\^([^\s\][^]{1,100})\]:[ \t]*(.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What ends a paragraph without an empty line. */
const OTHER = /^ {0,3}(?:\[\^|>|#{1,6}[ \t]|[-+*][ \t]|\d{1,9}[.)][ \t]|```|~~~)/;
const INDENTED = /^(?: {2,4}|\t)/;

/** Takes the definitions of footnotes out of a text's lines, and leaves empty lines in their place. */
export function takeNotes(lines: string[]): readonly NoteDefinition[] {
  const notes: NoteDefinition[] = [];
  const known = new Set<string>();
  let fence: string | undefined;
  for (let i = 0; i < lines.length; i++) {
    const mark = FENCE.exec(lines[i]!)?.[1];
    if (mark) fence = fence === undefined ? mark : mark.startsWith(fence) ? undefined : fence;
    const [, label, first = ''] = (!fence && OPENING.exec(lines[i]!)) || [];
    // Of two with one label the first counts; the other stays text.
    if (label === undefined || known.has(label.toLowerCase())) continue;
    known.add(label.toLowerCase());
    const end = endOfNote(lines, i);
    const text = [first, ...lines.slice(i + 1, end).map((line) => line.replace(INDENTED, ''))]
      .join('\n')
      .trim();
    notes.push({ label: label.toLowerCase(), line: i + 1, text });
    lines.fill('', i, end);
    i = end - 1;
  }
  return notes;
}

/** The line that a note ends before: it has its paragraph, and what is indented after that. */
function endOfNote(lines: readonly string[], start: number): number {
  let end = start + 1;
  for (let i = start + 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (!line.trim()) continue;
    if (!INDENTED.test(line) && (i !== end || OTHER.test(line))) break;
    end = i + 1;
  }
  return end;
}
