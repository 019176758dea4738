/** Upgrades the marked links that are in a part of the page, or that it is within. */
export declare function upgradeLinks(part: Document | Element): void;
/**
 * Upgrades what is marked on the page, now and when it comes later. On a server it does nothing.
 *
 * @param also - Is given the page, and each part that comes later, too.
 */
export declare function keepUpgrading(also?: (part: Document | Element) => void): void;
