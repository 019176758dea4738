import type { Choice } from '../../format/choices.js';
import type { StatusWord } from '../../format/schema.js';
/**
 * Words that tell what something is, in small letters.
 *
 * A word stands as itself or with a hyphen where a longer word may go on: "-mål" is any word that ends so, "delmål" and
 * "mål" among them; "åtgärd-" is any that begins so. Several words in a row are a phrase.
 */
export type WordList = readonly string[];
/** What a heading, or the words before a list, tells of what follows. */
export type HeadingTopic = 'goals'
/** "Vi vill" */
 | 'aims'
/** "Vi ska" */
 | 'commitments' | 'steps' | 'measures' | 'principles' | 'indicators' | 'roles'
/** Who is responsible for which goal. */
 | 'responsibilities' | 'glossary' | 'documents' | 'decisions' | 'facts' | 'followUp' | 'funding' | 'participation' | 'contact' | 'vision' | 'summary' | 'foreword' | 'audience' | 'appendix'
/** Goals of others that the document serves: the nation's, the county's. */
 | 'superiorGoals'
/** What is told before and around what is wanted: background, purpose, limits. */
 | 'background' | 'contents';
/** What a table's column holds, by its head. */
export type ColumnTopic = 'number' | 'goal' | 'subGoal' | 'description' | 'measure' | 'responsible'
/** Who takes part. */
 | 'helper' | 'time' | 'start' | 'due' | 'status'
/** How it goes with a goal or what is measured. */
 | 'judgement' | 'funding'
/** What it costs, beside how that is paid. */
 | 'cost'
/** What sort of measure it is. */
 | 'category' | 'priority' | 'recipients'
/** Numbers of the global goals that a goal serves. */
 | 'globalGoals' | 'place' | 'result' | 'note'
/** Who has the duties of the same row. */
 | 'actor' | 'duty' | 'term' | 'definition' | 'source' | 'indicator' | 'unit' | 'baseline' | 'target'
/** A measured value, often with its year. */
 | 'value' | 'frequency' | 'trend' | 'document' | 'decision' | 'body' | 'date' | 'reference' | 'principle' | 'role' | 'organisation' | 'email' | 'phone' | 'website' | 'postalAddress' | 'visitingAddress' | 'openingHours';
/** How it goes with a goal: by the place that the word has in the document's own scale. */
export type JudgedLevel = Exclude<NonNullable<StatusWord['level']>, 'broken'>;
/** What a label before a fact of the document names. */
export type FactLabel = 'title' | 'kind'
/** Who decided. */
 | 'body' | 'date' | 'reference' | 'diaryNumber' | 'validFrom' | 'validUntil' | 'period' | 'owner'
/** When it was last revised. */
 | 'revision'
/** When it is to be revised. */
 | 'nextRevision' | 'edition' | 'updated' | 'contact' | 'audience' | 'replaces' | 'publisher';
/** Somebody who decides, with what the same is called in short. */
export interface Body {
    /** As a file says it: "Kommunfullmäktige". */
    readonly name: string;
    /** Other ways to write it, in small letters: "kf", "fullmäktige". */
    readonly also: WordList;
}
/** The words of one language that tell what parts of a document are. */
export interface Words {
    /** BCP 47 tag of the language. */
    readonly lang: string;
    /** Mark before a number's decimals. */
    readonly decimal: ',' | '.';
    readonly headings: Readonly<Record<HeadingTopic, WordList>>;
    readonly columns: Readonly<Record<ColumnTopic, WordList>>;
    readonly facts: Readonly<Record<FactLabel, WordList>>;
    /** What stands in a cell for who is responsible. */
    readonly states: Readonly<Record<'yes' | 'no' | 'undecided', WordList>>;
    readonly status: Readonly<Record<Choice<'status'>, WordList>>;
    /** Words that say how it goes with a goal, and nothing else, the best first. */
    readonly judged: Readonly<Record<JudgedLevel, WordList>>;
    readonly trend: Readonly<Record<Choice<'trend'>, WordList>>;
    /** The months, January first, each with its short forms. */
    readonly months: readonly WordList[];
    /** What happened to the document: "antagen", "reviderad". */
    readonly events: Readonly<Record<Choice<'event'>, WordList>>;
    /** Those of the events that are verbs in a sentence, and not what a document writes beside a date: "antogs". */
    readonly verbs: WordList;
    /** Small words between what happened, who decided and when: "av", "den". */
    readonly by: WordList;
    readonly bodies: readonly Body[];
    /** How names of organisations end or begin: "-nämnden". */
    readonly organisations: WordList;
    /** What a municipality or another publisher calls itself, after its name: "kommun". */
    readonly publishers: WordList;
    /** The same before its name: "region". */
    readonly publishersBefore: WordList;
    readonly kinds: Readonly<Record<Choice<'documentKind'>, WordList>>;
    readonly relations: Readonly<Record<Choice<'relation'>, WordList>>;
    /** Between the day and the month, where there is such a word: "of" in "14 of June". */
    readonly of?: string;
    /** Parts of a year: "våren", "kvartal 1". */
    readonly partsOfYear: WordList;
    /** Before an inexact number: "ca". */
    readonly about: WordList;
    /** For a value that there is none of: "uppgift saknas". */
    readonly missing: WordList;
    /** Before how long the document holds: "gäller". */
    readonly valid: WordList;
    /** Before the last time that something holds: "till och med". */
    readonly until: WordList;
    /** For what holds without an end: "tills vidare". */
    readonly openEnded: WordList;
    /** Between two names or things: "och". */
    readonly and: WordList;
    /** Before the one who owns or answers for a document: "ansvarig för dokumentet". */
    readonly ownedBy: WordList;
    /** Titles of posts that a reader may write to: "handläggare". */
    readonly posts: WordList;
    readonly phone: WordList;
    readonly email: WordList;
    /** Before the address of a page: "webbplats". */
    readonly website: WordList;
    /** Before the number of a case in the diary: "dnr". */
    readonly diary: WordList;
    /** How often something is done, or when: "varje år", "vid behov". */
    readonly cycles: WordList;
    /** What one does who is responsible: "ansvarar", "beslutar". */
    readonly answers: WordList;
    /** Before what somebody promises to do: "ska", after who does it. */
    readonly shall: WordList;
    /** What a document calls itself: "planen". */
    readonly itself: WordList;
    /** Between what a heading says and the document's own name: "av" in "Uppföljning av planen". */
    readonly belonging: WordList;
    /** How a heading begins that explains a word: "vad är". */
    readonly explains: WordList;
    /** Of what comes first: "prioriterar". */
    readonly priority: WordList;
}
