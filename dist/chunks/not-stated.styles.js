import { css } from 'lit';

const notStatedStyles = css`.not-stated{color:var(--_d);font-style:italic;font-weight:400}.not-stated:dir(rtl){font-style:normal}`;

export { notStatedStyles as n };
//# sourceMappingURL=not-stated.styles.js.map
