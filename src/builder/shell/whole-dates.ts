import { html, type TemplateResult } from 'lit';

/** A date as the format has it, and a period of years. */
const DATES = /((?<![\d-])\d{4}(?:(?:-\d{2}){1,2}|\s?[-–]\s?\d{4})(?![\d-]))/;

/** Parts a text at its dates, which stay in one piece where the line is broken. */
export const wholeDates = (text: string): readonly (string | TemplateResult)[] =>
  text.split(DATES).map((part, at) => (at % 2 ? html`<span class="unbroken">${part}</span>` : part));
