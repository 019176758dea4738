import Quill from 'quill';

export function edit(html, box) {
  const quill = new Quill(box, { theme: 'snow' });
  quill.clipboard.dangerouslyPasteHTML(html);
  return quill.getSemanticHTML();
}
