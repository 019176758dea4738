import type { Content, Indicator } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { sayToken } from '../../text/tokens.js';
import type { StatusIcon } from '../fragments/status-icon.template.js';
import { statusView } from '../fragments/status.view.js';

/** One of an indicator's three scales. */
export interface JudgementView {
  readonly name: 'trend' | 'status' | 'assessment';
  readonly label: string;
  /** Undefined where it is not stated. */
  readonly said: Said | undefined;
  /** Of a status that is known. */
  readonly icon?: StatusIcon | undefined;
}

/** Trend, status and assessment, each by itself: one does not follow from another. */
export function judgementViews(
  indicator: Indicator,
  content: Content,
  reader: Reader,
): readonly JudgementView[] {
  const { trend, targetStatus, assessment, scales } = documentWords(reader);
  const status = statusView(indicator.status, 'indicators', content, reader);
  const all: readonly JudgementView[] = [
    { name: 'trend', label: trend, said: sayToken(indicator.trend, scales, reader) },
    { name: 'status', label: targetStatus, said: status?.said, icon: status?.icon },
    { name: 'assessment', label: assessment, said: sayToken(indicator.assessment, scales, reader) },
  ];
  return all.filter(({ name }) => indicator[name] !== undefined);
}
