/**
 * Whether widgets are drawn where there is no page to draw them on.
 *
 * By the document, and not by Lit's `isServer`: tests in Node that have a document, as jsdom gives one, are given
 * Lit's build for servers. What `@lit-labs/ssr` puts in a document's place has no root.
 */
export declare const isServer: boolean;
