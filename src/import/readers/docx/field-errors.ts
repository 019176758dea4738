import type { Line } from './line.js';

/** First words of what Word writes where a field has nothing to show, in the languages of the countries round us. */
const ERRORS = /^\s*(?:Fel!|Error!|Virhe[.!]|Feil!|Fejl!)/;

/** Whether a field's result says that it has none. */
export function isFieldError(text: string): boolean {
  return ERRORS.test(text);
}

/** The same sentences where they have become text, as after a way through another program. */
const AS_TEXT =
  /Fel! (?:Bokmärket är inte definierat|Hittar inte referenskälla|Det går inte att hitta någon referenskälla|Hyperlänkreferensen är ogiltig|Ogiltig hyperlänk)\.?|Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid)\.?/g;

/** Takes such sentences out of a line's text. */
export function takeErrors(line: Line): void {
  line.runs.forEach((run, index) => {
    if (!run.text.includes('! ')) return;
    const found = run.text.match(AS_TEXT);
    if (!found) return;
    line.runs[index] = { ...run, text: run.text.replaceAll(AS_TEXT, '') };
    for (const text of found) line.omissions.push({ reason: 'field-error', text });
  });
}
