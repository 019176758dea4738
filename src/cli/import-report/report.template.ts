import { html, nothing, type TemplateResult } from 'lit';
import type { ChangeGroup } from '../import-changes.js';
import type { LeftOverGroup } from './left-overs.view.js';
import { rowTemplate } from './row.template.js';
import { listedGuesses, type ReportView } from './report.view.js';

/** The whole of a report's body: what it is of, in numbers, then what to see to, and every piece. */
export const reportTemplate = (report: ReportView): TemplateResult => {
  const { words, placed, guessed, leftOut, changes, kinds, rows } = report;
  const parts = [
    ...(changes ? [{ id: 'nytt', name: words.update }] : []),
    { id: 'gissat', name: words.toSeeTo },
    { id: 'utelamnat', name: words.omitted },
    { id: 'stycken', name: words.pieces },
    { id: 'nasta', name: words.next },
  ];
  return html`
    <header class="sky">
      <p class="brand">${mark()} Samsyn</p>
      <h1><span class="label">${words.report}</span> ${report.title}</h1>
      <p class="about">${report.source.join(' · ')} <span class="arrow">→</span> ${report.out}</p>
    </header>
    <div class="ground">
      <ul class="numbers">
        ${numberTemplate(placed, words.placed(placed), 'stycken')}
        ${numberTemplate(guessed, words.guessed(guessed), 'gissat')}
        ${numberTemplate(leftOut, words.leftOut(leftOut), 'utelamnat')}
      </ul>
    </div>
    <main>
      ${report.isAllGuessed ? html`<p class="warning">${words.allGuessed}</p>` : nothing}
      <div class="ways">
        <section>
          <h2 class="list-head">${words.kinds}</h2>
          <ul class="kinds">
            ${kinds.map((kind) => html`<li>${kind}</li>`)}
          </ul>
        </section>
        <nav aria-label=${words.contents}>
          <p class="list-head">${words.contents}</p>
          <ul>
            ${parts.map(({ id, name }) => html`<li><a href=${`#${id}`}>${name}</a></li>`)}
          </ul>
        </nav>
      </div>
      ${changes ? changesTemplate(changes, report) : nothing} ${guessesTemplate(report)}
      ${leftOversTemplate(report)}
      <section id="stycken">
        <h2>${words.pieces}</h2>
        <details>
          <summary>${words.certaintyAbout}</summary>
          <dl>
            ${report.certainties.map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}
          </dl>
        </details>
        <div class="columns"><p>${words.source}</p><p>${words.content}</p></div>
        <ol class="rows">
          ${rows.map((row) => rowTemplate(row, words))}
        </ol>
      </section>
      <section id="nasta">
        <h2>${words.next}</h2>
        <ol class="steps">
          ${words.nextSteps(report.out).map(([text, command]) => html`<li>${text}${command === undefined ? nothing : html` <code>${command}</code>`}</li>`)}
        </ol>
      </section>
    </main>
    <footer><p>${words.foot}</p></footer>
  `;
};

/** A sun on its way up over the horizon. */
const mark = (): TemplateResult =>
  html`<svg viewBox="0 0 48 28" aria-hidden="true" focusable="false">
    <path d="M14 18a10 10 0 0 1 20 0z" fill="currentColor" />
    <path d="M1 19.5h46" stroke="currentColor" stroke-width="3" />
  </svg>`;

const numberTemplate = (count: number, words: string, id: string): TemplateResult =>
  html`<li><a href=${`#${id}`}><b>${count}</b> ${words}</a></li>`;

const changesTemplate = (changes: readonly ChangeGroup[], { words }: ReportView): TemplateResult =>
  html`<section id="nytt">
    <h2>${words.update}</h2>
    <p class="intro">${words.updateAbout}</p>
    <dl class="changes">
      ${changes.map(
        ({ name, entries }) =>
          html`<div>
            <dt>${name}</dt>
            ${entries.map((entry) => html`<dd>${entry}</dd>`)}
          </div>`,
      )}
    </dl>
  </section>`;

function guessesTemplate({ guesses, words }: ReportView): TemplateResult {
  const { listed, more } = listedGuesses(guesses);
  return html`<section id="gissat">
    <h2>${words.toSeeTo}</h2>
    <p class="intro">${listed.length ? words.toSeeToAbout : words.nothingGuessed}</p>
    ${
      listed.length
        ? html`<ul class="guesses">
            ${listed.map(
              ({ id, kind, text, place }) =>
                html`<li>
                  <span class="kind">${kind}</span> <a href=${`#${id}`}>${text || words.noWords}</a>
                  <span class="place">${place}</span>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${more ? html`<p>${words.moreGuesses(more)}</p>` : nothing}
  </section>`;
}

const leftOversTemplate = ({ leftOvers, words }: ReportView): TemplateResult =>
  html`<section id="utelamnat">
    <h2>${words.omitted}</h2>
    <p class="intro">${leftOvers.length ? words.omittedAbout : words.nothingOmitted}</p>
    ${leftOvers.map(
      ({ name, about, count, texts }: LeftOverGroup) =>
        html`<h3>${name} <span class="count">${count}</span></h3>
          <p class="intro">${about}</p>
          <ul class="left-overs">
            ${texts.map(
              ({ text, places, count }) =>
                html`<li>
                  <span class="text">${text || words.noWords}</span>
                  <span class="place">${count > 1 ? `${words.times(count)}: ` : nothing}${places}</span>
                </li>`,
            )}
          </ul>`,
    )}
  </section>`;
