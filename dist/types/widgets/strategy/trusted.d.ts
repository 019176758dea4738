/**
 * Tells a page that demands Trusted Types that a script's text is data: what is no JSON does not pass.
 *
 * @returns undefined where the page does not allow the policy `samsyn`; the console is then told.
 */
export declare function trusted(json: string): string | undefined;
