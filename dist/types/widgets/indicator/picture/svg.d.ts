import type { Scene } from './scene.js';
/** A picture as an SVG file. */
export declare function svgOf({ width, height, lang, name, font, shapes, words }: Scene): Blob;
