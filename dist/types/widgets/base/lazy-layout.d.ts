/** From this many entries of a list on, those out of sight are laid out only when they come into it. */
export declare const LAZY_LAYOUT_FROM = 60;
