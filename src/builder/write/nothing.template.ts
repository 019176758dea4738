import { html, type TemplateResult } from 'lit';
import type { Language } from '../language.js';
import { WRITE_WORDS as WORDS } from './write.words.js';

/** What the room shows where there is no document: the way to one. */
export const nothingTemplate = (language: Language, toGather: () => void): TemplateResult =>
  html`<div class="samsyn none">
    <h2 class="title">${WORDS.none[language]}</h2>
    <p>${WORDS.noneMore[language]}</p>
    <button class="button main" type="button" @click=${toGather}>${WORDS.toGather[language]}</button>
  </div>`;
