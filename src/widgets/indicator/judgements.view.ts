import type { Indicator } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { targetStatusOf, type TargetStatus } from '../fragments/target-status.js';

/** One of an indicator's three scales. */
export interface JudgementView {
  readonly name: 'trend' | 'status' | 'assessment';
  readonly label: string;
  /** Undefined where it is not stated. */
  readonly said: Said | undefined;
  /** Of a status that is known. */
  readonly icon: TargetStatus | undefined;
}

/** Trend, status and assessment, each by itself: one does not follow from another. */
export function judgementViews(indicator: Indicator, reader: Reader): readonly JudgementView[] {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const labels = { trend, status: targetStatus, assessment };
  return (['trend', 'status', 'assessment'] as const).flatMap((name) => {
    const given = indicator[name];
    if (given === undefined) return [];
    const own = say(given, reader);
    const key = own?.text.toLowerCase().replaceAll(' ', '-') ?? '';
    const said = Object.hasOwn(scales, key) ? sayOwn(scales[key]!, reader) : own;
    const icon = name === 'status' && own ? targetStatusOf(own.text.replaceAll('-', ' ')) : undefined;
    return { name, label: labels[name], said, icon };
  });
}
