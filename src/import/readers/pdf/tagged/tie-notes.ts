import type { Piece, Run } from '../../../pieces.js';

/** A note by the mark that it begins with, on the page where it stands. */
export interface MarkedNote {
  readonly note: string;
  readonly mark: string;
  readonly page: number;
}

/** Ties the small raised marks of the text to the notes of their page: nothing in the file says which refers to which. */
export function tieNotes(pieces: readonly Piece[], notes: readonly MarkedNote[]): readonly Piece[] {
  const left = [...notes];
  const tied = (runs: readonly Run[], page: number | undefined): readonly Run[] =>
    runs.map((run) => {
      const at = run.raised ? left.findIndex((one) => one.page === page && one.mark === run.text.trim()) : -1;
      if (at < 0) return run;
      const [{ note }] = left.splice(at, 1) as [MarkedNote];
      const { raised, ...look } = run;
      return raised ? { ...look, note } : run;
    });
  const inPiece = <P extends Piece>(piece: P): P => {
    if (piece.kind === 'note') return piece;
    if (piece.kind === 'table')
      return {
        ...piece,
        rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, pieces: cell.pieces.map(inPiece) }))),
      };
    return 'runs' in piece ? { ...piece, runs: tied(piece.runs, piece.place.page) } : piece;
  };
  return notes.length ? pieces.map(inPiece) : pieces;
}
