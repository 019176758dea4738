import { strToU8, zipSync } from 'fflate';
import type { SourceDocument } from '../../../src/import/pieces.js';
import { readOdt } from '../../../src/import/readers/odt/read-odt.js';
import { told } from '../text/told.fixtures.js';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMES = [
  ...['office', 'style', 'text', 'table', 'meta', 'manifest'].map(
    (name) => `xmlns:${name}="${OASIS}:${name}:1.0"`,
  ),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:fo="${OASIS}:xsl-fo-compatible:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"',
  'xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"',
].join(' ');

/** What stands round the text of a document. */
export interface Parts {
  readonly styles?: string;
  readonly automatic?: string;
  readonly masters?: string;
  readonly meta?: string;
}

/** A flat document whose text is given. */
export const flat = (
  text: string,
  { styles = '', automatic = '', masters = '', meta = '' }: Parts = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMES}><office:meta>${meta}</office:meta><office:styles>${styles}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${masters}</office:master-styles><office:body><office:text>${text}</office:text></office:body></office:document>`;

/** A zipped document of which the parts are given. */
export const zipped = (
  text: string,
  { styles = '', automatic = '', masters = '', meta = '' }: Parts = {},
  manifest = '',
): Uint8Array =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8(`<manifest:manifest ${NAMES}>${manifest}</manifest:manifest>`),
    'meta.xml': strToU8(
      `<office:document-meta ${NAMES}><office:meta>${meta}</office:meta></office:document-meta>`,
    ),
    'styles.xml': strToU8(
      `<office:document-styles ${NAMES}><office:styles>${styles}</office:styles><office:master-styles>${masters}</office:master-styles></office:document-styles>`,
    ),
    'content.xml': strToU8(
      `<office:document-content ${NAMES}><office:automatic-styles>${automatic}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    ),
  });

/** Reads a flat document. */
export const readFlat = (text: string, parts?: Parts): SourceDocument =>
  readOdt(new TextEncoder().encode(flat(text, parts)), {});
/** Reads a flat document, and tells its pieces in short. */
export const toldFlat = (text: string, parts?: Parts): string[] => told(readFlat(text, parts));
