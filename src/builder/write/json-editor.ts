import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { json, jsonParseLinter } from '@codemirror/lang-json';
import { bracketMatching, foldGutter } from '@codemirror/language';
import { linter } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';
import { jsonLook } from './json-look.js';

/** An editor of JSON in a shadow root. */
export interface JsonEditor {
  text(): string;
  replace(text: string): void;
  goTo(offset: number): void;
  destroy(): void;
}

/**
 * Opens an editor of JSON; its styles stand in the shadow root, where the page's policy lets them be.
 *
 * @param change - Called when the text has been changed.
 */
export function openJsonEditor(
  parent: HTMLElement,
  { text, label, change }: { readonly text: string; readonly label: string; readonly change: () => void },
): JsonEditor {
  const root = parent.getRootNode();
  const view = new EditorView({
    parent,
    ...(root instanceof ShadowRoot && { root }),
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(),
        foldGutter(),
        history(),
        bracketMatching(),
        jsonLook,
        json(),
        linter(jsonParseLinter()),
        keymap.of([...defaultKeymap, ...historyKeymap]),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged }) => {
          if (docChanged) change();
        }),
      ],
    }),
  });
  return {
    text: () => view.state.doc.toString(),
    replace: (next) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } }),
    goTo: (offset) => {
      view.dispatch({ selection: { anchor: offset }, scrollIntoView: true });
      view.focus();
    },
    destroy: () => view.destroy(),
  };
}
