/** Public `--samsyn-*` properties in, private `--_*` out. Everything is in em: the host's root size is not ours. */
export declare const tokenStyles: import("lit").CSSResult;
