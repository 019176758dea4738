import { readXml, type XmlNode } from '../xml.js';
import { NAMESPACES } from './namespaces.js';
import { paragraphLooks, type ParagraphLooks } from './paragraph-looks.js';
import { runLooks, type RunLooks } from './run-looks.js';
import { styleMeaning, type StyleMeaning } from './style-meaning.js';
import { child, elements, isOn, value } from './values.js';

/** A style with all that it has from the styles that it is based on. */
export interface Style {
  /** Its id and those of the styles that it is based on, its own first. */
  readonly ids: readonly string[];
  readonly meaning?: StyleMeaning;
  readonly paragraph: ParagraphLooks;
  readonly run: RunLooks;
  /** Whether it draws a table's first row, or column, unlike the others. */
  readonly headRow?: boolean;
  readonly headColumn?: boolean;
  readonly borders?: boolean;
}

/** Styles of a document. */
export interface Styles {
  /** Gives a paragraph's style; the default one where it names none. */
  paragraph(id: string | undefined): Style;
  /** Gives a style of another kind. */
  other(id: string): Style | undefined;
}

interface Written {
  readonly basedOn?: string;
  readonly name: string;
  readonly type: string;
  readonly node: XmlNode;
}

const PLAIN: Style = { ids: [], paragraph: {}, run: {} };
/** Styles based on one another in a ring end here. */
const MAX_PARENTS = 30;

/** Reads `styles.xml`. */
export function readStyles(bytes: Uint8Array | undefined): Styles {
  if (!bytes) return { paragraph: () => PLAIN, other: () => undefined };
  const root = readXml(bytes, NAMESPACES);
  const written = new Map<string, Written>();
  let defaultId: string | undefined;
  for (const node of elements(root)) {
    const id = node.attributes['w:styleId'];
    if (node.name !== 'w:style' || !id) continue;
    const type = node.attributes['w:type'] ?? 'paragraph';
    const basedOn = value(child(node, 'w:basedOn'));
    written.set(id, { name: value(child(node, 'w:name')) ?? id, type, node, ...(basedOn && { basedOn }) });
    if (type === 'paragraph' && isOn(node.attributes['w:default'])) defaultId = id;
  }
  const defaults = child(root, 'w:docDefaults');
  const base: Style = {
    ...PLAIN,
    run: runLooks(child(child(defaults, 'w:rPrDefault'), 'w:rPr')),
    paragraph: paragraphLooks(child(child(defaults, 'w:pPrDefault'), 'w:pPr')),
  };
  const resolved = new Map<string, Style>();
  const get = (id: string): Style | undefined => {
    const known = resolved.get(id);
    if (known || !written.has(id)) return known;
    const style = withParents(id, written, base);
    resolved.set(id, style);
    return style;
  };
  const plain = (defaultId !== undefined && get(defaultId)) || base;
  return { paragraph: (id) => (id !== undefined && get(id)) || plain, other: get };
}

function withParents(id: string, written: ReadonlyMap<string, Written>, base: Style): Style {
  const chain: { readonly id: string; readonly style: Written }[] = [];
  let next: string | undefined = id;
  while (next !== undefined && chain.length < MAX_PARENTS) {
    const style = written.get(next);
    if (!style) break;
    chain.push({ id: next, style });
    next = style.basedOn;
  }
  const isParagraph = chain[0]!.style.type === 'paragraph';
  let resolved: Style = isParagraph ? base : PLAIN;
  for (const { id: own, style } of chain.toReversed()) resolved = over(resolved, own, style);
  return resolved;
}

/** A style put on top of its parent. */
function over(parent: Style, id: string, { name, node }: Written): Style {
  const paragraph = paragraphLooks(child(node, 'w:pPr'));
  const level = paragraph.outline;
  const byOutline: StyleMeaning | undefined =
    level !== undefined && level >= 0 && level < 9 ? { kind: 'heading', level: level + 1 } : undefined;
  const meaning = styleMeaning(name) ?? byOutline ?? parent.meaning;
  const table = child(node, 'w:tblPr');
  return {
    ids: [id, ...parent.ids],
    ...(meaning && { meaning }),
    paragraph: { ...parent.paragraph, ...paragraph },
    run: { ...parent.run, ...runLooks(child(node, 'w:rPr')) },
    headRow: parent.headRow || draws(node, 'firstRow'),
    headColumn: parent.headColumn || draws(node, 'firstCol'),
    borders: parent.borders || hasBorders(table),
  };
}

/** Whether a table has lines between its cells, or round it. */
export function hasBorders(properties: XmlNode | undefined): boolean {
  return elements(child(properties, 'w:tblBorders')).some(
    (line) => !/^(?:none|nil)$/.test(value(line) ?? 'none'),
  );
}

function draws(node: XmlNode, place: string): boolean {
  return elements(node).some(
    ({ name, attributes, children }) =>
      name === 'w:tblStylePr' && attributes['w:type'] === place && children.length > 0,
  );
}
