import type { Actor, Content, Goal, Section } from './schema.js';
/** Finds an entry by its id, or the first one where no id is asked for. */
export declare function findEntry<T extends {
    readonly id?: string | undefined;
}>(entries: readonly T[] | undefined, id: string | undefined): T | undefined;
/** Finds a goal at any depth; without an id, the first one. */
export declare function findGoal(content: Content, id: string | undefined): Goal | undefined;
/** Finds a section at any depth; without an id, the first one. */
export declare function findSection(content: Content, id: string | undefined): Section | undefined;
/** Finds an actor, at any depth, by the id or the name that a reference to it gives. */
export declare function findActor(content: Content, reference: string): Actor | undefined;
/** Whether the actor is the kommun that publishes the file: by `publisher.actor`, or by the same name. */
export declare function isPublisher(content: Content, actor: Actor | undefined, reference: string): boolean;
