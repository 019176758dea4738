/** A file that a page fetches when its content asks for what is in it. */
export interface LateFile<T> {
    /** What is in it; undefined until it is at hand. */
    readonly file: T | undefined;
    /** Fetches it, once a page; if it cannot be had the console is told, and the widgets stay as they are. */
    readonly load: () => Promise<void>;
}
/** @param name - What the console calls the file. */
export declare function lateFile<T>(fetch: () => Promise<T>, name: string): LateFile<T>;
