/**
 * The format's own words in fields where a document may have its own instead, by what they say.
 *
 * Each has its word in every language of the widgets, which the type {@link Choice} sees to; whatever else a
 * document writes is shown as it stands.
 */
export declare const CHOICES: {
    readonly actorKind: readonly ["authority", "committee", "department", "association", "company"];
    readonly documentKind: readonly ["strategi", "program", "plan", "policy", "riktlinjer", "regler", "mål"];
    readonly event: readonly ["adopted", "established", "revised", "extended", "repealed"];
    readonly relation: readonly ["based-on", "part-of", "related", "law", "replaces", "replaced-by"];
    readonly status: readonly ["planned", "ongoing", "done", "delayed", "stopped"];
    readonly role: readonly ["answers", "does", "helps", "reports"];
    readonly trend: readonly ["rising", "falling", "unchanged"];
    readonly targetStatus: readonly ["reached", "partly-reached", "not-reached"];
    readonly assessment: readonly ["on-track", "at-risk", "off-track"];
    readonly quality: readonly ["preliminary", "estimated", "break", "revised"];
};
/** Those that came after the format's first version, by the entries and keys that they stand in. */
export declare const NEW_CHOICES: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>>;
/** One of the format's own words for something: `Choice<'relation'>` is "based-on", "law" … */
export type Choice<About extends keyof typeof CHOICES> = (typeof CHOICES)[About][number];
