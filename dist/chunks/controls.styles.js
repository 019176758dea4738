import { css } from 'lit';

const controlStyles = css`.field,.downloads>button{font:inherit;color:var(--_h);background:var(--_m);border:1px solid var(--_n);border-radius:var(--_p);min-block-size:2.75em;max-inline-size:100%;padding:.45em .8em;margin:0}.filter{display:flex;flex-wrap:wrap;align-items:center;gap:.5em .75em;margin-block-end:calc(var(--_e) * 1.25);font-size:var(--_f)}@media print{.filter{display:none}}`;

export { controlStyles as c };
//# sourceMappingURL=controls.styles.js.map
