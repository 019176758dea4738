//# allFunctionsCalledOnLoad
import{i as e,ab as t,A as a,p as o,b as n,W as s,r as i,h as r,w as l,a6 as d,G as c,f as p,a8 as h,ac as m,s as g,Q as f,ad as u,C as b,k as v,B as $,aa as y,E as w,F as x,a4 as k,H as _}from"./samsyn.js";import{d as z,h as j,i as C,o as M,D as S}from"./samsyn-words.js";const T=e`.large{--_1g:1;--_1l:minmax(0, 16fr) repeat(var(--_1g), minmax(0, 6fr));display:flow-root;inline-size:max(100%,calc(16em + var(--_1g) * (var(--_1b) + .5em)))}.long .large{--_1l:minmax(0, 16fr) repeat(var(--_1g), minmax(0, 8.5fr))}.large>colgroup{display:none}.large>:is(thead,tbody:not(.out),tfoot){display:block}.large>*>tr:not(.out){display:grid;grid-template-columns:var(--_1l)}.large>tbody>tr{content-visibility:var(--_w);contain-intrinsic-block-size:auto 4em}.large :is(th,td){display:block}.large .area>th{grid-column:1 / -1}.large td[colspan]{grid-column:2 / -1}.large>thead{position:var(--_15);inset-block-start:0;z-index:2}.large>thead>tr>*{position:static;align-content:end}.large>thead>tr>.joint,.large .filler{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}`,L=e`:is(table,tbody,tfoot,th,td){display:block}table{border-block-start:var(--_g) solid var(--_a)}:is(colgroup,.each>[aria-hidden],.dash){display:none}:is(thead,td.unnamed,td.filler){display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(var(--_1b),1fr));gap:1px;padding-block:.85em;border-block-end:1px solid var(--_b)}:is(tr>*,.total>*){padding:.4em .6em}:is(tr>:not(.yes)){border:0}:is(tr>:is(th,[colspan])){grid-column:1 / -1;padding-inline:0}.area{padding-block:calc(var(--_c) * 1.25) .6em}tbody>.area>:first-child{padding:0}td.noted{grid-column:span 2}:is(.key,.each>.key){position:static;display:block;inline-size:auto;block-size:auto;clip-path:none;font-style:normal;font-weight:400;color:var(--_d)}.yes>.key{color:var(--_s)}.chosen>.key{color:inherit;font-weight:700}.each{display:flex;gap:.5em}.each>*{padding:0}`,O=[e`section{--_1b:5.5em}.long{--_1b:8em}.lead{max-inline-size:var(--_l)}.lead{margin-block-end:calc(var(--_e) * 1.25)}.names,.names>*{display:flex;flex-wrap:wrap;gap:.15em 1.75em}.names>*{gap:.5em}.names dt{font-weight:700}.foot>.downloads{margin-block-start:var(--_e)}`,e`.scroller{position:relative;isolation:isolate;overflow:auto}.fits{overflow:visible}table{border-spacing:0;table-layout:fixed;inline-size:100%;line-height:1.4}col{inline-size:calc(var(--_1b) + .5em)}col:first-child{inline-size:16em}col.joint{inline-size:0}th,td{padding:.75em .6em;vertical-align:top;border-block-end:1px solid var(--_b)}th:first-child{padding-inline-start:0}td{padding:calc(.75em / .875) calc(.6em / .875);font-size:var(--_f);line-height:1.6}thead>tr>*{position:var(--_15);inset-block-start:0;z-index:1;vertical-align:bottom;padding-block-end:.5em;border-block-end:var(--_g) solid var(--_a);background:var(--_m);font-size:var(--_f);font-weight:700;color:var(--_a);hyphens:auto}thead>tr>.joint{padding-inline:0}tr[id]{scroll-margin-block-start:5em}.wide a{scroll-margin-block-start:6em}.wide td a{scroll-margin-inline-start:20em}.area>*{padding-block:calc(var(--_c) * 1.25) .6em;border-block-end-color:var(--_n);font-family:var(--_r);font-weight:var(--_v);font-size:var(--_q);line-height:1.25}thead+tbody>.area>*{padding-block-start:var(--_e)}.area .label{font-family:var(--_13);font-size:calc(.875em / var(--_j));margin-block-end:.2em}.code{display:inline-block;font-weight:700;font-variant-numeric:tabular-nums lining-nums}.yes{background:var(--_k);color:var(--_i);font-weight:700;border-block-end:max(2px,var(--_g)) solid var(--_a)}.open,.unnamed{color:var(--_d)}.open:dir(ltr){font-style:italic}.unnamed:before{content:"\\2013";content:"\\2013" / ""}.note{display:block;font-style:normal;font-weight:400}.key,.filler{display:none}.each{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}.each>.key{display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);padding:0;white-space:nowrap}.all{padding-inline:0}.each>*{padding-inline:calc(.6em / .875)}thead .chosen{background:var(--_o)}.open.chosen,.each>.chosen{color:var(--_h);font-weight:600}.total>*{padding-block-start:var(--_c)}.total>th{font-weight:700;color:var(--_a)}.count{display:block}@media not print{.wide:not(.tall){max-block-size:85vh}.wide tr:not(.area)>th:first-child{position:var(--_15);inset-inline-start:0;background:var(--_m)}.wide thead th:first-child{z-index:2}.wide tbody tr:not(.area)>th{border-inline-end:1px solid var(--_b)}.wide .area th>*{position:var(--_15);inset-inline-start:0;display:inline-block;max-inline-size:var(--_l)}.out{display:none}}`,e`@media screen and (forced-colors:active){.yes{forced-color-adjust:none;background:CanvasText;color:Canvas;border-color:CanvasText}section .yes>.key{color:inherit}thead .chosen{text-decoration:underline}}@media print{.scroller{overflow:visible}tr{break-inside:avoid}.area{break-after:avoid}tfoot{display:table-row-group}.of-found{display:none}}`,t(`@container samsyn (inline-size<46em){${L.cssText}}@media print{.many{${L.cssText}}}@media not print{@supports (not (-moz-appearance:none)) and (not (hanging-punctuation:first)){@container samsyn (inline-size>=46em){${T.cssText}}}}`)],A=({answer:e,roles:t},a)=>e&&{text:a[e]+(t?` (${t.map(({said:e})=>e.text).join(", ")})`:"")},B=({name:e,short:t})=>(e??t).text,E=({path:e,label:t,name:a},{top:o})=>a?[...e.map(({text:e})=>e),N([...t,a.said])].join(" / "):o?.text??"",N=(e,t=" ")=>e.flatMap(e=>e?.text??[]).join(t),q=e=>`samsyn-actor-${e}`,F=({said:e,isTitle:t},a)=>t?o(e):r(e,a),R=n`<td class="filler" role="cell"></td>`,G="samsyn-title",J=/[^\s-]{11}/;const U=(e,{text:t,lang:o},s)=>n`<option value=${e} lang=${o??a} ?selected=${s}>${t}</option>`,W=({below:e},t)=>e?t.words.subGoals:z(t).goals,H=e=>/committee|nämnd|kommunstyrelse/i.test("string"==typeof e?e:JSON.stringify([e.kind,e.name])),P=(e=[])=>e.flatMap(e=>[e,...P(e.actors)]),D=["yes","no","undecided"],I=(e,t)=>D.flatMap(a=>{const o=e.filter(({cells:e})=>e?.[t].answer===a).length;return o?[[a,o]]:[]});function Q(e=[],t){const a=e.filter(({responsible:e})=>null===e||e?.length);return[...a.length?[{above:t,goals:a}]:[],...e.flatMap(e=>Q(e.goals,[...t,e]))]}function V(e,t,a){const[o,...n]=[...e].reverse();return o&&o!==t?{id:o.id,path:n.reverse().flatMap(e=>e===t?[]:K(e,a)?.said??[]),label:[o.label,o.code].flatMap(e=>g(e,a)??[]),name:K(o,a)}:{id:void 0,path:[],label:[],name:void 0}}function Y(e,t){const a=u(e,t);if(!e||!a)return[];const o=a.text===g(e,t)?.text?a.text:a.text.toLocaleLowerCase(t.words.lang);return[{said:{...a,text:o},given:e}]}function K(e,t){const a=g(e.title,t);if(a)return{said:a,isTitle:!0};const o=[e.summary,...e.aims??[],...e.commitments??[],e.body,e.label].map(e=>g(e,t)).find(e=>e);return o&&{said:o,isTitle:!1}}class X extends b{constructor(){super(),this.shows="goals",this.#e=v||Boolean(this.shadowRoot),this.#t=Boolean(this.shadowRoot),this.#a=0,this.#o=({type:e})=>{this.printed="beforeprint"===e,this.hasUpdated&&this.isUpdatePending&&this.performUpdate()},this.listed=this.#e,this.printed=!1,new $(this),new y(this)}static{this.styles=[w,x,k,M,O]}static{this.properties={actor:{},wide:{state:!0},listed:{state:!0},printed:{state:!0}}}#e;#t;#a;#n;#s;connectedCallback(){super.connectedCallback(),v||(addEventListener("beforeprint",this.#o),addEventListener("afterprint",this.#o))}disconnectedCallback(){super.disconnectedCallback(),removeEventListener("beforeprint",this.#o),removeEventListener("afterprint",this.#o)}#o;updated(){const e=this.renderRoot.querySelector(".scroller")??void 0,t=e?.querySelector("table");if(t?.style.setProperty("--_1g",String(this.#a)),e===this.#n)return;if(this.#n=e,this.#s?.disconnect(),!e||!t)return;const a=()=>{this.wide=t.offsetWidth>e.offsetWidth,this.listed="block"===getComputedStyle(t).display};this.#t&&=e.getBoundingClientRect().top<innerHeight,a(),this.#s=S(()=>requestAnimationFrame(a)),this.#s?.observe(e),this.#s?.observe(t)}view(e,t){const r=this.getAttribute("anchor")??void 0,u=function(e,t,a,o,n){const s=a?f(e,a):void 0;if(a?!s:!e.goals?.length)return;const i=s?[...Q([{...s,goals:[]}],[]),...Q(s.goals,[s])]:Q(e.goals,[]),r=i.flatMap(e=>e.goals),{actors:l,committees:d,columnOf:c}=function(e,t,a){const o=P(t.actors),n=new Map;for(const a of e.flatMap(({responsible:e})=>e??[])){const e="string"==typeof a?a:a.actor;n.has(e)||n.set(e,m(t,e)??e)}const s=e=>"string"==typeof e?o.length:o.indexOf(e),i=[...new Set(n.values())].sort((e,t)=>s(e)-s(t));return{actors:i.map(e=>{const t=[...n].find(([,t])=>t===e)[0],o="string"==typeof e?e:e.id??t,s=g("string"==typeof e?e:e.name,a)??{text:o},i="string"!=typeof e&&g(e.short,a)||s;return{key:o,short:i,name:i.text===s.text?void 0:s}}),committees:i.some(H)&&i.every(e=>H(e)||(e=>"string"!=typeof e&&!e.kind&&e.name===e.short)(e)),columnOf:e=>i.indexOf(n.get(e))}}(r,e,t),h=l.findIndex(({key:e})=>e===o),u=i.map(({above:e,goals:a})=>({...V(e,s,t),rows:a.map(e=>function(e,t,a,o,n){const s=e.responsible?.length?[...Array(t)].map(()=>({})):void 0;for(const t of e.responsible??[]){const{actor:e,role:o,state:i="yes",note:r}="string"==typeof t?{actor:t}:t,l=a(e),d=s?.[l];if(!s||!d)continue;const c=[...d.roles??[],...Y(o,n)],p=c.length?{roles:c}:{};d.answer?d.answer===i&&(s[l]={...d,note:d.note??g(r,n),...p}):s[l]={answer:i,note:g(r,n),...p}}const i=s?.[o]?.answer;return{id:e.id,code:g(e.code,n),name:K(e,n),cells:s,open:t>1&&!!s?.every(({answer:e,note:t})=>"undecided"===e&&!t),found:o<0||"yes"===i||"undecided"===i}}(e,l.length,c,h,t))})),b=u.flatMap(e=>e.rows),v=new Set(b.map(({id:e})=>e)),$=u.map(e=>v.has(e.id)?{...e,id:void 0}:e),y=b.flatMap(e=>e.cells??[]),w=[s?.label,s?.code].flatMap(e=>g(e,t)??[]),x=b.filter(({found:e})=>e),k=g(s?.title,t);return{id:n,label:w[0]&&{...w[0],text:w.map(({text:e})=>e).join(" ")},title:k??(void 0===n?void 0:p(z(t).responsibilities,t)),top:k,groups:$,actors:l.map((e,t)=>({...e,chosen:t===h,counts:I(b,t),foundCounts:I(x,t)})),committees:d,below:i.every(({above:e})=>e.length),count:b.length,found:x.length,open:y.length>1&&b.every(({open:e})=>e),unnamed:y.some(({answer:e})=>!e),joint:l.length>1&&b.some(({cells:e,open:t})=>t||!e)}}(e,t,this.item,this.actor,r);if(u)return this.#a=u.actors.length,function(e,t,{wide:r,listed:m,large:g,printed:f,tall:u,onChoose:b}){const{id:v,title:$,actors:y,groups:w,open:x,unnamed:k,joint:_}=e,M=z(t),[S,T]=$?[G,a]:[a,M.responsibilities],L={apart:m||g,keyed:m||f||!g},O=c({...e,intro:void 0},t,"flat",G);return y.length?n`<section class="${y.length<9?"":"many"} ${(({actors:e,groups:t})=>e.some(({short:e})=>J.test(e.text))||t.some(({rows:e})=>e.some(({cells:e})=>e?.some(({roles:e})=>e?.some(({said:e})=>J.test(`(${e.text})`))))))(e)?"long":""}" part="matrix" id=${v??a} tabindex=${v?"-1":a}>
    ${O}
    ${x?n`<p class="lead" part="nobody">${l(M.nobodyYet,t)}</p>`:a}
    ${y.length>1&&e.count>1?function(e,t,a){const{actors:o,committees:s,found:i,count:r}=e,d=z(t),c=W(e,t),m=o.find(({chosen:e})=>e),g=m?.foundCounts.map(([e,t])=>`${t} ${d[e]}`).join(", ");return n`<div class="filter" part="choice">
    <label for="samsyn-actor">${l(d.showGoalsFor(c),t)}</label>
    <select id="samsyn-actor" class="field" .value=${m?.key??""} @input=${a}>
      ${U("",p(s?d.committees:d.everyone,t),!m)}
      ${o.map(({key:e,short:t,name:a,chosen:o})=>U(e,a?{...a,text:`${t.text} – ${a.text}`}:t,o))}
    </select>
    ${h(p(d.goalsFound(i,r,c)+(g?` (${g})`:""),t),m?[m.name??m.short]:[])}
  </div>`}(e,t,b):a}
    <div
      class="scroller ${r?u?"wide tall":"wide":!1===r?"fits":""}"
      part="scroller"
      role=${r?"region":a}
      tabindex=${r?"0":a}
      aria-labelledby=${r?S:a}
      aria-label=${r?T:a}
    >
      <table
        class=${g?"large":a}
        part="table"
        role="table"
        aria-labelledby=${S}
        aria-label=${T}
      >
        <colgroup>
          <col />${_?n`<col class="joint" />`:a}
          <col span=${y.length} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${l(W(e,t),t)}</th>
            ${_?n`<td class="joint" role="cell"><span class="vh">${l(M.everyone,t)}</span></td>`:a}
            ${y.map((e,t)=>function({short:e,name:t,chosen:s},i){return n`<th
    id=${i}
    class=${s?"chosen":""}
    scope="col"
    role="columnheader"
    abbr=${t?e.text:a}
  >
    ${o(e)}${t?n` <span class="vh">${o(t)}</span>`:a}
  </th>`}(e,_?q(t):a))}
          </tr>
        </thead>
        ${w.map(r=>function(e,t,r,c){const{actors:p,joint:h}=t,{id:m,path:g,label:f,name:u,rows:b}=e,v=[...g.map(e=>o(e)),...f.length?[s(f.map(o))]:[]];return n`<tbody role="rowgroup" class=${b.some(({found:e})=>e)?a:"out"}>
    ${u?n`<tr class="area" part="area" role="row" id=${m??a} tabindex=${m?"-1":a}>
            <th scope="rowgroup" role="rowheader" colspan=${p.length+(h?2:1)}>
              <span>${v.length?i(v.flatMap((e,t)=>t?[" / ",e]:[e]),"",u):a}${F(u,c)}</span>
            </th>
          </tr>`:a}
    ${b.map(e=>function({id:e,code:t,name:s,cells:i,open:r,found:c},{actors:p,joint:h},{apart:m,keyed:g},f){const u=z(f);return n`<tr part="row" role="row" class=${c?a:"out"} id=${e??a} tabindex=${e?"-1":a}>
    <th scope="row" role="rowheader" colspan=${h&&i&&!r?2:a}>
      ${t?n`<span class="code">${o(t)}</span> `:a}${s?F(s,f):t?a:l(u.goals,f)}
    </th>
    ${i&&!r?[h&&m?R:a,i.map((e,t)=>function({answer:e,note:t,roles:s},{short:i,chosen:r},c,p,h){const m=z(h),g="undecided"===e?"open":e??"unnamed",[f,u]=[[g,r&&"chosen",t&&"noted"].filter(Boolean).join(" "),`box ${g}`];return!e||t||s?n`<td class=${f} part=${u} role="cell" headers=${c}>
        ${e?n`<span class="key">${o(i)}</span> ${l(m[e],h)}${s?.length?n` (${s.map(({said:e},t)=>[t?", ":a,o(e)])})`:a}`:n`<span class="vh">${l(m.notNamed,h)}</span>`}${t?n` <span class="note">${d(t,h)}</span>`:a}
      </td>`:p?n`<td class=${f} part=${u} role="cell" headers=${c}><span class="key">${o(i)}</span> ${l(m[e],h)}</td>`:n`<td class=${f} part=${u} role="cell" headers=${c}>${l(m[e],h)}</td>`}(e,p[t],h?q(t):a,g,f))]:n`<td class="open ${i?"all":""}" part="box ${i?"open":""}" role="cell" colspan=${p.length+(h?1:0)} headers=${h?p.map((e,t)=>q(t)).join(" "):a}>
            ${i?n`<div class="each">
                    <span class="key">${l(u.everyone,f)}</span>
                    ${p.map(({chosen:e},t)=>n`<span class=${e?"chosen":""} aria-hidden=${t?"true":a}
                          >${l(u.undecided,f)}</span
                        > `)}
                  </div>`:l(u.notStated,f)}
          </td>`}
  </tr>`}(e,t,r,c))}
  </tbody>`}(r,e,L,t))}
        ${x||e.count<2?a:function({actors:e,joint:t,found:s,count:i},{apart:r},d){const c=s===i,p=(s,i)=>n`<tr class=${s} part="total" role="row">
      <th scope="row" role="rowheader" colspan=${t?2:a}>
        ${l(z(d).total,d)}
      </th>
      ${t&&r?R:a}${e.map((e,s)=>function({short:e},t,a,s){const i=z(s);return n`<td role="cell" headers=${a}>
    <span class="key">${o(e)}</span> ${t.map(([e,t])=>n`<span class="count">${l(`${t} ${i[e]}`,s)}</span> `)}
  </td>`}(e,i(e),t?q(s):a,d))}
    </tr>`;return n`<tfoot role="rowgroup">
    ${c||!s?a:p("total of-found",({foundCounts:e})=>e)}
    ${p(c?"total":"total out",({counts:e})=>e)}
  </tfoot>`}(e,L,t)}
      </table>
    </div>
    <div class="foot">
      ${k?n`<p class="dash">–&ensp;${l(M.dashMeans,t)}</p>`:a}
      ${function(e){const t=e.filter(({name:e})=>e);return t.length?n`<dl class="names" part="names">
        ${t.map(({short:e,name:t})=>n`<div><dt>${o(e)}</dt> <dd>${o(t)}</dd></div>`)}
      </dl>`:a}(y)}${C(function(e,t){const a=z(t),o=a.responsibilities.toLowerCase();return[{name:`${o}.csv`,type:"text/csv;charset=utf-8",label:a.saveAs("CSV"),text:()=>j([[a.area,a.goals,...e.actors.map(B)],...e.groups.flatMap(t=>t.rows.map(({code:o,name:n,cells:s})=>[E(t,e),N([o,n?.said]),...e.actors.map((e,t)=>s?N([A(s[t],a),s[t].note],": "):a.notStated)]))])},{name:`${o}.json`,type:"application/json",label:a.saveAs("JSON"),text:()=>JSON.stringify(e.groups.flatMap(t=>t.rows.map(({id:a,code:o,name:n,cells:s})=>({id:a,area:E(t,e),code:o?.text,goal:n?.said.text,responsible:s?.flatMap(({answer:t,note:a,roles:o=[void 0]},n)=>t?o.map(o=>({actor:B(e.actors[n]),role:o?.given,state:t,note:a?.text})):[])??null}))),void 0,2)}]}(e,t),t,$&&G)}
    </div>
  </section>`:n`<section part="matrix" id=${v??a} tabindex=${v?"-1":a}>${O}<div class="state"><p>${l(M.nobodyNamed,t)}</p></div></section>`}(u,t,{large:!this.#e&&u.count>_,printed:this.printed,wide:this.wide,listed:this.listed,tall:this.#t,onChoose:e=>{this.actor=e.target.value}})}}export{X as ResponsibilityMatrixElement};
