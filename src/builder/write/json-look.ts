import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const MARKED = { backgroundColor: 'var(--_ground)', color: 'var(--_on-ground)' };
const OVER = { backgroundColor: 'var(--_surface)', color: 'var(--_text)', border: '1px solid var(--_edge)' };

/** Look of the frame: the builder's own colours, in light and in dark. */
const frame = EditorView.theme({
  '&': { color: 'var(--_text)', backgroundColor: 'var(--_surface)' },
  '.cm-scroller': { fontFamily: "'Cascadia Mono', Consolas, 'Noto Sans Mono', monospace" },
  '.cm-content': { caretColor: 'var(--_text)' },
  '.cm-gutters': {
    color: 'var(--_muted)',
    backgroundColor: 'var(--_surface)',
    borderInlineEnd: '1px solid var(--_hairline)',
  },
  '&.cm-focused .cm-matchingBracket': MARKED,
  '&.cm-focused .cm-nonmatchingBracket': { backgroundColor: 'transparent', outline: '1px solid' },
  '.cm-foldPlaceholder': OVER,
  '.cm-tooltip': OVER,
  '@media print': {
    '.cm-gutters': { display: 'none' },
  },
});

/** Look of the words: keys in the text's own colour, values by the accent, what is no text by weight too. */
const words = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--_text)' },
  { tag: tags.string, color: 'var(--_accent)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--_accent)', fontWeight: '700' },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: 'var(--_muted)' },
]);

/** Look of the editor of JSON, by the builder's own colours: it is dark where the rest is. */
export const jsonLook: Extension = [frame, syntaxHighlighting(words)];
