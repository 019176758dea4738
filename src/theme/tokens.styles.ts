import { css } from 'lit';

/**
 * Public `--samsyn-*` properties in, private `--_*` out. Everything is in em: the host's root size is not ours.
 *
 * The colours for light and dark stand in a variable of their own, comma and all: in a style sheet file the build
 * tools of others would make variables that nobody sets of a `light-dark()` that they can read.
 */
export const tokenStyles = css`
  :host {
    --_surfaces: var(--samsyn-surface-light, #fff), var(--samsyn-surface-dark, #14191b);
    --_surface: var(--samsyn-surface, light-dark(var(--_surfaces)));
    --_texts: var(--samsyn-text-light, #1a2123), var(--samsyn-text-dark, #e8ecea);
    --_text: var(--samsyn-text, light-dark(var(--_texts)));
    --_accents: var(--samsyn-accent-light, #0a566b), var(--samsyn-accent-dark, #8acbdd);
    --_accent: var(--samsyn-accent, light-dark(var(--_accents)));
    --_on-accents: var(--samsyn-on-accent-light, var(--_surface)), var(--samsyn-on-accent-dark, var(--_surface));
    --_on-accent: var(--samsyn-on-accent, light-dark(var(--_on-accents)));
    --_dawn: oklch(from var(--_accent) 0.74 0.1 calc(h + 215));
    --_skies:
      var(--samsyn-sky-light, color-mix(in oklab, var(--_dawn) 15%, var(--_surface))),
      var(--samsyn-sky-dark, color-mix(in oklab, var(--_dawn) 8%, var(--_surface)));
    --_sky: var(--samsyn-sky, light-dark(var(--_skies)));
    --_tint: color-mix(in oklab, var(--_accent) 22%, var(--_surface));
    --_grounds: var(--samsyn-ground-light, var(--_tint)), var(--samsyn-ground-dark, var(--_tint));
    --_ground: var(--samsyn-ground, light-dark(var(--_grounds)));
    --_on-grounds: var(--samsyn-on-ground-light, var(--_text)), var(--samsyn-on-ground-dark, var(--_text));
    --_on-ground: var(--samsyn-on-ground, light-dark(var(--_on-grounds)));
    --_focuses: var(--samsyn-focus-light, var(--_text)), var(--samsyn-focus-dark, var(--_text));
    --_focus: var(--samsyn-focus, light-dark(var(--_focuses)));
    --_font: var(--samsyn-font, inherit);
    --_heading-font: var(--samsyn-heading-font, inherit);
    --_heading-weight: var(--samsyn-heading-weight, 400);
    --_scale: var(--samsyn-scale, 1.25);
    --_space: var(--samsyn-space, 1em);
    --_horizon: var(--samsyn-horizon, 0.1875em);
    --_radius: var(--samsyn-radius, 0);
    --_measure: var(--samsyn-measure, 38em);

    --_muted: color-mix(in oklab, var(--_text) 76%, var(--_surface));
    --_hairline: color-mix(in oklab, var(--_text) 24%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 62%, var(--_surface));
    --_ground-muted: color-mix(in oklab, var(--_on-ground) 84%, var(--_ground));
    --_ground-hairline: color-mix(in oklab, var(--_on-ground) 28%, var(--_ground));

    /* What lies over other text, opaque. */
    --_sticky: sticky;
    --_over: var(--_surface);
    --_on-over: var(--_text);

    --_pad: calc(var(--_space) * 1.5);
    --_size-label: 0.875em;
    --_size-lead: calc(1em * pow(var(--_scale), 0.8));
    --_size-term: calc(1em * var(--_scale));
    --_rise: var(--_rise-here, 2.6);
    --_size-title: calc(1em * pow(var(--_scale), var(--_rise)));
    --_size-display: calc(1em * pow(var(--_scale), 4));

    display: block;
    container: samsyn / inline-size;
    font-size: var(--samsyn-size, 1em);
    -webkit-text-size-adjust: none;
    text-size-adjust: none;
  }
  /* Not on the host element, where a page's own "* { … !important }" would win. */
  .samsyn {
    /* A margin of the fallback's first line stays within, and moves nothing when the content comes. */
    display: flow-root;
    color: var(--_text);
    font-family: var(--_font);
    font-style: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  :host([hidden]) {
    display: none;
  }
  /* What is laid out when it comes into sight. Firefox and WebKit lay out all at once: they leave the words of
     what they have not laid out out of the accessibility tree. */
  @supports (not (-moz-appearance: none)) and (not (hanging-punctuation: first)) {
    :host {
      --_late: auto;
    }
  }
  /* Engines from before 2024 do not tell light from dark: there all is in the colour of the page's own text. */
  @supports not (color: light-dark(red, red)) {
    :host {
      --_surface: var(--samsyn-surface, var(--samsyn-surface-light, transparent));
      --_text: var(--samsyn-text, var(--samsyn-text-light, currentcolor));
      --_accent: var(--samsyn-accent, var(--samsyn-accent-light, currentcolor));
      --_on-accent: var(--samsyn-on-accent, var(--samsyn-on-accent-light, var(--_surface)));
      --_sky: var(--samsyn-sky, var(--samsyn-sky-light, transparent));
      --_tint: color-mix(in oklab, currentcolor 12%, var(--_surface));
      --_ground: var(--samsyn-ground, var(--samsyn-ground-light, var(--_tint)));
      --_on-ground: var(--samsyn-on-ground, var(--samsyn-on-ground-light, var(--_text)));
      --_focus: var(--samsyn-focus, var(--samsyn-focus-light, var(--_text)));
      --_muted: var(--_text);
      --_ground-muted: var(--_on-ground);
      /* Nothing is opaque but the system's own. */
      --_sticky: static;
      --_over: Canvas;
      --_on-over: CanvasText;
    }
  }
  @supports not (color: oklch(from red l c h)) {
    :host {
      --_dawn: #d3a37c;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_muted: var(--_text);
      --_hairline: var(--_edge);
      --_ground-muted: var(--_on-ground);
      --_ground-hairline: var(--_on-ground);
    }
  }
  @media print {
    :host {
      --_surface: #fff;
      --_text: #000;
      --_accent: #000;
      --_on-accent: #000;
      --_sky: #fff;
      --_ground: #fff;
      --_on-ground: #000;
      --_hairline: #999;
      --_edge: #555;
      --_muted: #333;
      --_ground-muted: #333;
      --_ground-hairline: #999;
      font-size: 10.5pt;
      color-scheme: light;
    }
  }
`;
