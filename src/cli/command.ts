/** The languages that the program speaks. */
export type Language = 'sv' | 'en';
/** A text in each of them. */
export type Words = Readonly<Record<Language, string>>;

/** 0: fine. 1: something is wrong with the files. 2: the command cannot be carried out as it was written. */
export type ExitCode = 0 | 1 | 2;

/** An option that a command takes, such as `--out themes`. */
export interface Option {
  readonly type: 'string' | 'boolean';
  /** What the value is, where there is one: `--out <mapp>`. */
  readonly value?: Words;
  readonly words: Words;
}

/** What a command is given to do its work. */
export interface Call {
  readonly files: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
  readonly language: Language;
  /** Prints lines for whoever asked. */
  readonly print: (text: string) => void;
  /** Prints lines about what went wrong. */
  readonly complain: (text: string) => void;
}

/** One thing that the program can do. */
export interface Command {
  /** What follows the command's name: `<fil …>`. */
  readonly files: Words;
  readonly words: Words;
  readonly options?: Readonly<Record<string, Option>>;
  readonly run: (call: Call) => ExitCode | Promise<ExitCode>;
}
