import { type Workbook, readXlsx as readWorkbook } from 'hucre/xlsx';
import { Failure } from '../../failure.js';
import { openArchive } from '../archive.js';

/** Opens a workbook whose parts are within the bounds of size and have no definitions of their own. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const archive = openArchive(bytes);
  for (const name of archive.names) {
    const part = archive.read(name);
    // A part's own definitions stand at its beginning.
    if (part && /\.(?:xml|rels)$/i.test(name) && latin(part.subarray(0, 2048)).includes('<!DOCTYPE'))
      throw new Failure('xml-entities');
  }
  try {
    return await readWorkbook(bytes, { readStyles: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    if (/over the \d+ limit/.test(message)) throw new Failure('too-large', { limit: 'cells' });
    throw new Failure(/encrypt|password/i.test(message) ? 'encrypted' : 'damaged');
  }
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
