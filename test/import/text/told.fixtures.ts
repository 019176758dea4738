import type { Piece, Run, SourceDocument } from '../../../src/import/pieces.js';

/** What a document was read as, a line for each piece: "h1 (2.) Rubrik", "- [list1/2] (a)) text", "p{quote} …". */
export function told({ pieces, omissions }: SourceDocument): string[] {
  return [
    ...pieces.flatMap((piece) => toldPiece(piece)),
    ...omissions.map(({ reason, text }) => `omitted ${reason}: ${text}`),
  ];
}

/** Text of runs, with marks round what looks otherwise: `*bold*`, `/italic/`, `<address text>`. */
export function toldRuns(runs: readonly Run[]): string {
  return runs
    .map(({ text, ...look }) =>
      Object.entries(look).reduce(
        (said, [key, value]) => `<${key}${value === true ? '' : `=${value}`}|${said}>`,
        text,
      ),
    )
    .join('');
}

function toldPiece(piece: Piece, indent = ''): string[] {
  const more = [piece.language, piece.direction, piece.guessed && 'guessed'].filter(Boolean).join(' ');
  const after = more ? ` {${more}}` : '';
  switch (piece.kind) {
    case 'heading':
      return [`${indent}h${piece.level}${numbered(piece)} ${toldRuns(piece.runs)}${after}`];
    case 'paragraph': {
      const looks = [piece.role, piece.size, piece.centred && 'centred'].filter(Boolean).join(' ');
      return [`${indent}p${looks && `{${looks}}`}${numbered(piece)} ${toldRuns(piece.runs)}${after}`];
    }
    case 'item': {
      const mark = piece.continues
        ? '+'
        : piece.tick
          ? { checked: '[x]', unchecked: '[ ]' }[piece.tick]
          : '-';
      return [
        `${indent}${mark} ${piece.list}/${piece.level}${numbered(piece)} ${toldRuns(piece.runs)}${after}`,
      ];
    }
    case 'note':
      return [`${indent}note ${piece.note} ${toldRuns(piece.runs)}${after}`];
    case 'figure':
      return [`${indent}figure ${piece.alt ?? '–'}${piece.caption ? `: ${piece.caption}` : ''}`];
    case 'table':
      return [
        `${indent}table ${piece.columns}${piece.headRows ? ` heads ${piece.headRows}` : ''}${piece.caption ? `: ${piece.caption}` : ''}`,
        ...piece.rows.flatMap((row, y) =>
          row.flatMap((cell) => [
            `${indent}  ${y}.${cell.column}${cell.columnSpan > 1 ? ` wide ${cell.columnSpan}` : ''}${cell.rowSpan > 1 ? ` high ${cell.rowSpan}` : ''}${cell.head ? ` ${cell.head}` : ''}${cell.tick ? ` ${cell.tick}` : ''}`,
            ...cell.pieces.flatMap((one) => toldPiece(one, `${indent}    `)),
          ]),
        ),
      ];
  }
}

const numbered = ({ number }: { readonly number?: string }): string => (number ? ` (${number})` : '');

/** The numbered words ("ord7x") that a document read has nowhere. */
export function missing(source: string, document: SourceDocument): string[] {
  const kept = new Set(JSON.stringify(document).match(/ord\d+x/g));
  return (source.match(/ord\d+x/g) ?? []).filter((word) => !kept.has(word));
}
