import type { EntryKind } from './entry-kind.js';
import { openHeading } from './group.js';

/** A heading: of a group, where all its members are one, else of a section. */
export const heading: EntryKind = {
  open: openHeading,
  leaf: ({ piece }, holder) => void holder.text(piece),
};

/** A paragraph, an item of a list. */
export const text: EntryKind = {
  open: openHeading,
  leaf: ({ piece }, holder) => void holder.text(piece),
};
