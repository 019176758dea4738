import { t as tokenStyles } from './tokens.styles.js';
import { css } from 'lit';

const plainStyles = css`.samsyn-plain{max-inline-size:calc(var(--_l) * 1.6)}.samsyn-plain :is(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,blockquote,table){margin:0;padding:0;border:0}.samsyn-plain :is(h1,h2,h3,h4,h5,h6){font-family:var(--_r);font-weight:var(--_v);font-size:calc(1em * var(--_t, 1));line-height:1.12;letter-spacing:-.012em;text-wrap:balance;margin-block:calc(var(--_e) * 1.5) calc(var(--_e) * .5)}.samsyn-plain :is(h1,h2,h3,h4,h5,h6):dir(rtl){letter-spacing:0;line-height:1.35}.samsyn-plain :is(h1,h2){--_t:pow(var(--_j), 2.6);padding-block-end:calc(var(--_e) * .6);border-block-end:var(--_g) solid var(--_a);margin-block-start:var(--_c)}@container samsyn (inline-size >= 34em){.samsyn-plain h1{--_t:pow(var(--_j), 4)}}.samsyn-plain h3{--_t:pow(var(--_j), 1.6)}.samsyn-plain h4{--_t:var(--_j)}.samsyn-plain :is(h5,h6){font-weight:700}.samsyn-plain :is(h1,h2,h3,h4,h5,h6)>small{display:block;font-family:var(--_13);font-weight:700;font-size:calc(.875em / var(--_t, 1));line-height:1.35;letter-spacing:0;color:var(--_a)}.samsyn-plain :is(p,ul,ol,dl,blockquote,pre,table,figure,details,nav){margin-block-start:calc(var(--_e) * .75)}.samsyn-plain :is(p,li,dd){max-inline-size:var(--_l);text-wrap:pretty}.samsyn-plain ul{list-style:"\\2013\\2002";padding-inline-start:1em}.samsyn-plain ol{padding-inline-start:1.5em}.samsyn-plain li+li{margin-block-start:.4em}.samsyn-plain dl>div{display:grid;grid-template-columns:minmax(6em,12em) minmax(0,1fr);column-gap:var(--_c);padding-block:.4em;border-block-end:1px solid var(--_b)}.samsyn-plain dl>div>*{grid-column:2}.samsyn-plain dl>div>dt{grid-column:1;font-weight:700;font-size:var(--_f);color:var(--_a)}.samsyn-plain table{inline-size:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}.samsyn-plain :is(th,td){padding-block:.4em;padding-inline:0 1em;text-align:start;vertical-align:baseline;border-block-end:1px solid var(--_b)}.samsyn-plain .right{text-align:right}.samsyn-plain .center{text-align:center}.samsyn-plain sup{font-size:.75em;line-height:0}.samsyn-plain ol[aria-label]{font-size:var(--_f);color:var(--_d);padding-block-start:calc(var(--_e) * .5);border-block-start:1px solid var(--_b)}.samsyn-plain thead :is(th,td){font-size:var(--_f);font-weight:700;border-block-end:var(--_g) solid var(--_a)}.samsyn-plain :is(caption,figcaption){text-align:start;font-size:var(--_f);color:var(--_d)}.samsyn-plain blockquote{padding-inline-start:1em;border-inline-start:1px solid var(--_n)}.samsyn-plain img{max-inline-size:100%;block-size:auto;border-radius:var(--_p)}.samsyn-plain a{color:var(--_a);text-decoration:underline;text-underline-offset:.2em}.samsyn-plain summary{cursor:pointer;font-weight:600;color:var(--_a)}.samsyn-plain :focus-visible{outline:3px solid var(--_u);outline-offset:2px}.samsyn-plain [id]{scroll-margin-block:1em}@media print{.samsyn-plain thead{display:table-row-group}.samsyn-plain tr{break-inside:avoid}.samsyn-plain tbody>tr:first-child{break-after:avoid}.samsyn-plain tbody>tr:last-child:not(:first-child){break-before:avoid}}@media not print{@container samsyn (inline-size < 46em){.samsyn-plain table{display:block;overflow-x:auto}.samsyn-plain :is(th,td){min-inline-size:7em;hyphens:auto;hyphenate-limit-chars:14 6 6}}}@container samsyn (inline-size < 34em){.samsyn-plain dl>div{display:block}}`;

const withoutScript = css`@media(scripting:none){search,.filter,.downloads{display:none}}`;

const sheets = /* @__PURE__ */ new Map();
function sheetOf(tag) {
  let sheet = sheets.get(tag);
  if (sheet === void 0) {
    const { elementStyles = [] } = customElements.get(tag);
    sheet = [...elementStyles, withoutScript].map(String).join("");
    sheets.set(tag, sheet);
  }
  return sheet;
}
const plainSheet = () => String(tokenStyles).replace(/:host\(([^)]*)\)/g, ".samsyn-plain$1").replace(/:host|\.samsyn(?![\w-])/g, ".samsyn-plain") + String(plainStyles);

export { plainSheet, sheetOf };
//# sourceMappingURL=sheets.js.map
