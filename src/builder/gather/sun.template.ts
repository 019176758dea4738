import { svg, html, type TemplateResult } from 'lit';

/**
 * Draws the sun on the horizon, that rises as a document is read.
 *
 * @param risen - From 0, half of it above the line, to 1.
 */
export const sun = (risen: number): TemplateResult =>
  html`<svg class="sun" viewBox="0 0 100 100" aria-hidden="true">
    ${svg`<circle cx="50" cy=${String(100 - 50 * risen)} r="50" fill="currentColor" />`}
  </svg>`;
