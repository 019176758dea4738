import { html, nothing } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, prose, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import { time } from '../fragments/date.template.js';
import { notStated } from '../fragments/not-stated.template.js';
import { statusIconTemplate } from '../fragments/status-icon.template.js';
import type { AssessmentsView, AssessmentView } from './assessments.view.js';

/** Parts what stands on one line, and does not begin the next. */
export const DOT = '\u00a0· ';

/** A judgement: its status, when and by whom, and what it says. */
export function assessmentTemplate({ status, body, date, by }: AssessmentView, reader: Reader): Renderable {
  const about = [date ? time(date) : undefined, by && plain(by)].filter((one) => one !== undefined);
  return html`${
    status !== undefined || about.length
      ? html`<p class="status">${statusIconTemplate(status?.icon)}${status ? html`<b>${plain(status.said)}</b>` : status === null ? notStated(reader) : nothing}${about.length ? html` <span class="muted">${about.map((one, i) => [i ? DOT : nothing, one])}</span>` : nothing}</p>`
      : nothing
  }${body === null ? html`<p>${word(documentWords(reader).assessment, reader)}: ${notStated(reader)}</p>` : prose(body, reader)}`;
}

/** Judgements of other times, folded. */
export const datedTemplate = (
  { dated, areEarlier }: Omit<AssessmentsView, 'now'>,
  reader: Reader,
): Renderable =>
  dated.length
    ? html`<details class="earlier"><summary>${word(documentWords(reader)[areEarlier ? 'earlierAssessments' : 'assessment'], reader)}</summary><ul class="lines" role="list">${dated.map((one) => html`<li>${assessmentTemplate(one, reader)}</li>`)}</ul></details>`
    : nothing;

/** How an entry has been judged, under a label. */
export const assessmentsTemplate = ({ now, ...others }: AssessmentsView, reader: Reader): Renderable =>
  html`<div class="judged" part="assessments">${now ? html`<p class="label">${word(documentWords(reader).assessment, reader)}</p>${assessmentTemplate(now, reader)}` : nothing}${datedTemplate(others, reader)}</div>`;
