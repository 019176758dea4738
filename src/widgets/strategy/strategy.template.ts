import { html, nothing, type TemplateResult } from 'lit';
import { documentWords } from '../../locale/document/locale.js';
import { plain, spaced, word, type Renderable } from '../../text/rich-text.js';
import type { Reader } from '../../text/reader.js';
import type { SamsynErrorEvent, SamsynLoadEvent } from '../base/events.js';
import { LAZY_LAYOUT_FROM } from '../base/lazy-layout.js';
import type { DrawLater } from '../base/later-pieces.js';
import { heading } from '../fragments/heading.template.js';
import { labelTemplate } from '../fragments/label.template.js';
import { replacedTemplate, waysTemplate } from '../document-facts/ways.template.js';
import { partTemplate } from '../document/part.template.js';
import type { ContentsLine, StrategyView } from './strategy.view.js';

/** Anchor of the contents list. */
const CONTENTS = 'innehall';

/**
 * A whole document: its name, its contents list, its parts.
 *
 * @param wide - The contents list stands beside the parts, and need not be folded.
 * @param later - Draws parts far down a long document.
 */
export function strategyTemplate(
  strategy: StrategyView,
  reader: Reader,
  wide: boolean,
  later: DrawLater,
): TemplateResult {
  const { parts, near, contents } = strategy;
  const many = parts.length >= LAZY_LAYOUT_FROM || near < parts.length;
  return html`<article class="document" part="document" @samsyn-load=${keepWithin} @samsyn-error=${keepWithin}>
    ${head(strategy, reader)}
    <div class="body">
      ${contents.length > 1 ? contentsTemplate(contents, reader, wide) : nothing}
      <div class="parts ${many ? 'many' : ''}">${parts.map((part, i) => {
        const draw = (): Renderable =>
          partTemplate(part, reader, contents.length > 1 ? back(reader) : nothing);
        return html`<div class="place" data-anchor=${part.anchor}>${i < near ? draw() : later(draw)}</div>`;
      })}</div>
    </div>
  </article>`;
}

/** The page hears of the document, not of each widget in it, but for one that could not be drawn. */
function keepWithin(event: SamsynLoadEvent | SamsynErrorEvent): void {
  if (!event.detail.problems.some(({ code }) => code === 'not-drawn')) event.stopPropagation();
}

function head(
  { ways, replacedBy, logo, publisher, period, isPeriodLong, title, subtitle, slogan }: StrategyView,
  reader: Reader,
): Renderable {
  const above = [...publisher, isPeriodLong ? undefined : period].flatMap((said, i): Renderable[] =>
    said ? (i ? [' · ', plain(said)] : [plain(said)]) : [],
  );
  return html`<header part="head">
    ${waysTemplate(ways, reader)}${replacedTemplate(replacedBy, reader)}
    ${logo ? html`<img class="logo" src=${logo.src} alt=${logo.alt} />` : nothing}
    ${heading(reader.level, 'title', html`${above.length ? labelTemplate(above, '', title) : nothing}${plain(title)}`)}
    ${subtitle ? html`<p class="lead" part="subtitle">${plain(subtitle)}</p>` : nothing}
    ${isPeriodLong ? html`<p class="slogan muted">${plain(period)}</p>` : nothing}
    ${slogan ? html`<p class="slogan muted">${plain(slogan)}</p>` : nothing}
  </header>`;
}

function contentsTemplate(lines: readonly ContentsLine[], reader: Reader, wide: boolean): TemplateResult {
  const words = documentWords(reader);
  const list = linesTemplate(lines);
  return html`<nav class="contents" part="contents" id=${CONTENTS} tabindex="-1" aria-label=${words.contents}>${
    wide
      ? html`<p class="list-head">${word(words.contents, reader)}</p>${list}`
      : html`<details><summary>${word(words.contents, reader)}</summary>${list}</details>`
  }</nav>`;
}

function linesTemplate(lines: readonly ContentsLine[]): TemplateResult {
  return html`<ol role="list">${lines.map(
    ({ anchor, label, title, lines }) =>
      html`<li><a href="#${anchor}">${spaced([plain(label), plain(title)])}</a>${lines.length ? linesTemplate(lines) : nothing}</li>`,
  )}</ol>`;
}

function back(reader: Reader): TemplateResult {
  return html`<p class="to-contents"><a href="#${CONTENTS}">${word(documentWords(reader).backToContents, reader)}</a></p>`;
}
