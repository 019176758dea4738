import { readXml, type XmlNode } from '../xml.js';
import { addOmission, type Line } from './line.js';
import type { Story, Surroundings } from './story.js';
import { allText, child, chosen, elements, isOn, ownText, twinText } from './values.js';
import { NAMESPACES } from './namespaces.js';

/** Reads a drawing of any age: its text boxes, its picture's description, the words in it. */
export function readDrawing(drawing: XmlNode, line: Line, story: Story, { omit }: Surroundings): void {
  const found: Found = { boxes: [], pictures: [], words: [], unread: [], twins: [], isDecorative: false };
  look(drawing, found);
  if (omit) {
    const text = [...found.boxes.map(allText), ...found.words].join('\n').trim();
    if (text) addOmission(line, omit, text);
    return;
  }
  line.boxes.push(...found.boxes);
  for (const words of found.words) line.boxes.push(paragraphOf(words));
  for (const twin of found.twins) addOmission(line, 'duplicate', twin);
  for (const id of found.unread) addOmission(line, 'unreadable', diagramText(id, story));
  const { alt, isDecorative } = found;
  if ((found.pictures.length || found.unread.length) && !isDecorative) line.figures.push(alt ? { alt } : {});
  // A box with a description and nothing in it that we can read.
  else if (alt && !found.boxes.length && !found.words.length) line.figures.push({ alt });
}

interface Found {
  readonly boxes: XmlNode[];
  readonly pictures: XmlNode[];
  /** Words drawn as art. */
  readonly words: string[];
  /** Relationships of charts, diagrams and embedded files. */
  readonly unread: string[];
  /** Words that older programs are given in place of others. */
  readonly twins: string[];
  alt?: string;
  isDecorative: boolean;
}

function look(node: XmlNode, found: Found): void {
  const { attributes } = node;
  switch (node.name) {
    case 'w:txbxContent':
      found.boxes.push(node);
      return;
    case 'wp:docPr':
      found.alt ??= attributes['descr'] || attributes['title'] || undefined;
      break;
    case 'v:shape':
    case 'v:rect':
    case 'v:imagedata':
      if (!isOn(attributes['o:hr'])) found.alt ??= attributes['alt'] || attributes['o:title'] || undefined;
      if (node.name === 'v:imagedata') found.pictures.push(node);
      break;
    case 'v:textpath':
      if (attributes['string']) found.words.push(attributes['string']);
      break;
    case 'a:blip':
    case 'pic:pic':
      found.pictures.push(node);
      break;
    case 'c:chart':
    case 'o:OLEObject':
      found.unread.push(attributes['r:id'] ?? '');
      break;
    case 'dgm:relIds':
      found.unread.push(attributes['r:dm'] ?? '');
      break;
    case 'adec:decorative':
      found.isDecorative = isOn(attributes['val'] ?? '0');
      break;
  }
  if (node.name === 'mc:AlternateContent') {
    const one = chosen(node);
    if (one) look(one, found);
    const twin = twinText(node);
    if (twin) found.twins.push(twin);
  } else for (const part of elements(node)) look(part, found);
}

/** Words of a diagram or a chart, which stand in a part of their own. */
function diagramText(id: string, { archive, relationships }: Story): string {
  const target = relationships.get(id)?.target;
  const bytes = target?.endsWith('.xml') ? archive.read(target) : undefined;
  if (!bytes) return '';
  return chartText(readXml(bytes, NAMESPACES)).join('\n').trim();
}

function chartText(node: XmlNode): readonly string[] {
  if (node.name === 'a:p') return [allText(node).trim()].filter(Boolean);
  // Names of a chart's series and categories, as they were when it was drawn.
  if (node.name === 'c:strCache') return elements(node).flatMap((point) => cachedText(point));
  return elements(node).flatMap(chartText);
}

function cachedText(point: XmlNode): readonly string[] {
  const text = ownText(child(point, 'c:v')).trim();
  return text ? [text] : [];
}

function paragraphOf(text: string): XmlNode {
  const made = (name: string, children: XmlNode['children']): XmlNode => ({ name, attributes: {}, children });
  return made('w:txbxContent', [made('w:p', [made('w:r', [made('w:t', [text])])])]);
}
