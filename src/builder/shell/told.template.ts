import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language, Wording } from '../language.js';

/**
 * What is said of a change in a live region: in an element of its own, so that the same words are heard again when the
 * same thing is done again. Ångra, ångra.
 *
 * @param told - A new object for each time.
 */
export const toldTemplate = (told: Wording | undefined, language: Language): unknown =>
  told ? keyed(told, html`<span>${told[language]}</span>`) : nothing;
