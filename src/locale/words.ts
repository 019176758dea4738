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
  readonly responsible: string;
  readonly source: string;
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
  /** Opens a folded list. */
  readonly showAllPrinciples: (count: number) => string;
  readonly loading: string;
  readonly failed: string;
  /** Leads to the content file where nothing else can be shown. */
  readonly toFile: string;
}
