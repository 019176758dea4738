import type { Content } from '../format/schema.js';
import { type Received } from './accept.js';
/** An element that is given content, or an address to fetch it from, or a child script with it. */
export interface SourceHost extends HTMLElement {
    readonly accepted: Content | undefined;
    readonly content: unknown;
    readonly src: string | undefined;
    readonly hasUpdated: boolean;
    requestUpdate(): void;
}
/** The element's side of getting content. */
export interface SourceOptions {
    /** There is nowhere to fetch from, and no child to read: all that there is has been given. */
    readonly isServer: boolean;
    /** Gives the milliseconds after which a request is given up. */
    readonly timeout: () => number;
    /** Fetches what the content is shown by, before it is taken; undefined where there is nothing to wait for. */
    readonly prepare?: ((content: Content) => Promise<unknown> | undefined) | undefined;
    /** Resolves when whoever has made the element has had the time to give it content. */
    readonly given: () => Promise<void>;
    /** Takes an exception, which is none of the content's doing. */
    readonly fail: (error: unknown) => void;
}
/** Gets an element its content, from a property, from `src`, or from a child `<script type="application/json">`. */
export declare class ContentSource {
    #private;
    /** The latest that has come; undefined while nothing has. */
    received: Received | undefined;
    /** Resolves when what is waited for has come, undefined where nothing is; an earlier answer that comes late is not shown. */
    awaited: Promise<void> | undefined;
    constructor(host: SourceHost, options: SourceOptions);
    /** Whether the content comes, or has come, from an address. */
    get isFetched(): boolean;
    /** Whether there is content to wait for; an element without any source is drawn at once, as is what it is given. */
    get isOnItsWay(): boolean;
    /** Gets the content, unless it was sought there already. */
    seek(): void;
    /** Finds out where the content comes from, and gets it. */
    begin(): void;
    /** Lets go of a request. What was asked for and has not come is asked for anew when the element is connected again. */
    release(): void;
    /** Reads the element's children anew, where no source goes before them. */
    readonly childrenChanged: () => void;
}
