/**
 * Moves labels beside an axis apart, so that none stands over another: each as near its place as there is room.
 *
 * @param places - Of their middles, in percent from the top, the topmost first.
 * @param height - Of each.
 */
export function apart(places: readonly number[], height: number): readonly number[] {
  const moved = [...places];
  moved.forEach((at, i) => {
    const least = i ? moved[i - 1]! + height : height / 2;
    moved[i] = Math.max(at, least);
  });
  for (let i = moved.length - 1, most = 100 - height / 2; i >= 0; i--, most = moved[i + 1]! - height)
    moved[i] = Math.min(moved[i]!, most);
  return moved.map((at) => Math.round(at * 100) / 100);
}
