import { latestFirst } from '../../format/judged.js';
import type { Assessment, Content, Text } from '../../format/schema.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { nameOf } from '../fragments/responsible.view.js';
import { statusView, type FollowedList, type StatusView } from '../fragments/status.view.js';

/** A judgement at one time. Every part may be missing. */
export interface AssessmentView {
  /** null where the document has the label alone. */
  readonly status: StatusView | null | undefined;
  readonly body: Said | null | undefined;
  readonly date: SaidDate | undefined;
  readonly by: Said | undefined;
}

/** How an entry has been judged: now, and at other times, the latest first. */
export interface AssessmentsView {
  readonly now: AssessmentView | undefined;
  readonly dated: readonly AssessmentView[];
  /** Whether all of these are from before; what the entry says of itself has no time, and may be the latest of them. */
  readonly areEarlier: boolean;
}

/** What an entry that is followed up says of how it goes. */
export interface Judged {
  readonly status?: Text | null | undefined;
  readonly assessment?: Text | null | undefined;
  readonly assessments?: readonly Assessment[] | undefined;
}

/** Says how an entry has been judged: what it says of itself comes first, else the latest. */
export function assessmentsView(
  judged: Judged,
  of: FollowedList,
  content: Content,
  reader: Reader,
): AssessmentsView {
  const own = ownAssessment(judged, of, content, reader);
  const dated = [...(judged.assessments ?? [])]
    .sort(latestFirst)
    .map((one) => assessmentView(one, of, content, reader));
  return own
    ? { now: own, dated, areEarlier: false }
    : { now: dated[0], dated: dated.slice(1), areEarlier: true };
}

/** The same of an entry whose own words for how it goes stand elsewhere in it. */
export function assessmentsBesideStatus(
  judged: Judged,
  of: FollowedList,
  content: Content,
  reader: Reader,
): AssessmentsView {
  const { now, ...others } = assessmentsView(judged, of, content, reader);
  const isSaid = judged.status !== undefined || judged.assessment !== undefined;
  return { now: isSaid ? undefined : now, ...others };
}

/** What the entry says of itself; one of the judgements may say the same with its time. */
function ownAssessment(
  { status, assessment }: Judged,
  of: FollowedList,
  content: Content,
  reader: Reader,
): AssessmentView | undefined {
  if (status === undefined && assessment === undefined) return undefined;
  return {
    status: status === null ? null : statusView(status, of, content, reader),
    body: assessment === null ? null : say(assessment, reader),
    date: undefined,
    by: undefined,
  };
}

const assessmentView = (
  { status, body, date, by }: Assessment,
  of: FollowedList,
  content: Content,
  reader: Reader,
): AssessmentView => ({
  status: status === null ? null : statusView(status, of, content, reader),
  body: say(body, reader),
  date: sayDate(date, reader),
  by: by === undefined ? undefined : nameOf(by, content, reader),
});
