import type { Indicator } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** Where the sun stands: the target is reached, in part, or not. */
export type Sun = 'above' | 'on' | 'below';

/** One of an indicator's three scales. */
export interface ScaleView {
  readonly name: 'trend' | 'status' | 'assessment';
  readonly label: string;
  /** Undefined where it is not stated. */
  readonly said: Said | undefined;
  /** Of a status that is known. */
  readonly sun: Sun | undefined;
}

/** Trend, status and assessment, each by itself: one does not follow from another. */
export function scaleViews(indicator: Indicator, reader: Reader): readonly ScaleView[] {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const labels = { trend, status: targetStatus, assessment };
  return (['trend', 'status', 'assessment'] as const).flatMap((name) => {
    const given = indicator[name];
    if (given === undefined) return [];
    const own = say(given, reader);
    const key = own?.text.toLowerCase().replaceAll(' ', '-') ?? '';
    const said = Object.hasOwn(scales, key) ? sayOwn(scales[key]!, reader) : own;
    const sun = name === 'status' && own ? sunOf(own.text.replaceAll('-', ' ')) : undefined;
    return { name, label: labels[name], said, sun };
  });
}

/**
 * Finds where the sun of a status stands, by its words in Swedish or English: "delvis uppfyllt", "reached".
 *
 * @returns undefined for words that say something else.
 */
export function sunOf(status: string): Sun | undefined {
  const text = status.toLowerCase().replace(/^(?:målet är|target|helt|fully) /, '');
  if (/^(?:ej|inte|not|off) /.test(text)) return 'below';
  if (/^(?:delvis|nästan|på väg|partly|partially|nearly|on)\b/.test(text)) return 'on';
  return /^(?:uppfyll|uppnå|nått|nådd|reached|achieved|met\b)/.test(text) ? 'above' : undefined;
}
