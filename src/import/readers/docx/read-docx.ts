import { Failure } from '../../failure.js';
import type { Omission, Piece, SourceDocument } from '../../pieces.js';
import type { Reader } from '../../reader.js';
import { openArchive } from '../archive.js';
import { eachXml } from '../xml.js';
import { blockReader } from './blocks.js';
import { readComments, readMargins, readNotes } from './beside-body.js';
import { documentTitle } from './document-title.js';
import { withLanguages } from '../languages.js';
import { listCounter } from './list-counter.js';
import { NAMESPACES } from './namespaces.js';
import { readNumbering } from './numbering.js';
import { mainPart, relationshipsOf, targetsOf } from './parts.js';
import { partSink } from './sink.js';
import { noteMarks, type Story } from './story.js';
import { noteFormats } from './note-formats.js';
import { readStyles } from './styles.js';

/** Reads a Word file (.docx, .docm, .dotx), also one saved as Strict Open XML. */
export const readDocx: Reader = (bytes, { progress, signal }): SourceDocument => {
  const archive = openArchive(bytes);
  const file = relationshipsOf(archive, '');
  const part = mainPart(archive, file);
  const relationships = relationshipsOf(archive, part);
  const partOf = (type: string) => {
    const [name] = targetsOf(relationships, type);
    return name === undefined ? undefined : archive.read(name);
  };
  const styles = readStyles(partOf('styles'));
  const lists = readNumbering(partOf('numbering'), styles);
  const pieces: Piece[] = [];
  const omissions: Omission[] = [];
  const counter = { block: 0 };
  const story: Story = {
    archive,
    styles,
    lists: listCounter(lists),
    notes: noteMarks(noteFormats(partOf('settings'))),
    relationships,
    fields: [],
    commented: new Map(),
  };
  const reader = blockReader(partSink(pieces, omissions, counter), story);
  let hasBody = false;
  eachXml(
    archive.read(part)!,
    NAMESPACES,
    'w:body',
    (node) => {
      hasBody = true;
      reader.read(node, {});
    },
    (done) => {
      if (signal?.aborted) throw new Failure('stopped');
      progress?.(done * 0.9);
    },
  );
  if (!hasBody) throw new Failure('unknown-format');
  reader.end();
  const beside = { story, lists, omissions, counter };
  readNotes(pieces, beside);
  readComments(beside);
  readMargins(beside);
  const title = documentTitle(archive, file);
  progress?.(1);
  return { format: 'docx', ...withLanguages(pieces), omissions, ...(title && { title }) };
};
