/** A round step, 1, 2 or 5 times a power of ten, that goes three to six times into a span; nought where there is none. */
export function stepOf(span: number): number {
  if (!(span > 0) || !Number.isFinite(span)) return 0;
  const power = 10 ** Math.floor(Math.log10(span / 3));
  const times = [5, 2, 1].find((one) => one * power * 3 <= span) ?? 1;
  return times * power;
}
