/**
 * Public `--samsyn-*` properties in, private `--_*` out. Everything is in em: the host's root size is not ours.
 *
 * The colours for light and dark stand in a variable of their own, comma and all: in a style sheet file the build
 * tools of others would make variables that nobody sets of a `light-dark()` that they can read.
 */
export declare const tokenStyles: import("lit").CSSResult;
