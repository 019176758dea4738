import type { LitElement } from 'lit';
import { tokenStyles } from '../theme/tokens.styles.js';
import { plainStyles } from './plain.styles.js';
import { withoutScript } from './without-script.styles.js';

const sheets = new Map<string, string>();

/** A widget's whole style sheet, as a page without scripts needs it. The widget has to be defined. */
export function sheetOf(tag: string): string {
  let sheet = sheets.get(tag);
  if (sheet === undefined) {
    const { elementStyles = [] } = customElements.get(tag) as unknown as typeof LitElement;
    sheet = [...elementStyles, withoutScript].map(String).join('');
    sheets.set(tag, sheet);
  }
  return sheet;
}

/** The style sheet for plain HTML: the same variables, on its outermost element. */
export const plainSheet = (): string =>
  String(tokenStyles)
    .replace(/:host\(([^)]*)\)/g, '.samsyn-plain$1')
    .replace(/:host|\.samsyn(?![\w-])/g, '.samsyn-plain') + String(plainStyles);
