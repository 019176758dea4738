import{i as j,f as b,D as h,a as le,A as v,b as u,t as ce,n as Y,r as w,c as F,d as de,w as Ge}from"./builder.js";import{i as Ve,g as _,R as x,t as Ye,m as Je}from"./key-names.js";import{w as qe,p as N,v as E,a as Ze,b as Xe,c as Qe}from"./json-path.js";import{w as et,f as tt}from"./free-id.js";import{L as st}from"./limits.js";import{f as me}from"./failure-words.js";const nt=j`.drafts-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em 1.5em;padding-block-end:.5em}h2{font-size:1.125em;font-weight:600}.drafts-head p,.facts{font-size:.875em;color:var(--_b)}ol{margin:0;padding:0;list-style:none;border-block-start:3px solid var(--_a)}li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr) auto;gap:0 1.5em;align-items:baseline;border-block-end:1px solid var(--_c)}.resume{font:inherit;font-size:var(--_1a);line-height:1.3;color:var(--_f);background:none;border:0;margin:0;padding:.7em 0;text-align:start;cursor:pointer;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;text-decoration-color:color-mix(in oklab,currentColor 45%,transparent)}.resume:hover{text-decoration-thickness:.12em;text-decoration-color:currentColor}.clear{margin-block-start:.75em;font-size:.875em}.told{margin-block-start:.75em}.told .plain{margin-inline-start:.75em}.ask{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-block-start:.75em}@media(max-width:40em){li{grid-template-columns:minmax(0,1fr) auto;padding-block-end:.5em}.resume{grid-column:1 / -1;padding-block-end:.2em}}`,$=(t,e)=>({sv:b(t,{title:e||h.untitled.sv}).sv,en:b(t,{title:e||h.untitled.en}).en}),pe=({content:t,source:e})=>e&&Ve(e.composed,t)?"arrange":"write";async function ue(t,{id:e,title:s},n,r){const a=e===n.current?.id,i=a?n.current:await r.read(e).catch(()=>{});return i?(a||n.change($(h.resumed,s),i),_(t,pe(i)),!0):!1}function he(t,e,s=Date.now()){const n=new Date(t),r=new Date(s),a=`${n.getHours()}${e==="sv"?".":":"}${String(n.getMinutes()).padStart(2,"0")}`;if(fe(n,r))return b(h.today,{clock:a})[e];const i=new Date(r.getFullYear(),r.getMonth(),r.getDate()-1);if(fe(n,i))return b(h.yesterday,{clock:a})[e];const o=n.getFullYear()===r.getFullYear(),l=new Intl.DateTimeFormat(e==="sv"?"sv":"en-GB",{day:"numeric",month:"long",...!o&&{year:"numeric"}}).format(n);return b(h.earlier,{date:l,clock:a})[e]}const fe=(t,e)=>t.toDateString()===e.toDateString();var rt=Object.defineProperty,L=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&rt(e,s,r),r};const it={sv:"",en:""};class D extends x{constructor(){super(...arguments),this.drafts=le,this.list=[],this.told=it,this.isAsking=!1,this.#r=async()=>{this.isAsking=!0,await this.#i(".ask .button:last-child")},this.#o=async()=>{this.isAsking=!1,await this.#i(".clear")}}static{this.styles=[x.styles,nt]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){this.list=await this.drafts.list().catch(()=>[])}render(){return u`<div class="samsyn">
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
    </div>`}#s(e){const s=e.id===this.workspace?.id,n=[he(e.time,this.language),e.file,s?this.say(h.isOpen):""];return u`<li>
      <button class="resume" type="button" @click=${()=>{this.#l(e)}}>
        ${this.say($(h.resume,e.title))}
      </button>
      <span class="facts">${n.filter(Boolean).join(" · ")}</span>
      <button
        class="plain"
        type="button"
        aria-label=${this.say($(h.throwThis,e.title))}
        @click=${()=>{this.#c(e)}}
      >
        ${this.say(h.throw)}
      </button>
    </li>`}#n(){const e=this.list.length;return e?this.isAsking?u`<div class="ask" role="group" aria-labelledby="sure">
      <p id="sure">${this.say(e===1?h.sureOne:b(h.sure,{count:e}))}</p>
      <button class="button yes" type="button" @click=${()=>{this.#d()}}>
        ${this.say(h.yes)}
      </button>
      <button class="button" type="button" @click=${this.#o}>${this.say(h.no)}</button>
    </div>`:u`<button class="plain clear" type="button" @click=${this.#r}>${this.say(h.clear)}</button>`:v}#r;#o;async#l(e){await ue(this,e,this.store,this.drafts)||(this.told=h.gone,await this.#t())}async#c({id:e,title:s}){try{const n=await this.drafts.read(e);e===this.workspace?.id&&this.store.change($(h.threw,s),void 0),await this.drafts.remove(e),this.thrown=n,this.told=$(h.thrown,s),await this.#t(),await this.#i(".told button")}catch{this.told=h.trouble}}async#m(){const{thrown:e}=this;if(e)try{await this.drafts.write(e),this.thrown=void 0,this.told=$(h.isBack,ce(e)),await this.#t(),await this.#i("h2")}catch{this.told=h.trouble}}async#d(){try{this.workspace&&this.list.some(({id:e})=>e===this.workspace?.id)&&this.store.change(h.threwAll,void 0),await this.drafts.clear(),this.told=h.cleared}catch{this.told=h.trouble}this.thrown=void 0,this.isAsking=!1,await this.#t(),await this.#i("h2")}async#i(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}L([Y({attribute:!1})],D.prototype,"drafts"),L([w()],D.prototype,"list"),L([w()],D.prototype,"told"),L([w()],D.prototype,"thrown"),L([w()],D.prototype,"isAsking"),customElements.define("samsyn-builder-drafts",D);var at=Object.defineProperty,ge=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&at(e,s,r),r};class J extends x{constructor(){super(...arguments),this.drafts=le}static{this.styles=[x.styles,j`
      .latest {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.5em 1.5em;
        align-items: center;
        padding-block: 0.9em;
        border-block-start: 1px solid var(--_c);
      }
      .latest :is(b, .help) {
        display: block;
        margin: 0;
      }
      .latest b {
        font-size: var(--_1a);
        font-weight: 600;
        line-height: 1.3;
      }
      @media (max-width: 40em) {
        .latest {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){[this.latest]=await this.drafts.list().catch(()=>[])}render(){const{workspace:e,latest:s}=this;return e?this.#s(u`<b>${this.say($(h.openNow,ce(e)))}</b
          ><span class="help">${this.say(h.openHelp)}</span>`,()=>_(this,pe(e))):s?this.#s(u`<b>${this.say($(h.quoted,s.title))}</b
        ><span class="help">${this.say(h.lastChanged)} ${he(s.time,this.language)}</span>`,()=>{ue(this,s,this.store,this.drafts)}):v}#s(e,s){return u`<div class="samsyn">
      <div class="latest">
        <p>${e}</p>
        <button class="button" type="button" @click=${s}>${this.say(h.goOn)}</button>
      </div>
    </div>`}}ge([Y({attribute:!1})],J.prototype,"drafts"),ge([w()],J.prototype,"latest"),customElements.define("samsyn-builder-latest",J);const q={document:{sv:"Dokumentet",en:"The document",entry:"content"},section:{sv:"Avsnitt",en:"Section",entry:"section"},goal:{sv:"Mål",en:"Goal",entry:"goal"},journey:{sv:"Resa",en:"Journey",entry:"journey"},step:{sv:"Steg",en:"Step",entry:"step"},actor:{sv:"Aktör",en:"Actor",entry:"actor"},roles:{sv:"Vem gör vad",en:"Who does what",entry:"roles"},principles:{sv:"Principer",en:"Principles",entry:"principles"},principle:{sv:"Princip",en:"Principle",entry:"principle"},measure:{sv:"Åtgärd",en:"Measure",entry:"measure"},indicator:{sv:"Indikator",en:"Indicator",entry:"indicator"},glossary:{sv:"Begreppslista",en:"Glossary",entry:"glossary"},term:{sv:"Begrepp",en:"Term",entry:"term"},"related-document":{sv:"Dokument",en:"Document",entry:"document"},funding:{sv:"Finansiering",en:"Funding",entry:"funding"},participation:{sv:"Dialog",en:"Participation",entry:"participation"}};function ot(t,e,s){switch(s.kind){case"changed":return be(t,P(t,s),e,s);case"new":return ve(t,P(t,s));case"gone":return ye(t,e,s);default:return t}}function lt(t,e,s){switch(s.kind){case"changed":return be(t,P(t,s),e,{...s,was:s.pointer});case"new":return ye(t,e,{...s,was:s.pointer});case"gone":return ve(t,P(t,s));default:return t}}function P(t,{id:e,pointer:s,was:n}){if(e!==void 0)return W(t,e,[]);const r=N(s??n??"");return F(E(t,r))?r:void 0}function W(t,e,s){if(F(t)&&s.length&&t.id===e)return s;const n=Array.isArray(t)?t.keys():F(t)?Object.keys(t):[];for(const r of n){const a=W(E(t,[r]),e,[...s,r]);if(a)return a}}function be(t,e,s,{was:n,texts:r}){return!e||n===void 0?t:r.reduce((a,i)=>Xe(a,[...e,i],E(s,[...N(n),i])),t)}function ve(t,e){const s=e?.at(-1);return e&&typeof s=="number"?qe(t,e.slice(0,-1),s):t}function ye(t,e,{id:s,was:n}){if(n===void 0||s!==void 0&&W(t,s,[]))return t;const r=N(n),a=r.at(-1),i=r.at(-2),o=E(e,r);if(typeof a!="number"||i===void 0||!F(o))return t;const l=r.slice(0,-2),m=E(e,l)?.id,f=[...(l.length?typeof m=="string"?W(t,m,[]):F(E(t,l))?l:void 0:[])??[],i],d=E(t,f)?.length??0;return Ze(t,f,Math.min(a,d),o)}const ct=j`.changes{list-style:none;border-block-start:3px solid var(--_a);margin-block-end:2em}.changes>li{padding-block:.9em;border-block-end:1px solid var(--_c);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:start}.changes h4{font-weight:600}.changes h4 span{font-weight:700;font-size:.875em;color:var(--_a);margin-inline-end:.6em}.pairs{grid-column:1 / -1;display:grid;gap:.75em}.pair{display:grid;grid-template-columns:9em repeat(2,minmax(0,1fr));gap:.25em 1.25em}.pair>dt{font-size:.875em;font-weight:700}.pair>dd{white-space:pre-line}.pair small{display:block;font-size:.8125em;color:var(--_b)}.pair .was{color:var(--_b)}.pair ins{font-weight:600;text-decoration-thickness:.12em;text-underline-offset:.2em}.kept{color:var(--_b)}h3{font-size:1.125em;font-weight:600;margin-block:1.5em .6em}@media(max-width:46em){.pair,.changes>li{grid-template-columns:1fr}}`,g={title:{sv:"Vad är nytt sedan {name}?",en:"What is new since {name}?"},intro:{sv:"Poster som är desamma har behållit sina länkar. Det nya gäller om du inte väljer något annat.",en:"Entries that are the same have kept their links. What is new stands unless you choose otherwise."},none:{sv:"Ingenting skiljer dem åt.",en:"Nothing differs between them."},same:{sv:"{count} poster är som förut",en:"{count} entries are as before"},goneAbout:{sv:"Länkar till dem slutar leda rätt. En sida som visar just en av dem visar bara den korta text som står i koden.",en:"Links to them no longer lead anywhere. A page that shows just one of them shows only the short text that stands in the code."},before:{sv:"Förut",en:"Before"},now:{sv:"Nu",en:"Now"},nothing:{sv:"inget",en:"nothing"},keep:{sv:"Behåll det gamla",en:"Keep the old"},putBack:{sv:"Ta tillbaka",en:"Bring back"},leaveOut:{sv:"Ta inte med",en:"Leave out"},takeNew:{sv:"Ta det nya ändå",en:"Take the new after all"},kept:{sv:"Som förut, enligt ditt val",en:"As before, as you have chosen"},stale:{sv:"Översätt igen: {keys}",en:"Translate again: {keys}"},movedToo:{sv:"Står också på ett annat ställe",en:"Also stands elsewhere"},took:{sv:"Behöll det gamla: {title}",en:"Kept the old: {title}"},gave:{sv:"Tog det nya: {title}",en:"Took the new: {title}"},compared:{sv:"Jämförde med {name}",en:"Compared with {name}"}},xe={new:{sv:"Nytt",en:"New"},changed:{sv:"Ändrat",en:"Changed"},moved:{sv:"Flyttat",en:"Moved"},gone:{sv:"Borta",en:"Gone"}},ke=600,dt=.3;function mt(t,e){const[s,n]=[t.match(we)??[],e.match(we)??[]],r=s.length>ke||n.length>ke?[]:pt(s,n);return r.length<dt*Math.max(s.length,n.length)?[[{text:t,differs:!1}],[{text:e,differs:!1}]]:[Ee(s,new Set(r.map(([a])=>a))),Ee(n,new Set(r.map(([,a])=>a)))]}const we=/\S+\s*|^\s+/g;function pt(t,e){const[s,n]=[t,e].map(i=>i.map(o=>o.trim())),r=[...s,""].map(()=>new Uint16Array(n.length+1));for(let i=s.length-1;i>=0;i--)for(let o=n.length-1;o>=0;o--)r[i][o]=s[i]===n[o]?r[i+1][o+1]+1:Math.max(r[i+1][o],r[i][o+1]);const a=[];for(let i=0,o=0;i<s.length&&o<n.length;)s[i]===n[o]?a.push([i++,o++]):r[i+1][o]>=r[i][o+1]?i++:o++;return a}function Ee(t,e){const s=[];for(const[n,r]of t.entries()){const a=!e.has(n),i=s.at(-1);i?.differs===a?i.text+=r:s.push({text:r,differs:a})}return s}const ut={document:{sections:"section",goals:"goal",journeys:"journey",actors:"actor",roles:"roles",principles:"principles",measures:"measure",indicators:"indicator",glossaries:"glossary",documents:"related-document",funding:"funding",participation:"participation"},section:{sections:"section"},goal:{goals:"goal"},journey:{steps:"step"},actor:{actors:"actor"},principles:{items:"principle"},glossary:{terms:"term"}},C=t=>ut[t]??{},$e=["title","term","name"],Oe=["number","code","label"],ht=new Set([...$e,...Oe,"id","goals","goal","parts","outline","responsible","sdg","url","figure","figures","actor"]);function Z(t){const e=t.language??"sv",s=[],n=(r,a,i,o)=>{const l=C(r),m=[],p=d=>d.map(y=>T(a[y],e)).find(y=>y!=="")??"",f={kind:r,value:a,pointer:i,...o&&{parent:o},order:s.length,...typeof a.id=="string"&&{id:a.id},title:p($e),number:p(Oe),body:Object.entries(a).filter(([d])=>!ht.has(d)&&!(d in l)&&!d.startsWith("x-")).flatMap(([,d])=>X(d,e)).join(`
`),children:m};s.push(f);for(const[d,y]of Object.entries(l)){const S=a[d];if(Array.isArray(S))for(const[A,I]of S.entries())k(I)&&m.push(n(y,I,`${i}/${d}/${A}`,f))}return f};return n("document",t,""),s}const k=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),ft=/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,M=t=>k(t)&&Object.keys(t).length>0&&Object.entries(t).every(([e,s])=>ft.test(e)&&typeof s=="string");function T(t,e){return typeof t=="string"?t:M(t)?t[e]??Object.values(t)[0]:""}function X(t,e){return typeof t=="string"?[t]:typeof t=="number"?[String(t)]:M(t)?[T(t,e)]:Array.isArray(t)?t.flatMap(s=>X(s,e)):k(t)?Object.values(t).flatMap(s=>X(s,e)):[]}const Se=new Set(["goal","goals","responsible","actor","owner","parts","outline"]),gt=t=>Se.has(t),bt=/\]\(#([a-z\d-]{1,200})\)/g;function Q(t,e,s=""){return typeof t=="string"?s==="id"||Se.has(s)?e.get(t)??t:t.includes("](#")?t.replace(bt,(n,r)=>`](#${e.get(r)??r})`):t:Array.isArray(t)?t.map(n=>Q(n,e,s)):k(t)?Object.fromEntries(Object.entries(t).map(([n,r])=>[n,n.startsWith("x-")?r:Q(r,e,n)])):t}const vt={decisions:"decision",responsible:"responsibility"},je=new WeakMap;function yt(t){const e=je.get(t)??new Map(Z(t).flatMap(({id:s,title:n})=>s&&n?[[s,n]]:[]));return je.set(t,e),e}const Fe=(t,e,s)=>s==="sv"&&Ye(t,e)||et(e);function H(t,e,s,n){if(typeof t=="number")return String(t);if(typeof t=="string")return xt(t,e,s,n);if(Array.isArray(t))return t.map(d=>H(d,e,s,n)).filter(Boolean).join(`
`);if(!F(t))return"";const{value:r,date:a,text:i,...o}=t,l=vt[s]??s,m=H(i??r??a,l,"",n),p=typeof a=="string"&&!m.includes(a.slice(0,4))?` (${a})`:"";return[...Object.entries(o).filter(([d])=>d!=="id").map(([d,y])=>H(y,l,d,n)),`${m}${p}`].filter(Boolean).join(", ")}function xt(t,e,s,{names:n,language:r}){if(gt(s)){const i=s==="outline"||s==="parts"?Fe("content",t,r):t;return n.get(t)??i}const a=Je(e,s)?.[t];return a===void 0?t:r==="sv"?a:t.replaceAll("-"," ")}class kt extends x{static{this.styles=[x.styles,ct]}render(){const e=this.workspace?.revision;if(!e)return v;const s=e.changes.filter(({kind:r})=>r==="same").length,n=Object.keys(xe).filter(r=>e.changes.some(a=>a.kind===r));return u`<section class="samsyn" aria-labelledby="revision">
      <h2 id="revision">${this.say(b(g.title,{name:e.earlier.name}))}</h2>
      <p class="help">${this.say(n.length?g.intro:g.none)}</p>
      ${n.map(r=>this.#e(r,e))}
      ${s?u`<p class="muted">${this.say(b(g.same,{count:s}))}</p>`:v}
    </section>`}#e(e,s){const r=s.changes.map((a,i)=>({change:a,at:i})).filter(({change:a})=>a.kind===e);return u`<h3>${this.say(xe[e])} <span class="muted">${r.length}</span></h3>
      ${e==="gone"?u`<p class="help">${this.say(g.goneAbout)}</p>`:v}
      <ul class="changes">
        ${Qe(r,({at:a})=>a,({change:a,at:i})=>u`<li>${this.#t(a,i,s)}</li>`)}
      </ul>`}#t(e,s,n){const r=n.kept.includes(s),a=e.stale.map(i=>this.#n(e,i)).join(", ");return u`<h4><span>${q[e.entry][this.language]}</span>${e.title}</h4>
      ${e.kind==="moved"?v:u`<button class="button" type="button" @click=${()=>this.#r(e,s)}>
              ${this.say(r?g.takeNew:$t[e.kind])}
              <span class="vh">: ${e.title}</span>
            </button>`}
      ${r?u`<p class="kept">${this.say(g.kept)}</p>`:v}
      ${e.kind==="changed"?this.#s(e,n):v}
      ${e.kind==="changed"&&e.moved?u`<p class="help">${this.say(g.movedToo)}</p>`:v}
      ${a?u`<p class="help">${this.say(b(g.stale,{keys:a}))}</p>`:v}`}#s(e,{earlier:s,later:n}){const{entry:r}=q[e.entry],a=(i,o,l)=>{const m={names:yt(i),language:this.language};return H(E(i,[...N(o??""),l]),r,l,m)};return u`<div class="pairs">
      ${e.texts.map(i=>{const[o,l]=mt(a(s.value,e.was,i)||this.say(g.nothing),a(n,e.pointer,i)||this.say(g.nothing));return u`<dl class="pair">
          <dt>${this.#n(e,i)}</dt>
          <dd class="was"><small>${this.say(g.before)}</small>${o.map(wt)}</dd>
          <dd><small>${this.say(g.now)}</small>${l.map(Et)}</dd>
        </dl>`})}
    </div>`}#n({entry:e},s){return Fe(q[e].entry,s,this.language)}#r(e,s){const{workspace:n}=this,r=n?.revision;if(!r)return;const a=r.kept.includes(s),i=a?lt(n.content,r.later,e):ot(n.content,r.earlier.value,e),o=a?r.kept.filter(l=>l!==s):[...r.kept,s];this.store.change(b(a?g.gave:g.took,{title:e.title}),{...n,content:i,revision:{...r,kept:o}})}}const wt=({text:t,differs:e})=>e?u`<del>${t}</del>`:t,Et=({text:t,differs:e})=>e?u`<ins>${t}</ins>`:t,$t={new:g.leaveOut,changed:g.keep,gone:g.putBack,same:g.keep};customElements.define("samsyn-builder-revise",kt);const ee={any:["url","sdg","figure","figures"],document:["$schema","translations","alternates"],publisher:["kommunkod","url","slogan","logo","actor"],actor:["short","kind"],indicator:["direction","breakdown"],term:["own"]};function Ot(t,e,s,n){const r=[],a=[],i=C(t),o={},l=[...ee.any,...ee[t]??[]],m=p=>l.includes(p)||p.startsWith("x-");for(const p of[...Object.keys(e).filter(f=>f in s||m(f)),...Object.keys(s)])if(!(p in o))if(p in i)o[p]=s[p];else if(!(p in s))o[p]=e[p],r.push(p);else if(p==="publisher"&&t==="document"){const f=St(e[p],s[p],n);o[p]=f.value,r.push(...f.kept.map(d=>`publisher/${d}`))}else o[p]=K(e[p],s[p],n,p,r,a);return{value:o,kept:r,stale:a}}function St(t,e,s){if(!k(t)||!k(e)||O(T(t.name,s))!==O(T(e.name,s)))return{value:e,kept:[]};const n=Object.keys(t).filter(i=>!(i in e)&&(ee.publisher.includes(i)||i.startsWith("x-"))),r=[...Object.keys(t).filter(i=>i in e||n.includes(i)),...Object.keys(e)];return{value:Object.fromEntries([...new Set(r)].map(i=>[i,i in e?K(t[i],e[i],s,i,[],[]):t[i]])),kept:n}}const O=t=>t.replace(/\s+/g," ").trim();function K(t,e,s,n,r,a){if(M(t)&&typeof e=="string"){const i=Object.keys(t).filter(o=>o!==s);return O(T(t,s))===O(e)?(i.length&&r.push(n),t):(i.length&&a.push(n),e)}if(Array.isArray(t)&&Array.isArray(e)){const i=new Map(t.flatMap(o=>M(o)?[[O(T(o,s)),o]]:[]));return e.map((o,l)=>{if(typeof o!="string")return K(t[l],o,s,`${n}/${l}`,r,a);const m=i.get(O(o));return m&&r.push(`${n}/${l}`),m??o})}return k(t)&&k(e)&&!M(e)?Object.fromEntries(Object.entries(e).map(([i,o])=>[i,i in t?K(t[i],o,s,`${n}/${i}`,r,a):o])):e}function jt(t,e,s,n){const r=C(t);return[...new Set([...Object.keys(e),...Object.keys(s)])].filter(a=>a!=="id"&&a!=="outline"&&!(a in r)&&U(e[a],n)!==U(s[a],n))}function U(t,e){return M(t)?JSON.stringify(O(T(t,e))):typeof t=="string"?JSON.stringify(O(t)):Array.isArray(t)?`[${t.map(n=>U(n,e)).join()}]`:k(t)?`{${Object.keys(t).filter(n=>t[n]!==void 0).sort().map(n=>`${n}:${U(t[n],e)}`).join()}}`:JSON.stringify(t)??""}function Ft(t){const e=[],s=[];for(const[r,a]of t.entries()){let i=0,o=e.length;for(;i<o;){const l=i+o>>1;t[e[l]]<a?i=l+1:o=l}s[r]=e[i-1],e[i]=r}const n=new Set(t.keys());for(let r=e.at(-1);r!==void 0;r=s[r])n.delete(r);return n}const Tt=150,z=t=>(t.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu)??[]).join(" "),te=t=>z(t).replace(/^(?:\d+ )+(?=\p{L})/u,""),At=t=>({title:new Set(Te(te(t.title))),body:new Set(Te(z([t.body.slice(0,4e3),...t.children.slice(0,20).map(({title:e})=>e)].join(" "))))}),Te=t=>t.split(" ").filter(Boolean).slice(0,Tt),_t=6;function Dt(t,e){const s=Ae(t.title,e.title),n=Ae(t.body,e.body),r=t.title.size>0&&e.title.size>0,a=t.body.size>0&&e.body.size>0;if(r&&a){const i=n*Math.min(1,Math.min(t.body.size,e.body.size)/_t);return Math.max(s*.6+i*.4,i*.9,s*.8)}return r?s:a?n:0}function Ae(t,e){if(t.size===0||e.size===0)return 0;let s=0;const n=new Set([...e].filter(r=>!t.has(r)).map(se));for(const r of t)s+=e.has(r)?1:n.has(se(r))?.5:0;return 2*s/(t.size+e.size)}const se=t=>t.slice(0,5),Mt=[t=>G(t.title,t.number,t.body,t.parent?.title??""),t=>G(t.title,t.number,t.body),({title:t,parent:e})=>t?G(te(t),z(e?.title??"")):void 0,({title:t})=>t?G(te(t)):void 0,({body:t})=>z(t).length>30?z(t):void 0],G=(...t)=>t.some(e=>e!=="")?t.join("\0"):void 0;function It(t,e){const s=new Map,n=new Set,r=(a,i)=>{s.set(a,i),n.add(i)};r(e[0],t[0]);for(const a of Mt){const i=new Map;for(const o of[...t].reverse()){if(n.has(o))continue;const l=_e(o,a);if(l===void 0)continue;const m=i.get(l)??[];m.push(o),i.set(l,m)}for(const o of e){if(s.has(o))continue;const l=_e(o,a),m=l===void 0?void 0:i.get(l)?.pop();m&&r(o,m)}}for(const[a,i]of Rt(t.filter(o=>!n.has(o)),e.filter(o=>!s.has(o)),s))!s.has(a)&&!n.has(i)&&r(a,i);return s}const _e=(t,e)=>{const s=e(t);return s===void 0?void 0:`${t.kind}\0${s}`},Lt=.5,Ct=12,zt=40;function Rt(t,e,s){const n=new Map([...t,...e].map(i=>[i,At(i)])),r=new Map;for(const i of t)for(const o of De(i,n.get(i))){const l=r.get(o)??[];l.length<zt&&l.push(i),r.set(o,l)}const a=[];for(const i of e){const o=new Map;for(const m of De(i,n.get(i))){const p=r.get(m)??[];for(const f of p)o.set(f,(o.get(f)??0)+1/p.length)}const l=[...o].sort(([m,p],[f,d])=>d-p||m.order-f.order).slice(0,Ct);for(const[m]of l){const p=Dt(n.get(i),n.get(m))+(i.number!==""&&i.number===m.number?.1:0)+(i.parent&&s.get(i.parent)===m.parent?.05:0);p>=Lt&&a.push({node:i,earlier:m,likeness:p})}}return a.sort((i,o)=>o.likeness-i.likeness||i.node.order-o.node.order||i.earlier.order-o.earlier.order).map(({node:i,earlier:o})=>[i,o])}const De=({kind:t},{title:e,body:s})=>new Set([...[...e,...s].map(n=>`${t} ${n}`),...[...e].map(n=>`${t} ${se(n)}-`)]);function Bt(t,e){const s=Z(t),n=Z(e),r=It(s,n),a=Nt(s,n,r),i=e.language??t.language??"sv",o=Wt(n,r),l=new Map,m=Ie(n[0],d=>{const y=Q(Pt(d),a),S=(d.id===void 0?void 0:a.get(d.id)??d.id)??r.get(d)?.id,A=r.get(d),I=S===void 0?y:{id:S,...y},ie={entry:d.kind,title:Me(d),...S!==void 0&&{id:S},pointer:d.pointer};if(!A)return l.set(d,{...ie,kind:"new",texts:[],moved:!1,kept:[],stale:[]}),I;const V=Ot(d.kind,A.value,I,i),ae=jt(d.kind,A.value,V.value,i),oe=o.has(d),He=ae.length?"changed":oe?"moved":"same",{kept:Ke,stale:Ue}=V;return l.set(d,{...ie,kind:He,was:A.pointer,texts:ae,moved:oe,kept:Ke,stale:Ue}),V.value}),p=new Set(r.values()),f=s.filter(d=>!p.has(d)).map(d=>({kind:"gone",entry:d.kind,title:Me(d),...d.id!==void 0&&{id:d.id},was:d.pointer,texts:[],moved:!1,kept:[],stale:[]}));return{content:m,changes:[...n.map(d=>l.get(d)),...f]}}const Me=({title:t,body:e})=>t||e.slice(0,80);function Nt(t,e,s){const n=new Set(t.flatMap(({id:a})=>a??[])),r=new Map;for(const a of e){const i=s.get(a)?.id;a.id!==void 0&&i!==void 0&&r.set(a.id,i)}for(const a of e){if(a.id===void 0||r.has(a.id))continue;const i=tt(a.id,n);n.add(i),r.set(a.id,i)}return r}const Pt=({kind:t,value:e})=>{const s=C(t);return Object.fromEntries(Object.entries(e).map(([n,r])=>[n,n in s&&Array.isArray(r)?[]:r]))};function Ie(t,e){const s=e(t),n={},r=C(t.kind),a=new Map(t.children.map(i=>[i.pointer,i]));for(const i of Object.keys(r)){const o=t.value[i];Array.isArray(o)&&(n[i]=o.map((l,m)=>k(l)?Ie(a.get(`${t.pointer}/${i}/${m}`),e):l))}return Object.fromEntries(Object.entries(s).map(([i,o])=>[i,n[i]??o]))}function Wt(t,e){const s=new Set;for(const n of t){const r=new Set(n.children.map(({kind:a})=>a));for(const a of r){const i=n.children.filter(l=>l.kind===a&&e.has(l)),o=i.filter(l=>e.get(l).parent===e.get(n));for(const l of i)e.get(l).parent!==e.get(n)&&s.add(l);for(const l of Ft(o.map(m=>e.get(m).order)))s.add(o[l])}}return s}function Ht(t,e){const{content:s,changes:n}=Bt(e.value,t.content);return{...t,content:s,opened:e,revision:{earlier:e,later:s,changes:n,kept:[]}}}const Kt=(t,e)=>({id:de(),content:{samsyn:"1.0",language:"sv",title:t,publisher:{name:e}}}),Le=j`form>p+p{margin-block-start:1em}form>.button{margin-block-start:.75em}.field{inline-size:100%;display:block}.help{display:inline-block}`,c={nextYear:{sv:"Är det nästa version av {name}?",en:"Is it the next version of {name}?"},nextYearHelp:{sv:"Jämför dem, så behåller poster som är desamma sina länkar, och du ser vad som är nytt, ändrat och borta.",en:"Compare them: entries that are the same keep their links, and you see what is new, changed and gone."},compare:{sv:"Jämför dem",en:"Compare them"},apart:{sv:"Nej, det är ett annat dokument",en:"No, it is another document"},toWrite:{sv:"Till Skriv",en:"To Write"},drop:{sv:"Släpp dokumentet här",en:"Drop the document here"},dropNow:{sv:"Släpp nu",en:"Let go now"},choose:{sv:"Välj ett dokument",en:"Choose a document"},kinds:{sv:"Word, OpenDocument, PDF, Excel, webbsida, Markdown eller text. Eller en innehållsfil som du har sparat förut.",en:"Word, OpenDocument, PDF, Excel, a web page, Markdown or text. Or a content file that you saved before."},stays:{sv:"Dokumentet stannar på din dator. Ingenting skickas någonstans.",en:"The document stays on your computer. Nothing is sent anywhere."},try:{sv:"Prova med ett exempel",en:"Try with an example"},tryHelp:{sv:"Ett påhittat dokument, två minuter. Kasta det när du vill.",en:"A made-up document, two minutes. Throw it away when you like."},paste:{sv:"Klistra in",en:"Paste"},pasteHere:{sv:"Klistra in här",en:"Paste here"},pasteHelp:{sv:"Kopiera i Word eller på en webbsida. Rubriker, listor och tabeller följer med.",en:"Copy in Word or from a web page. Headings, lists and tables come along."},readText:{sv:"Läs texten",en:"Read the text"},address:{sv:"Eller hämta från en adress",en:"Or fetch from an address"},addressHelp:{sv:"Till exempel innehållsfilen på er egen webbplats.",en:"For example the content file on your own site."},get:{sv:"Hämta",en:"Fetch"},examples:{sv:"Börja från ett exempel",en:"Begin from an example"},examplesHelp:{sv:"Färdiga sidor att se, ändra i och lära av.",en:"Finished pages to see, change and learn from."},nothing:{sv:"Börja från ingenting",en:"Begin from nothing"},nothingHelp:{sv:"En rubrik och kommunens namn räcker.",en:"A title and the municipality’s name will do."},title:{sv:"Dokumentets rubrik",en:"Title of the document"},titleHelp:{sv:"Till exempel Strategi för integration",en:"For example Strategy for integration"},kommun:{sv:"Kommun",en:"Municipality"},kommunHelp:{sv:"Till exempel Exempelby kommun",en:"For example Exempelby kommun"},begin:{sv:"Börja skriva",en:"Begin to write"},needsTitle:{sv:"Skriv en rubrik. Den kan ändras sedan.",en:"Write a title. It can be changed later."},needsKommun:{sv:"Skriv vilken kommun det gäller.",en:"Write which municipality it is for."},reading:{sv:"Läser {name} …",en:"Reading {name} …"},readingPasted:{sv:"Läser det du klistrade in …",en:"Reading what you pasted …"},fetching:{sv:"Hämtar {name} …",en:"Fetching {name} …"},stop:{sv:"Avbryt",en:"Stop"},stopped:{sv:"Läsningen avbröts. Inget har ändrats.",en:"Reading was stopped. Nothing has changed."},died:{sv:"Dokumentet kunde inte läsas: den del av byggverktyget som läser det kom inte fram. Ladda om sidan och försök igen.",en:"The document could not be read: the part of the builder that reads it did not arrive. Reload the page and try again."},unreadable:{sv:"Filen kunde inte läsas från datorn. Är det en mapp, eller har filen flyttats? Välj själva dokumentet.",en:"The file could not be read from the computer. Is it a folder, or has the file been moved? Choose the document itself."},several:{sv:"Det var flera filer. Ta ett dokument i taget.",en:"That was several files. Take one document at a time."},nothingPasted:{sv:"Där fanns ingen text. Markera texten i dokumentet, kopiera den, och klistra in igen.",en:"There was no text. Select the text in the document, copy it, and paste again."},emptyFile:{sv:"Filen är tom. Kontrollera att den är sparad, och välj den igen.",en:"The file is empty. See that it has been saved, and choose it again."},broken:{sv:"Innehållsfilen har ett skrivfel.",en:"The content file has a slip of the pen."},tooLarge:{sv:"Innehållsfilen är större än vad sidan kan visa (8 MB). Dela den i flera.",en:"The content file is larger than what the page can show (8 MB). Split it."},notContent:{sv:"Filen är ingen innehållsfil från Samsyn. Välj den fil som du sparade här förut, eller själva dokumentet.",en:"The file is no content file of Samsyn’s. Choose the file that you saved here before, or the document itself."},wrongAddress:{sv:"”{address}” är ingen adress som kan hämtas. Den ska börja med https:// eller vara en adress på samma webbplats.",en:"“{address}” is not an address to fetch from. It begins with https:// or is an address on the same site."},notFound:{sv:"Det finns ingen fil på {address}. Kontrollera stavningen, och att filen är publicerad.",en:"There is no file at {address}. Check the spelling, and that the file is published."},refused:{sv:"Webbplatsen lämnade inte ut {address} (svar {status}). Spara filen på din dator och välj den här i stället.",en:"The site did not give out {address} (status {status}). Save the file on your computer and choose it here instead."},unreachable:{sv:"{address} gick inte att hämta. Antingen är nätet nere, eller så låter den webbplatsen inte andra läsa filen. Spara filen på din dator och välj den här i stället.",en:"{address} could not be fetched. Either the network is down, or that site does not let others read the file. Save the file on your computer and choose it here instead."},took:{sv:"Hämtade {name}",en:"Fetched {name}"},tookPasted:{sv:"Klistrade in ett dokument",en:"Pasted a document"},tookExample:{sv:"Började från {name}",en:"Began from {name}"},tookTrial:{sv:"Provade exemplet",en:"Tried the example"},began:{sv:"Började på ”{title}”",en:"Began “{title}”"}};var Ut=Object.defineProperty,Gt=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&Ut(e,s,r),r};class Ce extends x{constructor(){super(...arguments),this.missing=[],this.#t=async e=>{e.preventDefault();const s=new FormData(e.target),[n,r]=["title","kommun"].map(i=>s.get(i).trim());this.missing=[n?[]:"title",r?[]:"kommun"].flat();const[a]=this.missing;if(a){await this.updateComplete,this.renderRoot.querySelector(`#${a}`)?.focus();return}this.store.change(b(c.began,{title:n}),Kt(n,r)),_(this,"write")}}static{this.styles=[x.styles,Le,j`
      form {
        --_b: var(--_s);
        --_16: var(--_j);
      }
      .wrong {
        font-weight: 600;
        color: var(--_j);
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
    </p>`}#t}Gt([w()],Ce.prototype,"missing"),customElements.define("samsyn-builder-begin",Ce);class Vt{#e;constructor(e){this.#e=e}connect(){addEventListener("dragover",this.#t),addEventListener("dragleave",this.#s),addEventListener("drop",this.#n),addEventListener("paste",this.#r)}disconnect(){removeEventListener("dragover",this.#t),removeEventListener("dragleave",this.#s),removeEventListener("drop",this.#n),removeEventListener("paste",this.#r)}#t=e=>{e.preventDefault(),this.#e.over(!0)};#s=e=>{e.relatedTarget||this.#e.over(!1)};#n=e=>{e.preventDefault(),this.#e.over(!1),this.#e.take(e.dataTransfer,"dropped")};#r=e=>{const[s]=e.composedPath(),n=s instanceof HTMLInputElement,r=s instanceof HTMLTextAreaElement&&s.matches(".paste");n||s instanceof HTMLTextAreaElement&&!r||(e.preventDefault(),this.#e.take(e.clipboardData,"pasted"))}}const Yt=j`.next-year{padding:1.5em clamp(1em,4vw,3.2em) 2em;border-block-end:3px solid var(--_a)}.next-year h2{font-size:1.25em;margin-block-end:.3em}.next-year .doors{margin-block-start:1em;display:flex;flex-wrap:wrap;gap:.75em}:host{position:relative;block-size:100%;overflow-y:auto}.sky{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17em);column-gap:3em;align-items:end;padding-inline:clamp(1em,4vw,3.5em);background:var(--_o);border-block-end:var(--_h) solid var(--_a)}.call{padding-block:clamp(2.5em,5vw,4.5em) 1.25em;max-inline-size:44em}.title{font-size:clamp(1.9em,1em + 3.2vw,3.6em);line-height:1.06;letter-spacing:-.02em;hyphens:manual}.title+p{margin-block-start:.8em}.sun{display:block;inline-size:100%;aspect-ratio:1;color:var(--_a);overflow:hidden}.over .title{outline:3px dashed var(--_f);outline-offset:.12em;inline-size:fit-content}.doors,.reading{min-block-size:4.4em}.doors{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1.5em;margin-block-start:1.5em}.try{flex:1 1 15em}.try .help{display:block;margin:0}.doors .button.main{font-size:1.125em;min-block-size:3em;padding-inline:1.5em}.reading{margin-block-start:1.5em;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:center;max-inline-size:36em}progress{appearance:none;display:block;inline-size:100%;block-size:.6em;margin-block-start:.4em;border:1px solid var(--_n);background:var(--_k);color:var(--_a)}progress::-webkit-progress-bar{background:var(--_k)}progress::-webkit-progress-value{background:var(--_a)}progress:indeterminate{background:linear-gradient(90deg,var(--_a) 35%,transparent 35%) 0 / 9em}progress:indeterminate::-webkit-progress-bar{background:transparent}progress::-moz-progress-bar{background:var(--_a)}progress:indeterminate::-moz-progress-bar{background:transparent}.notice{margin-block-start:1.25em;font-weight:600;max-inline-size:var(--_m)}.stays{margin-block-start:1.25em;color:var(--_b);font-size:.875em}samsyn-builder-latest{margin-block-start:1em}samsyn-builder-drafts{padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 3em}@media(max-width:44em){.sky{grid-template-columns:1fr}.call{padding-block:2em 1.5em}.sun{inline-size:7em;aspect-ratio:2;justify-self:end;margin-block-start:-2.5em}}@media(prefers-reduced-motion:no-preference){.sun circle{transition:cy .3s ease-out}progress:indeterminate{animation:drift 1.2s linear infinite}@keyframes drift{to{background-position-x:9em}}}`;function Jt(t,e){return/\.json$/i.test(e)?!0:/\.(?!txt$)\w+$/i.test(e)?!1:/^\uFEFF?\s*\{\s*(?:"|\})/.test(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(t.subarray(0,512)))}async function qt(t,e){if(!t.length)return{trouble:c.emptyFile};if(t.length>st.size)return{trouble:c.tooLarge};const{readContent:s,problemOf:n}=await import("./read-content.js").then(function(m){return m.v});let r;try{r=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return{trouble:n({pointer:"",severity:"error",code:"not-utf8"}).message}}const a=r.replace(/^\uFEFF/,"");let i;try{i=JSON.parse(a)}catch{return{trouble:await Zt(a)}}if(!F(i)||!["samsyn","title","publisher"].some(m=>Object.hasOwn(i,m)))return{trouble:c.notContent};const{content:o,problems:l}=s(i,a);return o?{id:de(),content:i,opened:{name:e,text:r,value:i}}:{trouble:l[0]?.message??c.notContent}}async function Zt(t){const[{problemOf:e},{NOT_JSON:s}]=await Promise.all([import("./read-content.js").then(function(i){return i.v}),import("./json-messages.js").then(function(i){return i.j})]),{message:n}=e({pointer:"",severity:"error",code:"not-json",details:{text:t}}),[r,a]=s;return{sv:n.sv.replace(r,c.broken.sv),en:n.en.replace(a,c.broken.en)}}function Xt(t,e,{progress:s,signal:n}={}){return new Promise((r,a)=>{const i=new Worker(es(),{type:"module"}),o=()=>i.terminate();n?.addEventListener("abort",()=>{o(),a(new DOMException("Stopped.","AbortError"))}),i.addEventListener("error",({message:l})=>{o(),a(new Error(l||"The worker could not be fetched."))}),i.addEventListener("message",({data:l})=>{if("done"in l)return s?.(l.done);o(),r(l.result)}),i.postMessage({bytes:t,name:e},[t.buffer])})}let Qt;function es(){const t=new URL("./import-worker.js",import.meta.url),{trustedTypes:e}=globalThis;return Qt??=e?.createPolicy("samsyn-builder",{createScriptURL:s=>s===t.href?s:""}).createScriptURL(t.href)??t}async function ts({bytes:t,name:e,isPasted:s},{progress:n,signal:r}){if(Jt(t,e))return qt(t,s?"klistrat.json":e);try{const a=await Xt(t,e,{progress:n,signal:r});if("failure"in a)return{trouble:a.failure.message};const{workspaceOf:i}=await import("./choose-kinds.js").then(function(o){return o.c});return r.throwIfAborted(),i(s?"":e,a)}catch(a){if(r.aborted)throw a;return{trouble:c.died}}}class ss{#e;#t;constructor(e){this.#e=e}stop(){this.#t?.abort()}async take(e,s){this.stop();const n=new AbortController;this.#t=n;const{signal:r}=n,a=()=>this.#t===n;this.#s({words:e});let i;try{const o=m=>{a()&&this.#s({words:e,done:m})},l=await Promise.race([ns(s,{progress:o,signal:r}),rs(r)]);if(!("trouble"in l))return this.#s(void 0),l;i=l.trouble}catch{i=r.aborted?c.stopped:c.died}a()&&this.#s(void 0,i)}#s(e,s){this.reading=e,this.trouble=s,this.#e()}}async function ns(t,e){const s=await t(e.signal);return e.signal.throwIfAborted(),"trouble"in s?s:ts(s,e)}const rs=t=>new Promise((e,s)=>{t.addEventListener("abort",()=>s(new DOMException("Stopped.","AbortError")))}),ze=256*2**20;async function Re(t){if(t.size>ze)return{trouble:me("too-large")};try{return{bytes:new Uint8Array(await t.arrayBuffer()),name:t.name}}catch{return{trouble:c.unreadable}}}const ne=(t,e="txt")=>({bytes:new TextEncoder().encode(t),name:`klistrat.${e}`,isPasted:!0});async function is(t){const[e,...s]=t?.files??[],n=t?.getData("text/html")??"",r=t?.getData("text/plain")??"";return n&&as(n)?ne(n,"html"):r.trim()?ne(r):s.length?{trouble:c.several}:e?Re(e):{trouble:c.nothingPasted}}const as=t=>/[\p{L}\p{N}]/u.test(t.replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|&\w+;/gi,""));async function Be(t,e){const s=os(t);if(!s)return{trouble:b(c.wrongAddress,{address:t})};let n,r;try{if(n=await fetch(s,{signal:e,credentials:"same-origin"}),Number(n.headers.get("content-length"))>ze)return{trouble:me("too-large")};r=new Uint8Array(await n.arrayBuffer())}catch(a){if(e.aborted)throw a;return{trouble:b(c.unreachable,{address:t})}}return n.status===404||n.status===410?{trouble:b(c.notFound,{address:t})}:n.ok?{bytes:r,name:ls(s,n.headers.get("content-type")??"")}:{trouble:b(c.refused,{address:t,status:n.status})}}function os(t){const e=/^[\w-]+(?:\.[\w-]+)+\/\S/.test(t)&&!/^\w+:/.test(t)?`https://${t}`:t;if(!e||!URL.canParse(e,document.baseURI))return;const s=new URL(e,document.baseURI);return/^https?:$/.test(s.protocol)?s:void 0}function ls(t,e){const s=t.pathname.split("/").at(-1);let n=s;try{n=decodeURIComponent(s)}catch{}if(/\.\w+$/.test(n))return n;const r=/json/.test(e)?".json":/html/.test(e)?".html":"";return`${n||t.hostname.replaceAll(".","-")}${r}`}const cs=t=>u`<svg class="sun" viewBox="0 0 100 100" aria-hidden="true">
    ${Ge`<circle cx="50" cy=${String(100-50*t)} r="50" fill="currentColor" />`}
  </svg>`,ds=`# Strategi för ett levande Exempelby

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
`,ms=j`.ways{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));background:var(--_l);color:var(--_j);padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 2.25em;--_b:var(--_s);--_c:var(--_u);--_16:var(--_j)}.ways>section+section{border-inline-start:1px solid var(--_u);padding-inline-start:2.5em}.ways>section{padding-inline-end:2.5em;min-inline-size:0}.ways>section:last-child{padding-inline-end:0}.ways h2{font-size:var(--_t);font-weight:400;line-height:1.2;margin-block-end:.2em}.ways textarea{block-size:4.75em;resize:vertical}.ways h2+.help{margin-block:0 1em}.with-button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.5em}.ways form+form{margin-block-start:1.5em}.examples{list-style:none;border-block-start:1px solid var(--_u)}.examples button{font:inherit;color:inherit;background:none;border:0;border-block-end:1px solid var(--_u);margin:0;padding:.5em 0;inline-size:100%;display:grid;grid-template-columns:7em minmax(0,1fr);gap:0 1em;align-items:baseline;text-align:start;cursor:pointer}.examples b{font-weight:600;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}.examples button:hover b{text-decoration-thickness:.16em}.examples span{font-size:.875em;color:var(--_s)}@media(max-width:62em){.ways{grid-template-columns:1fr}.ways>section+section{border-inline-start:0;border-block-start:1px solid var(--_u);padding-inline-start:0;padding-block-start:1.5em;margin-block-start:2em}.ways>section{padding-inline-end:0}}@media(forced-colors:active){.ways{border-block-end:1px solid}}`,ps=[{kommun:"Malå",title:{sv:"Strategi för integration",en:"Strategy for integration"},file:"mala.json"},{kommun:"Krokom",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"krokom.json"},{kommun:"Sollefteå",title:{sv:"Mål och inriktning för integration",en:"Goals and direction for integration"},file:"solleftea.json"},{kommun:"Mölndal",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"molndal.json"},{kommun:"Kalix",title:{sv:"Integrationsplan",en:"Integration plan"},file:"kalix.json"},{kommun:"Exempelby",title:{sv:"Påhittad, med alla delar",en:"Made up, with every part"},file:"exempelby.json"}];function us({say:t,read:e,fetch:s,example:n,nothing:r}){return u`<div class="ways">
    <section aria-labelledby="paste-head">
      <h2 id="paste-head">${t(c.paste)}</h2>
      <p class="help" id="paste-help">${t(c.pasteHelp)}</p>
      <form @submit=${Ne("text",e)}>
        <label class="form-label" for="paste">${t(c.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-describedby="paste-help"></textarea>
        <button class="button" type="submit">${t(c.readText)}</button>
      </form>
      <form @submit=${Ne("address",s)}>
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
            aria-describedby="address-help"
          />
          <button class="button" type="submit">${t(c.get)}</button>
        </div>
        <p class="help" id="address-help">${t(c.addressHelp)}</p>
      </form>
    </section>
    <section aria-labelledby="examples-head">
      <h2 id="examples-head">${t(c.examples)}</h2>
      <p class="help">${t(c.examplesHelp)}</p>
      <ul class="examples" role="list">
        ${ps.map(a=>u`<li>
              <button type="button" @click=${()=>n(a)}>
                <b>${a.kommun}</b> <span>${t(a.title)}</span>
              </button>
            </li>`)}
      </ul>
    </section>
    <section aria-labelledby="nothing-head">
      <h2 id="nothing-head">${t(c.nothing)}</h2>
      <p class="help">${t(c.nothingHelp)}</p>
      ${r}
    </section>
  </div>`}const Ne=(t,e)=>s=>{s.preventDefault(),e(new FormData(s.target).get(t).trim())};var hs=Object.defineProperty,re=(t,e,s,n)=>{for(var r=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(r=i(e,s,r)||r);return r&&hs(e,s,r),r};const fs=".docx,.odt,.fodt,.pdf,.xlsx,.csv,.html,.htm,.md,.txt,.json",Pe={reading:c.readingPasted,took:c.tookPasted},R=(t,e,s)=>({reading:b(t,{name:s}),took:b(e,{name:s})}),We="exempel.md";class B extends x{constructor(){super(...arguments),this.examplesAt=new URL("./examples/",import.meta.url).href,this.isOver=!1,this.#e=new ss(()=>this.requestUpdate()),this.#t=new Vt({over:e=>{this.isOver=e},take:(e,s)=>this.#m(e,s)}),this.#n=()=>{this.workspace&&this.earlier&&this.store.change(b(g.compared,{name:this.earlier.name}),Ht(this.workspace,this.earlier))},this.#l=()=>this.renderRoot.querySelector("#file")?.click(),this.#c=({target:e})=>{const s=e,[n]=s.files??[];n&&this.#a(R(c.reading,c.took,n.name),()=>Re(n)),s.value=""},this.#d=e=>{this.#a(Pe,()=>e?ne(e):{trouble:c.nothingPasted})},this.#i=e=>{this.#a(R(c.fetching,c.took,e),s=>Be(e,s))},this.#p=()=>{const e={...R(c.reading,c.took,We),took:c.tookTrial};this.#a(e,()=>({bytes:new TextEncoder().encode(ds),name:We}))}}static{this.styles=[x.styles,Le,Yt,ms]}#e;#t;connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect(),this.#e.stop()}render(){const{reading:e,trouble:s}=this.#e;return u`<div class="samsyn ${this.isOver?"over":""}">
      <section class="sky" aria-labelledby="drop">
        <div class="call">
          <h2 class="title" id="drop">${this.say(this.isOver?c.dropNow:c.drop)}</h2>
          <p>${this.say(c.kinds)}</p>
          <input id="file" type="file" hidden accept=${fs} @change=${this.#c} />
          ${e?this.#o(e):this.#r()}
          ${s?u`<p class="notice" role="alert">${this.say(s)}</p>`:v}
          <p class="stays">${this.say(c.stays)}</p>
          <samsyn-builder-latest .store=${this.store} .language=${this.language}></samsyn-builder-latest>
        </div>
        ${cs(e?e.done??.1:this.isOver?1:0)}
      </section>
      ${this.#s()}
      ${us({say:n=>this.say(n),read:this.#d,fetch:this.#i,example:n=>{this.#h(n)},nothing:u`<samsyn-builder-begin
          .store=${this.store}
          .language=${this.language}
        ></samsyn-builder-begin>`})}
      <samsyn-builder-drafts .store=${this.store} .language=${this.language}></samsyn-builder-drafts>
    </div>`}#s(){const{workspace:e,earlier:s}=this;return e?.revision?u`<div class="next-year">
        <samsyn-builder-revise .store=${this.store} .language=${this.language}></samsyn-builder-revise>
        <button class="button main" type="button" @click=${()=>_(this,"write")}>
          ${this.say(c.toWrite)}
        </button>
      </div>`:!s||!e?.source?v:u`<section class="next-year" aria-labelledby="next-year">
      <h2 id="next-year">${this.say(b(c.nextYear,{name:s.name}))}</h2>
      <p class="help">${this.say(c.nextYearHelp)}</p>
      <p class="doors">
        <button class="button main" id="compare" type="button" @click=${this.#n}>${this.say(c.compare)}</button>
        <button class="button" type="button" @click=${()=>_(this,"arrange")}>${this.say(c.apart)}</button>
      </p>
    </section>`}#n;#r(){return u`<div class="doors">
      <button class="button main" id="choose" type="button" @click=${this.#l}>
        ${this.say(c.choose)}
      </button>
      <span class="try">
        <button class="plain" id="try" type="button" aria-describedby="try-help" @click=${this.#p}>
          ${this.say(c.try)}
        </button>
        <span class="help" id="try-help">${this.say(c.tryHelp)}</span>
      </span>
    </div>`}#o({words:e,done:s}){return u`<div class="reading">
      <div>
        <label for="done" role="status">${this.say(e)}</label>
        <progress id="done" max="1" value=${s??v}></progress>
      </div>
      <button class="button" id="stop" type="button" @click=${()=>this.#e.stop()}>
        ${this.say(c.stop)}
      </button>
    </div>`}#l;#c;#m(e,s){const n=is(e),r=s==="dropped"?e?.files[0]?.name:void 0,a=r===void 0?Pe:R(c.reading,c.took,r);this.#a(a,()=>n)}#d;#i;#h({kommun:e,file:s}){const n=R(c.fetching,c.tookExample,e);this.#a(n,r=>Be(this.examplesAt+s,r))}#p;async#a({reading:e,took:s},n){const r=this.#e.take(e,n);await this.#u("#stop");const a=await r;if(a){const i=this.workspace?.opened;this.store.change(s,a),this.earlier=a.source&&i,this.earlier||_(this,a.source?"arrange":"write")}else this.#e.reading||await this.#u("#choose")}async#u(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}re([Y({attribute:!1})],B.prototype,"examplesAt"),re([w()],B.prototype,"isOver"),re([w()],B.prototype,"earlier"),customElements.define("samsyn-builder-gather",B);export{B as GatherElement};
