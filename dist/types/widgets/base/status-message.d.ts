import { type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Phrase, Said } from '../../text/localized.js';
/**
 * Tells what a choice has found. The server writes it; in a page {@link Status} does, at once for the eye and after a while
 * for the ear, since tools that translate or mark text put other nodes in the place of those that Lit knows.
 *
 * @param chosen - What was chosen or searched for: two choices that find as many are then two messages.
 */
export declare function statusTemplate(found: Phrase, chosen: readonly Said[]): TemplateResult;
/** Tells of what a choice has found, once for a word that is typed, and not for each of its letters. */
export declare class Status implements ReactiveController {
    #private;
    constructor(host: ReactiveControllerHost & {
        readonly renderRoot: HTMLElement | DocumentFragment;
    });
    hostDisconnected(): void;
    hostUpdated(): void;
}
