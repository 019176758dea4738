/** What leads to an entry; undefined where no other widget on the page shows it. */
export declare const fragmentOf: (id: string | undefined, isShown: ((id: string) => boolean) | undefined) => string | undefined;
