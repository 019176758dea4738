import type { XmlNode } from '../xml.js';
import { readFieldMark } from './field-marks.js';
import { addOmission, addText, type Line } from './line.js';
import { readDrawing } from './pictures.js';
import { combinedLooks, runLooks, type RunLooks } from './run-looks.js';
import { readSign, reasonIn, sayText } from './say.js';
import { noteId, type Story, type Surroundings } from './story.js';
import { withSigns } from './symbols.js';
import { allText, child, chosen, elements, isOn, ownText, twinText } from './values.js';

const NO_LOOKS: RunLooks = {};

/** Reads a run: text that looks the same from beginning to end, and what stands in it. */
export function readRun(run: XmlNode, line: Line, base: RunLooks, story: Story, around: Surroundings): void {
  const properties = child(run, 'w:rPr');
  const own = properties ? runLooks(properties) : NO_LOOKS;
  const style = own.style === undefined ? undefined : story.styles.other(own.style);
  const looks = properties ? combinedLooks(base, style?.run ?? NO_LOOKS, own) : base;
  let { omit } = around;
  if (looks.hidden) omit ??= 'hidden';
  if (style?.meaning?.kind === 'prompt') omit ??= 'prompt';
  readRunContent(
    elements(run),
    looks,
    line,
    story,
    omit === around.omit ? around : { ...around, ...(omit && { omit }) },
  );
}

function readRunContent(
  nodes: readonly XmlNode[],
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
): void {
  const say = (text: string) => sayText(text, looks, line, story, around);
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at]!;
    const { attributes } = node;
    switch (node.name) {
      case 'w:t':
      case 'w:delText':
        readText(written(node), looks, line, story, around);
        break;
      case 'w:tab':
      case 'w:ptab':
        say('\t');
        break;
      case 'w:br':
      case 'w:cr':
        say('\n');
        break;
      case 'w:noBreakHyphen':
        say('\u2011');
        break;
      case 'w:softHyphen':
        say('\u00ad');
        break;
      case 'w:sym':
        readSign(
          attributes['w:font'],
          Number.parseInt(attributes['w:char'] ?? '', 16),
          looks,
          line,
          story,
          around,
        );
        break;
      case 'w:fldChar':
      case 'w:instrText':
        readFieldMark(node, looks, line, story, around);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // A mark of the writer's own stands after the reference.
        if (isOn(attributes['w:customMarkFollows']) && nodes[at + 1]?.name === 'w:t')
          readNoteMark(node, looks, line, story, around, written(nodes[++at]!));
        else readNoteMark(node, looks, line, story, around);
        break;
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        readDrawing(
          node,
          line,
          story,
          reasonIn(story, around) ? { ...around, omit: reasonIn(story, around)! } : around,
        );
        break;
      case 'mc:AlternateContent': {
        const one = chosen(node);
        if (one) readRunContent(elements(one), looks, line, story, around);
        const twin = twinText(node);
        if (twin) addOmission(line, 'duplicate', twin);
        break;
      }
      case 'w:ruby': {
        // Signs that tell how other signs are read aloud.
        const reading = child(node, 'w:rt');
        if (reading) addOmission(line, 'duplicate', allText(reading));
        for (const run of elements(child(node, 'w:rubyBase'))) readRun(run, line, looks, story, around);
        break;
      }
      case 'w:commentReference':
        line.comments.push(attributes['w:id'] ?? '');
        break;
    }
  }
}

function readText(text: string, looks: RunLooks, line: Line, story: Story, around: Surroundings): void {
  const { text: read, unknown } = withSigns(text, looks.font);
  if (read) sayText(read, looks, line, story, around);
  if (unknown) addOmission(line, around.omit ?? 'unreadable', unknown);
}

/** Text of an element; without white space at its ends if it doesn't say that it means it. */
function written(node: XmlNode): string {
  const text = ownText(node);
  const plain = /[\t\r\n]/.test(text) ? text.replaceAll(/[\t\r\n]+/g, ' ') : text;
  return node.attributes['xml:space'] === 'preserve' ? plain : plain.trim();
}

function readNoteMark(
  node: XmlNode,
  looks: RunLooks,
  line: Line,
  story: Story,
  around: Surroundings,
  own?: string,
): void {
  const reason = reasonIn(story, around);
  if (reason) {
    if (own) addOmission(line, reason, own);
    return;
  }
  const id = node.attributes['w:id'] ?? '';
  const kind = node.name === 'w:footnoteReference' ? 'footnote' : 'endnote';
  addText(
    line,
    own ?? story.notes.mark(kind, id),
    { ...looks, vertical: 'superscript' },
    { note: noteId(kind, id) },
  );
  if (own) story.notes.refer(kind, id);
}
