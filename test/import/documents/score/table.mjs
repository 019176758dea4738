/** Right of all, summed. */
export const sum = (scores) => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  all: scores.reduce((total, { all }) => total + all, 0),
  lost: scores.reduce((total, { lost }) => total + lost, 0),
  unplaced: scores.reduce((total, { unplaced }) => total + unplaced, 0),
});
export const percent = ({ right, all }) => (all === 0 ? 0 : (100 * right) / all);

const cell = (score) => `${score.right}/${score.all} (${percent(score).toFixed(0)} %)`;
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * Scores by document and form as a Markdown table, with sums and the words lost: a row for each form, or for each
 * document where there are many (`across`).
 */
export function tableOf(scores, names, forms, { across = false } = {}) {
  const [rows, columns] = across ? [names, forms] : [forms, names];
  const [rowKey, columnKey] = across ? ['name', 'form'] : ['form', 'name'];
  const line = (title, of) => {
    const all = sum(of);
    return row([
      title,
      ...columns.map((name) => cell(sum(of.filter((score) => score[columnKey] === name)))),
      cell(all),
      all.unplaced,
      all.lost,
    ]);
  };
  return [
    row([across ? 'Document' : 'Form', ...columns, 'All', 'Words without a place', 'Words lost']),
    row(['---', ...columns.map(() => '--:'), '--:', '--:', '--:']),
    ...rows.map((name) =>
      line(
        across ? name : `\`${name}\``,
        scores.filter((score) => score[rowKey] === name),
      ),
    ),
    line('All', scores),
  ].join('\n');
}
