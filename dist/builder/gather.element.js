import{i as E,f as g,D as h,a as me,A as v,b as u,t as pe,n as Y,r as x,c as T,e as J,d as tt,l as ue,g as he,w as fe,h as ge,j as st,k as nt}from"./builder.js";import{i as rt,g as A,R as k,t as it,m as at}from"./key-names.js";import{w as ot,p as W,v as $,a as lt,b as ct,c as dt}from"./json-path.js";import{w as mt,e as pt,p as be,f as ut}from"./free-id.js";import{L as ht}from"./limits.js";import{f as ve}from"./failure-words.js";const ft=E`.drafts-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em 1.5em;padding-block-end:.5em}h2{font-size:1.125em;font-weight:600}.drafts-head p,.facts{font-size:.875em;color:var(--_d)}ol{margin:0;padding:0;list-style:none;border-block-start:3px solid var(--_a)}li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr) auto;gap:0 1.5em;align-items:baseline;border-block-end:1px solid var(--_b)}.resume{font:inherit;font-size:var(--_18);line-height:1.3;color:var(--_h);background:none;border:0;margin:0;padding:.7em 0;text-align:start;cursor:pointer;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;text-decoration-color:color-mix(in oklab,currentColor 45%,transparent)}.resume:hover{text-decoration-thickness:.12em;text-decoration-color:currentColor}.clear{margin-block-start:.75em;font-size:.875em}.told{margin-block-start:.75em}.told .plain{margin-inline-start:.75em}.ask{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-block-start:.75em}@media print{.resume{text-decoration:none}}@container builder (max-width: 40em){li{grid-template-columns:minmax(0,1fr) auto;padding-block-end:.5em}.resume{grid-column:1 / -1;padding-block-end:.2em}}`,O=(t,e)=>({sv:g(t,{title:e||h.untitled.sv}).sv,en:g(t,{title:e||h.untitled.en}).en}),ye=({content:t,source:e})=>e&&rt(e.composed,t)?"arrange":"write";async function xe(t,{id:e,title:s},n,r){const a=e===n.current?.id,i=a?n.current:await r.read(e).catch(()=>{});return i?(a||n.change(O(h.resumed,s),i),A(t,ye(i)),!0):!1}function ke(t,e,s=Date.now()){const n=new Date(t),r=new Date(s),a=`${n.getHours()}${e==="sv"?".":":"}${String(n.getMinutes()).padStart(2,"0")}`;if(we(n,r))return g(h.today,{clock:a})[e];const i=new Date(r.getFullYear(),r.getMonth(),r.getDate()-1);if(we(n,i))return g(h.yesterday,{clock:a})[e];const o=n.getFullYear()===r.getFullYear(),l=new Intl.DateTimeFormat(e==="sv"?"sv":"en-GB",{day:"numeric",month:"long",...!o&&{year:"numeric"}}).format(n);return g(h.earlier,{date:l,clock:a})[e]}const we=(t,e)=>t.toDateString()===e.toDateString();var gt=Object.defineProperty,I=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&gt(e,s,r),r};const bt={sv:"",en:""};class M extends k{constructor(){super(...arguments),this.drafts=me,this.list=[],this.told=bt,this.isAsking=!1,this.#r=async()=>{this.isAsking=!0,await this.#i(".ask .button:last-child")},this.#a=async()=>{this.isAsking=!1,await this.#i(".clear")}}static{this.styles=[k.styles,ft]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){this.list=await this.drafts.list().catch(()=>[])}render(){return u`<div class="samsyn">
      ${this.list.length||this.told.sv?u`<section aria-labelledby="drafts">
            <div class="drafts-head">
              <h2 id="drafts" tabindex="-1">${this.say(h.heading)}</h2>
              <p>${this.say(h.where)}</p>
            </div>
            <ol role="list">
              ${this.list.map(e=>this.#s(e))}
            </ol>
            ${this.#n()}
          </section>`:v}
      <p class=${this.told.sv?"told":"vh"} role="status">
        ${this.say(this.told)}
        ${this.thrown?u`<button class="plain" type="button" @click=${()=>{this.#m()}}>
              ${this.say(h.takeBack)}
            </button>`:v}
      </p>
    </div>`}#s(e){const s=e.id===this.workspace?.id,n=[ke(e.time,this.language),e.file,s?this.say(h.isOpen):""];return u`<li>
      <button class="resume" type="button" @click=${()=>{this.#l(e)}}>
        ${this.say(O(h.resume,e.title))}
      </button>
      <span class="facts">${n.filter(Boolean).join(" · ")}</span>
      <button
        class="plain"
        type="button"
        aria-label=${this.say(O(h.throwThis,e.title))}
        @click=${()=>{this.#c(e)}}
      >
        ${this.say(h.throw)}
      </button>
    </li>`}#n(){const e=this.list.length;return e?this.isAsking?u`<div class="ask" role="group" aria-labelledby="sure">
      <p id="sure">${this.say(e===1?h.sureOne:g(h.sure,{count:e}))}</p>
      <button class="button yes" type="button" @click=${()=>{this.#d()}}>
        ${this.say(h.yes)}
      </button>
      <button class="button" type="button" @click=${this.#a}>${this.say(h.no)}</button>
    </div>`:u`<button class="plain clear" type="button" @click=${this.#r}>${this.say(h.clear)}</button>`:v}#r;#a;async#l(e){await xe(this,e,this.store,this.drafts)||(this.told=h.gone,await this.#t())}async#c({id:e,title:s}){try{const n=await this.drafts.read(e);e===this.workspace?.id&&this.store.change(O(h.threw,s),void 0),await this.drafts.remove(e),this.thrown=n,this.told=O(h.thrown,s),await this.#t(),await this.#i(".told button")}catch{this.told=h.trouble}}async#m(){const{thrown:e}=this;if(e)try{await this.drafts.write(e),this.thrown=void 0,this.told=O(h.isBack,pe(e)),await this.#t(),await this.#i("h2")}catch{this.told=h.trouble}}async#d(){try{this.workspace&&this.list.some(({id:e})=>e===this.workspace?.id)&&this.store.change(h.threwAll,void 0),await this.drafts.clear(),this.told=h.cleared}catch{this.told=h.trouble}this.thrown=void 0,this.isAsking=!1,await this.#t(),await this.#i("h2")}async#i(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}I([Y({attribute:!1})],M.prototype,"drafts"),I([x()],M.prototype,"list"),I([x()],M.prototype,"told"),I([x()],M.prototype,"thrown"),I([x()],M.prototype,"isAsking"),customElements.define("samsyn-builder-drafts",M);var vt=Object.defineProperty,Ee=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&vt(e,s,r),r};class Z extends k{constructor(){super(...arguments),this.drafts=me}static{this.styles=[k.styles,E`
      .latest {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5em 1.5em;
        align-items: center;
        padding-block: 0.9em;
        border-block-start: 1px solid var(--_b);
      }
      .latest :is(b, .help) {
        display: block;
        margin: 0;
      }
      .latest b {
        font-size: var(--_18);
        font-weight: 600;
        line-height: 1.3;
      }
      @container builder (max-width: 40em) {
        .latest {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){[this.latest]=await this.drafts.list().catch(()=>[])}render(){const{workspace:e,latest:s}=this;return e?this.#s(u`<b>${this.say(O(h.openNow,pe(e)))}</b
          ><span class="help">${this.say(h.openHelp)}</span>`,()=>A(this,ye(e))):s?this.#s(u`<b>${this.say(O(h.quoted,s.title))}</b
        ><span class="help">${this.say(h.lastChanged)} ${ke(s.time,this.language)}</span>`,()=>{xe(this,s,this.store,this.drafts)}):v}#s(e,s){return u`<div class="samsyn">
      <div class="latest">
        <p>${e}</p>
        <button class="button" type="button" @click=${s}>${this.say(h.goOn)}</button>
      </div>
    </div>`}}Ee([Y({attribute:!1})],Z.prototype,"drafts"),Ee([x()],Z.prototype,"latest"),customElements.define("samsyn-builder-latest",Z);const X={document:{sv:"Dokumentet",en:"The document",entry:"content"},section:{sv:"Avsnitt",en:"Section",entry:"section"},goal:{sv:"Mål",en:"Goal",entry:"goal"},journey:{sv:"Resa",en:"Journey",entry:"journey"},step:{sv:"Steg",en:"Step",entry:"step"},actor:{sv:"Aktör",en:"Actor",entry:"actor"},roles:{sv:"Vem gör vad",en:"Who does what",entry:"roles"},principles:{sv:"Principer",en:"Principles",entry:"principles"},principle:{sv:"Princip",en:"Principle",entry:"principle"},measure:{sv:"Åtgärd",en:"Measure",entry:"measure"},indicator:{sv:"Indikator",en:"Indicator",entry:"indicator"},glossary:{sv:"Begreppslista",en:"Glossary",entry:"glossary"},term:{sv:"Begrepp",en:"Term",entry:"term"},"related-document":{sv:"Dokument",en:"Document",entry:"document"},funding:{sv:"Finansiering",en:"Funding",entry:"funding"},participation:{sv:"Dialog",en:"Participation",entry:"participation"}};function yt(t,e,s){switch(s.kind){case"changed":return $e(t,H(t,s),e,s);case"new":return Oe(t,H(t,s));case"gone":return Se(t,e,s);default:return t}}function xt(t,e,s){switch(s.kind){case"changed":return $e(t,H(t,s),e,{...s,was:s.pointer});case"new":return Se(t,e,{...s,was:s.pointer});case"gone":return Oe(t,H(t,s));default:return t}}function H(t,{id:e,pointer:s,was:n}){if(e!==void 0)return K(t,e,[]);const r=W(s??n??"");return T($(t,r))?r:void 0}function K(t,e,s){if(T(t)&&s.length&&t.id===e)return s;const n=Array.isArray(t)?t.keys():T(t)?Object.keys(t):[];for(const r of n){const a=K($(t,[r]),e,[...s,r]);if(a)return a}}function $e(t,e,s,{was:n,texts:r}){return!e||n===void 0?t:r.reduce((a,i)=>ct(a,[...e,i],$(s,[...W(n),i])),t)}function Oe(t,e){const s=e?.at(-1);return e&&typeof s=="number"?ot(t,e.slice(0,-1),s):t}function Se(t,e,{id:s,was:n}){if(n===void 0||s!==void 0&&K(t,s,[]))return t;const r=W(n),a=r.at(-1),i=r.at(-2),o=$(e,r);if(typeof a!="number"||i===void 0||!T(o))return t;const l=r.slice(0,-2),d=$(e,l)?.id,f=[...(l.length?typeof d=="string"?K(t,d,[]):T($(t,l))?l:void 0:[])??[],i],m=$(t,f)?.length??0;return lt(t,f,Math.min(a,m),o)}const kt=E`.changes{list-style:none;border-block-start:3px solid var(--_a);margin-block-end:2em}.changes>li{padding-block:.9em;border-block-end:1px solid var(--_b);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:start}.changes h4{font-weight:600}.changes h4>span:first-child{font-weight:700;font-size:.875em;color:var(--_a);margin-inline-end:.6em}.pairs{grid-column:1 / -1;display:grid;gap:.75em}.pair{display:grid;grid-template-columns:9em repeat(2,minmax(0,1fr));gap:.25em 1.25em}.pair>dt{font-size:.875em;font-weight:700}.pair>dd{white-space:pre-line}.pair small{display:block;font-size:.8125em;color:var(--_d)}.pair .was{color:var(--_d)}.pair ins{font-weight:600;text-decoration-thickness:.12em;text-underline-offset:.2em}.kept{color:var(--_d)}h2{font-size:var(--_q);line-height:1.2}h2+.help{margin-block-start:.4em}h3{font-size:1.125em;font-weight:600;margin-block:1.5em .6em}@media print{.pair{break-inside:avoid}h3,h4{break-after:avoid}}@container builder (max-width: 46em){.pair,.changes>li{grid-template-columns:minmax(0,1fr);justify-items:start}}`,b={title:{sv:"Vad är nytt sedan {name}?",en:"What is new since {name}?"},intro:{sv:"Poster som är desamma har behållit sina länkar. Det nya gäller om du inte väljer något annat.",en:"Entries that are the same have kept their links. What is new stands unless you choose otherwise."},none:{sv:"Ingenting skiljer dem åt.",en:"Nothing differs between them."},same:{sv:"{count} poster är som förut",en:"{count} entries are as before"},goneAbout:{sv:"Länkar till dem slutar leda rätt. En sida som visar just en av dem visar bara den korta text som står i koden.",en:"Links to them no longer lead anywhere. A page that shows just one of them shows only the short text that stands in the code."},before:{sv:"Förut",en:"Before"},now:{sv:"Nu",en:"Now"},nothing:{sv:"inget",en:"nothing"},keep:{sv:"Behåll det gamla",en:"Keep the old"},putBack:{sv:"Ta tillbaka",en:"Bring back"},leaveOut:{sv:"Ta inte med",en:"Leave out"},takeNew:{sv:"Ta det nya ändå",en:"Take the new after all"},kept:{sv:"Som förut, enligt ditt val",en:"As before, as you have chosen"},stale:{sv:"Översätt igen: {keys}",en:"Translate again: {keys}"},movedToo:{sv:"Står också på ett annat ställe",en:"Also stands elsewhere"},took:{sv:"Behöll det gamla: {title}",en:"Kept the old: {title}"},gave:{sv:"Tog det nya: {title}",en:"Took the new: {title}"},compared:{sv:"Jämförde med {name}",en:"Compared with {name}"}},je={new:{sv:"Nytt",en:"New"},changed:{sv:"Ändrat",en:"Changed"},moved:{sv:"Flyttat",en:"Moved"},gone:{sv:"Borta",en:"Gone"}};function Te(t,e){const s=e.map(n=>({...n}));return t.flatMap(({text:n,differs:r})=>{const a=[];for(let i=n;i;){for(;s[0]?.text==="";)s.shift();const o=s[0]??{text:i,language:void 0},l=i.slice(0,o.text.length);a.push({text:l,differs:r,language:o.language}),o.text=o.text.slice(l.length),i=i.slice(l.length)}return a})}const Fe=600,wt=.3;function Et(t,e){const[s,n]=[t.match(_e)??[],e.match(_e)??[]],r=s.length>Fe||n.length>Fe?[]:$t(s,n);return r.length<wt*Math.max(s.length,n.length)?[[{text:t,differs:!1}],[{text:e,differs:!1}]]:[De(s,new Set(r.map(([a])=>a))),De(n,new Set(r.map(([,a])=>a)))]}const _e=/\S+\s*|^\s+/g;function $t(t,e){const[s,n]=[t,e].map(i=>i.map(o=>o.trim())),r=[...s,""].map(()=>new Uint16Array(n.length+1));for(let i=s.length-1;i>=0;i--)for(let o=n.length-1;o>=0;o--)r[i][o]=s[i]===n[o]?r[i+1][o+1]+1:Math.max(r[i+1][o],r[i][o+1]);const a=[];for(let i=0,o=0;i<s.length&&o<n.length;)s[i]===n[o]?a.push([i++,o++]):r[i+1][o]>=r[i][o+1]?i++:o++;return a}function De(t,e){const s=[];for(const[n,r]of t.entries()){const a=!e.has(n),i=s.at(-1);i?.differs===a?i.text+=r:s.push({text:r,differs:a})}return s}const Ot={document:{sections:"section",goals:"goal",journeys:"journey",actors:"actor",roles:"roles",principles:"principles",measures:"measure",indicators:"indicator",glossaries:"glossary",documents:"related-document",funding:"funding",participation:"participation"},section:{sections:"section"},goal:{goals:"goal"},journey:{steps:"step"},actor:{actors:"actor"},principles:{items:"principle"},glossary:{terms:"term"}},z=t=>Ot[t]??{},Ae=["title","term","name"],Me=["number","code","label"],St=new Set([...Ae,...Me,"id","goals","goal","parts","outline","responsible","sdg","url","figure","figures","actor"]);function Q(t){const e=t.language??"sv",s=[],n=(r,a,i,o)=>{const l=z(r),d=[],p=m=>m.map(y=>F(a[y],e)).find(y=>y!=="")??"",f={kind:r,value:a,pointer:i,...o&&{parent:o},order:s.length,...typeof a.id=="string"&&{id:a.id},title:p(Ae),number:p(Me),body:Object.entries(a).filter(([m])=>!St.has(m)&&!(m in l)&&!m.startsWith("x-")).flatMap(([,m])=>ee(m,e)).join(`
`),children:d};s.push(f);for(const[m,y]of Object.entries(l)){const j=a[m];if(Array.isArray(j))for(const[D,L]of j.entries())w(L)&&d.push(n(y,L,`${i}/${m}/${D}`,f))}return f};return n("document",t,""),s}const w=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),jt=/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,C=t=>w(t)&&Object.keys(t).length>0&&Object.entries(t).every(([e,s])=>jt.test(e)&&typeof s=="string");function F(t,e){return typeof t=="string"?t:C(t)?t[e]??Object.values(t)[0]:""}function ee(t,e){return typeof t=="string"?[t]:typeof t=="number"?[String(t)]:C(t)?[F(t,e)]:Array.isArray(t)?t.flatMap(s=>ee(s,e)):w(t)?Object.values(t).flatMap(s=>ee(s,e)):[]}const Ce=new Set([...J.values()].flatMap(({keys:t})=>[...t].filter(([,{form:e,item:s}])=>(s??{form:e}).form.startsWith("@")).map(([e])=>e))),Tt=t=>Ce.has(t),Ft=/\]\(#([a-z\d-]{1,200})\)/g;function te(t,e,s=""){return typeof t=="string"?s==="id"||Ce.has(s)?e.get(t)??t:t.includes("](#")?t.replace(Ft,(n,r)=>`](#${e.get(r)??r})`):t:Array.isArray(t)?t.map(n=>te(n,e,s)):w(t)?Object.fromEntries(Object.entries(t).map(([n,r])=>[n,n.startsWith("x-")?r:te(r,e,n)])):t}function _t(t,e){const{item:s,entry:n,object:r}=J.get(t)?.keys.get(e)??{};return s?.entry??s?.object?.entry??n??r?.entry??e}const Le=new WeakMap;function Dt(t){const e=Le.get(t)??new Map(Q(t).flatMap(({id:s,title:n})=>s&&n?[[s,n]]:[]));return Le.set(t,e),e}const Ie=(t,e,s)=>s==="sv"&&it(t,e)||mt(e),At=new Set([...J.values()].flatMap(t=>[...t.keys.keys()])),Mt=t=>Object.keys(t).every(e=>/^[a-z]{2,3}(?:-\w+)*$/i.test(e)&&!At.has(e)),Ct=t=>t.map(({text:e})=>e).join("");function R(t,e,s,n){if(typeof t=="number")return[{text:String(t)}];if(typeof t=="string")return t?[Lt(t,e,s,n)]:[];if(Array.isArray(t))return se(`
`,t.map(m=>R(m,e,s,n)));if(!T(t))return[];if(Mt(t))return se(", ",Object.entries(t).map(([m,y])=>R(y,e,s,{...n,own:m})));const r=_t(e,s),{value:a,text:i,date:o,...l}=t,d=R(i??a,r,"",n),p=Object.entries(d.length?l:t).filter(([m])=>m!=="id").map(([m,y])=>R(y,r,m,n)),f=d.length&&typeof o=="string"&&!Ct(d).includes(o.slice(0,4))?` (${o})`:"";return se(", ",[...p,f?[...d,{text:f}]:d])}const se=(t,e)=>e.filter(({length:s})=>s).flatMap((s,n)=>n?[{text:t},...s]:s);function Lt(t,e,s,{names:n,language:r,own:a}){if(Tt(s)){const o=s==="outline"||s==="parts"?Ie("content",t,r):t,l=n.get(t);return l===void 0?{text:o}:{text:l,language:a}}const i=at(e,s)?.[t];return i===void 0?{text:t,language:a}:{text:r==="sv"?i:pt(e,s,t)}}var It=Object.defineProperty,zt=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&It(e,s,r),r};class ze extends k{static{this.styles=[k.styles,kt]}async focusHeading(){await this.updateComplete,this.renderRoot.querySelector("#revision")?.focus()}render(){const e=this.workspace?.revision;if(!e)return v;const s=e.changes.filter(({kind:r})=>r==="same").length,n=Object.keys(je).filter(r=>e.changes.some(a=>a.kind===r));return u`<section class="samsyn" aria-labelledby="revision">
      <h2 id="revision" tabindex="-1">${this.say(g(b.title,{name:e.earlier.name}))}</h2>
      <p class="help">${this.say(n.length?b.intro:b.none)}</p>
      ${n.map(r=>this.#e(r,e))}
      <p class="vh" role="status">${tt(this.told,this.language)}</p>
      ${s?u`<p class="muted">${this.say(g(b.same,{count:s}))}</p>`:v}
    </section>`}#e(e,s){const r=s.changes.map((a,i)=>({change:a,at:i})).filter(({change:a})=>a.kind===e);return u`<h3>${this.say(je[e])} <span class="muted">${r.length}</span></h3>
      ${e==="gone"?u`<p class="help">${this.say(b.goneAbout)}</p>`:v}
      <ul class="changes" role="list">
        ${dt(r,({at:a})=>a,({change:a,at:i})=>u`<li>${this.#t(a,i,s)}</li>`)}
      </ul>`}#t(e,s,n){const r=e.pointer===void 0?n.earlier.value:n.later,a=u`<span lang=${ue(he(r),this.language)}>${be(e.title)}</span>`,i=n.kept.includes(s),o=e.stale.map(l=>this.#r(e,l)).join(", ");return u`<h4><span>${X[e.entry][this.language]}</span> ${a}</h4>
      ${e.kind==="moved"?v:u`<button class="button" type="button" @click=${()=>this.#a(e,s)}>
              ${this.say(i?b.takeNew:Rt[e.kind])}<span class="vh">: ${a}</span>
            </button>`}
      ${i?u`<p class="kept">${this.say(b.kept)}</p>`:v}
      ${e.kind==="changed"?this.#s(e,n):v}
      ${e.kind==="changed"&&e.moved?u`<p class="help">${this.say(b.movedToo)}</p>`:v}
      ${o?u`<p class="help">${this.say(g(b.stale,{keys:o}))}</p>`:v}`}#s(e,{earlier:s,later:n}){const{entry:r}=X[e.entry],a=(o,l,d)=>{const p={names:Dt(o),language:this.language,own:he(o)},f=R($(o,[...W(l??""),d]),r,d,p);return f.length?f:[{text:this.say(b.nothing)}]},i=o=>o.map(({text:l})=>l).join("");return u`<div class="pairs">
      ${e.texts.map(o=>{const l=a(s.value,e.was,o),d=a(n,e.pointer,o),[p,f]=Et(i(l),i(d));return u`<dl class="pair">
          <dt>${this.#r(e,o)}</dt>
          <dd class="was"><small>${this.say(b.before)}</small>${Te(p,l).map(m=>this.#n(m,"was"))}</dd>
          <dd><small>${this.say(b.now)}</small>${Te(f,d).map(m=>this.#n(m,"now"))}</dd>
        </dl>`})}
    </div>`}#n({text:e,differs:s,language:n},r){const a=s?e.trimEnd():e,i=ue(n,this.language),o=i===v?a:u`<bdi lang=${i}>${a}</bdi>`;return s?u`${r==="was"?u`<del>${o}</del>`:u`<ins>${o}</ins>`}${e.slice(a.length)}`:o}#r({entry:e},s){return Ie(X[e].entry,s,this.language)}#a(e,s){const{workspace:n}=this,r=n?.revision;if(!r)return;const a=r.kept.includes(s),i=a?xt(n.content,r.later,e):yt(n.content,r.earlier.value,e),o=a?r.kept.filter(l=>l!==s):[...r.kept,s];this.told=g(a?b.gave:b.took,{title:be(e.title)}),this.store.change(this.told,{...n,content:fe(i),revision:{...r,kept:o}})}}zt([x()],ze.prototype,"told");const Rt={new:b.leaveOut,changed:b.keep,gone:b.putBack,same:b.keep};customElements.define("samsyn-builder-revise",ze);const ne={any:["url","sdg","sdgTargets","serves","figure","figures"],document:["$schema","translations","alternates","labels","statuses"],goal:["goalsLabel","sections","followUp","documents"],publisher:["kommunkod","url","slogan","logo","actor"],actor:["short","kind"],indicator:["direction","breakdown"],term:["own"]};function Nt(t,e,s,n){const r=[],a=[],i=z(t),o={},l=[...ne.any,...ne[t]??[]],d=p=>l.includes(p)||p.startsWith("x-");for(const p of[...Object.keys(e).filter(f=>f in s||d(f)),...Object.keys(s)])if(!(p in o))if(p in i)o[p]=s[p];else if(p==="samsyn")o[p]=Pt(e[p],s[p]);else if(!(p in s))o[p]=e[p],r.push(p);else if(p==="publisher"&&t==="document"){const f=Bt(e[p],s[p],n);o[p]=f.value,r.push(...f.kept.map(m=>`publisher/${m}`))}else o[p]=U(e[p],s[p],n,p,r,a);return{value:o,kept:r,stale:a}}const Pt=(t,e)=>typeof t=="string"&&typeof e=="string"&&t>e?t:e;function Bt(t,e,s){if(!w(t)||!w(e)||S(F(t.name,s))!==S(F(e.name,s)))return{value:e,kept:[]};const n=Object.keys(t).filter(i=>!(i in e)&&(ne.publisher.includes(i)||i.startsWith("x-"))),r=[...Object.keys(t).filter(i=>i in e||n.includes(i)),...Object.keys(e)];return{value:Object.fromEntries([...new Set(r)].map(i=>[i,i in e?U(t[i],e[i],s,i,[],[]):t[i]])),kept:n}}const S=t=>t.replace(/\s+/g," ").trim();function U(t,e,s,n,r,a){if(C(t)&&typeof e=="string"){const i=Object.keys(t).filter(o=>o!==s);return S(F(t,s))===S(e)?(i.length&&r.push(n),t):(i.length&&a.push(n),e)}if(Array.isArray(t)&&Array.isArray(e)){const i=new Map(t.flatMap(o=>C(o)?[[S(F(o,s)),o]]:[]));return e.map((o,l)=>{if(typeof o!="string")return U(t[l],o,s,`${n}/${l}`,r,a);const d=i.get(S(o));return d&&r.push(`${n}/${l}`),d??o})}return w(t)&&w(e)&&!C(e)?Object.fromEntries(Object.entries(e).map(([i,o])=>[i,i in t?U(t[i],o,s,`${n}/${i}`,r,a):o])):e}function Wt(t,e,s,n){const r=z(t);return[...new Set([...Object.keys(e),...Object.keys(s)])].filter(a=>a!=="id"&&a!=="samsyn"&&a!=="outline"&&!(a in r)&&G(e[a],n)!==G(s[a],n))}function G(t,e){return C(t)?JSON.stringify(S(F(t,e))):typeof t=="string"?JSON.stringify(S(t)):Array.isArray(t)?`[${t.map(n=>G(n,e)).join()}]`:w(t)?`{${Object.keys(t).filter(n=>t[n]!==void 0).sort().map(n=>`${n}:${G(t[n],e)}`).join()}}`:JSON.stringify(t)??""}function Ht(t){const e=[],s=[];for(const[r,a]of t.entries()){let i=0,o=e.length;for(;i<o;){const l=i+o>>1;t[e[l]]<a?i=l+1:o=l}s[r]=e[i-1],e[i]=r}const n=new Set(t.keys());for(let r=e.at(-1);r!==void 0;r=s[r])n.delete(r);return n}const Kt=150,N=t=>(t.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu)??[]).join(" "),re=t=>N(t).replace(/^(?:\d+ )+(?=\p{L})/u,""),Ut=t=>({title:new Set(Re(re(t.title))),body:new Set(Re(N([t.body.slice(0,4e3),...t.children.slice(0,20).map(({title:e})=>e)].join(" "))))}),Re=t=>t.split(" ").filter(Boolean).slice(0,Kt),Gt=6;function Vt(t,e){const s=Ne(t.title,e.title),n=Ne(t.body,e.body),r=t.title.size>0&&e.title.size>0,a=t.body.size>0&&e.body.size>0;if(r&&a){const i=n*Math.min(1,Math.min(t.body.size,e.body.size)/Gt);return Math.max(s*.6+i*.4,i*.9,s*.8)}return r?s:a?n:0}function Ne(t,e){if(t.size===0||e.size===0)return 0;let s=0;const n=new Set([...e].filter(r=>!t.has(r)).map(ie));for(const r of t)s+=e.has(r)?1:n.has(ie(r))?.5:0;return 2*s/(t.size+e.size)}const ie=t=>t.slice(0,5),qt=[t=>V(t.title,t.number,t.body,t.parent?.title??""),t=>V(t.title,t.number,t.body),({title:t,parent:e})=>t?V(re(t),N(e?.title??"")):void 0,({title:t})=>t?V(re(t)):void 0,({body:t})=>N(t).length>30?N(t):void 0],V=(...t)=>t.some(e=>e!=="")?t.join("\0"):void 0;function Yt(t,e){const s=new Map,n=new Set,r=(a,i)=>{s.set(a,i),n.add(i)};r(e[0],t[0]);for(const a of qt){const i=new Map;for(const o of[...t].reverse()){if(n.has(o))continue;const l=Pe(o,a);if(l===void 0)continue;const d=i.get(l)??[];d.push(o),i.set(l,d)}for(const o of e){if(s.has(o))continue;const l=Pe(o,a),d=l===void 0?void 0:i.get(l)?.pop();d&&r(o,d)}}for(const[a,i]of Qt(t.filter(o=>!n.has(o)),e.filter(o=>!s.has(o)),s))!s.has(a)&&!n.has(i)&&r(a,i);return s}const Pe=(t,e)=>{const s=e(t);return s===void 0?void 0:`${t.kind}\0${s}`},Jt=.5,Zt=12,Xt=40;function Qt(t,e,s){const n=new Map([...t,...e].map(i=>[i,Ut(i)])),r=new Map;for(const i of t)for(const o of Be(i,n.get(i))){const l=r.get(o)??[];l.length<Xt&&l.push(i),r.set(o,l)}const a=[];for(const i of e){const o=new Map;for(const d of Be(i,n.get(i))){const p=r.get(d)??[];for(const f of p)o.set(f,(o.get(f)??0)+1/p.length)}const l=[...o].sort(([d,p],[f,m])=>m-p||d.order-f.order).slice(0,Zt);for(const[d]of l){const p=Vt(n.get(i),n.get(d))+(i.number!==""&&i.number===d.number?.1:0)+(i.parent&&s.get(i.parent)===d.parent?.05:0);p>=Jt&&a.push({node:i,earlier:d,likeness:p})}}return a.sort((i,o)=>o.likeness-i.likeness||i.node.order-o.node.order||i.earlier.order-o.earlier.order).map(({node:i,earlier:o})=>[i,o])}const Be=({kind:t},{title:e,body:s})=>new Set([...[...e,...s].map(n=>`${t} ${n}`),...[...e].map(n=>`${t} ${ie(n)}-`)]);function es(t,e){const s=Q(t),n=Q(e),r=Yt(s,n),a=ts(s,n,r),i=e.language??t.language??"sv",o=rs(n,r),l=new Map,d=He(n[0],m=>{const y=te(ss(m),a),j=(m.id===void 0?void 0:a.get(m.id)??m.id)??r.get(m)?.id,D=r.get(m),L=j===void 0?y:{id:j,...y},le={entry:m.kind,title:We(m),...j!==void 0&&{id:j},pointer:m.pointer};if(!D)return l.set(m,{...le,kind:"new",texts:[],moved:!1,kept:[],stale:[]}),L;const q=Nt(m.kind,D.value,L,i),ce=Wt(m.kind,D.value,q.value,i),de=o.has(m),Xe=ce.length?"changed":de?"moved":"same",{kept:Qe,stale:et}=q;return l.set(m,{...le,kind:Xe,was:D.pointer,texts:ce,moved:de,kept:Qe,stale:et}),q.value}),p=new Set(r.values()),f=s.filter(m=>!p.has(m)).map(m=>({kind:"gone",entry:m.kind,title:We(m),...m.id!==void 0&&{id:m.id},was:m.pointer,texts:[],moved:!1,kept:[],stale:[]}));return{content:fe(d),changes:[...n.map(m=>l.get(m)),...f]}}const We=({title:t,body:e})=>t||e.slice(0,80);function ts(t,e,s){const n=new Set(t.flatMap(({id:a})=>a??[])),r=new Map;for(const a of e){const i=s.get(a)?.id;a.id!==void 0&&i!==void 0&&r.set(a.id,i)}for(const a of e){if(a.id===void 0||r.has(a.id))continue;const i=ut(a.id,n);n.add(i),r.set(a.id,i)}return r}const ss=({kind:t,value:e})=>{const s=z(t);return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,n in s&&Array.isArray(r)?[]:r]))};function He(t,e){const s=e(t),n={},r=z(t.kind),a=new Map(t.children.map(i=>[i.pointer,i]));for(const i of Object.keys(r)){const o=t.value[i];Array.isArray(o)&&(n[i]=o.map((l,d)=>w(l)?He(a.get(`${t.pointer}/${i}/${d}`),e):l))}return Object.fromEntries(Object.entries(s).map(([i,o])=>[i,n[i]??o]))}const ns=new Set(["actor"]);function rs(t,e){const s=new Set;for(const n of t){const r=new Set(n.children.map(({kind:a})=>a));for(const a of r){const i=n.children.filter(l=>l.kind===a&&e.has(l)),o=i.filter(l=>e.get(l).parent===e.get(n));for(const l of i)e.get(l).parent!==e.get(n)&&s.add(l);if(!ns.has(a))for(const l of Ht(o.map(d=>e.get(d).order)))s.add(o[l])}}return s}function is(t,e){const{content:s,changes:n}=es(e.value,t.content);return{...t,content:s,opened:e,revision:{earlier:e,later:s,changes:n,kept:[]}}}const as=(t,e)=>({id:ge(),content:{samsyn:"1.0",language:"sv",title:t,publisher:{name:e}}}),Ke=E`form>p+p{margin-block-start:1em}form>.button{margin-block-start:.75em}.field{inline-size:100%;display:block}.help{display:inline-block}`,c={nextYear:{sv:"Är det nästa version av {name}?",en:"Is it the next version of {name}?"},nextYearHelp:{sv:"Jämför dem, så behåller poster som är desamma sina länkar, och du ser vad som är nytt, ändrat och borta.",en:"Compare them: entries that are the same keep their links, and you see what is new, changed and gone."},compare:{sv:"Jämför dem",en:"Compare them"},apart:{sv:"Nej, det är ett annat dokument",en:"No, it is another document"},toWrite:{sv:"Till Skriv",en:"To Write"},drop:{sv:"Släpp dokumentet här",en:"Drop the document here"},dropNow:{sv:"Släpp nu",en:"Let go now"},choose:{sv:"Välj ett dokument",en:"Choose a document"},kinds:{sv:"Word, OpenDocument, PDF, Excel, webbsida, Markdown eller text. Eller en innehållsfil som du har sparat förut.",en:"Word, OpenDocument, PDF, Excel, a web page, Markdown or text. Or a content file that you saved before."},stays:{sv:"Dokumentet stannar på din dator. Ingenting skickas någonstans.",en:"The document stays on your computer. Nothing is sent anywhere."},try:{sv:"Prova med ett exempel",en:"Try with an example"},tryHelp:{sv:"Ett påhittat dokument, två minuter. Kasta det när du vill.",en:"A made-up document, two minutes. Throw it away when you like."},paste:{sv:"Klistra in",en:"Paste"},pasteHere:{sv:"Klistra in här",en:"Paste here"},pasteHelp:{sv:"Kopiera i Word eller på en webbsida. Rubriker, listor och tabeller följer med.",en:"Copy in Word or from a web page. Headings, lists and tables come along."},readText:{sv:"Läs texten",en:"Read the text"},address:{sv:"Eller hämta från en adress",en:"Or fetch from an address"},addressHelp:{sv:"Till exempel innehållsfilen på er egen webbplats.",en:"For example the content file on your own site."},get:{sv:"Hämta",en:"Fetch"},examples:{sv:"Börja från ett exempel",en:"Begin from an example"},examplesHelp:{sv:"Färdiga sidor att se, ändra i och lära av.",en:"Finished pages to see, change and learn from."},nothing:{sv:"Börja från ingenting",en:"Begin from nothing"},nothingHelp:{sv:"En rubrik och kommunens namn räcker.",en:"A title and the municipality’s name will do."},title:{sv:"Dokumentets rubrik",en:"Title of the document"},titleHelp:{sv:"Till exempel Strategi för integration",en:"For example Strategy for integration"},kommun:{sv:"Kommun",en:"Municipality"},kommunHelp:{sv:"Till exempel Exempelby kommun",en:"For example Exempelby kommun"},begin:{sv:"Börja skriva",en:"Begin to write"},needsTitle:{sv:"Skriv en rubrik. Den kan ändras sedan.",en:"Write a title. It can be changed later."},needsKommun:{sv:"Skriv vilken kommun det gäller.",en:"Write which municipality it is for."},reading:{sv:"Läser {name} …",en:"Reading {name} …"},readingPasted:{sv:"Läser det du klistrade in …",en:"Reading what you pasted …"},fetching:{sv:"Hämtar {name} …",en:"Fetching {name} …"},stop:{sv:"Avbryt",en:"Stop"},stopped:{sv:"Läsningen avbröts. Inget har ändrats.",en:"Reading was stopped. Nothing has changed."},died:{sv:"Dokumentet kunde inte läsas: den del av byggverktyget som läser det kom inte fram. Ladda om sidan och försök igen.",en:"The document could not be read: the part of the builder that reads it did not arrive. Reload the page and try again."},unreadable:{sv:"Filen kunde inte läsas från datorn. Är det en mapp, eller har filen flyttats? Välj själva dokumentet.",en:"The file could not be read from the computer. Is it a folder, or has the file been moved? Choose the document itself."},several:{sv:"Det var flera filer. Ta ett dokument i taget.",en:"That was several files. Take one document at a time."},nothingPasted:{sv:"Där fanns ingen text. Markera texten i dokumentet, kopiera den, och klistra in igen.",en:"There was no text. Select the text in the document, copy it, and paste again."},emptyFile:{sv:"Filen är tom. Kontrollera att den är sparad, och välj den igen.",en:"The file is empty. See that it has been saved, and choose it again."},broken:{sv:"Innehållsfilen har ett skrivfel.",en:"The content file has a slip of the pen."},tooLarge:{sv:"Innehållsfilen är större än vad sidan kan visa (8 MB). Dela den i flera.",en:"The content file is larger than what the page can show (8 MB). Split it."},notContent:{sv:"Filen är ingen innehållsfil från Samsyn. Välj den fil som du sparade här förut, eller själva dokumentet.",en:"The file is no content file of Samsyn’s. Choose the file that you saved here before, or the document itself."},wrongAddress:{sv:"”{address}” är ingen adress som kan hämtas. Den ska börja med https:// eller vara en adress på samma webbplats.",en:"“{address}” is not an address to fetch from. It begins with https:// or is an address on the same site."},notFound:{sv:"Det finns ingen fil på {address}. Kontrollera stavningen, och att filen är publicerad.",en:"There is no file at {address}. Check the spelling, and that the file is published."},refused:{sv:"Webbplatsen lämnade inte ut {address} (svar {status}). Spara filen på din dator och välj den här i stället.",en:"The site did not give out {address} (status {status}). Save the file on your computer and choose it here instead."},unreachable:{sv:"{address} gick inte att hämta. Nätet kan vara nere, eller så får den här sidan inte läsa filer därifrån. Spara filen på din dator och välj den här i stället.",en:"{address} could not be fetched. The network may be down, or this page may not read files from there. Save the file on your computer and choose it here instead."},took:{sv:"Hämtade {name}",en:"Fetched {name}"},tookPasted:{sv:"Klistrade in ett dokument",en:"Pasted a document"},tookExample:{sv:"Började från {name}",en:"Began from {name}"},tookTrial:{sv:"Provade exemplet",en:"Tried the example"},began:{sv:"Började på ”{title}”",en:"Began “{title}”"}};var os=Object.defineProperty,ls=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&os(e,s,r),r};class Ue extends k{constructor(){super(...arguments),this.missing=[],this.#t=async e=>{e.preventDefault();const s=new FormData(e.target),[n,r]=["title","kommun"].map(i=>s.get(i).trim());this.missing=[n?[]:"title",r?[]:"kommun"].flat();const[a]=this.missing;if(a){await this.updateComplete,this.renderRoot.querySelector(`#${a}`)?.focus();return}this.store.change(g(c.began,{title:n}),as(n,r)),A(this,"write")}}static{this.styles=[k.styles,Ke,E`
      form {
        --_d: var(--_s);
        --_12: var(--_i);
      }
      .wrong {
        font-weight: 600;
        color: var(--_i);
        border-block-end: 3px dashed var(--_a);
      }
    `]}render(){return u`<form class="samsyn" novalidate @submit=${this.#t}>
      ${this.#e("title",c.title,c.titleHelp,c.needsTitle)}
      ${this.#e("kommun",c.kommun,c.kommunHelp,c.needsKommun)}
      <button class="button" type="submit">${this.say(c.begin)}</button>
    </form>`}#e(e,s,n,r){const a=this.missing.includes(e);return u`<p>
      <label class="form-label" for=${e}>${this.say(s)}</label>
      <input
        class="field"
        id=${e}
        name=${e}
        autocomplete=${e==="kommun"?"organization":"off"}
        aria-required="true"
        aria-invalid=${a?"true":v}
        aria-describedby="${e}-help"
      />
      <span class="help ${a?"wrong":""}" id="${e}-help">${this.say(a?r:n)}</span>
    </p>`}#t}ls([x()],Ue.prototype,"missing"),customElements.define("samsyn-builder-begin",Ue);class cs{#e;constructor(e){this.#e=e}connect(){addEventListener("dragover",this.#t),addEventListener("dragleave",this.#s),addEventListener("drop",this.#n),addEventListener("paste",this.#r)}disconnect(){removeEventListener("dragover",this.#t),removeEventListener("dragleave",this.#s),removeEventListener("drop",this.#n),removeEventListener("paste",this.#r)}#t=e=>{e.preventDefault(),this.#e.over(!0)};#s=e=>{e.relatedTarget||this.#e.over(!1)};#n=e=>{e.preventDefault(),this.#e.over(!1),this.#e.take(e.dataTransfer,"dropped")};#r=e=>{const[s]=e.composedPath(),n=s instanceof HTMLInputElement,r=s instanceof HTMLTextAreaElement&&s.matches(".paste");n||s instanceof HTMLTextAreaElement&&!r||(e.preventDefault(),this.#e.take(e.clipboardData,"pasted"))}}const ds=E`.next-year{padding:1.5em clamp(1em,4vw,3.2em) 2em;border-block-end:3px solid var(--_a)}.next-year h2{font-size:1.25em;margin-block-end:.3em}.next-year .doors{margin-block-start:1em;display:flex;flex-wrap:wrap;gap:.75em}:host{position:relative;block-size:100%;overflow-y:auto}.sky{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17em);column-gap:3em;align-items:end;padding-inline:clamp(1em,4vw,3.5em);background:var(--_o);border-block-end:var(--_g) solid var(--_a)}.call{padding-block:clamp(2.5em,5vw,4.5em) 1.25em;max-inline-size:44em}.title{font-size:clamp(1.9em,1em + 3.2vw,3.6em);line-height:1.06;letter-spacing:-.02em;hyphens:manual}.title+p{margin-block-start:.8em}.sun{display:block;inline-size:100%;aspect-ratio:1;color:var(--_a);overflow:hidden}.over .title{outline:3px dashed var(--_h);outline-offset:.12em;inline-size:fit-content}.doors,.reading{min-block-size:4.4em}.doors{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1.5em;margin-block-start:1.5em}.try{flex:1 1 15em}.try .help{display:block;margin:0}.doors .button.main{font-size:1.125em;min-block-size:3em;padding-inline:1.5em}.reading{margin-block-start:1.5em;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:center;max-inline-size:36em}progress{appearance:none;display:block;inline-size:100%;block-size:.6em;margin-block-start:.4em;border:1px solid var(--_n);background:var(--_m);color:var(--_a)}progress::-webkit-progress-bar{background:var(--_m)}progress::-webkit-progress-value{background:var(--_a)}progress:indeterminate{background:linear-gradient(90deg,var(--_a) 35%,transparent 35%) 0 / 9em}progress:indeterminate::-webkit-progress-bar{background:transparent}progress::-moz-progress-bar{background:var(--_a)}progress:indeterminate::-moz-progress-bar{background:transparent}.notice{margin-block-start:1.25em;font-weight:600;max-inline-size:var(--_l)}.stays{margin-block-start:1.25em;color:var(--_d);font-size:.875em}samsyn-builder-latest{margin-block-start:1em}samsyn-builder-drafts{padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 3em}@container builder (max-width: 44em){.sky{grid-template-columns:1fr}.call{padding-block:2em 1.5em}.sun{inline-size:7em;aspect-ratio:2;justify-self:end;margin-block-start:-2.5em}}@media(forced-colors:active){.sun circle{fill:Canvas;stroke:CanvasText;stroke-width:1px}progress{color:Highlight}}@media(prefers-reduced-motion:no-preference){.sun circle{transition:cy .3s ease-out}progress:indeterminate{animation:drift 1.2s linear infinite}@keyframes drift{to{background-position-x:9em}}}`;function ms(t,e){return/\.json$/i.test(e)?!0:/\.(?!txt$)\w+$/i.test(e)?!1:/^\uFEFF?\s*\{\s*(?:"|\})/.test(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(t.subarray(0,512)))}async function ps(t,e){if(!t.length)return{trouble:c.emptyFile};if(t.length>ht.size)return{trouble:c.tooLarge};const{readContent:s,problemOf:n}=await import("./read-content.js").then(function(d){return d.u});let r;try{r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return{trouble:n({pointer:"",severity:"error",code:"not-utf8"}).message}}const a=r.replace(/^\uFEFF/,"");let i;try{i=JSON.parse(a)}catch{return{trouble:await us(a)}}if(!T(i)||!["samsyn","title","publisher"].some(d=>Object.hasOwn(i,d)))return{trouble:c.notContent};const{content:o,problems:l}=s(i,a);return o?{id:ge(),content:i,opened:{name:e,text:r,value:i}}:{trouble:l[0]?.message??c.notContent}}async function us(t){const[{problemOf:e},{NOT_JSON:s}]=await Promise.all([import("./read-content.js").then(function(i){return i.u}),import("./json-messages.js").then(function(i){return i.j})]),{message:n}=e({pointer:"",severity:"error",code:"not-json",details:{text:t}}),[r,a]=s;return{sv:n.sv.replace(r,c.broken.sv),en:n.en.replace(a,c.broken.en)}}function hs(t,e,{progress:s,signal:n}={}){return new Promise((r,a)=>{const i=new Worker(gs(),{type:"module"}),o=()=>i.terminate();n?.addEventListener("abort",()=>{o(),a(new DOMException("Stopped.","AbortError"))}),i.addEventListener("error",({message:l})=>{o(),a(new Error(l||"The worker could not be fetched."))}),i.addEventListener("message",({data:l})=>{if("done"in l)return s?.(l.done);o(),r(l.result)}),i.postMessage({bytes:t,name:e},[t.buffer])})}let fs;function gs(){const t=new URL("./import-worker.js",import.meta.url),{trustedTypes:e}=globalThis;return fs??=e?.createPolicy("samsyn-builder",{createScriptURL:s=>s===t.href?s:""}).createScriptURL(t.href)??t}async function bs({bytes:t,name:e,isPasted:s},{progress:n,signal:r}){if(ms(t,e))return ps(t,s?"klistrat.json":e);try{const a=await hs(t,e,{progress:n,signal:r});if("failure"in a)return{trouble:a.failure.message};const{workspaceOf:i}=await import("./choose-kinds.js").then(function(o){return o.c});return r.throwIfAborted(),i(s?"":e,a)}catch(a){if(r.aborted)throw a;return{trouble:c.died}}}class vs{#e;#t;constructor(e){this.#e=e}stop(){this.#t?.abort()}async take(e,s){this.stop();const n=new AbortController;this.#t=n;const{signal:r}=n,a=()=>this.#t===n;this.#s({words:e});let i;try{const o=d=>{a()&&this.#s({words:e,done:d})},l=await Promise.race([ys(s,{progress:o,signal:r}),xs(r)]);if(!("trouble"in l))return this.#s(void 0),l;i=l.trouble}catch{i=r.aborted?c.stopped:c.died}a()&&this.#s(void 0,i)}#s(e,s){this.reading=e,this.trouble=s,this.#e()}}async function ys(t,e){const s=await t(e.signal);return e.signal.throwIfAborted(),"trouble"in s?s:bs(s,e)}const xs=t=>new Promise((e,s)=>{t.addEventListener("abort",()=>s(new DOMException("Stopped.","AbortError")))}),ks=E`@media print{:host{overflow:visible}.sky,.ways,.next-year~samsyn-builder-drafts{display:none}.next-year,samsyn-builder-drafts{padding-inline:0;border:0}}`,Ge=256*2**20;async function Ve(t){if(t.size>Ge)return{trouble:ve("too-large")};try{return{bytes:new Uint8Array(await t.arrayBuffer()),name:t.name}}catch{return{trouble:c.unreadable}}}const ae=(t,e="txt")=>({bytes:new TextEncoder().encode(t),name:`klistrat.${e}`,isPasted:!0});async function ws(t){const[e,...s]=t?.files??[],n=t?.getData("text/html")??"",r=t?.getData("text/plain")??"";return n&&Es(n)?ae(n,"html"):r.trim()?ae(r):s.length?{trouble:c.several}:e?Ve(e):{trouble:c.nothingPasted}}const Es=t=>/[\p{L}\p{N}]/u.test(t.replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|&\w+;/gi,""));async function qe(t,e){const s=$s(t);if(!s)return{trouble:g(c.wrongAddress,{address:t})};let n,r;try{if(n=await fetch(s,{signal:e,credentials:"same-origin"}),Number(n.headers.get("content-length"))>Ge)return{trouble:ve("too-large")};r=new Uint8Array(await n.arrayBuffer())}catch(a){if(e.aborted)throw a;return{trouble:g(c.unreachable,{address:t})}}return n.status===404||n.status===410?{trouble:g(c.notFound,{address:t})}:n.ok?{bytes:r,name:Os(s,n.headers.get("content-type")??"")}:{trouble:g(c.refused,{address:t,status:n.status})}}function $s(t){const e=/^[\w-]+(?:\.[\w-]+)+\/\S/.test(t)&&!/^\w+:/.test(t)?`https://${t}`:t;if(!e||!URL.canParse(e,document.baseURI))return;const s=new URL(e,document.baseURI);return/^https?:$/.test(s.protocol)?s:void 0}function Os(t,e){const s=t.pathname.split("/").at(-1);let n=s;try{n=decodeURIComponent(s)}catch{}if(/\.\w+$/.test(n))return n;const r=/json/.test(e)?".json":/html/.test(e)?".html":"";return`${n||t.hostname.replaceAll(".","-")}${r}`}const Ss=t=>u`<svg class="sun" viewBox="0 0 100 100" aria-hidden="true">
    ${st`<circle cx="50" cy=${String(100-50*t)} r="50" fill="currentColor" />`}
  </svg>`,js=`# Strategi för ett levande Exempelby

Exempelby kommun

Beslutad av: Kommunfullmäktige

Beslutsdatum: 2025-03-17, § 24

Gäller: 2025–2029

Dokumentansvarig: Kommunstyrelsen

Den här strategin är påhittad. Den visar hur ett vanligt styrdokument blir en sida, och kan kastas när som helst.

## Varför en strategi?

Exempelby har växt i tio år. Fler flyttar hit för skogen, sjön och de korta avstånden. Strategin säger vad kommunen vill med det, och vad den ska göra.

## Mål

### Mål 1: En by att stanna i

#### Vi vill

- att den som flyttar hit hittar vänner, arbete och bostad inom ett år
- att fler unga kommer tillbaka efter sina studier

#### Vi ska

- ordna en träff för nyinflyttade varje månad
- bygga fyrtio hyresrätter vid stationen före 2029
- ge alla i årskurs nio en plats för sommarjobb

### Mål 2: Nära till naturen

#### Vi vill

- att alla kan nå skog eller sjö till fots på en kvart

#### Vi ska

- märka ut tre nya stigar, en av dem för rullstol
- öppna badplatsen vid Mellansjön igen

## Principer

1. **Fråga först.** Den som berörs av ett beslut blir tillfrågad innan det fattas.
2. **Enkelt språk.** Det kommunen skriver ska kunna läsas av alla.
3. **Lagom är bäst.** Hellre en sak som blir gjord än tre som blir planerade.

## Roller och ansvar

| Aktör | Ansvar |
| --- | --- |
| Kommunfullmäktige | Beslutar om strategin |
| Kommunstyrelsen | Leder arbetet och följer upp det varje år |
| Samhällsbyggnadsnämnden | Svarar för bostäder, stigar och badplatser |
| Föreningarna i Exempelby | Ordnar träffar för nyinflyttade |
`,Ts=E`.ways{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));background:var(--_k);color:var(--_i);padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 2.25em;--_d:var(--_s);--_b:var(--_x);--_12:var(--_i)}.ways>section+section{border-inline-start:1px solid var(--_x);padding-inline-start:2.5em}.ways>section{padding-inline-end:2.5em;min-inline-size:0}.ways>section:last-child{padding-inline-end:0}.ways h2{font-size:var(--_q);font-weight:400;line-height:1.2;margin-block-end:.2em}.ways textarea{block-size:4.75em;resize:vertical}.ways h2+.help{display:block;margin-block:0 1em}.with-button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.5em}.ways form+form{margin-block-start:1.5em}.examples{list-style:none;border-block-start:1px solid var(--_x)}.examples button{font:inherit;color:inherit;background:none;border:0;border-block-end:1px solid var(--_x);margin:0;padding:.5em 0;inline-size:100%;display:grid;grid-template-columns:7em minmax(0,1fr);gap:0 1em;align-items:baseline;text-align:start;cursor:pointer}.examples b{font-weight:600;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}.examples button:hover b{text-decoration-thickness:.16em}.examples span{font-size:.875em;color:var(--_s)}@container builder (max-width: 62em){.ways{grid-template-columns:1fr}.ways>section+section{border-inline-start:0;border-block-start:1px solid var(--_x);padding-inline-start:0;padding-block-start:1.5em;margin-block-start:2em}.ways>section{padding-inline-end:0}}@media(forced-colors:active){.ways{border-block-end:1px solid}}`,Fs=[{kommun:"Malå",title:{sv:"Strategi för integration",en:"Strategy for integration"},file:"mala.json"},{kommun:"Krokom",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"krokom.json"},{kommun:"Sollefteå",title:{sv:"Mål och inriktning för integration",en:"Goals and direction for integration"},file:"solleftea.json"},{kommun:"Mölndal",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"molndal.json"},{kommun:"Kalix",title:{sv:"Integrationsplan",en:"Integration plan"},file:"kalix.json"},{kommun:"Exempelby",title:{sv:"Påhittad, med alla delar",en:"Made up, with every part"},file:"exempelby.json"}];function _s({say:t,trouble:e,read:s,fetch:n,example:r,nothing:a}){const i=d=>e?.way===d?t(e.words):void 0,o=d=>`${d}-help${i(d)===void 0?"":" trouble"}`,l=d=>i(d)===void 0?"false":"true";return u`<div class="ways">
    <section data-pane aria-labelledby="paste-head">
      <h2 id="paste-head">${t(c.paste)}</h2>
      <p class="help" id="paste-help">${t(c.pasteHelp)}</p>
      <form @submit=${Ye("text",s)}>
        <label class="form-label" for="paste">${t(c.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-invalid=${l("paste")} aria-describedby=${o("paste")}></textarea>
        ${oe(i("paste"))}
        <button class="button" type="submit">${t(c.readText)}</button>
      </form>
      <form @submit=${Ye("address",n)}>
        <label class="form-label" for="address">${t(c.address)}</label>
        <div class="with-button">
          <input
            class="field"
            id="address"
            name="address"
            inputmode="url"
            autocomplete="url"
            spellcheck="false"
            placeholder="https://"
            aria-invalid=${l("address")}
            aria-describedby=${o("address")}
          />
          <button class="button" type="submit">${t(c.get)}</button>
        </div>
        ${oe(i("address"))}
        <p class="help" id="address-help">${t(c.addressHelp)}</p>
      </form>
    </section>
    <section data-pane aria-labelledby="examples-head">
      <h2 id="examples-head">${t(c.examples)}</h2>
      <p class="help">${t(c.examplesHelp)}</p>
      <ul class="examples" role="list">
        ${Fs.map(d=>u`<li>
              <button type="button" @click=${()=>r(d)}>
                <b>${d.kommun}</b> <span>${t(d.title)}</span>
              </button>
            </li>`)}
      </ul>
    </section>
    <section data-pane aria-labelledby="nothing-head">
      <h2 id="nothing-head">${t(c.nothing)}</h2>
      <p class="help">${t(c.nothingHelp)}</p>
      ${a}
    </section>
  </div>`}const oe=t=>t===void 0?v:u`<p class="notice" id="trouble" role="alert">${t}</p>`,Ye=(t,e)=>s=>{s.preventDefault(),e(new FormData(s.target).get(t).trim())};var Ds=Object.defineProperty,P=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&Ds(e,s,r),r};const As=".docx,.odt,.fodt,.pdf,.xlsx,.csv,.html,.htm,.md,.txt,.json",Je={reading:c.readingPasted,took:c.tookPasted},B=(t,e,s)=>({reading:g(t,{name:s}),took:g(e,{name:s})}),Ze="exempel.md";class _ extends k{constructor(){super(...arguments),this.examplesAt=new URL("./examples/",import.meta.url).href,this.isOver=!1,this.way="file",this.#e=new vs(()=>this.requestUpdate()),this.#t=new cs({over:e=>{this.isOver=e},take:(e,s)=>this.#m(e,s)}),this.#n=()=>{this.workspace&&this.earlier&&this.store.change(g(b.compared,{name:this.earlier.name}),is(this.workspace,this.earlier)),this.updateComplete.then(()=>this.revise?.focusHeading())},this.#l=()=>this.renderRoot.querySelector("#file")?.click(),this.#c=({target:e})=>{const s=e,[n]=s.files??[];n&&this.#o(B(c.reading,c.took,n.name),()=>Ve(n)),s.value=""},this.#d=e=>{this.#o(Je,()=>e?ae(e):{trouble:c.nothingPasted},"paste")},this.#i=e=>{this.#o(B(c.fetching,c.took,e),s=>qe(e,s),"address")},this.#u=()=>{const e={...B(c.reading,c.took,Ze),took:c.tookTrial};this.#o(e,()=>({bytes:new TextEncoder().encode(js),name:Ze}))}}static{this.styles=[k.styles,Ke,ds,Ts,ks]}#e;#t;connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect(),this.#e.stop()}render(){const{reading:e,trouble:s}=this.#e;return u`<div class="samsyn ${this.isOver?"over":""}">
      <section class="sky" data-pane aria-labelledby="drop">
        <div class="call">
          <h2 class="title" id="drop">${this.say(this.isOver?c.dropNow:c.drop)}</h2>
          <p>${this.say(c.kinds)}</p>
          <input id="file" type="file" hidden accept=${As} @change=${this.#c} />
          ${e?this.#a(e):this.#r()}
          ${this.way==="file"?oe(s&&this.say(s)):v}
          <p class="stays">${this.say(c.stays)}</p>
          <samsyn-builder-latest .store=${this.store} .language=${this.language}></samsyn-builder-latest>
        </div>
        ${Ss(e?e.done??.1:this.isOver?1:0)}
      </section>
      ${this.#s()}
      ${_s({say:n=>this.say(n),trouble:s&&{way:this.way,words:s},read:this.#d,fetch:this.#i,example:n=>{this.#h(n)},nothing:u`<samsyn-builder-begin
          .store=${this.store}
          .language=${this.language}
        ></samsyn-builder-begin>`})}
      <samsyn-builder-drafts data-pane .store=${this.store} .language=${this.language}></samsyn-builder-drafts>
    </div>`}#s(){const{workspace:e,earlier:s}=this;return e?.revision?u`<div class="next-year" data-pane>
        <samsyn-builder-revise .store=${this.store} .language=${this.language}></samsyn-builder-revise>
        <button class="button main" type="button" @click=${()=>A(this,"write")}>
          ${this.say(c.toWrite)}
        </button>
      </div>`:!s||!e?.source?v:u`<section class="next-year" data-pane aria-labelledby="next-year">
      <h2 id="next-year" tabindex="-1">${this.say(g(c.nextYear,{name:s.name}))}</h2>
      <p class="help">${this.say(c.nextYearHelp)}</p>
      <p class="doors">
        <button class="button main" id="compare" type="button" @click=${this.#n}>${this.say(c.compare)}</button>
        <button class="button" type="button" @click=${()=>A(this,"arrange")}>${this.say(c.apart)}</button>
      </p>
    </section>`}#n;#r(){return u`<div class="doors">
      <button class="button main" id="choose" type="button" @click=${this.#l}>
        ${this.say(c.choose)}
      </button>
      <span class="try">
        <button class="plain" id="try" type="button" aria-describedby="try-help" @click=${this.#u}>
          ${this.say(c.try)}
        </button>
        <span class="help" id="try-help">${this.say(c.tryHelp)}</span>
      </span>
    </div>`}#a({words:e,done:s}){return u`<div class="reading">
      <div>
        <label for="done" role="status">${this.say(e)}</label>
        <progress id="done" max="1" value=${s??v}></progress>
      </div>
      <button class="button" id="stop" type="button" @click=${()=>this.#e.stop()}>
        ${this.say(c.stop)}
      </button>
    </div>`}#l;#c;#m(e,s){const n=ws(e),r=s==="dropped"?e?.files[0]?.name:void 0,a=r===void 0?Je:B(c.reading,c.took,r);this.#o(a,()=>n)}#d;#i;#h({kommun:e,file:s}){const n=B(c.fetching,c.tookExample,e);this.#o(n,r=>qe(this.examplesAt+s,r))}#u;async#o({reading:e,took:s},n,r="file"){this.way=r;const a=this.#e.take(e,n);await this.#p("#stop");const i=await a;if(i){const o=this.workspace?.opened;this.store.change(s,i),this.earlier=i.source&&o,this.earlier?await this.#p("#next-year"):A(this,i.source?"arrange":"write")}else this.#e.reading||await this.#p(r==="file"?"#choose":`#${r}`)}async#p(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}P([Y({attribute:!1})],_.prototype,"examplesAt"),P([x()],_.prototype,"isOver"),P([x()],_.prototype,"way"),P([x()],_.prototype,"earlier"),P([nt("samsyn-builder-revise")],_.prototype,"revise"),customElements.define("samsyn-builder-gather",_);export{_ as GatherElement};
