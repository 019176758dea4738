import type { XmlNode } from '../xml.js';
import { isFieldError } from './field-errors.js';
import { drawnField, fieldLink, promptOf, signField, type Field } from './fields.js';
import { addOmission, type Line } from './line.js';
import type { RunLooks } from './run-looks.js';
import { readSign, sayText } from './say.js';
import type { Story, Surroundings } from './story.js';
import { child, ownText } from './values.js';

/** Fields within fields; each text asks all of them, which thousands that never end would make slow. */
const MAX_NESTED = 50;

/** Follows a field that is written as marks between runs: begin, instruction, separate, result, end. */
export function readFieldMark(
  node: XmlNode,
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
): void {
  const { fields } = story;
  const field = fields.at(-1);
  if (node.name === 'w:instrText') {
    if (field && !field.inResult) field.instruction += ownText(node);
    return;
  }
  switch (node.attributes['w:fldCharType']) {
    case 'begin': {
      const form = child(node, 'w:ffData');
      if (fields.length >= MAX_NESTED) fields.shift();
      fields.push({ instruction: '', inResult: false, resultStart: 0, ...(form && { form }) });
      break;
    }
    case 'separate':
      if (field) beginResult(field, line);
      break;
    case 'end':
      if (!field) break;
      fields.pop();
      endField(field, looks, line, story, around);
  }
}

/** Begins a field's result. */
export function beginResult(field: Field, line: Line): void {
  field.inResult = true;
  field.resultStart = line.runs.length;
  line.closed = line.runs.length;
  const link = fieldLink(field.instruction);
  if (link !== undefined) field.link = link;
}

/** Ends a field that is no longer among those begun: takes back a result that says there is none, draws what has none. */
export function endField(
  field: Field,
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
): void {
  const from = field.inResult ? Math.min(field.resultStart, line.runs.length) : line.runs.length;
  const text = line.runs
    .slice(from)
    .map((run) => run.text)
    .join('');
  if (isFieldError(text)) {
    line.runs.length = from;
    addOmission(line, 'field-error', text);
  } else if (!text.trim()) drawWithoutResult(field, looks, line, story, around);
}

function drawWithoutResult(
  field: Field,
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
): void {
  const drawn = drawnField(field);
  const prompt = promptOf(field.instruction);
  const sign = signField(field.instruction);
  if (drawn) sayText(drawn, looks, line, story, around);
  else if (prompt) addOmission(line, around.omit ?? 'prompt', prompt);
  else if (sign) readSign(sign.font, sign.code, looks, line, story, around);
}
