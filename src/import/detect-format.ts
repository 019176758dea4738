import { Failure } from './failure.js';
import type { SourceFormat } from './pieces.js';
import { refuseCompoundFile } from './readers/compound-file.js';
import { centralDirectory } from './readers/zip-directory.js';

/** Forms that are plain text, and so are told apart by their names. */
const BY_NAME: Readonly<Record<string, SourceFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  csv: 'csv',
  tsv: 'csv',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
};

/** How far into a file its form must have shown. */
const BEGINNING = 4096;

/**
 * Tells which form a file has, by what is in it, and by its name only where all would be plain text.
 *
 * @throws Failure where it has none of the forms that are read.
 */
export function detectFormat(bytes: Uint8Array, name = ''): SourceFormat {
  if (!bytes.length) throw new Failure('empty');
  const start = beginning(bytes);
  if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004')) return zipped(bytes, start);
  if (start.startsWith('{\\rtf')) throw new Failure('old-format', { format: 'rtf' });
  refuseCompoundFile(bytes);
  const text = start.replace(/^(?:ï»¿|ÿþ|þÿ)/, '').trimStart();
  if (/^<\?xml/.test(text) && text.includes('urn:oasis:names:tc:opendocument:xmlns:office')) return 'odt';
  const byName = BY_NAME[/\.(\w+)$/.exec(name.toLowerCase())?.[1] ?? ''];
  if (/^(?:<!--.*?-->|<\?xml[^>]*>|\s)*<(?:!doctype html|html)[\s>]/is.test(text)) return 'html';
  if (!isText(bytes)) throw new Failure('unknown-format');
  if (byName) return byName;
  if (/\.(?:json|xml|css|js|svg)$/i.test(name)) throw new Failure('unknown-format');
  return /^<(?:meta|head|body|div|p|h[1-6]|table|ul|ol|article|main|section|b|span)[\s>]/i.test(text)
    ? 'html'
    : 'text';
}

/** Reads the first bytes as letters, UTF-16 as what it says where only ASCII matters. */
function beginning(bytes: Uint8Array): string {
  const start = bytes.subarray(0, BEGINNING);
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return String.fromCharCode(...(wide ? start.filter((byte) => byte) : start));
}

function zipped(bytes: Uint8Array, start: string): SourceFormat {
  const names = namesOf(bytes);
  // The directory stands at the end, and is gone where a file was cut short: the first parts' names tell too.
  const has = (part: RegExp, folder: string) =>
    names?.some((name) => part.test(name)) || start.includes(folder);
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt';
  if (has(/^word\/document\d*\.xml$/i, 'word/')) return 'docx';
  if (has(/^xl\/workbook\d*\.xml$/i, 'xl/')) return 'xlsx';
  throw new Failure(names ? 'unknown-format' : 'damaged');
}

function namesOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return [...centralDirectory(bytes).keys()];
  } catch {
    return undefined;
  }
}

/** Whether bytes are letters: no zeros, but for those of UTF-16 with its mark. */
function isText(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  return !bytes.subarray(0, BEGINNING).includes(0);
}
