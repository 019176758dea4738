import type { XmlNode } from '../xml.js';
import { child, elements, ownText } from './values.js';

/** Writes a formula on one line: a fraction with a stroke, what is raised after a circumflex. */
export function mathText(node: XmlNode): string {
  const part = (name: string) => {
    const found = child(node, name);
    return found ? mathText(found) : '';
  };
  switch (node.name) {
    case 'm:t':
    case 'w:t':
      return ownText(node);
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`;
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`;
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`;
    case 'm:rad':
      return `√${grouped(part('m:e'))}`;
    case 'm:d':
      return `(${elements(node).map(mathText).join('')})`;
    default:
      return elements(node).map(mathText).join('');
  }
}

function grouped(text: string): string {
  return /^[\p{L}\p{N}]*$/u.test(text) ? text : `(${text})`;
}
