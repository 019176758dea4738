import type { IndicatorView } from '../indicator.view.js';
import { type Colours } from './colours.js';
/** Words of a picture. */
export interface PictureTexts {
    readonly lang: string;
    readonly dir: 'ltr' | 'rtl';
    readonly title: string;
    /** Where the values come from, and whose they are. */
    readonly foot: string;
    readonly unit: string;
    /** The target's label in the chart. */
    readonly target: string;
}
/** A shape of a picture. */
export interface Shape {
    readonly path: string;
    /** What the path counts from; the corner of the picture where it is left out. */
    readonly at?: readonly [x: number, y: number];
    readonly fill?: string;
    readonly stroke?: string;
    readonly width?: number;
    readonly dash?: readonly number[];
}
/** A line of words in a picture. */
export interface Words {
    readonly text: string;
    readonly x: number;
    /** Of its baseline. */
    readonly y: number;
    readonly size: number;
    readonly bold: boolean;
    readonly anchor: 'start' | 'middle' | 'end';
    readonly fill: string;
    readonly dir: 'ltr' | 'rtl';
}
/** A picture: what is drawn in it, in pixels. */
export interface Scene {
    readonly width: number;
    readonly height: number;
    readonly lang: string;
    readonly name: string;
    readonly font: string;
    readonly shapes: readonly Shape[];
    readonly words: readonly Words[];
}
/** Lays a chart out with its title above it, its labels around it and its source below. */
export declare function sceneOf({ chart, lines }: IndicatorView, texts: PictureTexts, colours: Colours, font: string): Scene;
