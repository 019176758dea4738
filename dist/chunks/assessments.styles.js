import { css } from 'lit';

const assessmentsStyles = css`:is(.t,.main)>.judged{margin-block-start:calc(var(--_e) * .75)}.judged>p,.judged .lines>li{max-inline-size:var(--_l)}.judged .lines{list-style:none}.judged .lines>li+li{margin-block-start:.5em}.judged .status-icon{margin-inline-end:.4em;vertical-align:-.3em}`;

export { assessmentsStyles as a };
//# sourceMappingURL=assessments.styles.js.map
