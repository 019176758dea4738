/** The mark that ends what each one begins; a mark without its end is none. */
export declare function endsOf(marks: TreeWalker): Map<Comment, Comment>;
/** Gives `@lit-labs/ssr`'s name of a template: two hashes of its strings. */
export declare function digestOf(strings: TemplateStringsArray): string;
