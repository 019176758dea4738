import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    /** Shows an entry that the reader's own choices have hidden. */
    reveal?(target: Element): void;
};
/**
 * Makes `#tillhorighet` lead to the entry with that id, wherever a widget shows it.
 *
 * Browsers look for a fragment's target in the document alone, not in shadow roots. The target is scrolled
 * to and focused, so that keyboard and screen reader go on from there; a folded one is opened.
 */
export declare class DeepLinks implements ReactiveController {
    #private;
    readonly host: Host;
    /** @param onChange - Called when other widgets may show other entries than before. */
    constructor(host: Host, onChange?: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    hostUpdated(): void;
    /** Follows the fragment to what has just been drawn here: only that can be news. */
    look(): void;
    /** Whether another widget shows the entry of the same content file, unfolded. */
    isShownElsewhere(id: string): boolean;
    /** Has the host drawn again when other widgets show other entries, though others lead to it, too. */
    watch(): void;
    find(id: string): HTMLElement | null;
    /** Whether this widget stands before the other one in the document. */
    isBefore(other: DeepLinks): boolean;
}
/** Draws what a server sends, told which entries the page to come shows. */
export declare function expecting<T>(ids: ReadonlySet<string>, draw: () => T): T;
export {};
