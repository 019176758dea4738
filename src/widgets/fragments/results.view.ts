import { addressIn } from '../../format/address.js';
import type { FollowUp } from '../../format/schema.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';

/** What came of something: words alone, or with a date and a link. */
export interface ResultView {
  readonly date: SaidDate | undefined;
  readonly title: Said | undefined;
  readonly body: Said | undefined;
  readonly href: string | undefined;
}

/** Says what has come of something, in the document's order. */
export const resultViews = (results: FollowUp['results'], reader: Reader): readonly ResultView[] =>
  (results ?? []).map(({ date, title, body, url }) => ({
    date: sayDate(date, reader),
    title: say(title, reader),
    body: say(body, reader),
    href: addressIn(url, reader.src),
  }));
