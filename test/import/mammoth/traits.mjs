import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import mammoth from 'mammoth';
import { TRAITS } from './trait-list.mjs';

/** Reads each trait's file with our reader and with mammoth, and tells which of them carried it. */
export async function compareTraits() {
  const folder = path.resolve('node_modules/.cache/import-traits');
  mkdirSync(folder, { recursive: true });
  const outfile = path.join(folder, 'docx.mjs');
  await build({
    stdin: {
      contents: `export * from './test/import/docx/docx.fixtures.ts';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'error',
  });
  const made = await import(pathToFileURL(outfile));
  const rows = [];
  for (const { group, trait, parts, carried, carriedByMammoth } of TRAITS(made)) {
    const whole = typeof parts === 'string' ? { body: parts } : parts;
    const document = made.read(whole);
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(made.docx(whole, typed)) });
    rows.push({
      group,
      trait,
      samsyn: carried(document.pieces.map(made.brief), document),
      mammoth: carriedByMammoth(html),
      html,
      pieces: document.pieces.map(made.brief),
    });
  }
  return rows;
}

/** Mammoth asks for content types; Word always writes them. */
function typed(xml) {
  return xml.replace(
    /<Types xmlns="([^"]*)"\/>/,
    '<Types xmlns="$1"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>',
  );
}

/** The comparison as a Markdown table. */
export function traitTable(rows) {
  const sign = (carried) => (carried ? 'yes' : 'no');
  const lines = rows.map(
    ({ group, trait, ...row }) => `| ${group} | ${trait} | ${sign(row.samsyn)} | ${sign(row.mammoth)} |`,
  );
  const count = (name) => `${rows.filter((row) => row[name]).length} of ${rows.length}`;
  return [
    '| | trait | Samsyn | mammoth 1.13.0 |',
    '| --- | --- | --- | --- |',
    ...lines,
    `| | **carried** | **${count('samsyn')}** | **${count('mammoth')}** |`,
  ].join('\n');
}
