import { j as joinRuns } from './runs.js';

function noteRuns(pieces) {
  return joinRuns(linesOf(pieces).flatMap((runs, i) => i ? [{ text: "\n" }, ...runs] : runs));
}
function linesOf(pieces) {
  return pieces.flatMap((piece) => {
    if (piece.kind === "table") {
      const cells = piece.rows.flat().flatMap((cell) => linesOf(cell.pieces));
      return piece.caption ? [[{ text: piece.caption }], ...cells] : cells;
    }
    if (piece.kind !== "figure") return [piece.runs];
    const words = [piece.alt, piece.caption].filter(Boolean).join(" ");
    return words ? [[{ text: words }]] : [];
  });
}

export { noteRuns as n };
//# sourceMappingURL=note-runs.js.map
