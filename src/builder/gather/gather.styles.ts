import { css } from 'lit';

/** Look of the first room: a sky to drop a document in, and a sun that rises as it is read. */
export const gatherStyles = css`
  .next-year {
    padding: 1.5em clamp(1em, 4vw, 3.2em) 2em;
    border-block-end: 3px solid var(--_accent);
  }
  .next-year h2 {
    font-size: 1.25em;
    margin-block-end: 0.3em;
  }
  .next-year .doors {
    margin-block-start: 1em;
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }
  :host {
    /* What is there to be heard only must not make the page longer than the room. */
    position: relative;
    block-size: 100%;
    overflow-y: auto;
  }
  .sky {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 17em);
    column-gap: 3em;
    align-items: end;
    padding-inline: clamp(1em, 4vw, 3.5em);
    background: var(--_sky);
    border-block-end: var(--_horizon) solid var(--_accent);
  }
  .call {
    padding-block: clamp(2.5em, 5vw, 4.5em) 1.25em;
    max-inline-size: 44em;
  }
  .title {
    font-size: clamp(1.9em, 1em + 3.2vw, 3.6em);
    line-height: 1.06;
    letter-spacing: -0.02em;
    hyphens: manual;
  }
  .title + p {
    margin-block-start: 0.8em;
  }
  .sun {
    display: block;
    inline-size: 100%;
    aspect-ratio: 1;
    color: var(--_accent);
    overflow: hidden;
  }
  .over .title {
    outline: 3px dashed var(--_text);
    outline-offset: 0.12em;
    inline-size: fit-content;
  }
  .doors,
  .reading {
    min-block-size: 4.4em;
  }
  .doors {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    margin-block-start: 1.5em;
  }
  .try {
    flex: 1 1 15em;
  }
  .try .help {
    display: block;
    margin: 0;
  }
  .doors .button.main {
    font-size: 1.125em;
    min-block-size: 3em;
    padding-inline: 1.5em;
  }
  .reading {
    margin-block-start: 1.5em;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em 1.5em;
    align-items: center;
    max-inline-size: 36em;
  }
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 0.6em;
    margin-block-start: 0.4em;
    border: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_surface);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress:indeterminate {
    background: linear-gradient(90deg, var(--_accent) 35%, transparent 35%) 0 / 9em;
  }
  progress:indeterminate::-webkit-progress-bar {
    background: transparent;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  progress:indeterminate::-moz-progress-bar {
    background: transparent;
  }
  .notice {
    margin-block-start: 1.25em;
    font-weight: 600;
    max-inline-size: var(--_measure);
  }
  .stays {
    margin-block-start: 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  samsyn-builder-latest {
    margin-block-start: 1em;
  }

  samsyn-builder-drafts {
    padding-inline: clamp(1em, 4vw, 3.5em);
    padding-block: 2em 3em;
  }

  @container builder (max-width: 44em) {
    .sky {
      grid-template-columns: 1fr;
    }
    .call {
      padding-block: 2em 1.5em;
    }
    .sun {
      inline-size: 7em;
      aspect-ratio: 2;
      justify-self: end;
      margin-block-start: -2.5em;
    }
  }
  @media (forced-colors: active) {
    .sun circle {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1px;
    }
    progress {
      color: Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .sun circle {
      transition: cy 300ms ease-out;
    }
    progress:indeterminate {
      animation: drift 1.2s linear infinite;
    }
    @keyframes drift {
      to {
        background-position-x: 9em;
      }
    }
  }
`;
