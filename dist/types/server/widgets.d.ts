/** The key of the content file that each widget shows an entry of. */
export declare const SHOWS: {
    readonly 'document-facts': "title";
    readonly 'document-list': "documents";
    readonly glossary: "glossaries";
    readonly 'goal-card': "goals";
    readonly 'goal-grid': "goals";
    readonly indicator: "indicators";
    readonly journey: "journeys";
    readonly 'measure-list': "measures";
    readonly 'principle-list': "principles";
    readonly 'responsibility-matrix': "goals";
    readonly 'roles-table': "roles";
    readonly section: "sections";
    readonly strategy: "title";
};
/** A widget, by its tag's last part. */
export type StaticWidget = keyof typeof SHOWS;
/** All widgets. */
export declare const STATIC_WIDGETS: readonly StaticWidget[];
