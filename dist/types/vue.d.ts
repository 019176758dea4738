// Generated from custom-elements.json.
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events, Props } from './elements.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name;
/** Templates are checked by a name's camel case: that of an attribute stands for what sets the attribute. */
type Checked<P> = {
  [Name in keyof P as Name extends Camel<Exclude<keyof P, Name>> ? never : Camel<Name>]: P[Name];
};
type Widget<E extends HTMLElement, P> = new () => E & {
  $props: Omit<HTMLAttributes, keyof P> & Checked<P> & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
