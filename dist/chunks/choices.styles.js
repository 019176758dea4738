import { css } from 'lit';

const choicesStyles = css`.filter{align-items:end;gap:.75em 1.25em;margin-block-end:var(--_d)}.filter>p{padding-block:.7em}.choice{min-inline-size:0;inline-size:16em}.choice>label{display:block;font-weight:700;margin-block-end:.25em}.field{inline-size:100%;text-overflow:ellipsis}@container samsyn (inline-size < 34em){.choice{inline-size:100%}}`;

export { choicesStyles as c };
//# sourceMappingURL=choices.styles.js.map
