import type { ReactiveController, ReactiveControllerHost } from 'lit';
type Host = ReactiveControllerHost & HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** Marks the line of the contents list whose part is being read, by `aria-current`. */
export declare class CurrentPart implements ReactiveController {
    #private;
    constructor(host: Host);
    hostDisconnected(): void;
    hostUpdated(): void;
}
export {};
