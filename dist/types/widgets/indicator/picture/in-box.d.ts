/** A part of a picture, in pixels. */
export interface Box {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
}
/** Moves an SVG path from a box of 100 by 100 into a part of a picture. */
export declare function inBox(path: string, { left, top, width, height }: Box): string;
