import type { OmissionReason, Run } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import type { RunLook } from '../runs.js';
import { drawnSymbols } from '../ticks.js';
import type { Style, Styles } from './styles.js';
import { childOf, elementsOf, wordsIn } from './xml-parts.js';

/** What a paragraph holds: its runs, and what stands beside them. */
export interface Inline {
  readonly runs: Run[];
  /** Frames, shapes and notes, in the order that they are come upon. */
  readonly beside: XmlNode[];
  readonly omitted: { readonly reason: OmissionReason; readonly text: string }[];
}

/** "Fel: Det gick inte att hitta referenskällan" and its kin. */
const FIELD_ERROR = /^(?:Fel!|Fel:|Error!|Error:|Virhe[.!:])/;
const REFERENCES = new Set(['text:bookmark-ref', 'text:reference-ref', 'text:sequence-ref', 'text:note-ref']);

/** Reads what a paragraph, or a part of one, holds. White space is one space, as the format says. */
export function readInline(node: XmlNode, around: Style, styles: Styles): Inline {
  const inline: Inline = { runs: [], beside: [], omitted: [] };
  read(node, around, {}, { ...inline, styles });
  return inline;
}

interface Reading extends Inline {
  readonly styles: Styles;
}

function read(node: XmlNode, style: Style, more: RunLook, reading: Reading): void {
  for (const child of node.children) {
    if (typeof child === 'string') say(child.replace(/[ \t\r\n]+/g, ' '), style, more, reading);
    else readElement(child, style, more, reading);
  }
}

function say(text: string, style: Style, more: RunLook, { runs, omitted }: Reading): void {
  if (style.hidden) {
    if (text.trim()) omitted.push({ reason: 'hidden', text: text.trim() });
    return;
  }
  const before = runs.at(-1)?.text;
  // Spaces run together also over where looks change; none begins a paragraph or a line.
  const isSpaced = before === undefined || /[ \n]$/.test(before);
  const kept = isSpaced && text.startsWith(' ') && !more.note ? text.slice(1) : text;
  if (kept) runs.push({ text: drawnSymbols(kept, style.font), ...looksOf(style), ...more });
}

function looksOf(style: Style): RunLook {
  return {
    ...(style.bold && { bold: true }),
    ...(style.italic && { italic: true }),
    ...(style.underlined && { underlined: true }),
    ...(style.struck && { struck: true }),
    ...(style.raised && { raised: true }),
    ...(style.lowered && { lowered: true }),
    ...(style.language && { language: style.language }),
  };
}

function readElement(node: XmlNode, style: Style, more: RunLook, reading: Reading): void {
  const { name, attributes } = node;
  const { runs, beside, omitted, styles } = reading;
  const exactly = (text: string): void => {
    if (!style.hidden) runs.push({ text, ...looksOf(style), ...more });
  };
  switch (name) {
    case 'text:s':
      return exactly(
        ' '.repeat(Math.min(100, Number(/^\d{1,3}$/.exec(attributes['text:c'] ?? '1')?.[0] ?? 1))),
      );
    case 'text:tab':
      return exactly('\t');
    case 'text:line-break':
      return exactly('\n');
    case 'text:span': {
      const own = styles.of('text', attributes['text:style-name']);
      return read(node, within(style, own), more, reading);
    }
    case 'text:a': {
      const link = attributes['xlink:href'];
      return read(node, style, link && !/^javascript:/i.test(link) ? { ...more, link } : more, reading);
    }
    case 'text:note': {
      const note = attributes['text:id'] ?? `note${beside.length}`;
      const citation = childOf(node, 'text:note-citation');
      beside.push(node);
      const mark = (citation && wordsIn({ ...citation, name: '' })) || '*';
      runs.push({ text: mark, ...looksOf(style), note });
      return;
    }
    case 'text:hidden-text':
    case 'text:hidden-paragraph':
      if (attributes['text:is-hidden'] !== 'false' && name === 'text:hidden-text') {
        const text = attributes['text:string-value'] ?? wordsIn(node);
        if (text) omitted.push({ reason: 'hidden', text });
      }
      return;
    case 'text:placeholder':
      return omit('prompt');
    case 'office:annotation':
      return omit('comment');
    case 'text:ruby': {
      const base = childOf(node, 'text:ruby-base');
      return base && read(base, style, more, reading);
    }
    case 'field:fieldmark': {
      const isBox = attributes['field:type']?.endsWith('FORMCHECKBOX');
      const isChecked = elementsOf(node).some(
        ({ attributes: param }) =>
          param['field:name'] === 'Checkbox_Checked' && param['field:value'] === 'true',
      );
      if (isBox) return exactly(isChecked ? '☑' : '☐');
      break;
    }
    case 'loext:content-control':
      if (attributes['loext:showing-place-holder'] === 'true' && attributes['loext:checkbox'] !== 'true')
        return omit('prompt');
      break;
    case 'text:script':
    case 'office:annotation-end':
    case 'text:change':
    case 'field:param':
      return;
  }
  if (name.startsWith('draw:')) {
    // A link round a frame leads somewhere, but its words are the frame's.
    if (name === 'draw:a') for (const child of elementsOf(node)) beside.push(child);
    else beside.push(node);
    return;
  }
  if (REFERENCES.has(name) && FIELD_ERROR.test(wordsIn(node))) return omit('field-error');
  read(node, style, more, reading);

  function omit(reason: OmissionReason): void {
    const text = wordsIn(node);
    if (text) omitted.push({ reason, text });
  }
}

/** A style as it looks within another. */
function within(outer: Style, own: Style): Style {
  const size = own.percent && outer.size ? { size: Math.round(outer.size * own.percent) / 100 } : {};
  return { ...outer, ...own, ...size, names: outer.names };
}
