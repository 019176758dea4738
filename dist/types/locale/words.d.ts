import type { Choice } from '../format/choices.js';
import type { ProseWords } from './document/explanation.js';
import type { DocumentWords } from './document/words.js';
/** Short names of the UN's sustainable development goals, by their numbers. */
export type GlobalGoalNames = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17, string>>;
/** The widgets' own words in one language. */
export interface Words {
    /** BCP 47 tag of the language. */
    readonly lang: string;
    /** Over what the kommun wants. */
    readonly aims: string;
    /** Over what the kommun will do. */
    readonly commitments: string;
    readonly topics: string;
    readonly subGoals: string;
    readonly prioritised: string;
    /** Of a prioritised goal, with its place among them. */
    readonly ranked: (rank: number) => string;
    readonly responsible: string;
    /** In its place over those who do something else than answer, by the format's words. */
    readonly otherRoles: Readonly<Record<Exclude<Choice<'role'>, 'answers'>, string>>;
    readonly source: string;
    /** Before who has published the document. */
    readonly publisher: string;
    /** Before the document that something from another site stands in. */
    readonly original: string;
    /** Before the day of the latest change. */
    readonly updated: string;
    /** Before the UN's sustainable development goals that a goal serves. */
    readonly globalGoals: string;
    /** Label of a step that the document has no words for. */
    readonly step: (number: number) => string;
    /** Opens a goal inside a journey's step. */
    readonly showGoal: string;
    /** Head of the column of those who do something. */
    readonly actor: string;
    readonly duties: string;
    /** Stands by the kommun's own row. */
    readonly ownDuties: string;
    readonly searchDuties: string;
    /** How many duties a search found, announced as one types. */
    readonly found: (count: number, all: number, query: string) => string;
    /** Opens a folded list, of six principles or more. */
    readonly showAllPrinciples: (count: number) => string;
    /** To the reader of a translation that is not official. */
    readonly unofficial: string;
    readonly loading: string;
    readonly failed: string;
    /** Leads to the content file where nothing else can be shown. */
    readonly toFile: string;
    /** The months' names, January first, where browsers do not all know them. */
    readonly months?: readonly string[];
    /** A date in words, where it is not "14 June 2021"; the day is not always known. */
    readonly date?: (day: number | undefined, month: string, year: number) => string;
    /** What the global goals are called; Swedish and English have them in a file of their own. */
    readonly globalGoalNames?: GlobalGoalNames;
    /** The words of a whole document's widgets; Swedish and English have them in a file of their own. */
    readonly document?: DocumentWords;
    /** Leads from a term's explanation to its entry. */
    readonly toGlossary?: string;
    /** The words around running text; Swedish and English have them in the Markdown file. */
    readonly prose?: Partial<ProseWords>;
}
/** A language, whole in one file, which a page fetches when it is in that language. */
export interface Locale extends Words {
    readonly document: DocumentWords;
    readonly globalGoalNames: GlobalGoalNames;
    readonly toGlossary: string;
    readonly prose: ProseWords;
    /** Whether somebody whose language it is has read the words. */
    readonly reviewed: boolean;
}
