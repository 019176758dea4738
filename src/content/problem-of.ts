import { MESSAGES, type Details } from './messages.js';
import { nearest } from './nearest.js';
import type { Finding, Problem } from './problems.js';
import { quote } from './quote.js';

/** Puts a finding into words. What they quote is cut where it is very long. */
export function problemOf({ details, ...finding }: Finding): Problem {
  const [sv, en] = MESSAGES[finding.code];
  const quoted = Object.fromEntries(
    Object.entries(meant(details ?? {})).map(([key, value]) => [
      key,
      typeof value === 'string' ? quote(value) : value,
    ]),
  );
  return { ...finding, ...(details && { details: quoted }), message: { sv: sv(quoted), en: en(quoted) } };
}

/** Gives the id that was meant, in the place of all the ids that there are. */
function meant({ ids, ...details }: Details): Details {
  return ids === undefined
    ? details
    : { ...details, nearest: nearest(String(details.id), String(ids).split(' ')) };
}
