import type { StatusIcon } from '../fragments/status-icon.template.js';
import type { CountView } from './status-summary.view.js';
/** Suns over, on and under a horizon, which is at nought; one for each entry. Measures are in the picture's own units. */
export interface LandscapeView {
    readonly width: number;
    /** Above the horizon, and as much below it. */
    readonly height: number;
    /** The suns, by where they stand: the path of all of them. */
    readonly paths: Readonly<Record<StatusIcon, string>>;
}
/** Draws as many suns as there are entries, those of a status together, where that status stands. */
export declare function landscapeView(counts: readonly CountView[]): LandscapeView;
