import type { OmissionReason } from '../../pieces.js';
import { type Line } from './lines.js';
/** Lines without those that each page has, and those. */
export interface Cleaned {
    readonly lines: readonly Line[];
    readonly left: readonly (Line & {
        readonly reason: OmissionReason;
    })[];
}
/** Takes from a text what stands at the top and foot of its pages. */
export declare function withoutRunningHeads(pages: readonly (readonly Line[])[]): Cleaned;
