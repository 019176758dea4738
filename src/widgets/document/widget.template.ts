import { html, nothing, type TemplateResult } from 'lit';
import type { WidgetView } from './widget.view.js';

/**
 * A widget within another: the content is handed on, not fetched.
 *
 * @param src - The content file's address, which it does not fetch either.
 */
export function widgetTemplate(
  { tag, item, content, level, anchor }: WidgetView,
  src: string | undefined,
): TemplateResult {
  const name = item ?? nothing;
  switch (tag) {
    case 'document-facts':
      return html`<samsyn-document-facts nested untitled .accepted=${content} .src=${src} heading-level=${level}></samsyn-document-facts>`;
    case 'document-list':
      return html`<samsyn-document-list nested untitled .accepted=${content} .src=${src} heading-level=${level}></samsyn-document-list>`;
    case 'glossary':
      return html`<samsyn-glossary nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-glossary>`;
    case 'goal-card':
      return html`<samsyn-goal-card nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-goal-card>`;
    case 'goal-grid':
      return html`<samsyn-goal-grid nested .accepted=${content} .src=${src} heading-level=${level}></samsyn-goal-grid>`;
    case 'indicator':
      return html`<samsyn-indicator nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-indicator>`;
    case 'journey':
      return html`<samsyn-journey nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-journey>`;
    case 'measure-list':
      return html`<samsyn-measure-list nested .accepted=${content} .src=${src} heading-level=${level}></samsyn-measure-list>`;
    case 'principle-list':
      return html`<samsyn-principle-list nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-principle-list>`;
    case 'responsibility-matrix':
      return html`<samsyn-responsibility-matrix nested anchor=${anchor ?? nothing} .accepted=${content} .src=${src} heading-level=${level}></samsyn-responsibility-matrix>`;
    case 'status-summary':
      return html`<samsyn-status-summary nested anchor=${anchor ?? nothing} .accepted=${content} .src=${src} heading-level=${level}></samsyn-status-summary>`;
    case 'roles-table':
      return html`<samsyn-roles-table nested .accepted=${content} .src=${src} item=${name} heading-level=${level}></samsyn-roles-table>`;
  }
}
