//# allFunctionsCalledOnLoad
import{i as e,a3 as t,A as o,p as a,b as s,S as n,m as i,h as l,w as r,$ as d,B as c,f as p,a1 as h,a4 as m,s as f,N as u,a5 as g,C as b,z as v,r as $,a2 as y,v as w,x,_ as k}from"./samsyn.js";import{d as _,f as j,h as z,l as M,C}from"./samsyn-words.js";const S=e`:is(table,tbody,tfoot,th,td){display:block}table{border-block-start:var(--_h) solid var(--_a)}:is(colgroup,.each>[aria-hidden],.dash){display:none}:is(thead,td.unnamed,td.filler){display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}tr{display:grid;grid-template-columns:repeat(auto-fill,minmax(var(--_1f),1fr));gap:1px;padding-block:.85em;border-block-end:1px solid var(--_b)}:is(tr>*,.total>*){padding:.4em .6em}:is(tr>:not(.yes)){border:0}:is(tr>:is(th,[colspan])){grid-column:1 / -1;padding-inline:0}.area{padding-block:calc(var(--_d) * 1.25) .6em}tbody>.area>:first-child{padding:0}td:has(.note){grid-column:span 2}:is(.key,.each>.key){position:static;display:block;inline-size:auto;block-size:auto;clip-path:none;font-style:normal;font-weight:400;color:var(--_c)}.yes>.key{color:var(--_t)}.chosen>.key{color:inherit;font-weight:700}.each{display:flex;gap:.5em}.each>*{padding:0}`,O=[e`section{--_1f:5.5em}.long{--_1f:8em}.lead{max-inline-size:var(--_m)}.lead{margin-block-end:calc(var(--_e) * 1.25)}.names,.names>*{display:flex;flex-wrap:wrap;gap:.15em 1.75em}.names>*{gap:.5em}.names dt{font-weight:700}.foot>.downloads{margin-block-start:var(--_e)}`,e`.scroller{position:relative;isolation:isolate;overflow:auto}.fits{overflow:visible}table{border-spacing:0;table-layout:fixed;inline-size:100%;line-height:1.4}col{inline-size:calc(var(--_1f) + .5em)}col:first-child{inline-size:16em}col.joint{inline-size:0}th,td{padding:.75em .6em;vertical-align:top;border-block-end:1px solid var(--_b)}th:first-child{padding-inline-start:0}td{padding:calc(.75em / .875) calc(.6em / .875);font-size:var(--_f);line-height:1.6}thead>tr>*{position:var(--_18);inset-block-start:0;z-index:1;vertical-align:bottom;padding-block-end:.5em;border-block-end:var(--_h) solid var(--_a);background:var(--_l);font-size:var(--_f);font-weight:700;color:var(--_a);hyphens:auto}thead>tr>.joint{padding-inline:0}tr[id]{scroll-margin-block-start:5em}.wide a{scroll-margin-block-start:6em}.wide td a{scroll-margin-inline-start:20em}.area>*{padding-block:calc(var(--_d) * 1.25) .6em;border-block-end-color:var(--_n);font-family:var(--_q);font-weight:var(--_v);font-size:var(--_r);line-height:1.25}thead+tbody>.area>*{padding-block-start:var(--_e)}.area .label{font-family:var(--_12);font-size:calc(.875em / var(--_j));margin-block-end:.2em}.code{display:inline-block;font-weight:700;font-variant-numeric:tabular-nums lining-nums}.yes{background:var(--_k);color:var(--_i);font-weight:700;border-block-end:max(2px,var(--_h)) solid var(--_a)}.open,.unnamed{color:var(--_c)}.open:dir(ltr){font-style:italic}.unnamed:before{content:"\\2013";content:"\\2013" / ""}.note{display:block;font-style:normal;font-weight:400}.key,.filler{display:none}.each{display:grid;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}.each>.key{display:block;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);padding:0;white-space:nowrap}td:has(.each){padding-inline:0}.each>*{padding-inline:calc(.6em / .875)}thead .chosen{background:var(--_o)}.open.chosen,.each>.chosen{color:var(--_g);font-weight:600}.total>*{padding-block-start:var(--_d)}.total>th{font-weight:700;color:var(--_a)}.count{display:block}@media not print{.wide:not(.tall){max-block-size:85vh}.wide tr:not(.area)>th:first-child{position:var(--_18);inset-inline-start:0;background:var(--_l)}.wide thead th:first-child{z-index:2}.wide tbody tr:not(.area)>th{border-inline-end:1px solid var(--_b)}.wide .area th>*{position:var(--_18);inset-inline-start:0;display:inline-block;max-inline-size:var(--_m)}.out{display:none}}`,e`@media screen and (forced-colors:active){.yes{forced-color-adjust:none;background:CanvasText;color:Canvas;border-color:CanvasText}section .yes>.key{color:inherit}thead .chosen{text-decoration:underline}}@media print{.scroller{overflow:visible}tr{break-inside:avoid}.area{break-after:avoid}tfoot{display:table-row-group}.of-found{display:none}}`,t(`@container samsyn (inline-size<46em){${S.cssText}}@media print{.many{${S.cssText}}}`)],T=({answer:e,roles:t},o)=>e&&{text:o[e]+(t?` (${t.map(({said:e})=>e.text).join(", ")})`:"")},N=({name:e,short:t})=>(e??t).text,A=({path:e,label:t,name:o},{top:a})=>o?[...e.map(({text:e})=>e),q([...t,o.said])].join(" / "):a?.text??"",q=(e,t=" ")=>e.flatMap(e=>e?.text??[]).join(t),B=e=>`samsyn-actor-${e}`,R=({said:e,isTitle:t},o)=>t?a(e):l(e,o),F=s`<td class="filler" role="cell"></td>`,J="samsyn-title",L=/[^\s-]{11}/;const G=(e,{text:t,lang:a},n)=>s`<option value=${e} lang=${a??o} ?selected=${n}>${t}</option>`,W=({below:e},t)=>e?t.words.subGoals:_(t).goals,H=e=>/committee|nämnd|kommunstyrelse/i.test("string"==typeof e?e:JSON.stringify([e.kind,e.name])),I=(e=[])=>e.flatMap(e=>[e,...I(e.actors)]),V=["yes","no","undecided"],Y=(e,t)=>V.flatMap(o=>{const a=e.filter(({cells:e})=>e?.[t].answer===o).length;return a?[[o,a]]:[]});function D(e=[],t){const o=e.filter(({responsible:e})=>null===e||e?.length);return[...o.length?[{above:t,goals:o}]:[],...e.flatMap(e=>D(e.goals,[...t,e]))]}function E(e,t,o){const[a,...s]=[...e].reverse();return a&&a!==t?{id:a.id,path:s.reverse().flatMap(e=>e===t?[]:P(e,o)?.said??[]),label:[a.label,a.code].flatMap(e=>f(e,o)??[]),name:P(a,o)}:{id:void 0,path:[],label:[],name:void 0}}function K(e,t){const o=g(e,t);if(!e||!o)return[];const a=o.text===f(e,t)?.text?o.text:o.text.toLocaleLowerCase(t.words.lang);return[{said:{...o,text:a},given:e}]}function P(e,t){const o=f(e.title,t);if(o)return{said:o,isTitle:!0};const a=[e.summary,...e.aims??[],...e.commitments??[],e.body,e.label].map(e=>f(e,t)).find(e=>e);return a&&{said:a,isTitle:!1}}class Q extends b{constructor(){super(),this.shows="goals",this.#e=Boolean(this.shadowRoot),this.listed=v||Boolean(this.shadowRoot),new $(this),new y(this)}static{this.styles=[w,x,k,M,O]}static{this.properties={actor:{},wide:{state:!0},listed:{state:!0}}}#e;#t;#o;updated(){const e=this.renderRoot.querySelector(".scroller")??void 0;if(e===this.#t)return;if(this.#t=e,this.#o?.disconnect(),!e)return;const t=e.querySelector("table"),o=()=>{this.wide=t.offsetWidth>e.offsetWidth,this.listed="block"===getComputedStyle(t).display};this.#e&&=e.getBoundingClientRect().top<innerHeight,o(),this.#o=C(()=>requestAnimationFrame(o)),this.#o?.observe(e),this.#o?.observe(t)}view(e,t){const l=this.getAttribute("anchor")??void 0,g=function(e,t,o,a,s){const n=o?u(e,o):void 0;if(o?!n:!e.goals?.length)return;const i=n?[...D([{...n,goals:[]}],[]),...D(n.goals,[n])]:D(e.goals,[]),l=i.flatMap(e=>e.goals),{actors:r,committees:d,columnOf:c}=function(e,t,o){const a=I(t.actors),s=new Map;for(const o of e.flatMap(({responsible:e})=>e??[])){const e="string"==typeof o?o:o.actor;s.has(e)||s.set(e,m(t,e)??e)}const n=e=>"string"==typeof e?a.length:a.indexOf(e),i=[...new Set(s.values())].sort((e,t)=>n(e)-n(t));return{actors:i.map(e=>{const t=[...s].find(([,t])=>t===e)[0],a="string"==typeof e?e:e.id??t,n=f("string"==typeof e?e:e.name,o)??{text:a},i="string"!=typeof e&&f(e.short,o)||n;return{key:a,short:i,name:i.text===n.text?void 0:n}}),committees:i.some(H)&&i.every(e=>H(e)||(e=>"string"!=typeof e&&!e.kind&&e.name===e.short)(e)),columnOf:e=>i.indexOf(s.get(e))}}(l,e,t),h=r.findIndex(({key:e})=>e===a),g=i.map(({above:e,goals:o})=>({...E(e,n,t),rows:o.map(e=>function(e,t,o,a,s){const n=e.responsible?.length?[...Array(t)].map(()=>({})):void 0;for(const t of e.responsible??[]){const{actor:e,role:a,state:i="yes",note:l}="string"==typeof t?{actor:t}:t,r=o(e),d=n?.[r];if(!n||!d)continue;const c=[...d.roles??[],...K(a,s)],p=c.length?{roles:c}:{};d.answer?d.answer===i&&(n[r]={...d,note:d.note??f(l,s),...p}):n[r]={answer:i,note:f(l,s),...p}}const i=n?.[a]?.answer;return{id:e.id,code:f(e.code,s),name:P(e,s),cells:n,open:t>1&&!!n?.every(({answer:e,note:t})=>"undecided"===e&&!t),found:a<0||"yes"===i||"undecided"===i}}(e,r.length,c,h,t))})),b=g.flatMap(e=>e.rows),v=new Set(b.map(({id:e})=>e)),$=g.map(e=>v.has(e.id)?{...e,id:void 0}:e),y=b.flatMap(e=>e.cells??[]),w=[n?.label,n?.code].flatMap(e=>f(e,t)??[]),x=b.filter(({found:e})=>e),k=f(n?.title,t);return{id:s,label:w[0]&&{...w[0],text:w.map(({text:e})=>e).join(" ")},title:k??(void 0===s?void 0:p(_(t).responsibilities,t)),top:k,groups:$,actors:r.map((e,t)=>({...e,chosen:t===h,counts:Y(b,t),foundCounts:Y(x,t)})),committees:d,below:i.every(({above:e})=>e.length),count:b.length,found:x.length,open:y.length>1&&b.every(({open:e})=>e),unnamed:y.some(({answer:e})=>!e),joint:r.length>1&&b.some(({cells:e,open:t})=>t||!e)}}(e,t,this.item,this.actor,l);return g&&function(e,t,{wide:l,listed:m,tall:f,onChoose:u}){const{id:g,title:b,actors:v,groups:$,open:y,unnamed:w,joint:x}=e,k=_(t),[M,C]=b?[J,o]:[o,k.responsibilities],S=c({...e,intro:void 0},t,"flat",J);return v.length?s`<section class="${v.length<9?"":"many"} ${(({actors:e,groups:t})=>e.some(({short:e})=>L.test(e.text))||t.some(({rows:e})=>e.some(({cells:e})=>e?.some(({roles:e})=>e?.some(({said:e})=>L.test(`(${e.text})`))))))(e)?"long":""}" part="matrix" id=${g??o} tabindex=${g?"-1":o}>
    ${S}
    ${y?s`<p class="lead" part="nobody">${r(k.nobodyYet,t)}</p>`:o}
    ${v.length>1&&e.count>1?function(e,t,o){const{actors:a,committees:n,found:i,count:l}=e,d=_(t),c=W(e,t),m=a.find(({chosen:e})=>e),f=m?.foundCounts.map(([e,t])=>`${t} ${d[e]}`).join(", ");return s`<div class="filter" part="choice">
    <label for="samsyn-actor">${r(d.showGoalsFor(c),t)}</label>
    <select id="samsyn-actor" class="field" .value=${m?.key??""} @input=${o}>
      ${G("",p(n?d.committees:d.everyone,t),!m)}
      ${a.map(({key:e,short:t,name:o,chosen:a})=>G(e,o?{...o,text:`${t.text} – ${o.text}`}:t,a))}
    </select>
    ${h(p(d.goalsFound(i,l,c)+(f?` (${f})`:""),t),m?[m.name??m.short]:[])}
  </div>`}(e,t,u):o}
    <div
      class="scroller ${l?f?"wide tall":"wide":!1===l?"fits":""}"
      part="scroller"
      role=${l?"region":o}
      tabindex=${l?"0":o}
      aria-labelledby=${l?M:o}
      aria-label=${l?C:o}
    >
      <table
        part="table"
        role="table"
        aria-labelledby=${M}
        aria-label=${C}
      >
        <colgroup>
          <col />${x?s`<col class="joint" />`:o}
          <col span=${v.length} />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">${r(W(e,t),t)}</th>
            ${x?s`<td class="joint" role="cell"><span class="vh">${r(k.everyone,t)}</span></td>`:o}
            ${v.map((e,t)=>function({short:e,name:t,chosen:n},i){return s`<th
    id=${i}
    class=${n?"chosen":""}
    scope="col"
    role="columnheader"
    abbr=${t?e.text:o}
  >
    ${a(e)}${t?s` <span class="vh">${a(t)}</span>`:o}
  </th>`}(e,x?B(t):o))}
          </tr>
        </thead>
        ${$.map(l=>function(e,t,l,c){const{actors:p,joint:h}=t,{id:m,path:f,label:u,name:g,rows:b}=e,v=[...f.map(e=>a(e)),...u.length?[n(u.map(a))]:[]];return s`<tbody role="rowgroup" class=${b.some(({found:e})=>e)?o:"out"}>
    ${g?s`<tr class="area" part="area" role="row" id=${m??o} tabindex=${m?"-1":o}>
            <th scope="rowgroup" role="rowheader" colspan=${p.length+(h?2:1)}>
              <span>${v.length?i(v.flatMap((e,t)=>t?[" / ",e]:[e]),"",g):o}${R(g,c)}</span>
            </th>
          </tr>`:o}
    ${b.map(e=>function({id:e,code:t,name:n,cells:i,open:l,found:c},{actors:p,joint:h},m,f){const u=_(f),g=i&&!l;return s`<tr part="row" role="row" class=${c?o:"out"} id=${e??o} tabindex=${e?"-1":o}>
    <th scope="row" role="rowheader" colspan=${g&&h?2:o}>
      ${t?s`<span class="code">${a(t)}</span> `:o}${n?R(n,f):t?o:r(u.goals,f)}
    </th>
    ${g?[h&&m?F:o,i.map((e,t)=>function({answer:e,note:t,roles:n},{short:i,chosen:l},c,p){const h=_(p),m="undecided"===e?"open":e??"unnamed",[f,u]=[l?`${m} chosen`:m,`box ${m}`];return!e||t||n?s`<td class=${f} part=${u} role="cell" headers=${c}>
        ${e?s`<span class="key">${a(i)}</span> ${r(h[e],p)}${n?.length?s` (${n.map(({said:e},t)=>[t?", ":o,a(e)])})`:o}`:s`<span class="vh">${r(h.notNamed,p)}</span>`}${t?s` <span class="note">${d(t,p)}</span>`:o}
      </td>`:s`<td class=${f} part=${u} role="cell" headers=${c}><span class="key">${a(i)}</span> ${r(h[e],p)}</td>`}(e,p[t],h?B(t):o,f))]:s`<td class="open" part="box ${i?"open":""}" role="cell" colspan=${p.length+(h?1:0)} headers=${h?p.map((e,t)=>B(t)).join(" "):o}>
            ${i?s`<div class="each">
                    <span class="key">${r(u.everyone,f)}</span>
                    ${p.map(({chosen:e},t)=>s`<span class=${e?"chosen":""} aria-hidden=${t?"true":o}
                          >${r(u.undecided,f)}</span
                        > `)}
                  </div>`:r(u.notStated,f)}
          </td>`}
  </tr>`}(e,t,l,c))}
  </tbody>`}(l,e,m,t))}
        ${y||e.count<2?o:function({actors:e,joint:t,found:n,count:i},l,d){const c=n===i,p=(n,i)=>s`<tr class=${n} part="total" role="row">
      <th scope="row" role="rowheader" colspan=${t?2:o}>
        ${r(_(d).total,d)}
      </th>
      ${t&&l?F:o}${e.map((e,n)=>function({short:e},t,o,n){const i=_(n);return s`<td role="cell" headers=${o}>
    <span class="key">${a(e)}</span> ${t.map(([e,t])=>s`<span class="count">${r(`${t} ${i[e]}`,n)}</span> `)}
  </td>`}(e,i(e),t?B(n):o,d))}
    </tr>`;return s`<tfoot role="rowgroup">
    ${c||!n?o:p("total of-found",({foundCounts:e})=>e)}
    ${p(c?"total":"total out",({counts:e})=>e)}
  </tfoot>`}(e,m,t)}
      </table>
    </div>
    <div class="foot">
      ${w?s`<p class="dash">–&ensp;${r(k.dashMeans,t)}</p>`:o}
      ${function(e){const t=e.filter(({name:e})=>e);return t.length?s`<dl class="names" part="names">
        ${t.map(({short:e,name:t})=>s`<div><dt>${a(e)}</dt> <dd>${a(t)}</dd></div>`)}
      </dl>`:o}(v)}${z(function(e,t){const o=_(t),a=o.responsibilities.toLowerCase();return[{name:`${a}.csv`,type:"text/csv;charset=utf-8",label:o.saveAs("CSV"),text:()=>j([[o.area,o.goals,...e.actors.map(N)],...e.groups.flatMap(t=>t.rows.map(({code:a,name:s,cells:n})=>[A(t,e),q([a,s?.said]),...e.actors.map((e,t)=>n?q([T(n[t],o),n[t].note],": "):o.notStated)]))])},{name:`${a}.json`,type:"application/json",label:o.saveAs("JSON"),text:()=>JSON.stringify(e.groups.flatMap(t=>t.rows.map(({id:o,code:a,name:s,cells:n})=>({id:o,area:A(t,e),code:a?.text,goal:s?.said.text,responsible:n?.flatMap(({answer:t,note:o,roles:a=[void 0]},s)=>t?a.map(a=>({actor:N(e.actors[s]),role:a?.given,state:t,note:o?.text})):[])??null}))),void 0,2)}]}(e,t),t,b&&J)}
    </div>
  </section>`:s`<section part="matrix" id=${g??o} tabindex=${g?"-1":o}>${S}<div class="state"><p>${r(k.nobodyNamed,t)}</p></div></section>`}(g,t,{wide:this.wide,listed:this.listed,tall:this.#e,onChoose:e=>{this.actor=e.target.value}})}}export{Q as ResponsibilityMatrixElement};
