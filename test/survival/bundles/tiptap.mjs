import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';

export const edit = (html, box) =>
  new Editor({ element: box, extensions: [StarterKit], content: html }).getHTML();
