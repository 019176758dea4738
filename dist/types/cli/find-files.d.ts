/** The files that a command's words name, and the patterns among them that no file matches. */
export interface FoundFiles {
    readonly found: readonly string[];
    readonly without: readonly string[];
}
/**
 * Finds the files that paths and patterns name, patterns as a shell has them. What a pattern finds is in alphabetical
 * order, each file once; one that begins with `!` takes files away from all the others.
 *
 * @param words - A path is a file whether it is there or not: the command says that it is missing.
 * @param separator - What parts folders here: `\` is that in Windows, and elsewhere a part of a name.
 */
export declare function findFiles(words: readonly string[], separator?: string): FoundFiles;
