import type { ThemeProblem } from './theme.js';
/** Access to the world outside a token file. */
export interface ReadOptions {
    /** The file's own absolute address, from which `extends` is resolved and which problems name. */
    readonly file?: string;
    /**
     * Gives the JSON value of the file at an absolute address. What it throws becomes a problem. The package's
     * own themes, in `samsyn/themes/`, have addresses like `samsyn:/skog.tokens.json`.
     */
    readonly read?: (address: string) => unknown;
}
/** A file that is at least an object. */
export interface TokenFile {
    readonly file: string;
    readonly root: Readonly<Record<string, unknown>>;
}
/** Collects a theme's file and all that it extends, the one that extends nothing first. */
export declare function themeFiles(value: unknown, { file, read }: ReadOptions): {
    readonly files: readonly TokenFile[];
    readonly problems: readonly ThemeProblem[];
};
/** A theme's name and description, which it does not take from those that it extends. */
export declare function nameAndDescription(own: TokenFile, report: (problem: ThemeProblem) => void): {
    readonly name: string;
    readonly description: string | undefined;
};
