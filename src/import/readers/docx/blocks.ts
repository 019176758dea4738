import type { OmissionReason, Place } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { controlContent, withinControl } from './content-controls.js';
import { takeErrors } from './field-errors.js';
import { isContents } from './fields.js';
import { readInline } from './inline.js';
import { addText, emptyLine } from './line.js';
import { mathText } from './math.js';
import { headingLevel, pieceOf, type ReadParagraph } from './paragraph.js';
import { joinsNext, paragraphLooks } from './paragraph-looks.js';
import type { RunLooks } from './run-looks.js';
import { figureDraft, type Sink } from './sink.js';
import type { Story, Surroundings } from './story.js';
import { readTable } from './table.js';
import { allText, child, chosen, elements, flag, twinText } from './values.js';

/** Reads blocks one after the other; a paragraph whose end is deleted waits for the next. */
export interface BlockReader {
  read(node: XmlNode, around: Surroundings): void;
  /** Tells that no more follow. */
  end(): void;
}

/** Makes a reader of the blocks of a part, a cell or a text box. */
export function blockReader(sink: Sink, story: Story, part?: Place['part']): BlockReader {
  let waiting: ReadParagraph | undefined;
  const finish = () => {
    const read = waiting;
    waiting = undefined;
    if (read) putParagraph(read, sink, story, part);
  };
  const omit = (reason: OmissionReason, text: string) => {
    sink.begin(part);
    sink.omit(reason, text);
  };
  const readAll = (nodes: readonly XmlNode[], around: Surroundings) => {
    for (const node of nodes) read(node, around);
  };
  const read = (node: XmlNode, around: Surroundings): void => {
    switch (node.name) {
      case 'w:p': {
        waiting = readParagraph(node, story, around, waiting);
        if (!joinsNext(child(node, 'w:pPr'))) finish();
        break;
      }
      case 'w:tbl':
        finish();
        if (around.omit) omit(around.omit, allText(node).trim());
        else {
          sink.begin(part);
          readTable(node, sink, story, part);
        }
        break;
      case 'w:sdt':
        readAll(controlContent(node), withinControl(node, around));
        break;
      case 'w:del':
      case 'w:moveFrom':
        readAll(elements(node), {
          ...around,
          omit: around.omit ?? (node.name === 'w:del' ? 'deleted' : 'duplicate'),
        });
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        readAll(elements(node), around);
        break;
      case 'mc:AlternateContent': {
        const one = chosen(node);
        if (one) readAll(elements(one), around);
        const twin = twinText(node);
        if (twin) omit('duplicate', twin);
        break;
      }
      case 'm:oMath':
      case 'm:oMathPara': {
        const line = emptyLine();
        addText(line, mathText(node), {});
        finish();
        waiting = { line, style: story.styles.paragraph(undefined), looks: {}, isHidden: false };
        finish();
        break;
      }
      case 'w:altChunk':
      case 'w:subDoc':
        omit('unreadable', '');
        break;
      default:
        if (!SILENT.test(node.name)) {
          const text = allText(node).trim();
          if (text) omit('unreadable', text);
        }
    }
  };
  return { read, end: finish };
}

/** Properties and marks between blocks. */
const SILENT = /^w:(?:sectPr|bookmark\w+|\w+Pr|proofErr|perm\w+)$/;

function readParagraph(
  node: XmlNode,
  story: Story,
  around: Surroundings,
  waiting: ReadParagraph | undefined,
): ReadParagraph {
  const properties = child(node, 'w:pPr');
  const looks = paragraphLooks(properties);
  const style = story.styles.paragraph(looks.style);
  const isHeading = headingLevel(style, looks) !== undefined;
  // A contents list that is never ended in the file ends where a heading comes.
  if (isHeading && story.fields.some(isContents)) story.fields.length = 0;
  const line = waiting?.line ?? emptyLine();
  line.closed = line.runs.length;
  const hasText = waiting && line.runs.some(({ text }) => text.trim());
  const omit =
    around.omit ?? (!isHeading && style.meaning?.kind === 'contents' ? 'contents-list' : undefined);
  // Headings are bold by being headings: what tells texts in them apart is what goes beyond their style.
  const base: RunLooks = isHeading ? { ...style.run, bold: false, italic: false } : style.run;
  readInline(elements(node), line, base, story, omit ? { ...around, omit } : around);
  // An instruction does not reach beyond its paragraph: what came of it was lost.
  while (story.fields.length && !story.fields.at(-1)!.inResult) story.fields.pop();
  const isHidden = !!omit || (flag(child(child(properties, 'w:rPr'), 'w:vanish')) ?? false);
  return hasText ? { ...waiting, line } : { line, style, looks, isHidden };
}

function putParagraph(read: ReadParagraph, sink: Sink, story: Story, part: Place['part']): void {
  const { line } = read;
  sink.begin(part);
  takeErrors(line);
  const draft = pieceOf(read, story, sink.last);
  if (draft === 'empty-item') sink.omit(draft, '');
  else if (draft) sink.put(draft);
  for (const { reason, text } of line.omissions)
    if (text.trim() || reason === 'unreadable') sink.omit(reason, text.trim());
  for (const { alt } of line.figures) sink.put(figureDraft(alt));
  for (const id of line.comments) if (!story.commented.has(id)) story.commented.set(id, sink.place);
  for (const box of line.boxes) {
    const inner = blockReader(sink, { ...story, fields: [] }, part ?? 'text-box');
    for (const block of elements(box)) inner.read(block, {});
    inner.end();
  }
}
