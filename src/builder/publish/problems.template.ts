import { html, nothing, type TemplateResult } from 'lit';
import type { Problem } from '../../read/problems.js';
import type { Language, Wording } from '../language.js';
import { PUBLISH_WORDS as WORDS } from './publish.words.js';

/** How many are told of here; all of them stand where they are mended. */
const MOST = 4;

/** Draws what is to be looked over in the content, with the way to where it is done. */
export function problemsTemplate(
  problems: readonly Problem[],
  say: (wording: Wording, parts?: Readonly<Record<string, string | number>>) => string,
  language: Language,
  toWrite: () => void,
): TemplateResult {
  const last = problems.at(-1);
  const total = last?.code === 'limit-problems' ? Number(last.details?.['total']) : problems.length;
  if (!problems.length) return html`<p class="small sound">${say(WORDS.noProblems)}</p>`;
  const title = total === 1 ? WORDS.problems.one : WORDS.problems.many;
  return html`<section class="problems" aria-labelledby="problems">
    <h3 id="problems">${say(title, { count: total })}</h3>
    <ol>
      ${problems.slice(0, MOST).map(
        ({ severity, message }) =>
          html`<li>
            <b class=${severity}>${say(severity === 'error' ? WORDS.fault : WORDS.remark)}</b>
            ${inWords(message[language])}
          </li>`,
      )}
    </ol>
    ${total > MOST ? html`<p>${say(WORDS.more, { count: total - MOST })}</p>` : nothing}
    <button class="plain" type="button" @click=${toWrite}>${say(WORDS.toWrite)}</button>
  </section>`;
}

/** A message without the format's own names for what it has named in words: “delmål ("goals")” is “delmål”. */
export const inWords = (message: string): string => message.replace(/ \("[\w-]+"\)/g, '');
