import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { mala } from './content.js';
import { says } from './element.js';
import { everyWidget } from './theming/every-widget.js';
import { ThemeEditor as ThemeEditorElement } from './theming/theme-editor.js';

/*
 * Themes: all widgets in one look, two looks on one page, and a bench for making one's own.
 */
// Here, since bundlers take modules that only define something for idle ones.
if (!customElements.get('theme-editor')) customElements.define('theme-editor', ThemeEditorElement);

const meta: Meta = { title: 'Theming', parameters: { controls: { disable: true } } };
export default meta;

/** Wears the theme, scheme, direction and language of the toolbar. */
export const EveryWidget: StoryObj = {
  parameters: says(
    'All widgets, as the toolbar has them: theme, light or dark, language, direction, root size, width.',
  ),
  render: () =>
    html`<div style="display: grid; grid-template-columns: minmax(0, 1fr); gap: 4em">${everyWidget()}</div>`,
};

/** A region's theme around a neighbour's, in light and in dark. */
export const TwoThemesOnOnePage: StoryObj = {
  parameters: says(
    'A theme is a class on any element. Within another it starts clean, so that nothing leaks in.',
  ),
  render: () => html`
    <div class="samsyn-theme-stad" style="background: light-dark(var(--samsyn-surface-light), var(--samsyn-surface-dark)); padding: 1.5em">
      <samsyn-goal-card .content=${mala} item="framtid"></samsyn-goal-card>
      <div class="samsyn-theme-kust" style="color-scheme: dark; background: light-dark(var(--samsyn-surface-light), var(--samsyn-surface-dark)); padding: 1.5em; margin-block-start: 2em">
        <samsyn-goal-card .content=${mala} item="fritid"></samsyn-goal-card>
      </div>
    </div>
  `,
};

/** Change the tokens, see all widgets and the contrasts, copy the file. */
export const ThemeEditor: StoryObj = {
  parameters: says(
    'Change a token, and see every widget and every pair of colours. The file is yours to copy.',
  ),
  render: () => html`<theme-editor></theme-editor>`,
};
