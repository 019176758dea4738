/** Status of a target: reached (`above`), in part (`on`), or not (`below`). */
export type TargetStatus = 'above' | 'on' | 'below';

/**
 * Finds the status of a target by its words in Swedish or English: "delvis uppfyllt", "reached".
 *
 * @returns undefined for words that say something else.
 */
export function targetStatusOf(status: string): TargetStatus | undefined {
  const text = status.toLowerCase().replace(/^(?:målet är|target|helt|fully) /, '');
  if (/^(?:ej|inte|not|off) /.test(text)) return 'below';
  if (/^(?:delvis|nästan|på väg|partly|partially|nearly|on)\b/.test(text)) return 'on';
  return /^(?:uppfyll|uppnå|nått|nådd|reached|achieved|met\b)/.test(text) ? 'above' : undefined;
}
