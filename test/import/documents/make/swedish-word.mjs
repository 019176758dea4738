/*
 * Styles named as a Swedish Word names them: the id is Swedish, the name is Word's own English one in its own case.
 */

const STYLES = {
  Normal: ['Normal', 'Normal'],
  Heading1: ['Rubrik1', 'heading 1'],
  Heading2: ['Rubrik2', 'heading 2'],
  Heading3: ['Rubrik3', 'heading 3'],
  Heading4: ['Rubrik4', 'heading 4'],
  TextBody: ['Brdtext', 'Body Text'],
  Caption: ['Beskrivning', 'caption'],
  Title: ['Rubrik', 'Title'],
  Subtitle: ['Underrubrik', 'Subtitle'],
  Quotations: ['Citat', 'Quote'],
  Header: ['Sidhuvud', 'header'],
  Footer: ['Sidfot', 'footer'],
  Footnote: ['Fotnotstext', 'footnote text'],
  ContentsHeading: ['Innehllsfrteckningsrubrik', 'TOC Heading'],
  Contents1: ['Innehll1', 'toc 1'],
  Contents2: ['Innehll2', 'toc 2'],
  Contents3: ['Innehll3', 'toc 3'],
};

/** A part of a .docx with its styles renamed. */
export function swedishStyles(xml) {
  const renamed = xml.replaceAll(
    /(<w:(?:pStyle|basedOn|next|link) w:val="|w:styleId=")([^"]+)"/gu,
    (all, before, id) => `${before}${STYLES[id]?.[0] ?? id}"`,
  );
  const names = new Map(Object.values(STYLES).map(([id, name]) => [id, name]));
  return renamed.replaceAll(/(w:styleId="([^"]+)"[^>]*><w:name w:val=")[^"]*"/gu, (all, before, id) =>
    names.has(id) ? `${before}${names.get(id)}"` : all,
  );
}
