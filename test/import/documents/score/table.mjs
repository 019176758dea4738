/** Right of all, summed. */
export const sum = (scores) => ({
  right: scores.reduce((total, { right }) => total + right, 0),
  all: scores.reduce((total, { all }) => total + all, 0),
  lost: scores.reduce((total, { lost }) => total + lost, 0),
  unplaced: scores.reduce((total, { unplaced }) => total + unplaced, 0),
});
export const percent = ({ right, all }) => (all === 0 ? 0 : (100 * right) / all);

/** Number of facts that the format has no place for; a document's are the same in all its forms. */
const beyond = (scores) =>
  [...new Map(scores.map((score) => [score.name, score.beyond ?? 0])).values()].reduce((a, b) => a + b, 0);

const cell = (score) => `${score.right}/${score.all} (${percent(score).toFixed(0)} %)`;
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * Scores by document and form as a Markdown table, with sums and the words lost: a row for each form, or for each
 * document where there are many (`across`). Facts that the format has no place for have a column where there are any.
 */
export function tableOf(scores, names, forms, { across = false } = {}) {
  const [rows, columns] = across ? [names, forms] : [forms, names];
  const [rowKey, columnKey] = across ? ['name', 'form'] : ['form', 'name'];
  const heads = [across ? 'Document' : 'Form', ...columns, 'All', 'Words without a place', 'Words lost'];
  const withBeyond = scores.some((score) => score.beyond > 0);
  const line = (title, of) => {
    const all = sum(of);
    return row([
      title,
      ...columns.map((name) => cell(sum(of.filter((score) => score[columnKey] === name)))),
      cell(all),
      all.unplaced,
      all.lost,
      ...(withBeyond ? [beyond(of)] : []),
    ]);
  };
  return [
    row([...heads, ...(withBeyond ? ['Facts beyond 1.1'] : [])]),
    row(['---', ...heads.slice(1).map(() => '--:'), ...(withBeyond ? ['--:'] : [])]),
    ...rows.map((name) =>
      line(
        across ? name : `\`${name}\``,
        scores.filter((score) => score[rowKey] === name),
      ),
    ),
    line('All', scores),
  ].join('\n');
}
