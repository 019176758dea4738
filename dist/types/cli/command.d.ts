/** The languages that the program speaks. */
export type Language = 'sv' | 'en';
/** A text in each of them. */
export type BilingualText = Readonly<Record<Language, string>>;
/** 0: fine. 1: something is wrong with the files. 2: the command cannot be carried out as it was written. */
export type ExitCode = 0 | 1 | 2;
/** An option that a command takes, such as `--out themes`. */
export interface Option {
    readonly type: 'string' | 'boolean';
    /** What the value is, where there is one: `--out <mapp>`. */
    readonly value?: BilingualText;
    readonly words: BilingualText;
}
/** The call of a command: all that it is given to do its work. */
export interface Call {
    readonly files: readonly string[];
    readonly options: Readonly<Record<string, string | boolean | undefined>>;
    readonly language: Language;
    /** Prints lines for whoever asked. */
    readonly print: (text: string) => void;
    /** Prints lines about what went wrong. */
    readonly complain: (text: string) => void;
    /** Asks whoever sits at the terminal for a line; undefined where they leave. Missing where nobody sits, as in a script. */
    readonly ask?: ((question: string) => Promise<string | undefined>) | undefined;
    /**
     * Shows a line at the terminal in the place of the one before; an empty one takes it away. Missing where nobody looks.
     */
    readonly show?: ((line: string) => void) | undefined;
}
/** One thing that the program can do. */
export interface Command {
    /** What follows the command's name: `<fil …>`. */
    readonly files: BilingualText;
    /** How few files it takes, and how many; at least one where it does not say. */
    readonly takes?: {
        readonly least: number;
        readonly most: number;
    };
    readonly words: BilingualText;
    readonly options?: Readonly<Record<string, Option>>;
    readonly run: (call: Call) => ExitCode | Promise<ExitCode>;
}
