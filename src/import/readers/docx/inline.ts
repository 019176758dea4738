import type { XmlNode } from '../xml.js';
import { controlContent, withinControl } from './content-controls.js';
import { beginResult, endField } from './field-marks.js';
import type { Field } from './fields.js';
import { addOmission, type Line } from './line.js';
import { mathText } from './math.js';
import type { RunLooks } from './run-looks.js';
import { readRun } from './run.js';
import { sayText } from './say.js';
import type { Story, Surroundings } from './story.js';
import { allText, chosen, elements, twinText } from './values.js';

/** Reads what stands in a paragraph into a line. `base` is how its style draws text. */
export function readInline(
  nodes: readonly XmlNode[],
  line: Line,
  base: RunLooks,
  story: Story,
  around: Surroundings,
): void {
  const within = (children: readonly XmlNode[], surroundings: Surroundings) =>
    readInline(children, line, base, story, surroundings);
  for (const node of nodes)
    switch (node.name) {
      case 'w:r':
        readRun(node, line, base, story, around);
        break;
      case 'w:hyperlink':
        within(elements(node), { ...around, ...linkOf(node, story) });
        break;
      case 'w:del':
        within(elements(node), { ...around, omit: around.omit ?? 'deleted' });
        break;
      case 'w:moveFrom':
        // Its words stand where they were moved to.
        within(elements(node), { ...around, omit: around.omit ?? 'duplicate' });
        break;
      case 'w:sdt':
        readControl(node, line, base, story, around);
        break;
      case 'w:fldSimple':
        readSimpleField(node, line, base, story, around);
        break;
      case 'm:oMath':
      case 'm:oMathPara':
        sayText(mathText(node), {}, line, story, around);
        break;
      case 'mc:AlternateContent': {
        const one = chosen(node);
        if (one) within(elements(one), around);
        const twin = twinText(node);
        if (twin) addOmission(line, 'duplicate', twin);
        break;
      }
      case 'w:subDoc':
      case 'w:altChunk':
        addOmission(line, 'unreadable', '');
        break;
      case 'w:commentRangeStart':
        line.comments.push(node.attributes['w:id'] ?? '');
        break;
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:dir':
      case 'w:bdo':
        within(elements(node), around);
        break;
      default:
        if (!WITHOUT_TEXT.has(node.name)) readUnknown(node, line);
    }
}

function readControl(node: XmlNode, line: Line, base: RunLooks, story: Story, around: Surroundings): void {
  const inside = withinControl(node, around);
  readInline(controlContent(node), line, base, story, inside);
  // A box without any drawing of it.
  if (inside.tick && inside.tick !== around.tick && !inside.tick.drawn)
    sayText('☐', base, line, story, inside);
}

/** Elements of a paragraph that say something of it and hold no words. */
const WITHOUT_TEXT = new Set(['w:pPr', 'w:sdtPr', 'w:smartTagPr', 'w:customXmlPr', 'w:proofErr']);

/** Of what nobody has heard of we keep the words apart, so that they are not lost. */
function readUnknown(node: XmlNode, line: Line): void {
  const text = allText(node).trim();
  if (text) addOmission(line, 'unreadable', text);
}

function linkOf({ attributes }: XmlNode, { relationships }: Story): { link?: string } {
  const target = relationships.get(attributes['r:id'] ?? '')?.target ?? '';
  const anchor = attributes['w:anchor'];
  const link = `${target}${anchor ? `#${anchor}` : ''}`;
  return link ? { link } : {};
}

function readSimpleField(
  node: XmlNode,
  line: Line,
  base: RunLooks,
  story: Story,
  around: Surroundings,
): void {
  const instruction = node.attributes['w:instr'] ?? '';
  const form = elements(node).find(({ name }) => name === 'w:ffData');
  const field: Field = { instruction, inResult: false, resultStart: 0, ...(form && { form }) };
  const depth = story.fields.push(field);
  beginResult(field, line);
  readInline(
    elements(node).filter((one) => one !== form),
    line,
    base,
    story,
    around,
  );
  // Fields that began in it and did not end are over too.
  story.fields.length = Math.min(story.fields.length, depth - 1);
  endField(field, base, line, story, around);
}
