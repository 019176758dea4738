function pieceList(where = () => ({})) {
  const omissions = [];
  const within = (next) => {
    const pieces = [];
    return {
      pieces,
      spot: next,
      add: (piece, spot = next()) => {
        pieces.push({ ...piece, ...spot });
      },
      omit: (reason, text, part) => {
        const { place } = next();
        omissions.push({ reason, text, place: { ...place, ...part && { part } } });
      },
      inCell: (table, row, cell) => {
        let count = 0;
        return within(() => ({ id: `${table.id}.${row}.${cell}.${++count}`, place: table.place }));
      }
    };
  };
  let block = 0;
  const list = within(() => ({ id: `p${++block}`, place: { block, ...where() } }));
  return { list, omissions };
}

export { pieceList as p };
//# sourceMappingURL=piece-list.js.map
