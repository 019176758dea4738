/**
 * Has something worked out of an object once, for as long as the object lives: content that has been taken is not
 * changed, and many ask the same of it.
 *
 * @param work - What it gives follows from the object alone.
 */
export declare function oncePer<From extends object, To>(work: (from: From) => To): (from: From) => To;
