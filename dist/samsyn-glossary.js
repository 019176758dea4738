//# allFunctionsCalledOnLoad
import{i as s,A as i,G as t,H as e,b as r,I as a,p as n,J as o,w as l,j as d,s as m,C as c,B as f,E as v,F as h,K as p}from"./samsyn.js";import{d as u}from"./samsyn-words.js";const b=s`.terms:first-child{border-block-start:var(--_g) solid var(--_a)}.terms>div{display:grid;gap:.25em calc(var(--_c) * 1.5);border-block-end:1px solid var(--_b);padding-block:calc(var(--_e) * .85)}.many>div{content-visibility:var(--_w);contain-intrinsic-block-size:auto 5em;overflow-clip-margin:.5em}dt{font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25;justify-self:start;hyphens:auto;hyphenate-limit-chars:14 6 6}dt .label{font-family:var(--_13);font-size:calc(.875em / var(--_j));margin-block-start:.25em;color:inherit}dd{max-inline-size:var(--_l)}.terms>:is(.self,:has(>:focus)){--_12:var(--_i);background:var(--_k);color:var(--_i);border-color:transparent}.terms>:is(.self,:has(>:focus)) a{color:inherit}.terms>:is(.self,:has(>:focus)) .foot{color:var(--_s)}.terms:has(>.self)>div{padding-inline:.85em}.terms:not(:has(>.self))>:has(>:focus){box-shadow:-.85em 0 var(--_k),.85em 0 var(--_k)}@container samsyn (inline-size >= 40em){.terms>div{grid-template-columns:minmax(0,1fr) minmax(0,2fr);align-items:baseline}}@media(forced-colors:active){.self{outline:.125em solid CanvasText}}@media print{.terms>div{break-inside:avoid}}`;class _ extends c{constructor(){super(),this.shows="glossaries",new f(this)}static{this.styles=[v,h,b]}view(s,c){const f=p(s.glossaries,this.item);return f&&function(s,m){const{id:c,terms:f}=s;return r`<section part="glossary" id=${c??i} tabindex=${c?"-1":i}>
    ${t(s,m)}
    <dl class=${f.length>e?"terms many":"terms"} part="terms">
      ${f.map(s=>function({id:s,term:t,definition:e,source:m,own:c},f){const v=a(m,f);return r`<div class=${c?"self":i} part=${c?"entry own":"entry"}>
    <dt part="term" id=${s??i} tabindex=${s?"-1":i}>
      ${n(t)}${c?r`${o(":")} <span class="label">${l(u(f).thisDocument,f)}</span>`:i}
    </dt>
    <dd part="definition">
      ${d(e,f)}${v===i?i:r`<div class="foot">${v}</div>`}
    </dd>
  </div>`}(s,m))}
    </dl>
  </section>`}(function(s,i){return{id:s.id,label:m(s.label,i),title:m(s.title,i),intro:m(s.intro,i),terms:s.terms.map(s=>function({id:s,term:i,definition:t,source:e,own:r=!1},a){return{id:s,term:m(i,a),definition:m(t,a),source:e,own:r}}(s,i)).filter(({term:s})=>s)}}(f,c),c)}}export{_ as GlossaryElement};
