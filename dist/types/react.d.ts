// Generated from custom-elements.json.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Heard, Props } from './elements.js';

type Widget<E extends HTMLElement, P> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof P> & P & Heard;
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
