import { type Element, hasText, isElement } from './elements.js';
import type { Span } from '../page-text.js';

/** Elements that stand within a line of text. */
const INLINE = new Set(
  (
    'Span Quote Em Strong Sub Link Reference Code Annot Ruby RB RT RP Warichu WT WP Lbl Formula Form BibEntry Index ' +
    'Private InlineShape'
  ).split(' '),
);
/** Elements that may hold words or blocks, by the program that made the file. */
const EITHER = new Set(['NonStruct', 'Div', 'Artifact', '']);

/** One block of an element's kids: text that stands in it by itself, or a block with a name of its own. */
export type Block =
  { readonly text: readonly Span[]; readonly notes: readonly Element[] } | { readonly element: Element };

const isNote = ({ role }: Element): boolean => /^(?:FE|Foot|End)?[Nn]ote$/.test(role);

function isInline(element: Element): boolean {
  if (INLINE.has(element.role)) return true;
  return (
    EITHER.has(element.role) && element.kids.every((kid) => !isElement(kid) || isNote(kid) || isInline(kid))
  );
}

/** Parts an element's kids into running text and blocks; a note within the text comes with it. */
export function blocksOf(element: Element): Block[] {
  const blocks: Block[] = [];
  let text: Span[] = [];
  let notes: Element[] = [];
  const flush = () => {
    if (text.some((span) => span.text.trim()) || notes.length) blocks.push({ text, notes });
    text = [];
    notes = [];
  };
  const gather = (kids: Element['kids']) => {
    for (const kid of kids)
      if (!isElement(kid)) text.push(kid);
      else if (isNote(kid)) notes.push(kid);
      else if (INLINE.has(kid.role) && !isInline({ ...kid, role: '' })) {
        // A link round a block, as in lists of contents.
        for (const block of blocksOf({ ...kid, role: '' }))
          if ('element' in block) {
            flush();
            blocks.push(block);
          } else {
            text.push(...block.text);
            notes.push(...block.notes);
          }
      } else if (isInline(kid)) gather(kid.kids);
      else {
        flush();
        if (hasText(kid) || kid.role === 'Figure') blocks.push({ element: kid });
      }
  };
  gather(element.kids);
  flush();
  return blocks;
}
