import { html, nothing } from 'lit';
import type { Renderable } from '../../text/rich-text.js';

/** Status of something as a sun: above the horizon, on it or below it; not risen yet, or broken off. */
export type StatusIcon = 'above' | 'on' | 'below' | 'waiting' | 'broken';

/** The line of the horizon and the sun, in one: a line has no area that could be filled. */
const SHAPES: Readonly<Record<StatusIcon, string>> = {
  above: 'M1 14h22M8 6.5a4 4 0 1 1 8 0a4 4 0 1 1-8 0z',
  on: 'M1 11h22M8 11a4 4 0 0 1 8 0z',
  below: 'M1 6h22M8 6a4 4 0 0 0 8 0z',
  waiting: 'M1 6h22M9 11.5a3 3 0 1 1 6 0a3 3 0 1 1-6 0z',
  broken: 'M1 8h6M17 8h6M10 6l4 4M14 6l-4 4',
};

/** Shows a status as a sun at the horizon; its words stand beside it. */
export const statusIconTemplate = (icon: StatusIcon | undefined): Renderable =>
  icon
    ? html`<svg class="status-icon" viewBox="0 0 24 16" aria-hidden="true" focusable="false"><path class=${icon === 'waiting' ? nothing : 'disc'} d=${SHAPES[icon]} /></svg>`
    : nothing;
