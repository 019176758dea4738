import 'trix';

export async function edit(html, box) {
  const element = document.createElement('trix-editor');
  const ready = new Promise((resolve) =>
    element.addEventListener('trix-initialize', resolve, { once: true }),
  );
  box.append(element);
  await ready;
  element.editor.loadHTML(html);
  return element.value;
}
