/** The mark that ends what each one begins; a mark without its end is none. */
export declare function endsOf(marks: TreeWalker): Map<Comment, Comment>;
/** What `@lit-labs/ssr` calls a template: two hashes of its strings. */
export declare function digestOf(strings: TemplateStringsArray): string;
