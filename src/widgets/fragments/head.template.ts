import { html, nothing } from 'lit';
import type { Said } from '../../text/localized.js';
import { plain, prose, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { heading } from './heading.template.js';
import { labelTemplate } from './label.template.js';

/** Parts of the head of a widget that is not a landscape. */
export interface HeadParts {
  readonly label: Said | undefined;
  readonly title: Said | undefined;
  readonly intro: Said | undefined;
}

/**
 * A widget's head: label and title in one real heading, then the intro.
 *
 * @param shape - `flat` leaves out the horizon, where the widget has its own.
 * @param titleId - Id for the title, so that a table can be named by it.
 */
export function headTemplate(
  { label, title, intro }: HeadParts,
  reader: Reader,
  shape: 'flat' | '' = '',
  titleId?: string,
): Renderable {
  if (!label && !title && !intro) return nothing;
  const inner = html`${label ? labelTemplate(plain(label), label.text, title) : nothing}<span
      id=${titleId ?? nothing}
      >${plain(title)}</span
    >`;
  return html`<div class="head ${shape}" part="head">
    ${label || title ? heading(reader.level, 'title', inner) : nothing}
    ${intro ? html`<div class="intro">${prose(intro, reader)}</div>` : nothing}
  </div>`;
}
