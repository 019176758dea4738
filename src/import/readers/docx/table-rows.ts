import type { OmissionReason } from '../../pieces.js';
import type { XmlNode } from '../xml.js';
import { controlContent, withinControl } from './content-controls.js';
import type { Surroundings } from './story.js';
import { child, elements, flag, number, value } from './values.js';

/** A row as the file has it. */
export interface FoundRow {
  readonly node: XmlNode;
  readonly cells: readonly FoundCell[];
  /** Columns that it leaves free before its first cell. */
  readonly before: number;
  /** Whether it is drawn again on each page. */
  readonly isHead: boolean;
  readonly omit?: OmissionReason;
}

/** A cell as the file has it, and what it stands in. */
export interface FoundCell {
  readonly node: XmlNode;
  readonly around: Surroundings;
}

/** Word itself stops at 63. */
const MAX_COLUMNS = 1000;

/** Rows of a table, also those in content controls and tracked changes. */
export function rowsOf(table: XmlNode): readonly FoundRow[] {
  return within(table, 'w:tr', {}).map(({ node, around }) => {
    const properties = child(node, 'w:trPr');
    const omit =
      around.omit ??
      (child(properties, 'w:del') ? 'deleted' : flag(child(properties, 'w:hidden')) ? 'hidden' : undefined);
    return {
      node,
      cells: within(node, 'w:tc', around),
      before: bounded(value(child(properties, 'w:gridBefore')), 0),
      isHead: flag(child(properties, 'w:tblHeader')) ?? false,
      ...(omit && { omit }),
    };
  });
}

/** How a cell reaches over others. */
export function spansOf(cell: XmlNode): {
  span: number;
  goesDown: boolean;
  isCovered: boolean;
  joinsLeft: boolean;
} {
  const properties = child(cell, 'w:tcPr');
  const down = child(properties, 'w:vMerge');
  const right = child(properties, 'w:hMerge');
  return {
    span: bounded(value(child(properties, 'w:gridSpan')), 1),
    goesDown: value(down) === 'restart',
    isCovered: !!down && value(down) !== 'restart',
    joinsLeft: !!right && value(right) !== 'restart',
  };
}

function within(node: XmlNode, name: string, around: Surroundings): readonly FoundCell[] {
  return elements(node).flatMap((part) => {
    switch (part.name) {
      case name:
        return [{ node: part, around }];
      case 'w:sdt':
        return controlContent(part).flatMap((one) =>
          one.name === name
            ? [{ node: one, around: withinControl(part, around) }]
            : within(one, name, withinControl(part, around)),
        );
      case 'w:del':
      case 'w:moveFrom':
        return within(part, name, { ...around, omit: part.name === 'w:del' ? 'deleted' : 'duplicate' });
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
      case 'w:smartTag':
        return within(part, name, around);
      default:
        return [];
    }
  });
}

function bounded(text: string | undefined, least: number): number {
  return Math.min(MAX_COLUMNS, Math.max(least, number(text) ?? least));
}
