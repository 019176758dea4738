import type { LimitName } from '../format/limits.js';
/** `error`: what the pointer names is left out. `warning`: it is shown all the same. */
export type Severity = 'error' | 'warning';
/** Code of a fault in a content file itself. */
export type ContentCode = 'wrong-type' | 'wrong-format' | 'wrong-choice' | 'missing-key' | 'unknown-key' | 'empty-entry' | 'duplicate-id' | 'dangling-reference'
/** Words that are all but an actor's id or name. */
 | 'near-reference'
/** A word for which the format has one of its own. */
 | 'own-word' | 'odd-address' | 'odd-email'
/** A heading with nothing under it. */
 | 'bare-heading' | 'newer-version' | 'other-version' | 'markdown-image' | 'markdown-heading' | 'markdown-html' | `limit-${LimitName}`;
/** Code of what goes wrong on the way to a content file, or when an element looks for its entry in it. */
export type LoadCode = 'no-source' | 'wrong-address' | 'not-found' | 'http-status' | 'redirected' | 'network' | 'timeout' | 'not-utf8' | 'not-json' | 'no-such-item' | 'nothing-to-show'
/** Something is wrong, and the file that would say what could not be fetched. */
 | 'unread'
/** A `--samsyn-*` variable of the page's that should be a colour and is none. */
 | 'wrong-colour'
/** An exception, which is never the content's fault. */
 | 'not-drawn';
/** Code of a fault in what lies beside a content file, which only a program on the same disk can tell. */
export type DiskCode = 'missing-picture';
/** A stable name for a kind of problem; names are only added in minor versions. */
export type ProblemCode = ContentCode | LoadCode | DiskCode;
/** A thing found, and where, before it is put into words. */
export interface Finding {
    /** JSON Pointer (RFC 6901) to the place in the file; empty for the file itself. */
    readonly pointer: string;
    readonly severity: Severity;
    readonly code: ProblemCode;
    /** What the words need: the key, the nearest known key, the expected form, the address. */
    readonly details?: Readonly<Record<string, string | number | undefined>>;
}
/** A finding in words that say where it is and what to do, in Swedish and in English. */
export interface Problem extends Finding {
    /** The line in the file's text, from 1; missing where there is no text, as for an object in a page. */
    readonly line?: number;
    /** The column in that line, from 1, in UTF-16 units. */
    readonly column?: number;
    readonly message: {
        readonly sv: string;
        readonly en: string;
    };
}
