/**
 * Look of a table of ten rows or more: its heads stay while it is scrolled. What lies behind it is painted behind them,
 * too, which a short table goes without. The responsibility matrix has a scroller, and heads, of its own.
 */
export declare const longTableStyles: import("lit").CSSResult;
