/** Puts characters in the place of references to them, such as `&nbsp;`; those unknown stay as they are. */
export declare function withoutEntities(text: string): string;
