import type { Scene } from './scene.js';
/** A picture as a PNG file. */
export declare function paint({ width, height, font, shapes, words }: Scene): Promise<Blob>;
