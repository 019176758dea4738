import type { FindingList } from './finding-list.js';
import type { Content } from '../format/schema.js';
type JsonObject = Readonly<Record<string, unknown>>;
/** One walk through one file, which gives what is sound of it and takes down what is not. */
export declare class Walk {
    #private;
    constructor(found: FindingList);
    /** Gives what is sound of a file; undefined if it is of another major version. */
    file(value: JsonObject): Content | undefined;
}
export {};
