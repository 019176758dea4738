import { css, nothing, html } from 'lit';
import { w as word } from './rich-text.js';

const downloadStyles = css`.downloads{display:flex;flex-wrap:wrap;gap:.5em}.downloads>button{font-weight:600;cursor:pointer}.downloads>button:hover{background:var(--_k);color:var(--_i)}@media print{.downloads{display:none}}`;

const TIME_TO_READ_FILE = 4e4;
function downloads(files, reader, of) {
  return html`<p class="downloads" part="downloads">${files.map((file, i) => {
    const id = of ? `${of}-file-${i}` : nothing;
    const name = of ? `${id} ${of}` : nothing;
    return html`<button id=${id} type="button" aria-labelledby=${name} @click=${saver(file)}>${word(file.label, reader)}</button> `;
  })}</p>`;
}
function saver(download) {
  const { name } = download;
  return ({ currentTarget }) => {
    if ("text" in download) save(new Blob([download.text()], { type: download.type }), name);
    else
      void download.file(currentTarget).then(
        (file) => save(file, name),
        () => console.warn(`Samsyn: ${name} kunde inte g\xF6ras / could not be made.`)
      );
  };
}
function save(file, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TIME_TO_READ_FILE);
}

function csv(rows) {
  return "\uFEFF" + rows.map((row) => row.map(cell).join(";") + "\r\n").join("");
}
function cell(value) {
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export { downloadStyles as a, csv as c, downloads as d };
//# sourceMappingURL=csv.js.map
