// Generated from custom-elements.json.
import type { HTMLAttributes } from 'svelte/elements';
import type { Heard, Props } from './elements.js';

type Widget<E extends HTMLElement, P> = Omit<HTMLAttributes<E>, keyof P> & P & Heard;
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
