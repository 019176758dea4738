import { type ReactiveController, type ReactiveControllerHost } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type Renderable } from '../../text/rich-text.js';
import type { DeepLinks } from './deep-links.js';
/** Draws a piece of a widget now, or when its turn comes. */
export type DrawLater = (draw: () => Renderable) => Renderable;
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: ParentNode;
};
/** What a widget has to do with what is drawn later. */
export interface LaterPiecesOptions {
    /** Follows a link to an entry as soon as it is drawn. */
    readonly links: DeepLinks;
    /** What the texts need and is on its way, whether it can be had or not: Markdown, words of a language. */
    readonly coming: () => Promise<unknown> | undefined;
    /** Called when all is drawn. */
    readonly done?: () => void;
    /** Takes an exception. */
    readonly fail: (error: unknown) => void;
}
/**
 * Draws what stands far down a long widget a piece at a time, in tasks of their own, so that a reader can scroll, click
 * and write in between. All of it is there within moments, in its order, for who searches the page or listens to it; what
 * is printed is drawn at once, and what has been drawn is drawn again with its widget.
 */
export declare class LaterPieces implements ReactiveController {
    #private;
    /** Resolves when all that waits is drawn; undefined where nothing does. */
    drawn: Promise<void> | undefined;
    constructor(host: Host, options: LaterPiecesOptions);
    hostDisconnected(): void;
    /** Draws a piece later. */
    readonly later: DrawLater;
    add(piece: LaterPiece): void;
    remove(piece: LaterPiece): void;
}
/** A place in a template for what is drawn later. */
declare class LaterPiece extends AsyncDirective {
    #private;
    render(draw: () => Renderable, pieces: LaterPieces): unknown;
    draw(): void;
    disconnected(): void;
    reconnected(): void;
}
export {};
