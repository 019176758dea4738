import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { swedishStyles } from './swedish-word.mjs';

/*
 * LibreOffice as a maker of files, and what it writes made the same each time as far as it can be: no clock times, no
 * random ids, no pictures of pages.
 */

const TIME = '2026-01-01T00:00:00Z';

/** What LibreOffice makes of a flat document. */
export function convert(source, filter, extension) {
  const folder = mkdtempSync(join(tmpdir(), 'documents-'));
  try {
    writeFileSync(join(folder, 'source.fodt'), source);
    execFileSync(
      'soffice',
      [
        '--headless',
        `-env:UserInstallation=file://${join(tmpdir(), 'documents-office')}`,
        '--convert-to',
        filter,
        '--outdir',
        folder,
        join(folder, 'source.fodt'),
      ],
      { stdio: 'ignore', timeout: 120_000 },
    );
    return readFileSync(join(folder, `source.${extension}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The archive without clock times and without pictures of its first page. */
export function steadyArchive(bytes) {
  const files = {};
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith('/') || /thumbnail|Configurations2/iu.test(name)) continue;
    const stored = name === 'mimetype';
    files[name] = [steadyPart(name, content), { level: stored ? 0 : 9, mtime: '2026-01-01' }];
  }
  return zipSync(files);
}

function steadyPart(name, content) {
  if (name === 'content.xml') return steadyLists(content);
  if (/^word\/\w+\.xml$/u.test(name))
    return new TextEncoder().encode(swedishStyles(new TextDecoder().decode(content)));
  if (!/(?:core|meta|manifest|settings)\.xml$/u.test(name)) return content;
  const text = new TextDecoder()
    .decode(content)
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?/gu, TIME)
    .replaceAll(/<manifest:file-entry[^>]*(?:Thumbnails|Configurations2)[^>]*\/>/gu, '')
    .replaceAll(/<meta:editing-duration>[^<]*/gu, '<meta:editing-duration>PT0S')
    .replaceAll(/(<config:config-item config:name="(?:Rsid|RsidRoot)"[^>]*>)\d+/gu, '$10');
  return new TextEncoder().encode(text);
}

/** Lists named by their order: their ids are random. */
function steadyLists(content) {
  const names = new Map();
  const text = new TextDecoder().decode(content).replaceAll(/"list\d+"/gu, (id) => {
    if (!names.has(id)) names.set(id, `"list${names.size + 1}"`);
    return names.get(id);
  });
  return new TextEncoder().encode(text);
}

/** The PDF without clock times and random ids; its length stays, for it counts bytes. */
export function steadyPdf(bytes) {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/\(D:\d{14}[^)]*\)/gu, (date) => `(D:20260101000000Z${' '.repeat(date.length - 19)})`)
    .replaceAll(/(\/DocChecksum \/)[0-9A-F]{32}/gu, `$1${'0'.repeat(32)}`)
    .replaceAll(/<[0-9A-F]{32}>/gu, `<${'0'.repeat(32)}>`);
  return Buffer.from(text, 'latin1');
}
