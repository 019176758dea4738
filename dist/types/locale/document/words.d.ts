import type { Choice } from '../../format/choices.js';
import type { Indicator } from '../../format/schema.js';
/** Words by the format's own, of which some are always there. */
type Terms<Known extends string> = Readonly<Record<string, string> & Record<Known, string>>;
/**
 * Sentences around a word that is the document's own, in a plural that stands by itself, as in a heading. What asks for
 * another case is said so that it asks for none.
 */
export interface NounWords {
    /** So many of all, before or after which the word stands, with a colon: "3 av 12". */
    readonly outOf: (found: number, all: number) => string;
    /**
     * A number with the word in its form, "3 av 12 insatser", where the word is in this language; left out where no form
     * fits. `form` gives the form that a number asks for; undefined where the document has none but the plural.
     */
    readonly counted?: (found: number, all: number, form: (count: number) => string | undefined) => string | undefined;
    /** Over those that belong to no group, among others that do. */
    readonly others: (several: string) => string;
    /** That a goal has none. */
    readonly none: (several: string) => string;
    /** That none is what is chosen. */
    readonly unmatched: (several: string) => string;
}
/** The words of the widgets that show the parts of a whole document, in one language. */
export interface DocumentWords {
    /** In the place of a value that the document has a label for and no more. */
    readonly notStated: string;
    readonly yes: string;
    readonly no: string;
    /** Of a responsibility that nobody has taken a stand on. */
    readonly undecided: string;
    /** Names the matrix of goals by actors. */
    readonly responsibilities: string;
    /** Stands for all actors at once. */
    readonly everyone: string;
    readonly committees: string;
    /** Label of the choice of actor. */
    readonly showGoalsFor: (goals: string) => string;
    /** How many goals an actor has or may get, announced as one chooses. */
    readonly goalsFound: (found: number, all: number, goals: string) => string;
    /** In the place of an answer, where the document does not name the actor. */
    readonly notNamed: string;
    readonly dashMeans: string;
    readonly nobodyYet: string;
    readonly nobodyNamed: string;
    readonly total: string;
    /** Over how it goes with a goal, or with all of them. */
    readonly progress: string;
    /** Over what was judged before. */
    readonly earlierAssessments: string;
    /** Of what nobody has judged yet. */
    readonly notAssessed: string;
    readonly year: string;
    readonly area: string;
    readonly saveAs: (kind: string) => string;
    readonly contents: string;
    readonly vision: string;
    readonly audience: string;
    readonly followUp: string;
    readonly goals: string;
    readonly journeys: string;
    readonly actors: string;
    /** What sort of actor somebody is, by the format's words. */
    readonly actorKinds: Terms<Choice<'actorKind'>>;
    readonly roles: string;
    readonly principles: string;
    readonly measures: string;
    readonly indicators: string;
    readonly glossaries: string;
    readonly documents: string;
    readonly funding: string;
    readonly participation: string;
    readonly cycle: string;
    readonly next: string;
    readonly period: string;
    readonly amount: string;
    /** A sum of Swedish money; the number is already in words, and given too for its grammar. */
    readonly kronor: (said: string, number: number) => string;
    readonly who: string;
    readonly date: string;
    readonly results: string;
    readonly from: (date: string) => string;
    readonly to: (date: string) => string;
    /** Opens a card's sub-goals. */
    readonly subGoalCount: (count: number) => string;
    /** Facts about a measure. */
    readonly start: string;
    readonly due: string;
    readonly status: string;
    readonly result: string;
    readonly seeAlso: string;
    readonly category: string;
    /** Before those whom a measure is for. */
    readonly recipients: string;
    readonly place: string;
    readonly priority: string;
    readonly cost: string;
    /** How far a measure has come, by the format's words. */
    readonly statuses: Terms<Choice<'status'>>;
    /** Over measures that serve no goal, among others that do. */
    readonly otherMeasures: string;
    /** Over measures whose status is not stated, among others. */
    readonly noStatus: string;
    readonly noMeasures: string;
    /** Shows measures of any goal, or of anyone. */
    readonly all: string;
    /** How many measures are shown, announced as one chooses. */
    readonly measuresFound: (found: number, all: number) => string;
    /** Sentences around the document's own word for what is listed. */
    readonly ownNoun: NounWords;
    readonly backToContents: string;
    /** By the kind of governing document that this one is, in a list of kinds. */
    readonly thisDocument: string;
    /** The usual labels of a document's facts. */
    readonly documentTitle: string;
    readonly documentKind: string;
    readonly decidedBy: string;
    readonly decidedOn: string;
    readonly reference: string;
    readonly owner: string;
    readonly edition: string;
    readonly revision: string;
    readonly validUntil: string;
    readonly alternates: string;
    readonly contacts: string;
    readonly visitingAddress: string;
    readonly postalAddress: string;
    readonly openingHours: string;
    /** Before the goals of a superior document that are served. */
    readonly serves: string;
    /** That such a goal is served directly, or by way of others. */
    readonly direct: string;
    readonly indirect: string;
    readonly aboutDecision: string;
    readonly earlierDecisions: string;
    /** That a document is past its validity, with its last day. */
    readonly expired: (day: string) => string;
    /** That the period that a document is for has passed, with its last day. */
    readonly periodOver: (day: string) => string;
    /** What was decided, by the format's word for it. */
    readonly events: Terms<Choice<'event'>>;
    /** Kinds of governing documents, by the format's words. */
    readonly kinds: Terms<Choice<'documentKind'>>;
    /** How another document relates to this one, by the format's words. */
    readonly relations: Terms<Choice<'relation'>>;
    /** Before an indicator's own number. */
    readonly indicator: string;
    readonly latest: string;
    readonly target: string;
    readonly baseline: string;
    readonly trend: string;
    readonly targetStatus: string;
    readonly assessment: string;
    /** Trends, statuses and assessments, by the format's words for them. */
    readonly scales: Terms<Choice<'trend' | 'targetStatus' | 'assessment'>>;
    /** The change since a time. */
    readonly change: string;
    readonly since: (date: string) => string;
    /** What one should know of a value, by the format's words; stands after it. */
    readonly qualities: Terms<Choice<'quality'>>;
    /** The target's label in a chart, before its year and value. */
    readonly aim: string;
    /** In a chart, where there is no value. */
    readonly missing: string;
    /** In a chart, where the value is words. */
    readonly inWords: string;
    /** In a table, where there is no value. */
    readonly noValue: string;
    readonly noValues: string;
    readonly asTable: string;
    readonly value: string;
    readonly remark: string;
    readonly comparisons: string;
    readonly breakdown: string;
    readonly frequency: string;
    readonly belongsTo: string;
    readonly saveCsv: string;
    readonly savePicture: (kind: string) => string;
    /** Which way is better, by the indicator's direction. */
    readonly better: Readonly<Record<NonNullable<Indicator['direction']>, string>>;
    /** That a chart's scale leaves nought out, and what it begins at: a number with its unit. */
    readonly cutScale: (from: string) => string;
    /** What a chart shows, for who does not see it. */
    readonly changed: (from: string, when: string, to: string, then: string) => string;
    /** How far it is on the way from the baseline (0) to the target (1), with the share in words. */
    readonly covered: (share: number, said: string) => string;
    readonly missingFor: (times: string) => string;
    /** Heads of the columns of a file with values. */
    readonly outcome: string;
    readonly kindOfValue: string;
    readonly whose: string;
    readonly unit: string;
    readonly wording: string;
}
export {};
