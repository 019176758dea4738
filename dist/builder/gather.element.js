import{i as S,f as g,D as u,a as ae,A as v,b as h,t as oe,n as V,r as w,c as F,d as le,w as Pe}from"./builder.js";import{i as Ne,g as A,R as y,t as He}from"./key-names.js";import{w as We,p as P,v as E,a as Ke,b as Ue,c as Ge}from"./json-path.js";import{f as Ve}from"./free-id.js";import{L as Ye}from"./limits.js";import{f as ce}from"./failure-words.js";const Je=S`.drafts-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em 1.5em;padding-block-end:.5em}h2{font-size:1.125em;font-weight:600}.drafts-head p,.facts{font-size:.875em;color:var(--_b)}ol{margin:0;padding:0;list-style:none;border-block-start:3px solid var(--_a)}li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr) auto;gap:0 1.5em;align-items:baseline;border-block-end:1px solid var(--_c)}.resume{font:inherit;font-size:var(--_1a);line-height:1.3;color:var(--_f);background:none;border:0;margin:0;padding:.7em 0;text-align:start;cursor:pointer;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;text-decoration-color:color-mix(in oklab,currentColor 45%,transparent)}.resume:hover{text-decoration-thickness:.12em;text-decoration-color:currentColor}.clear{margin-block-start:.75em;font-size:.875em}.told{margin-block-start:.75em}.told .plain{margin-inline-start:.75em}.ask{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-block-start:.75em}@media(max-width:40em){li{grid-template-columns:minmax(0,1fr) auto;padding-block-end:.5em}.resume{grid-column:1 / -1;padding-block-end:.2em}}`,$=(t,e)=>({sv:g(t,{title:e||u.untitled.sv}).sv,en:g(t,{title:e||u.untitled.en}).en}),de=({content:t,source:e})=>e&&Ne(e.composed,t)?"arrange":"write";async function me(t,{id:e,title:s},r,n){const i=e===r.current?.id,a=i?r.current:await n.read(e).catch(()=>{});return a?(i||r.change($(u.resumed,s),a),A(t,de(a)),!0):!1}function pe(t,e,s=Date.now()){const r=new Date(t),n=new Date(s),i=`${r.getHours()}${e==="sv"?".":":"}${String(r.getMinutes()).padStart(2,"0")}`;if(ue(r,n))return g(u.today,{clock:i})[e];const a=new Date(n.getFullYear(),n.getMonth(),n.getDate()-1);if(ue(r,a))return g(u.yesterday,{clock:i})[e];const o=r.getFullYear()===n.getFullYear(),l=new Intl.DateTimeFormat(e==="sv"?"sv":"en-GB",{day:"numeric",month:"long",...!o&&{year:"numeric"}}).format(r);return g(u.earlier,{date:l,clock:i})[e]}const ue=(t,e)=>t.toDateString()===e.toDateString();var qe=Object.defineProperty,M=(t,e,s,r)=>{for(var n=void 0,i=t.length-1,a;i>=0;i--)(a=t[i])&&(n=a(e,s,n)||n);return n&&qe(e,s,n),n};const Ze={sv:"",en:""};class D extends y{constructor(){super(...arguments),this.drafts=ae,this.list=[],this.told=Ze,this.isAsking=!1,this.#r=async()=>{this.isAsking=!0,await this.#i(".ask .button:last-child")},this.#o=async()=>{this.isAsking=!1,await this.#i(".clear")}}static{this.styles=[y.styles,Je]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){this.list=await this.drafts.list().catch(()=>[])}render(){return h`<div class="samsyn">
      ${this.list.length||this.told.sv?h`<section aria-labelledby="drafts">
            <div class="drafts-head">
              <h2 id="drafts" tabindex="-1">${this.say(u.heading)}</h2>
              <p>${this.say(u.where)}</p>
            </div>
            <ol role="list">
              ${this.list.map(e=>this.#s(e))}
            </ol>
            ${this.#n()}
          </section>`:v}
      <p class=${this.told.sv?"told":"vh"} role="status">
        ${this.say(this.told)}
        ${this.thrown?h`<button class="plain" type="button" @click=${()=>{this.#m()}}>
              ${this.say(u.takeBack)}
            </button>`:v}
      </p>
    </div>`}#s(e){const s=e.id===this.workspace?.id,r=[pe(e.time,this.language),e.file,s?this.say(u.isOpen):""];return h`<li>
      <button class="resume" type="button" @click=${()=>{this.#l(e)}}>
        ${this.say($(u.resume,e.title))}
      </button>
      <span class="facts">${r.filter(Boolean).join(" · ")}</span>
      <button
        class="plain"
        type="button"
        aria-label=${this.say($(u.throwThis,e.title))}
        @click=${()=>{this.#c(e)}}
      >
        ${this.say(u.throw)}
      </button>
    </li>`}#n(){const e=this.list.length;return e?this.isAsking?h`<div class="ask" role="group" aria-labelledby="sure">
      <p id="sure">${this.say(e===1?u.sureOne:g(u.sure,{count:e}))}</p>
      <button class="button yes" type="button" @click=${()=>{this.#d()}}>
        ${this.say(u.yes)}
      </button>
      <button class="button" type="button" @click=${this.#o}>${this.say(u.no)}</button>
    </div>`:h`<button class="plain clear" type="button" @click=${this.#r}>${this.say(u.clear)}</button>`:v}#r;#o;async#l(e){await me(this,e,this.store,this.drafts)||(this.told=u.gone,await this.#t())}async#c({id:e,title:s}){try{const r=await this.drafts.read(e);e===this.workspace?.id&&this.store.change($(u.threw,s),void 0),await this.drafts.remove(e),this.thrown=r,this.told=$(u.thrown,s),await this.#t(),await this.#i(".told button")}catch{this.told=u.trouble}}async#m(){const{thrown:e}=this;if(e)try{await this.drafts.write(e),this.thrown=void 0,this.told=$(u.isBack,oe(e)),await this.#t(),await this.#i("h2")}catch{this.told=u.trouble}}async#d(){try{this.workspace&&this.list.some(({id:e})=>e===this.workspace?.id)&&this.store.change(u.threwAll,void 0),await this.drafts.clear(),this.told=u.cleared}catch{this.told=u.trouble}this.thrown=void 0,this.isAsking=!1,await this.#t(),await this.#i("h2")}async#i(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}M([V({attribute:!1})],D.prototype,"drafts"),M([w()],D.prototype,"list"),M([w()],D.prototype,"told"),M([w()],D.prototype,"thrown"),M([w()],D.prototype,"isAsking"),customElements.define("samsyn-builder-drafts",D);var Xe=Object.defineProperty,he=(t,e,s,r)=>{for(var n=void 0,i=t.length-1,a;i>=0;i--)(a=t[i])&&(n=a(e,s,n)||n);return n&&Xe(e,s,n),n};class Y extends y{constructor(){super(...arguments),this.drafts=ae}static{this.styles=[y.styles,S`
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
    `]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){[this.latest]=await this.drafts.list().catch(()=>[])}render(){const{workspace:e,latest:s}=this;return e?this.#s(h`<b>${this.say($(u.openNow,oe(e)))}</b
          ><span class="help">${this.say(u.openHelp)}</span>`,()=>A(this,de(e))):s?this.#s(h`<b>${this.say($(u.quoted,s.title))}</b
        ><span class="help">${this.say(u.lastChanged)} ${pe(s.time,this.language)}</span>`,()=>{me(this,s,this.store,this.drafts)}):v}#s(e,s){return h`<div class="samsyn">
      <div class="latest">
        <p>${e}</p>
        <button class="button" type="button" @click=${s}>${this.say(u.goOn)}</button>
      </div>
    </div>`}}he([V({attribute:!1})],Y.prototype,"drafts"),he([w()],Y.prototype,"latest"),customElements.define("samsyn-builder-latest",Y);const fe={document:{sv:"Dokumentet",en:"The document",entry:"content"},section:{sv:"Avsnitt",en:"Section",entry:"section"},goal:{sv:"Mål",en:"Goal",entry:"goal"},journey:{sv:"Resa",en:"Journey",entry:"journey"},step:{sv:"Steg",en:"Step",entry:"step"},actor:{sv:"Aktör",en:"Actor",entry:"actor"},roles:{sv:"Vem gör vad",en:"Who does what",entry:"roles"},principles:{sv:"Principer",en:"Principles",entry:"principles"},principle:{sv:"Princip",en:"Principle",entry:"principle"},measure:{sv:"Åtgärd",en:"Measure",entry:"measure"},indicator:{sv:"Indikator",en:"Indicator",entry:"indicator"},glossary:{sv:"Begreppslista",en:"Glossary",entry:"glossary"},term:{sv:"Begrepp",en:"Term",entry:"term"},"related-document":{sv:"Dokument",en:"Document",entry:"document"},funding:{sv:"Finansiering",en:"Funding",entry:"funding"},participation:{sv:"Dialog",en:"Participation",entry:"participation"}};function Qe(t,e,s){switch(s.kind){case"changed":return ge(t,N(t,s),e,s);case"new":return be(t,N(t,s));case"gone":return ve(t,e,s);default:return t}}function et(t,e,s){switch(s.kind){case"changed":return ge(t,N(t,s),e,{...s,was:s.pointer});case"new":return ve(t,e,{...s,was:s.pointer});case"gone":return be(t,N(t,s));default:return t}}function N(t,{id:e,pointer:s,was:r}){if(e!==void 0)return H(t,e,[]);const n=P(s??r??"");return F(E(t,n))?n:void 0}function H(t,e,s){if(F(t)&&s.length&&t.id===e)return s;const r=Array.isArray(t)?t.keys():F(t)?Object.keys(t):[];for(const n of r){const i=H(E(t,[n]),e,[...s,n]);if(i)return i}}function ge(t,e,s,{was:r,texts:n}){return!e||r===void 0?t:n.reduce((i,a)=>Ue(i,[...e,a],E(s,[...P(r),a])),t)}function be(t,e){const s=e?.at(-1);return e&&typeof s=="number"?We(t,e.slice(0,-1),s):t}function ve(t,e,{id:s,was:r}){if(r===void 0||s!==void 0&&H(t,s,[]))return t;const n=P(r),i=n.at(-1),a=n.at(-2),o=E(e,n);if(typeof i!="number"||a===void 0||!F(o))return t;const l=n.slice(0,-2),m=E(e,l)?.id,f=[...(l.length?typeof m=="string"?H(t,m,[]):F(E(t,l))?l:void 0:[])??[],a],d=E(t,f)?.length??0;return Ke(t,f,Math.min(i,d),o)}const tt=S`.changes{list-style:none;border-block-start:3px solid var(--_a);margin-block-end:2em}.changes>li{padding-block:.9em;border-block-end:1px solid var(--_c);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:start}.changes h4{font-weight:600}.changes h4 span{font-weight:700;font-size:.875em;color:var(--_a);margin-inline-end:.6em}.pairs{grid-column:1 / -1;display:grid;gap:.75em}.pair{display:grid;grid-template-columns:9em repeat(2,minmax(0,1fr));gap:.25em 1.25em}.pair>dt{font-size:.875em;font-weight:700}.pair>dd{white-space:pre-line}.pair small{display:block;font-size:.8125em;color:var(--_b)}.pair .was,.kept{color:var(--_b)}h3{font-size:1.125em;font-weight:600;margin-block:1.5em .6em}@media(max-width:46em){.pair,.changes>li{grid-template-columns:1fr}}`,b={title:{sv:"Vad är nytt sedan {name}?",en:"What is new since {name}?"},intro:{sv:"Poster som är desamma har behållit sina länkar. Det nya gäller om du inte väljer något annat.",en:"Entries that are the same have kept their links. What is new stands unless you choose otherwise."},none:{sv:"Ingenting skiljer dem åt.",en:"Nothing differs between them."},same:{sv:"{count} poster är som förut",en:"{count} entries are as before"},before:{sv:"Förut",en:"Before"},now:{sv:"Nu",en:"Now"},nothing:{sv:"inget",en:"nothing"},keep:{sv:"Behåll det gamla",en:"Keep the old"},putBack:{sv:"Ta tillbaka",en:"Bring back"},leaveOut:{sv:"Ta inte med",en:"Leave out"},takeNew:{sv:"Ta det nya ändå",en:"Take the new after all"},kept:{sv:"Som förut, enligt ditt val",en:"As before, as you have chosen"},stale:{sv:"Översätt igen: {keys}",en:"Translate again: {keys}"},movedToo:{sv:"Står också på ett annat ställe",en:"Also stands elsewhere"},took:{sv:"Behöll det gamla: {title}",en:"Kept the old: {title}"},gave:{sv:"Tog det nya: {title}",en:"Took the new: {title}"},compared:{sv:"Jämförde med {name}",en:"Compared with {name}"}},ye={new:{sv:"Nytt",en:"New"},changed:{sv:"Ändrat",en:"Changed"},moved:{sv:"Flyttat",en:"Moved"},gone:{sv:"Borta",en:"Gone"}};function J(t){return typeof t=="string"?t:typeof t=="number"?String(t):Array.isArray(t)?t.map(J).filter(Boolean).join(`
`):F(t)?Object.values(t).map(J).filter(Boolean).join(", "):""}class st extends y{static{this.styles=[y.styles,tt]}render(){const e=this.workspace?.revision;if(!e)return v;const s=e.changes.filter(({kind:n})=>n==="same").length,r=Object.keys(ye).filter(n=>e.changes.some(i=>i.kind===n));return h`<section class="samsyn" aria-labelledby="revision">
      <h2 id="revision">${this.say(g(b.title,{name:e.earlier.name}))}</h2>
      <p class="help">${this.say(r.length?b.intro:b.none)}</p>
      ${r.map(n=>this.#e(n,e))}
      ${s?h`<p class="muted">${this.say(g(b.same,{count:s}))}</p>`:v}
    </section>`}#e(e,s){const n=s.changes.map((i,a)=>({change:i,at:a})).filter(({change:i})=>i.kind===e);return h`<h3>${this.say(ye[e])} <span class="muted">${n.length}</span></h3>
      <ul class="changes">
        ${Ge(n,({at:i})=>i,({change:i,at:a})=>h`<li>${this.#t(i,a,s)}</li>`)}
      </ul>`}#t(e,s,r){const n=r.kept.includes(s),i=e.stale.map(a=>this.#n(e,a)).join(", ");return h`<h4><span>${fe[e.entry][this.language]}</span>${e.title}</h4>
      ${e.kind==="moved"?v:h`<button class="button" type="button" @click=${()=>this.#r(e,s)}>
              ${this.say(n?b.takeNew:nt[e.kind])}
              <span class="vh">: ${e.title}</span>
            </button>`}
      ${n?h`<p class="kept">${this.say(b.kept)}</p>`:v}
      ${e.kind==="changed"?this.#s(e,r):v}
      ${e.kind==="changed"&&e.moved?h`<p class="help">${this.say(b.movedToo)}</p>`:v}
      ${i?h`<p class="help">${this.say(g(b.stale,{keys:i}))}</p>`:v}`}#s(e,{earlier:s,later:r}){const n=(i,a,o)=>J(E(i,[...P(a??""),o]))||this.say(b.nothing);return h`<div class="pairs">
      ${e.texts.map(i=>h`<dl class="pair">
            <dt>${this.#n(e,i)}</dt>
            <dd class="was"><small>${this.say(b.before)}</small>${n(s.value,e.was,i)}</dd>
            <dd><small>${this.say(b.now)}</small>${n(r,e.pointer,i)}</dd>
          </dl>`)}
    </div>`}#n({entry:e},s){return this.language==="sv"&&He(fe[e].entry,s)||s}#r(e,s){const{workspace:r}=this,n=r?.revision;if(!n)return;const i=n.kept.includes(s),a=i?et(r.content,n.later,e):Qe(r.content,n.earlier.value,e),o=i?n.kept.filter(l=>l!==s):[...n.kept,s];this.store.change(g(i?b.gave:b.took,{title:e.title}),{...r,content:a,revision:{...n,kept:o}})}}const nt={new:b.leaveOut,changed:b.keep,gone:b.putBack,same:b.keep};customElements.define("samsyn-builder-revise",st);const rt={document:{sections:"section",goals:"goal",journeys:"journey",actors:"actor",roles:"roles",principles:"principles",measures:"measure",indicators:"indicator",glossaries:"glossary",documents:"related-document",funding:"funding",participation:"participation"},section:{sections:"section"},goal:{goals:"goal"},journey:{steps:"step"},actor:{actors:"actor"},principles:{items:"principle"},glossary:{terms:"term"}},L=t=>rt[t]??{},ke=["title","term","name"],xe=["number","code","label"],it=new Set([...ke,...xe,"id","goals","goal","parts","outline","responsible","sdg","url","figure","figures","actor"]);function we(t){const e=t.language??"sv",s=[],r=(n,i,a,o)=>{const l=L(n),m=[],p=d=>d.map(x=>T(i[x],e)).find(x=>x!=="")??"",f={kind:n,value:i,pointer:a,...o&&{parent:o},order:s.length,...typeof i.id=="string"&&{id:i.id},title:p(ke),number:p(xe),body:Object.entries(i).filter(([d])=>!it.has(d)&&!(d in l)&&!d.startsWith("x-")).flatMap(([,d])=>q(d,e)).join(`
`),children:m};s.push(f);for(const[d,x]of Object.entries(l)){const j=i[d];if(Array.isArray(j))for(const[_,C]of j.entries())k(C)&&m.push(r(x,C,`${a}/${d}/${_}`,f))}return f};return r("document",t,""),s}const k=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),at=/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,I=t=>k(t)&&Object.keys(t).length>0&&Object.entries(t).every(([e,s])=>at.test(e)&&typeof s=="string");function T(t,e){return typeof t=="string"?t:I(t)?t[e]??Object.values(t)[0]:""}function q(t,e){return typeof t=="string"?[t]:typeof t=="number"?[String(t)]:I(t)?[T(t,e)]:Array.isArray(t)?t.flatMap(s=>q(s,e)):k(t)?Object.values(t).flatMap(s=>q(s,e)):[]}const Z={any:["url","sdg","figure","figures"],document:["$schema","translations","alternates"],publisher:["kommunkod","url","slogan","logo","actor"],actor:["short","kind"],indicator:["direction","breakdown"],term:["own"]};function ot(t,e,s,r){const n=[],i=[],a=L(t),o={},l=[...Z.any,...Z[t]??[]],m=p=>l.includes(p)||p.startsWith("x-");for(const p of[...Object.keys(e).filter(f=>f in s||m(f)),...Object.keys(s)])if(!(p in o))if(p in a)o[p]=s[p];else if(!(p in s))o[p]=e[p],n.push(p);else if(p==="publisher"&&t==="document"){const f=lt(e[p],s[p],r);o[p]=f.value,n.push(...f.kept.map(d=>`publisher/${d}`))}else o[p]=W(e[p],s[p],r,p,n,i);return{value:o,kept:n,stale:i}}function lt(t,e,s){if(!k(t)||!k(e)||O(T(t.name,s))!==O(T(e.name,s)))return{value:e,kept:[]};const r=Object.keys(t).filter(a=>!(a in e)&&(Z.publisher.includes(a)||a.startsWith("x-"))),n=[...Object.keys(t).filter(a=>a in e||r.includes(a)),...Object.keys(e)];return{value:Object.fromEntries([...new Set(n)].map(a=>[a,a in e?W(t[a],e[a],s,a,[],[]):t[a]])),kept:r}}const O=t=>t.replace(/\s+/g," ").trim();function W(t,e,s,r,n,i){if(I(t)&&typeof e=="string"){const a=Object.keys(t).filter(o=>o!==s);return O(T(t,s))===O(e)?(a.length&&n.push(r),t):(a.length&&i.push(r),e)}if(Array.isArray(t)&&Array.isArray(e)){const a=new Map(t.flatMap(o=>I(o)?[[O(T(o,s)),o]]:[]));return e.map((o,l)=>{if(typeof o!="string")return W(t[l],o,s,`${r}/${l}`,n,i);const m=a.get(O(o));return m&&n.push(`${r}/${l}`),m??o})}return k(t)&&k(e)&&!I(e)?Object.fromEntries(Object.entries(e).map(([a,o])=>[a,a in t?W(t[a],o,s,`${r}/${a}`,n,i):o])):e}function ct(t,e,s,r){const n=L(t);return[...new Set([...Object.keys(e),...Object.keys(s)])].filter(i=>i!=="id"&&i!=="outline"&&!(i in n)&&K(e[i],r)!==K(s[i],r))}function K(t,e){return I(t)?JSON.stringify(O(T(t,e))):typeof t=="string"?JSON.stringify(O(t)):Array.isArray(t)?`[${t.map(r=>K(r,e)).join()}]`:k(t)?`{${Object.keys(t).filter(r=>t[r]!==void 0).sort().map(r=>`${r}:${K(t[r],e)}`).join()}}`:JSON.stringify(t)??""}function dt(t){const e=[],s=[];for(const[n,i]of t.entries()){let a=0,o=e.length;for(;a<o;){const l=a+o>>1;t[e[l]]<i?a=l+1:o=l}s[n]=e[a-1],e[a]=n}const r=new Set(t.keys());for(let n=e.at(-1);n!==void 0;n=s[n])r.delete(n);return r}const mt=150,z=t=>(t.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu)??[]).join(" "),X=t=>z(t).replace(/^(?:\d+ )+(?=\p{L})/u,""),pt=t=>({title:new Set(Ee(X(t.title))),body:new Set(Ee(z([t.body.slice(0,4e3),...t.children.slice(0,20).map(({title:e})=>e)].join(" "))))}),Ee=t=>t.split(" ").filter(Boolean).slice(0,mt);function ut(t,e){const s=$e(t.title,e.title),r=$e(t.body,e.body),n=t.title.size>0&&e.title.size>0,i=t.body.size>0&&e.body.size>0;return n&&i?Math.max(s*.6+r*.4,r*.9,s*.8):n?s:i?r:0}function $e(t,e){if(t.size===0||e.size===0)return 0;let s=0;const r=new Set([...e].filter(n=>!t.has(n)).map(Q));for(const n of t)s+=e.has(n)?1:r.has(Q(n))?.5:0;return 2*s/(t.size+e.size)}const Q=t=>t.slice(0,5),ht=[t=>U(t.title,t.number,t.body,t.parent?.title??""),t=>U(t.title,t.number,t.body),({title:t,parent:e})=>t?U(X(t),z(e?.title??"")):void 0,({title:t})=>t?U(X(t)):void 0,({body:t})=>z(t).length>30?z(t):void 0],U=(...t)=>t.some(e=>e!=="")?t.join("\0"):void 0;function ft(t,e){const s=new Map,r=new Set,n=(i,a)=>{s.set(i,a),r.add(a)};n(e[0],t[0]);for(const i of ht){const a=new Map;for(const o of[...t].reverse()){if(r.has(o))continue;const l=Oe(o,i);if(l===void 0)continue;const m=a.get(l)??[];m.push(o),a.set(l,m)}for(const o of e){if(s.has(o))continue;const l=Oe(o,i),m=l===void 0?void 0:a.get(l)?.pop();m&&n(o,m)}}for(const[i,a]of yt(t.filter(o=>!r.has(o)),e.filter(o=>!s.has(o)),s))!s.has(i)&&!r.has(a)&&n(i,a);return s}const Oe=(t,e)=>{const s=e(t);return s===void 0?void 0:`${t.kind}\0${s}`},gt=.5,bt=12,vt=40;function yt(t,e,s){const r=new Map([...t,...e].map(a=>[a,pt(a)])),n=new Map;for(const a of t)for(const o of je(a,r.get(a))){const l=n.get(o)??[];l.length<vt&&l.push(a),n.set(o,l)}const i=[];for(const a of e){const o=new Map;for(const m of je(a,r.get(a))){const p=n.get(m)??[];for(const f of p)o.set(f,(o.get(f)??0)+1/p.length)}const l=[...o].sort(([m,p],[f,d])=>d-p||m.order-f.order).slice(0,bt);for(const[m]of l){const p=ut(r.get(a),r.get(m))+(a.number!==""&&a.number===m.number?.1:0)+(a.parent&&s.get(a.parent)===m.parent?.05:0);p>=gt&&i.push({node:a,earlier:m,likeness:p})}}return i.sort((a,o)=>o.likeness-a.likeness||a.node.order-o.node.order||a.earlier.order-o.earlier.order).map(({node:a,earlier:o})=>[a,o])}const je=({kind:t},{title:e,body:s})=>new Set([...[...e,...s].map(r=>`${t} ${r}`),...[...e].map(r=>`${t} ${Q(r)}-`)]),kt=new Set(["goal","goals","responsible","actor","owner","parts","outline"]),xt=/\]\(#([a-z\d-]{1,200})\)/g;function ee(t,e,s=""){return typeof t=="string"?s==="id"||kt.has(s)?e.get(t)??t:t.includes("](#")?t.replace(xt,(r,n)=>`](#${e.get(n)??n})`):t:Array.isArray(t)?t.map(r=>ee(r,e,s)):k(t)?Object.fromEntries(Object.entries(t).map(([r,n])=>[r,r.startsWith("x-")?n:ee(n,e,r)])):t}function wt(t,e){const s=we(t),r=we(e),n=ft(s,r),i=Et(s,r,n),a=e.language??t.language??"sv",o=Ot(r,n),l=new Map,m=Fe(r[0],d=>{const x=ee($t(d),i),j=(d.id===void 0?void 0:i.get(d.id)??d.id)??n.get(d)?.id,_=n.get(d),C=j===void 0?x:{id:j,...x},ne={entry:d.kind,title:Se(d),...j!==void 0&&{id:j},pointer:d.pointer};if(!_)return l.set(d,{...ne,kind:"new",texts:[],moved:!1,kept:[],stale:[]}),C;const G=ot(d.kind,_.value,C,a),re=ct(d.kind,_.value,G.value,a),ie=o.has(d),ze=re.length?"changed":ie?"moved":"same",{kept:Re,stale:Be}=G;return l.set(d,{...ne,kind:ze,was:_.pointer,texts:re,moved:ie,kept:Re,stale:Be}),G.value}),p=new Set(n.values()),f=s.filter(d=>!p.has(d)).map(d=>({kind:"gone",entry:d.kind,title:Se(d),...d.id!==void 0&&{id:d.id},was:d.pointer,texts:[],moved:!1,kept:[],stale:[]}));return{content:m,changes:[...r.map(d=>l.get(d)),...f]}}const Se=({title:t,body:e})=>t||e.slice(0,80);function Et(t,e,s){const r=new Set(t.flatMap(({id:i})=>i??[])),n=new Map;for(const i of e){const a=s.get(i)?.id;i.id!==void 0&&a!==void 0&&n.set(i.id,a)}for(const i of e){if(i.id===void 0||n.has(i.id))continue;const a=Ve(i.id,r);r.add(a),n.set(i.id,a)}return n}const $t=({kind:t,value:e})=>{const s=L(t);return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,r in s&&Array.isArray(n)?[]:n]))};function Fe(t,e){const s=e(t),r={},n=L(t.kind),i=new Map(t.children.map(a=>[a.pointer,a]));for(const a of Object.keys(n)){const o=t.value[a];Array.isArray(o)&&(r[a]=o.map((l,m)=>k(l)?Fe(i.get(`${t.pointer}/${a}/${m}`),e):l))}return Object.fromEntries(Object.entries(s).map(([a,o])=>[a,r[a]??o]))}function Ot(t,e){const s=new Set;for(const r of t){const n=new Set(r.children.map(({kind:i})=>i));for(const i of n){const a=r.children.filter(l=>l.kind===i&&e.has(l)),o=a.filter(l=>e.get(l).parent===e.get(r));for(const l of a)e.get(l).parent!==e.get(r)&&s.add(l);for(const l of dt(o.map(m=>e.get(m).order)))s.add(o[l])}}return s}function jt(t,e){const{content:s,changes:r}=wt(e.value,t.content);return{...t,content:s,opened:e,revision:{earlier:e,later:s,changes:r,kept:[]}}}const St=(t,e)=>({id:le(),content:{samsyn:"1.0",language:"sv",title:t,publisher:{name:e}}}),Te=S`form>p+p{margin-block-start:1em}form>.button{margin-block-start:.75em}.field{inline-size:100%;display:block}.help{display:inline-block}`,c={nextYear:{sv:"Är det nästa version av {name}?",en:"Is it the next version of {name}?"},nextYearHelp:{sv:"Jämför dem, så behåller poster som är desamma sina länkar, och du ser vad som är nytt, ändrat och borta.",en:"Compare them: entries that are the same keep their links, and you see what is new, changed and gone."},compare:{sv:"Jämför dem",en:"Compare them"},apart:{sv:"Nej, det är ett annat dokument",en:"No, it is another document"},toWrite:{sv:"Till Skriv",en:"To Write"},drop:{sv:"Släpp dokumentet här",en:"Drop the document here"},dropNow:{sv:"Släpp nu",en:"Let go now"},choose:{sv:"Välj ett dokument",en:"Choose a document"},kinds:{sv:"Word, OpenDocument, PDF, Excel, webbsida, Markdown eller text. Eller en innehållsfil som du har sparat förut.",en:"Word, OpenDocument, PDF, Excel, a web page, Markdown or text. Or a content file that you saved before."},stays:{sv:"Dokumentet stannar på din dator. Ingenting skickas någonstans.",en:"The document stays on your computer. Nothing is sent anywhere."},try:{sv:"Prova med ett exempel",en:"Try with an example"},tryHelp:{sv:"Ett påhittat dokument, två minuter. Kasta det när du vill.",en:"A made-up document, two minutes. Throw it away when you like."},paste:{sv:"Klistra in",en:"Paste"},pasteHere:{sv:"Klistra in här",en:"Paste here"},pasteHelp:{sv:"Kopiera i Word eller på en webbsida. Rubriker, listor och tabeller följer med.",en:"Copy in Word or from a web page. Headings, lists and tables come along."},readText:{sv:"Läs texten",en:"Read the text"},address:{sv:"Eller hämta från en adress",en:"Or fetch from an address"},addressHelp:{sv:"Till exempel innehållsfilen på er egen webbplats.",en:"For example the content file on your own site."},get:{sv:"Hämta",en:"Fetch"},examples:{sv:"Börja från ett exempel",en:"Begin from an example"},examplesHelp:{sv:"Färdiga sidor att se, ändra i och lära av.",en:"Finished pages to see, change and learn from."},nothing:{sv:"Börja från ingenting",en:"Begin from nothing"},nothingHelp:{sv:"En rubrik och kommunens namn räcker.",en:"A title and the municipality’s name will do."},title:{sv:"Dokumentets rubrik",en:"Title of the document"},titleHelp:{sv:"Till exempel Strategi för integration",en:"For example Strategy for integration"},kommun:{sv:"Kommun",en:"Municipality"},kommunHelp:{sv:"Till exempel Exempelby kommun",en:"For example Exempelby kommun"},begin:{sv:"Börja skriva",en:"Begin to write"},needsTitle:{sv:"Skriv en rubrik. Den kan ändras sedan.",en:"Write a title. It can be changed later."},needsKommun:{sv:"Skriv vilken kommun det gäller.",en:"Write which municipality it is for."},reading:{sv:"Läser {name} …",en:"Reading {name} …"},readingPasted:{sv:"Läser det du klistrade in …",en:"Reading what you pasted …"},fetching:{sv:"Hämtar {name} …",en:"Fetching {name} …"},stop:{sv:"Avbryt",en:"Stop"},stopped:{sv:"Läsningen avbröts. Inget har ändrats.",en:"Reading was stopped. Nothing has changed."},died:{sv:"Dokumentet kunde inte läsas: den del av byggverktyget som läser det kom inte fram. Ladda om sidan och försök igen.",en:"The document could not be read: the part of the builder that reads it did not arrive. Reload the page and try again."},unreadable:{sv:"Filen kunde inte läsas från datorn. Är det en mapp, eller har filen flyttats? Välj själva dokumentet.",en:"The file could not be read from the computer. Is it a folder, or has the file been moved? Choose the document itself."},several:{sv:"Det var flera filer. Ta ett dokument i taget.",en:"That was several files. Take one document at a time."},nothingPasted:{sv:"Där fanns ingen text. Markera texten i dokumentet, kopiera den, och klistra in igen.",en:"There was no text. Select the text in the document, copy it, and paste again."},emptyFile:{sv:"Filen är tom. Kontrollera att den är sparad, och välj den igen.",en:"The file is empty. See that it has been saved, and choose it again."},broken:{sv:"Innehållsfilen har ett skrivfel.",en:"The content file has a slip of the pen."},tooLarge:{sv:"Innehållsfilen är större än vad sidan kan visa (8 MB). Dela den i flera.",en:"The content file is larger than what the page can show (8 MB). Split it."},notContent:{sv:"Filen är ingen innehållsfil från Samsyn. Välj den fil som du sparade här förut, eller själva dokumentet.",en:"The file is no content file of Samsyn’s. Choose the file that you saved here before, or the document itself."},wrongAddress:{sv:"”{address}” är ingen adress som kan hämtas. Den ska börja med https:// eller vara en adress på samma webbplats.",en:"“{address}” is not an address to fetch from. It begins with https:// or is an address on the same site."},notFound:{sv:"Det finns ingen fil på {address}. Kontrollera stavningen, och att filen är publicerad.",en:"There is no file at {address}. Check the spelling, and that the file is published."},refused:{sv:"Webbplatsen lämnade inte ut {address} (svar {status}). Spara filen på din dator och välj den här i stället.",en:"The site did not give out {address} (status {status}). Save the file on your computer and choose it here instead."},unreachable:{sv:"{address} gick inte att hämta. Antingen är nätet nere, eller så låter den webbplatsen inte andra läsa filen. Spara filen på din dator och välj den här i stället.",en:"{address} could not be fetched. Either the network is down, or that site does not let others read the file. Save the file on your computer and choose it here instead."},took:{sv:"Hämtade {name}",en:"Fetched {name}"},tookPasted:{sv:"Klistrade in ett dokument",en:"Pasted a document"},tookExample:{sv:"Började från {name}",en:"Began from {name}"},tookTrial:{sv:"Provade exemplet",en:"Tried the example"},began:{sv:"Började på ”{title}”",en:"Began “{title}”"}};var Ft=Object.defineProperty,Tt=(t,e,s,r)=>{for(var n=void 0,i=t.length-1,a;i>=0;i--)(a=t[i])&&(n=a(e,s,n)||n);return n&&Ft(e,s,n),n};class _e extends y{constructor(){super(...arguments),this.missing=[],this.#t=async e=>{e.preventDefault();const s=new FormData(e.target),[r,n]=["title","kommun"].map(a=>s.get(a).trim());this.missing=[r?[]:"title",n?[]:"kommun"].flat();const[i]=this.missing;if(i){await this.updateComplete,this.renderRoot.querySelector(`#${i}`)?.focus();return}this.store.change(g(c.began,{title:r}),St(r,n)),A(this,"write")}}static{this.styles=[y.styles,Te,S`
      form {
        --_b: var(--_s);
        --_16: var(--_j);
      }
      .wrong {
        font-weight: 600;
        color: var(--_j);
        border-block-end: 3px dashed var(--_a);
      }
    `]}render(){return h`<form class="samsyn" novalidate @submit=${this.#t}>
      ${this.#e("title",c.title,c.titleHelp,c.needsTitle)}
      ${this.#e("kommun",c.kommun,c.kommunHelp,c.needsKommun)}
      <button class="button" type="submit">${this.say(c.begin)}</button>
    </form>`}#e(e,s,r,n){const i=this.missing.includes(e);return h`<p>
      <label class="form-label" for=${e}>${this.say(s)}</label>
      <input
        class="field"
        id=${e}
        name=${e}
        autocomplete=${e==="kommun"?"organization":"off"}
        aria-required="true"
        aria-invalid=${i?"true":v}
        aria-describedby="${e}-help"
      />
      <span class="help ${i?"wrong":""}" id="${e}-help">${this.say(i?n:r)}</span>
    </p>`}#t}Tt([w()],_e.prototype,"missing"),customElements.define("samsyn-builder-begin",_e);class _t{#e;constructor(e){this.#e=e}connect(){addEventListener("dragover",this.#t),addEventListener("dragleave",this.#s),addEventListener("drop",this.#n),addEventListener("paste",this.#r)}disconnect(){removeEventListener("dragover",this.#t),removeEventListener("dragleave",this.#s),removeEventListener("drop",this.#n),removeEventListener("paste",this.#r)}#t=e=>{e.preventDefault(),this.#e.over(!0)};#s=e=>{e.relatedTarget||this.#e.over(!1)};#n=e=>{e.preventDefault(),this.#e.over(!1),this.#e.take(e.dataTransfer,"dropped")};#r=e=>{const[s]=e.composedPath(),r=s instanceof HTMLInputElement,n=s instanceof HTMLTextAreaElement&&s.matches(".paste");r||s instanceof HTMLTextAreaElement&&!n||(e.preventDefault(),this.#e.take(e.clipboardData,"pasted"))}}const At=S`.next-year{padding:1.5em clamp(1em,4vw,3.2em) 2em;border-block-end:3px solid var(--_a)}.next-year h2{font-size:1.25em;margin-block-end:.3em}.next-year .doors{margin-block-start:1em;display:flex;flex-wrap:wrap;gap:.75em}:host{block-size:100%;overflow-y:auto}.sky{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17em);column-gap:3em;align-items:end;padding-inline:clamp(1em,4vw,3.5em);background:var(--_o);border-block-end:var(--_h) solid var(--_a)}.call{padding-block:clamp(2.5em,5vw,4.5em) 1.25em;max-inline-size:44em}.title{font-size:clamp(1.9em,1em + 3.2vw,3.6em);line-height:1.06;letter-spacing:-.02em;hyphens:manual}.title+p{margin-block-start:.8em}.sun{display:block;inline-size:100%;aspect-ratio:1;color:var(--_a);overflow:hidden}.over .title{outline:3px dashed var(--_f);outline-offset:.12em;inline-size:fit-content}.doors,.reading{min-block-size:4.4em}.doors{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1.5em;margin-block-start:1.5em}.try{flex:1 1 15em}.try .help{display:block;margin:0}.doors .button.main{font-size:1.125em;min-block-size:3em;padding-inline:1.5em}.reading{margin-block-start:1.5em;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:center;max-inline-size:36em}progress{appearance:none;display:block;inline-size:100%;block-size:.6em;margin-block-start:.4em;border:1px solid var(--_n);background:var(--_k);color:var(--_a)}progress::-webkit-progress-bar{background:var(--_k)}progress::-webkit-progress-value{background:var(--_a)}progress:indeterminate{background:linear-gradient(90deg,var(--_a) 35%,transparent 35%) 0 / 9em}progress:indeterminate::-webkit-progress-bar{background:transparent}progress::-moz-progress-bar{background:var(--_a)}progress:indeterminate::-moz-progress-bar{background:transparent}.notice{margin-block-start:1.25em;font-weight:600;max-inline-size:var(--_m)}.stays{margin-block-start:1.25em;color:var(--_b);font-size:.875em}samsyn-builder-latest{margin-block-start:1em}samsyn-builder-drafts{padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 3em}@media(max-width:44em){.sky{grid-template-columns:1fr}.call{padding-block:2em 1.5em}.sun{inline-size:7em;aspect-ratio:2;justify-self:end;margin-block-start:-2.5em}}@media(prefers-reduced-motion:no-preference){.sun circle{transition:cy .3s ease-out}progress:indeterminate{animation:drift 1.2s linear infinite}@keyframes drift{to{background-position-x:9em}}}`;function Dt(t,e){return/\.json$/i.test(e)?!0:/\.(?!txt$)\w+$/i.test(e)?!1:/^\uFEFF?\s*\{\s*(?:"|\})/.test(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(t.subarray(0,512)))}async function It(t,e){if(!t.length)return{trouble:c.emptyFile};if(t.length>Ye.size)return{trouble:c.tooLarge};const{readContent:s,problemOf:r}=await import("./read-content.js").then(function(m){return m.v});let n;try{n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return{trouble:r({pointer:"",severity:"error",code:"not-utf8"}).message}}const i=n.replace(/^\uFEFF/,"");let a;try{a=JSON.parse(i)}catch{return{trouble:await Ct(i)}}if(!F(a)||!["samsyn","title","publisher"].some(m=>Object.hasOwn(a,m)))return{trouble:c.notContent};const{content:o,problems:l}=s(a,i);return o?{id:le(),content:a,opened:{name:e,text:n,value:a}}:{trouble:l[0]?.message??c.notContent}}async function Ct(t){const[{problemOf:e},{NOT_JSON:s}]=await Promise.all([import("./read-content.js").then(function(a){return a.v}),import("./json-messages.js").then(function(a){return a.j})]),{message:r}=e({pointer:"",severity:"error",code:"not-json",details:{text:t}}),[n,i]=s;return{sv:r.sv.replace(n,c.broken.sv),en:r.en.replace(i,c.broken.en)}}function Mt(t,e,{progress:s,signal:r}={}){return new Promise((n,i)=>{const a=new Worker(zt(),{type:"module"}),o=()=>a.terminate();r?.addEventListener("abort",()=>{o(),i(new DOMException("Stopped.","AbortError"))}),a.addEventListener("error",({message:l})=>{o(),i(new Error(l||"The worker could not be fetched."))}),a.addEventListener("message",({data:l})=>{if("done"in l)return s?.(l.done);o(),n(l.result)}),a.postMessage({bytes:t,name:e},[t.buffer])})}let Lt;function zt(){const t=new URL("./import-worker.js",import.meta.url),{trustedTypes:e}=globalThis;return Lt??=e?.createPolicy("samsyn-builder",{createScriptURL:s=>s===t.href?s:""}).createScriptURL(t.href)??t}async function Rt({bytes:t,name:e,isPasted:s},{progress:r,signal:n}){if(Dt(t,e))return It(t,s?"klistrat.json":e);try{const i=await Mt(t,e,{progress:r,signal:n});if("failure"in i)return{trouble:i.failure.message};const{workspaceOf:a}=await import("./choose-kinds.js").then(function(o){return o.c});return n.throwIfAborted(),a(s?"":e,i)}catch(i){if(n.aborted)throw i;return{trouble:c.died}}}class Bt{#e;#t;constructor(e){this.#e=e}stop(){this.#t?.abort()}async take(e,s){this.stop();const r=new AbortController;this.#t=r;const{signal:n}=r,i=()=>this.#t===r;this.#s({words:e});let a;try{const o=m=>{i()&&this.#s({words:e,done:m})},l=await Promise.race([Pt(s,{progress:o,signal:n}),Nt(n)]);if(!("trouble"in l))return this.#s(void 0),l;a=l.trouble}catch{a=n.aborted?c.stopped:c.died}i()&&this.#s(void 0,a)}#s(e,s){this.reading=e,this.trouble=s,this.#e()}}async function Pt(t,e){const s=await t(e.signal);return e.signal.throwIfAborted(),"trouble"in s?s:Rt(s,e)}const Nt=t=>new Promise((e,s)=>{t.addEventListener("abort",()=>s(new DOMException("Stopped.","AbortError")))}),Ae=256*2**20;async function De(t){if(t.size>Ae)return{trouble:ce("too-large")};try{return{bytes:new Uint8Array(await t.arrayBuffer()),name:t.name}}catch{return{trouble:c.unreadable}}}const te=(t,e="txt")=>({bytes:new TextEncoder().encode(t),name:`klistrat.${e}`,isPasted:!0});async function Ht(t){const[e,...s]=t?.files??[],r=t?.getData("text/html")??"",n=t?.getData("text/plain")??"";return r&&Wt(r)?te(r,"html"):n.trim()?te(n):s.length?{trouble:c.several}:e?De(e):{trouble:c.nothingPasted}}const Wt=t=>/[\p{L}\p{N}]/u.test(t.replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|&\w+;/gi,""));async function Ie(t,e){const s=Kt(t);if(!s)return{trouble:g(c.wrongAddress,{address:t})};let r,n;try{if(r=await fetch(s,{signal:e,credentials:"same-origin"}),Number(r.headers.get("content-length"))>Ae)return{trouble:ce("too-large")};n=new Uint8Array(await r.arrayBuffer())}catch(i){if(e.aborted)throw i;return{trouble:g(c.unreachable,{address:t})}}return r.status===404||r.status===410?{trouble:g(c.notFound,{address:t})}:r.ok?{bytes:n,name:Ut(s,r.headers.get("content-type")??"")}:{trouble:g(c.refused,{address:t,status:r.status})}}function Kt(t){const e=/^[\w-]+(?:\.[\w-]+)+\/\S/.test(t)&&!/^\w+:/.test(t)?`https://${t}`:t;if(!e||!URL.canParse(e,document.baseURI))return;const s=new URL(e,document.baseURI);return/^https?:$/.test(s.protocol)?s:void 0}function Ut(t,e){const s=t.pathname.split("/").at(-1);let r=s;try{r=decodeURIComponent(s)}catch{}if(/\.\w+$/.test(r))return r;const n=/json/.test(e)?".json":/html/.test(e)?".html":"";return`${r||t.hostname.replaceAll(".","-")}${n}`}const Gt=t=>h`<svg class="sun" viewBox="0 0 100 100" aria-hidden="true">
    ${Pe`<circle cx="50" cy=${String(100-50*t)} r="50" fill="currentColor" />`}
  </svg>`,Vt=`# Strategi för ett levande Exempelby

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
`,Yt=S`.ways{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));background:var(--_l);color:var(--_j);padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 2.25em;--_b:var(--_s);--_c:var(--_u);--_16:var(--_j)}.ways>section+section{border-inline-start:1px solid var(--_u);padding-inline-start:2.5em}.ways>section{padding-inline-end:2.5em;min-inline-size:0}.ways>section:last-child{padding-inline-end:0}.ways h2{font-size:var(--_t);font-weight:400;line-height:1.2;margin-block-end:.2em}.ways textarea{block-size:4.75em;resize:vertical}.ways h2+.help{margin-block:0 1em}.with-button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.5em}.ways form+form{margin-block-start:1.5em}.examples{list-style:none;border-block-start:1px solid var(--_u)}.examples button{font:inherit;color:inherit;background:none;border:0;border-block-end:1px solid var(--_u);margin:0;padding:.5em 0;inline-size:100%;display:grid;grid-template-columns:7em minmax(0,1fr);gap:0 1em;align-items:baseline;text-align:start;cursor:pointer}.examples b{font-weight:600;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}.examples button:hover b{text-decoration-thickness:.16em}.examples span{font-size:.875em;color:var(--_s)}@media(max-width:62em){.ways{grid-template-columns:1fr}.ways>section+section{border-inline-start:0;border-block-start:1px solid var(--_u);padding-inline-start:0;padding-block-start:1.5em;margin-block-start:2em}.ways>section{padding-inline-end:0}}@media(forced-colors:active){.ways{border-block-end:1px solid}}`,Jt=[{kommun:"Malå",title:{sv:"Strategi för integration",en:"Strategy for integration"},file:"mala.json"},{kommun:"Krokom",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"krokom.json"},{kommun:"Sollefteå",title:{sv:"Mål och inriktning för integration",en:"Goals and direction for integration"},file:"solleftea.json"},{kommun:"Mölndal",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"molndal.json"},{kommun:"Kalix",title:{sv:"Integrationsplan",en:"Integration plan"},file:"kalix.json"},{kommun:"Exempelby",title:{sv:"Påhittad, med alla delar",en:"Made up, with every part"},file:"exempelby.json"}];function qt({say:t,read:e,fetch:s,example:r,nothing:n}){return h`<div class="ways">
    <section aria-labelledby="paste-head">
      <h2 id="paste-head">${t(c.paste)}</h2>
      <p class="help" id="paste-help">${t(c.pasteHelp)}</p>
      <form @submit=${Ce("text",e)}>
        <label class="form-label" for="paste">${t(c.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-describedby="paste-help"></textarea>
        <button class="button" type="submit">${t(c.readText)}</button>
      </form>
      <form @submit=${Ce("address",s)}>
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
        ${Jt.map(i=>h`<li>
              <button type="button" @click=${()=>r(i)}>
                <b>${i.kommun}</b> <span>${t(i.title)}</span>
              </button>
            </li>`)}
      </ul>
    </section>
    <section aria-labelledby="nothing-head">
      <h2 id="nothing-head">${t(c.nothing)}</h2>
      <p class="help">${t(c.nothingHelp)}</p>
      ${n}
    </section>
  </div>`}const Ce=(t,e)=>s=>{s.preventDefault(),e(new FormData(s.target).get(t).trim())};var Zt=Object.defineProperty,se=(t,e,s,r)=>{for(var n=void 0,i=t.length-1,a;i>=0;i--)(a=t[i])&&(n=a(e,s,n)||n);return n&&Zt(e,s,n),n};const Xt=".docx,.odt,.fodt,.pdf,.xlsx,.csv,.html,.htm,.md,.txt,.json",Me={reading:c.readingPasted,took:c.tookPasted},R=(t,e,s)=>({reading:g(t,{name:s}),took:g(e,{name:s})}),Le="exempel.md";class B extends y{constructor(){super(...arguments),this.examplesAt=new URL("./examples/",import.meta.url).href,this.isOver=!1,this.#e=new Bt(()=>this.requestUpdate()),this.#t=new _t({over:e=>{this.isOver=e},take:(e,s)=>this.#m(e,s)}),this.#n=()=>{this.workspace&&this.earlier&&this.store.change(g(b.compared,{name:this.earlier.name}),jt(this.workspace,this.earlier))},this.#l=()=>this.renderRoot.querySelector("#file")?.click(),this.#c=({target:e})=>{const s=e,[r]=s.files??[];r&&this.#a(R(c.reading,c.took,r.name),()=>De(r)),s.value=""},this.#d=e=>{this.#a(Me,()=>e?te(e):{trouble:c.nothingPasted})},this.#i=e=>{this.#a(R(c.fetching,c.took,e),s=>Ie(e,s))},this.#p=()=>{const e={...R(c.reading,c.took,Le),took:c.tookTrial};this.#a(e,()=>({bytes:new TextEncoder().encode(Vt),name:Le}))}}static{this.styles=[y.styles,Te,At,Yt]}#e;#t;connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect(),this.#e.stop()}render(){const{reading:e,trouble:s}=this.#e;return h`<div class="samsyn ${this.isOver?"over":""}">
      <section class="sky" aria-labelledby="drop">
        <div class="call">
          <h2 class="title" id="drop">${this.say(this.isOver?c.dropNow:c.drop)}</h2>
          <p>${this.say(c.kinds)}</p>
          <input id="file" type="file" hidden accept=${Xt} @change=${this.#c} />
          ${e?this.#o(e):this.#r()}
          ${s?h`<p class="notice" role="alert">${this.say(s)}</p>`:v}
          <p class="stays">${this.say(c.stays)}</p>
          <samsyn-builder-latest .store=${this.store} .language=${this.language}></samsyn-builder-latest>
        </div>
        ${Gt(e?e.done??.1:this.isOver?1:0)}
      </section>
      ${this.#s()}
      ${qt({say:r=>this.say(r),read:this.#d,fetch:this.#i,example:r=>{this.#h(r)},nothing:h`<samsyn-builder-begin
          .store=${this.store}
          .language=${this.language}
        ></samsyn-builder-begin>`})}
      <samsyn-builder-drafts .store=${this.store} .language=${this.language}></samsyn-builder-drafts>
    </div>`}#s(){const{workspace:e,earlier:s}=this;return e?.revision?h`<div class="next-year">
        <samsyn-builder-revise .store=${this.store} .language=${this.language}></samsyn-builder-revise>
        <button class="button main" type="button" @click=${()=>A(this,"write")}>
          ${this.say(c.toWrite)}
        </button>
      </div>`:!s||!e?.source?v:h`<section class="next-year" aria-labelledby="next-year">
      <h2 id="next-year">${this.say(g(c.nextYear,{name:s.name}))}</h2>
      <p class="help">${this.say(c.nextYearHelp)}</p>
      <p class="doors">
        <button class="button main" id="compare" type="button" @click=${this.#n}>${this.say(c.compare)}</button>
        <button class="button" type="button" @click=${()=>A(this,"arrange")}>${this.say(c.apart)}</button>
      </p>
    </section>`}#n;#r(){return h`<div class="doors">
      <button class="button main" id="choose" type="button" @click=${this.#l}>
        ${this.say(c.choose)}
      </button>
      <span class="try">
        <button class="plain" id="try" type="button" aria-describedby="try-help" @click=${this.#p}>
          ${this.say(c.try)}
        </button>
        <span class="help" id="try-help">${this.say(c.tryHelp)}</span>
      </span>
    </div>`}#o({words:e,done:s}){return h`<div class="reading">
      <div>
        <label for="done" role="status">${this.say(e)}</label>
        <progress id="done" max="1" value=${s??v}></progress>
      </div>
      <button class="button" id="stop" type="button" @click=${()=>this.#e.stop()}>
        ${this.say(c.stop)}
      </button>
    </div>`}#l;#c;#m(e,s){const r=Ht(e),n=s==="dropped"?e?.files[0]?.name:void 0,i=n===void 0?Me:R(c.reading,c.took,n);this.#a(i,()=>r)}#d;#i;#h({kommun:e,file:s}){const r=R(c.fetching,c.tookExample,e);this.#a(r,n=>Ie(this.examplesAt+s,n))}#p;async#a({reading:e,took:s},r){const n=this.#e.take(e,r);await this.#u("#stop");const i=await n;if(i){const a=this.workspace?.opened;this.store.change(s,i),this.earlier=i.source&&a,this.earlier||A(this,i.source?"arrange":"write")}else this.#e.reading||await this.#u("#choose")}async#u(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}se([V({attribute:!1})],B.prototype,"examplesAt"),se([w()],B.prototype,"isOver"),se([w()],B.prototype,"earlier"),customElements.define("samsyn-builder-gather",B);export{B as GatherElement};
