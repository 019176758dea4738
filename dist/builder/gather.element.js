import{i as E,f as g,D as h,a as me,A as v,b as u,t as pe,n as Y,r as x,c as T,e as J,d as et,l as ue,g as he,w as fe,h as ge,j as tt,k as st}from"./builder.js";import{i as nt,g as A,R as k,t as rt,o as it,m as at}from"./key-names.js";import{w as ot,p as W,v as $,a as lt,b as ct,c as dt}from"./json-path.js";import{w as mt,e as pt,p as be,f as ut}from"./free-id.js";import{L as ht}from"./limits.js";import{f as ve}from"./failure-words.js";const ft=E`.drafts-head{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25em 1.5em;padding-block-end:.5em}h2{font-size:1.125em;font-weight:600}.drafts-head p,.facts{font-size:.875em;color:var(--_d)}ol{margin:0;padding:0;list-style:none;border-block-start:3px solid var(--_a)}li{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr) auto;gap:0 1.5em;align-items:baseline;border-block-end:1px solid var(--_b)}.resume{font:inherit;font-size:var(--_18);line-height:1.3;color:var(--_h);background:none;border:0;margin:0;padding:.7em 0;text-align:start;cursor:pointer;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;text-decoration-color:color-mix(in oklab,currentColor 45%,transparent)}.resume:hover{text-decoration-thickness:.12em;text-decoration-color:currentColor}.clear{margin-block-start:.75em;font-size:.875em}.told{margin-block-start:.75em}.told .plain{margin-inline-start:.75em}.ask{display:flex;flex-wrap:wrap;align-items:center;gap:.5em 1em;margin-block-start:.75em}@media print{.resume{text-decoration:none}}@container builder (max-width: 40em){li{grid-template-columns:minmax(0,1fr) auto;padding-block-end:.5em}.resume{grid-column:1 / -1;padding-block-end:.2em}}`,O=(t,e)=>({sv:g(t,{title:e||h.untitled.sv}).sv,en:g(t,{title:e||h.untitled.en}).en}),ye=({content:t,source:e})=>e&&nt(e.composed,t)?"arrange":"write";async function xe(t,{id:e,title:s},r,n){const a=e===r.current?.id,i=a?r.current:await n.read(e).catch(()=>{});return i?(a||r.change(O(h.resumed,s),i),A(t,ye(i)),!0):!1}function ke(t,e,s=Date.now()){const r=new Date(t),n=new Date(s),a=`${r.getHours()}${e==="sv"?".":":"}${String(r.getMinutes()).padStart(2,"0")}`;if(we(r,n))return g(h.today,{clock:a})[e];const i=new Date(n.getFullYear(),n.getMonth(),n.getDate()-1);if(we(r,i))return g(h.yesterday,{clock:a})[e];const o=r.getFullYear()===n.getFullYear(),l=new Intl.DateTimeFormat(e==="sv"?"sv":"en-GB",{day:"numeric",month:"long",...!o&&{year:"numeric"}}).format(r);return g(h.earlier,{date:l,clock:a})[e]}const we=(t,e)=>t.toDateString()===e.toDateString();var gt=Object.defineProperty,I=(t,e,s,r)=>{for(var n=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(n=i(e,s,n)||n);return n&&gt(e,s,n),n};const bt={sv:"",en:""};class M extends k{constructor(){super(...arguments),this.drafts=me,this.list=[],this.told=bt,this.isAsking=!1,this.#r=async()=>{this.isAsking=!0,await this.#i(".ask .button:last-child")},this.#a=async()=>{this.isAsking=!1,await this.#i(".clear")}}static{this.styles=[k.styles,ft]}#e;connectedCallback(){super.connectedCallback(),this.#e=this.drafts.subscribe(()=>{this.#t()}),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.()}async#t(){this.list=await this.drafts.list().catch(()=>[])}render(){return u`<div class="samsyn">
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
    </div>`}#s(e){const s=e.id===this.workspace?.id,r=[ke(e.time,this.language),e.file,s?this.say(h.isOpen):""];return u`<li>
      <button class="resume" type="button" @click=${()=>{this.#l(e)}}>
        ${this.say(O(h.resume,e.title))}
      </button>
      <span class="facts">${r.filter(Boolean).join(" · ")}</span>
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
    </div>`:u`<button class="plain clear" type="button" @click=${this.#r}>${this.say(h.clear)}</button>`:v}#r;#a;async#l(e){await xe(this,e,this.store,this.drafts)||(this.told=h.gone,await this.#t())}async#c({id:e,title:s}){try{const r=await this.drafts.read(e);e===this.workspace?.id&&this.store.change(O(h.threw,s),void 0),await this.drafts.remove(e),this.thrown=r,this.told=O(h.thrown,s),await this.#t(),await this.#i(".told button")}catch{this.told=h.trouble}}async#m(){const{thrown:e}=this;if(e)try{await this.drafts.write(e),this.thrown=void 0,this.told=O(h.isBack,pe(e)),await this.#t(),await this.#i("h2")}catch{this.told=h.trouble}}async#d(){try{this.workspace&&this.list.some(({id:e})=>e===this.workspace?.id)&&this.store.change(h.threwAll,void 0),await this.drafts.clear(),this.told=h.cleared}catch{this.told=h.trouble}this.thrown=void 0,this.isAsking=!1,await this.#t(),await this.#i("h2")}async#i(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}I([Y({attribute:!1})],M.prototype,"drafts"),I([x()],M.prototype,"list"),I([x()],M.prototype,"told"),I([x()],M.prototype,"thrown"),I([x()],M.prototype,"isAsking"),customElements.define("samsyn-builder-drafts",M);var vt=Object.defineProperty,Ee=(t,e,s,r)=>{for(var n=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(n=i(e,s,n)||n);return n&&vt(e,s,n),n};class Z extends k{constructor(){super(...arguments),this.drafts=me}static{this.styles=[k.styles,E`
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
    </div>`}}Ee([Y({attribute:!1})],Z.prototype,"drafts"),Ee([x()],Z.prototype,"latest"),customElements.define("samsyn-builder-latest",Z);const X={document:{sv:"Dokumentet",en:"The document",entry:"content"},section:{sv:"Avsnitt",en:"Section",entry:"section"},goal:{sv:"Mål",en:"Goal",entry:"goal"},journey:{sv:"Resa",en:"Journey",entry:"journey"},step:{sv:"Steg",en:"Step",entry:"step"},actor:{sv:"Aktör",en:"Actor",entry:"actor"},roles:{sv:"Vem gör vad",en:"Who does what",entry:"roles"},principles:{sv:"Principer",en:"Principles",entry:"principles"},principle:{sv:"Princip",en:"Principle",entry:"principle"},measure:{sv:"Åtgärd",en:"Measure",entry:"measure"},indicator:{sv:"Indikator",en:"Indicator",entry:"indicator"},glossary:{sv:"Begreppslista",en:"Glossary",entry:"glossary"},term:{sv:"Begrepp",en:"Term",entry:"term"},"related-document":{sv:"Dokument",en:"Document",entry:"document"},funding:{sv:"Finansiering",en:"Funding",entry:"funding"},participation:{sv:"Dialog",en:"Participation",entry:"participation"}};function yt(t,e,s){switch(s.kind){case"changed":return $e(t,H(t,s),e,s);case"new":return Oe(t,H(t,s));case"gone":return Se(t,e,s);default:return t}}function xt(t,e,s){switch(s.kind){case"changed":return $e(t,H(t,s),e,{...s,was:s.pointer});case"new":return Se(t,e,{...s,was:s.pointer});case"gone":return Oe(t,H(t,s));default:return t}}function H(t,{id:e,pointer:s,was:r}){if(e!==void 0)return K(t,e,[]);const n=W(s??r??"");return T($(t,n))?n:void 0}function K(t,e,s){if(T(t)&&s.length&&t.id===e)return s;const r=Array.isArray(t)?t.keys():T(t)?Object.keys(t):[];for(const n of r){const a=K($(t,[n]),e,[...s,n]);if(a)return a}}function $e(t,e,s,{was:r,texts:n}){return!e||r===void 0?t:n.reduce((a,i)=>ct(a,[...e,i],$(s,[...W(r),i])),t)}function Oe(t,e){const s=e?.at(-1);return e&&typeof s=="number"?ot(t,e.slice(0,-1),s):t}function Se(t,e,{id:s,was:r}){if(r===void 0||s!==void 0&&K(t,s,[]))return t;const n=W(r),a=n.at(-1),i=n.at(-2),o=$(e,n);if(typeof a!="number"||i===void 0||!T(o))return t;const l=n.slice(0,-2),d=$(e,l)?.id,f=[...(l.length?typeof d=="string"?K(t,d,[]):T($(t,l))?l:void 0:[])??[],i],m=$(t,f)?.length??0;return lt(t,f,Math.min(a,m),o)}const kt=E`.changes{list-style:none;border-block-start:3px solid var(--_a);margin-block-end:2em}.changes>li{padding-block:.9em;border-block-end:1px solid var(--_b);display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:start}.changes h4{font-weight:600}.changes h4>span:first-child{font-weight:700;font-size:.875em;color:var(--_a);margin-inline-end:.6em}.pairs{grid-column:1 / -1;display:grid;gap:.75em}.pair{display:grid;grid-template-columns:9em repeat(2,minmax(0,1fr));gap:.25em 1.25em}.pair>dt{font-size:.875em;font-weight:700}.pair>dd{white-space:pre-line}.pair small{display:block;font-size:.8125em;color:var(--_d)}.pair .was{color:var(--_d)}.pair ins{font-weight:600;text-decoration-thickness:.12em;text-underline-offset:.2em}.kept{color:var(--_d)}h2{font-size:var(--_q);line-height:1.2}h2+.help{margin-block-start:.4em}h3{font-size:1.125em;font-weight:600;margin-block:1.5em .6em}@media print{.pair{break-inside:avoid}h3,h4{break-after:avoid}}@container builder (max-width: 46em){.pair,.changes>li{grid-template-columns:minmax(0,1fr);justify-items:start}}`,b={title:{sv:"Vad är nytt sedan {name}?",en:"What is new since {name}?"},intro:{sv:"Poster som är desamma har behållit sina länkar. Det nya gäller om du inte väljer något annat.",en:"Entries that are the same have kept their links. What is new stands unless you choose otherwise."},none:{sv:"Ingenting skiljer dem åt.",en:"Nothing differs between them."},same:{sv:"{count} poster är som förut",en:"{count} entries are as before"},goneAbout:{sv:"Länkar till dem slutar leda rätt. En sida som visar just en av dem visar bara den korta text som står i koden.",en:"Links to them no longer lead anywhere. A page that shows just one of them shows only the short text that stands in the code."},before:{sv:"Förut",en:"Before"},now:{sv:"Nu",en:"Now"},nothing:{sv:"inget",en:"nothing"},keep:{sv:"Behåll det gamla",en:"Keep the old"},putBack:{sv:"Ta tillbaka",en:"Bring back"},leaveOut:{sv:"Ta inte med",en:"Leave out"},takeNew:{sv:"Ta det nya ändå",en:"Take the new after all"},kept:{sv:"Som förut, enligt ditt val",en:"As before, as you have chosen"},stale:{sv:"Översätt igen: {keys}",en:"Translate again: {keys}"},movedToo:{sv:"Står också på ett annat ställe",en:"Also stands elsewhere"},took:{sv:"Behöll det gamla: {title}",en:"Kept the old: {title}"},gave:{sv:"Tog det nya: {title}",en:"Took the new: {title}"},compared:{sv:"Jämförde med {name}",en:"Compared with {name}"}},je={new:{sv:"Nytt",en:"New"},changed:{sv:"Ändrat",en:"Changed"},moved:{sv:"Flyttat",en:"Moved"},gone:{sv:"Borta",en:"Gone"}};function Te(t,e){const s=e.map(r=>({...r}));return t.flatMap(({text:r,differs:n})=>{const a=[];for(let i=r;i;){for(;s[0]?.text==="";)s.shift();const o=s[0]??{text:i,language:void 0},l=i.slice(0,o.text.length);a.push({text:l,differs:n,language:o.language}),o.text=o.text.slice(l.length),i=i.slice(l.length)}return a})}const Fe=600,wt=.3;function Et(t,e){const[s,r]=[t.match(_e)??[],e.match(_e)??[]],n=s.length>Fe||r.length>Fe?[]:$t(s,r);return n.length<wt*Math.max(s.length,r.length)?[[{text:t,differs:!1}],[{text:e,differs:!1}]]:[De(s,new Set(n.map(([a])=>a))),De(r,new Set(n.map(([,a])=>a)))]}const _e=/\S+\s*|^\s+/g;function $t(t,e){const[s,r]=[t,e].map(i=>i.map(o=>o.trim())),n=[...s,""].map(()=>new Uint16Array(r.length+1));for(let i=s.length-1;i>=0;i--)for(let o=r.length-1;o>=0;o--)n[i][o]=s[i]===r[o]?n[i+1][o+1]+1:Math.max(n[i+1][o],n[i][o+1]);const a=[];for(let i=0,o=0;i<s.length&&o<r.length;)s[i]===r[o]?a.push([i++,o++]):n[i+1][o]>=n[i][o+1]?i++:o++;return a}function De(t,e){const s=[];for(const[r,n]of t.entries()){const a=!e.has(r),i=s.at(-1);i?.differs===a?i.text+=n:s.push({text:n,differs:a})}return s}const Ot={document:{sections:"section",goals:"goal",journeys:"journey",actors:"actor",roles:"roles",principles:"principles",measures:"measure",indicators:"indicator",glossaries:"glossary",documents:"related-document",funding:"funding",participation:"participation"},section:{sections:"section"},goal:{goals:"goal",sections:"section",documents:"related-document"},journey:{steps:"step"},actor:{actors:"actor"},principles:{items:"principle"},glossary:{terms:"term"}},z=t=>Ot[t]??{},Ae=["title","term","name"],Me=["number","code","label"],St=new Set([...Ae,...Me,"id","goals","goal","parts","outline","responsible","sdg","url","figure","figures","actor"]);function Q(t){const e=t.language??"sv",s=[],r=(n,a,i,o)=>{const l=z(n),d=[],p=m=>m.map(y=>F(a[y],e)).find(y=>y!=="")??"",f={kind:n,value:a,pointer:i,...o&&{parent:o},order:s.length,...typeof a.id=="string"&&{id:a.id},title:p(Ae),number:p(Me),body:Object.entries(a).filter(([m])=>!St.has(m)&&!(m in l)&&!m.startsWith("x-")).flatMap(([,m])=>ee(m,e)).join(`
`),children:d};s.push(f);for(const[m,y]of Object.entries(l)){const j=a[m];if(Array.isArray(j))for(const[D,L]of j.entries())w(L)&&d.push(r(y,L,`${i}/${m}/${D}`,f))}return f};return r("document",t,""),s}const w=t=>typeof t=="object"&&t!==null&&!Array.isArray(t),jt=/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/,C=t=>w(t)&&Object.keys(t).length>0&&Object.entries(t).every(([e,s])=>jt.test(e)&&typeof s=="string");function F(t,e){return typeof t=="string"?t:C(t)?t[e]??Object.values(t)[0]:""}function ee(t,e){return typeof t=="string"?[t]:typeof t=="number"?[String(t)]:C(t)?[F(t,e)]:Array.isArray(t)?t.flatMap(s=>ee(s,e)):w(t)?Object.values(t).flatMap(s=>ee(s,e)):[]}const Ce=new Set([...J.values()].flatMap(({keys:t})=>[...t].filter(([,{form:e,item:s}])=>(s??{form:e}).form.startsWith("@")).map(([e])=>e))),Tt=t=>Ce.has(t),Ft=/\]\(#([a-z\d-]{1,200})\)/g;function te(t,e,s=""){return typeof t=="string"?s==="id"||Ce.has(s)?e.get(t)??t:t.includes("](#")?t.replace(Ft,(r,n)=>`](#${e.get(n)??n})`):t:Array.isArray(t)?t.map(r=>te(r,e,s)):w(t)?Object.fromEntries(Object.entries(t).map(([r,n])=>[r,r.startsWith("x-")?n:te(n,e,r)])):t}function _t(t,e){const{item:s,entry:r,object:n}=J.get(t)?.keys.get(e)??{};return s?.entry??s?.object?.entry??r??n?.entry??e}const Dt=it(t=>new Map(Q(t).flatMap(({id:e,title:s})=>e&&s?[[e,s]]:[]))),Le=(t,e,s)=>s==="sv"&&rt(t,e)||mt(e),At=new Set([...J.values()].flatMap(t=>[...t.keys.keys()])),Mt=t=>Object.keys(t).every(e=>/^[a-z]{2,3}(?:-\w+)*$/i.test(e)&&!At.has(e)),Ct=t=>t.map(({text:e})=>e).join("");function R(t,e,s,r){if(typeof t=="number")return[{text:String(t)}];if(typeof t=="string")return t?[Lt(t,e,s,r)]:[];if(Array.isArray(t))return se(`
`,t.map(m=>R(m,e,s,r)));if(!T(t))return[];if(Mt(t))return se(", ",Object.entries(t).map(([m,y])=>R(y,e,s,{...r,own:m})));const n=_t(e,s),{value:a,text:i,date:o,...l}=t,d=R(i??a,n,"",r),p=Object.entries(d.length?l:t).filter(([m])=>m!=="id").map(([m,y])=>R(y,n,m,r)),f=d.length&&typeof o=="string"&&!Ct(d).includes(o.slice(0,4))?` (${o})`:"";return se(", ",[...p,f?[...d,{text:f}]:d])}const se=(t,e)=>e.filter(({length:s})=>s).flatMap((s,r)=>r?[{text:t},...s]:s);function Lt(t,e,s,{names:r,language:n,own:a}){if(Tt(s)){const o=s==="outline"||s==="parts"?Le("content",t,n):t,l=r.get(t);return l===void 0?{text:o}:{text:l,language:a}}const i=at(e,s)?.[t];return i===void 0?{text:t,language:a}:{text:n==="sv"?i:pt(e,s,t)}}var It=Object.defineProperty,zt=(t,e,s,r)=>{for(var n=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(n=i(e,s,n)||n);return n&&It(e,s,n),n};class Ie extends k{static{this.styles=[k.styles,kt]}async focusHeading(){await this.updateComplete,this.renderRoot.querySelector("#revision")?.focus()}render(){const e=this.workspace?.revision;if(!e)return v;const s=e.changes.filter(({kind:n})=>n==="same").length,r=Object.keys(je).filter(n=>e.changes.some(a=>a.kind===n));return u`<section class="samsyn" aria-labelledby="revision">
      <h2 id="revision" tabindex="-1">${this.say(g(b.title,{name:e.earlier.name}))}</h2>
      <p class="help">${this.say(r.length?b.intro:b.none)}</p>
      ${r.map(n=>this.#e(n,e))}
      <p class="vh" role="status">${et(this.told,this.language)}</p>
      ${s?u`<p class="muted">${this.say(g(b.same,{count:s}))}</p>`:v}
    </section>`}#e(e,s){const n=s.changes.map((a,i)=>({change:a,at:i})).filter(({change:a})=>a.kind===e);return u`<h3>${this.say(je[e])} <span class="muted">${n.length}</span></h3>
      ${e==="gone"?u`<p class="help">${this.say(b.goneAbout)}</p>`:v}
      <ul class="changes" role="list">
        ${dt(n,({at:a})=>a,({change:a,at:i})=>u`<li>${this.#t(a,i,s)}</li>`)}
      </ul>`}#t(e,s,r){const n=e.pointer===void 0?r.earlier.value:r.later,a=u`<span lang=${ue(he(n),this.language)}>${be(e.title)}</span>`,i=r.kept.includes(s),o=e.stale.map(l=>this.#r(e,l)).join(", ");return u`<h4><span>${X[e.entry][this.language]}</span> ${a}</h4>
      ${e.kind==="moved"?v:u`<button class="button" type="button" @click=${()=>this.#a(e,s)}>
              ${this.say(i?b.takeNew:Rt[e.kind])}<span class="vh">: ${a}</span>
            </button>`}
      ${i?u`<p class="kept">${this.say(b.kept)}</p>`:v}
      ${e.kind==="changed"?this.#s(e,r):v}
      ${e.kind==="changed"&&e.moved?u`<p class="help">${this.say(b.movedToo)}</p>`:v}
      ${o?u`<p class="help">${this.say(g(b.stale,{keys:o}))}</p>`:v}`}#s(e,{earlier:s,later:r}){const{entry:n}=X[e.entry],a=(o,l,d)=>{const p={names:Dt(o),language:this.language,own:he(o)},f=R($(o,[...W(l??""),d]),n,d,p);return f.length?f:[{text:this.say(b.nothing)}]},i=o=>o.map(({text:l})=>l).join("");return u`<div class="pairs">
      ${e.texts.map(o=>{const l=a(s.value,e.was,o),d=a(r,e.pointer,o),[p,f]=Et(i(l),i(d));return u`<dl class="pair">
          <dt>${this.#r(e,o)}</dt>
          <dd class="was"><small>${this.say(b.before)}</small>${Te(p,l).map(m=>this.#n(m,"was"))}</dd>
          <dd><small>${this.say(b.now)}</small>${Te(f,d).map(m=>this.#n(m,"now"))}</dd>
        </dl>`})}
    </div>`}#n({text:e,differs:s,language:r},n){const a=s?e.trimEnd():e,i=ue(r,this.language),o=i===v?a:u`<bdi lang=${i}>${a}</bdi>`;return s?u`${n==="was"?u`<del>${o}</del>`:u`<ins>${o}</ins>`}${e.slice(a.length)}`:o}#r({entry:e},s){return Le(X[e].entry,s,this.language)}#a(e,s){const{workspace:r}=this,n=r?.revision;if(!n)return;const a=n.kept.includes(s),i=a?xt(r.content,n.later,e):yt(r.content,n.earlier.value,e),o=a?n.kept.filter(l=>l!==s):[...n.kept,s];this.told=g(a?b.gave:b.took,{title:be(e.title)}),this.store.change(this.told,{...r,content:fe(i),revision:{...n,kept:o}})}}zt([x()],Ie.prototype,"told");const Rt={new:b.leaveOut,changed:b.keep,gone:b.putBack,same:b.keep};customElements.define("samsyn-builder-revise",Ie);const ne={any:["url","sdg","sdgTargets","serves","figure","figures"],document:["$schema","translations","alternates","labels","statuses"],goal:["goalsLabel"],publisher:["kommunkod","url","slogan","logo","actor"],actor:["short","kind"],indicator:["direction","breakdown"],term:["own"]};function Nt(t,e,s,r){const n=[],a=[],i=z(t),o={},l=[...ne.any,...ne[t]??[]],d=p=>l.includes(p)||p.startsWith("x-");for(const p of[...Object.keys(e).filter(f=>f in s||d(f)),...Object.keys(s)])if(!(p in o))if(p in i)o[p]=s[p];else if(p==="samsyn")o[p]=Pt(e[p],s[p]);else if(!(p in s))o[p]=e[p],n.push(p);else if(p==="publisher"&&t==="document"){const f=Bt(e[p],s[p],r);o[p]=f.value,n.push(...f.kept.map(m=>`publisher/${m}`))}else o[p]=U(e[p],s[p],r,p,n,a);return{value:o,kept:n,stale:a}}const Pt=(t,e)=>typeof t=="string"&&typeof e=="string"&&t>e?t:e;function Bt(t,e,s){if(!w(t)||!w(e)||S(F(t.name,s))!==S(F(e.name,s)))return{value:e,kept:[]};const r=Object.keys(t).filter(i=>!(i in e)&&(ne.publisher.includes(i)||i.startsWith("x-"))),n=[...Object.keys(t).filter(i=>i in e||r.includes(i)),...Object.keys(e)];return{value:Object.fromEntries([...new Set(n)].map(i=>[i,i in e?U(t[i],e[i],s,i,[],[]):t[i]])),kept:r}}const S=t=>t.replace(/\s+/g," ").trim();function U(t,e,s,r,n,a){if(C(t)&&typeof e=="string"){const i=Object.keys(t).filter(o=>o!==s);return S(F(t,s))===S(e)?(i.length&&n.push(r),t):(i.length&&a.push(r),e)}if(Array.isArray(t)&&Array.isArray(e)){const i=new Map(t.flatMap(o=>C(o)?[[S(F(o,s)),o]]:[]));return e.map((o,l)=>{if(typeof o!="string")return U(t[l],o,s,`${r}/${l}`,n,a);const d=i.get(S(o));return d&&n.push(`${r}/${l}`),d??o})}return w(t)&&w(e)&&!C(e)?Object.fromEntries(Object.entries(e).map(([i,o])=>[i,i in t?U(t[i],o,s,`${r}/${i}`,n,a):o])):e}function Wt(t,e,s,r){const n=z(t);return[...new Set([...Object.keys(e),...Object.keys(s)])].filter(a=>a!=="id"&&a!=="samsyn"&&a!=="outline"&&!(a in n)&&G(e[a],r)!==G(s[a],r))}function G(t,e){return C(t)?JSON.stringify(S(F(t,e))):typeof t=="string"?JSON.stringify(S(t)):Array.isArray(t)?`[${t.map(r=>G(r,e)).join()}]`:w(t)?`{${Object.keys(t).filter(r=>t[r]!==void 0).sort().map(r=>`${r}:${G(t[r],e)}`).join()}}`:JSON.stringify(t)??""}function Ht(t){const e=[],s=[];for(const[n,a]of t.entries()){let i=0,o=e.length;for(;i<o;){const l=i+o>>1;t[e[l]]<a?i=l+1:o=l}s[n]=e[i-1],e[i]=n}const r=new Set(t.keys());for(let n=e.at(-1);n!==void 0;n=s[n])r.delete(n);return r}const Kt=150,N=t=>(t.toLowerCase().normalize("NFC").match(/[\p{L}\p{N}]+/gu)??[]).join(" "),re=t=>N(t).replace(/^(?:\d+ )+(?=\p{L})/u,""),Ut=t=>({title:new Set(ze(re(t.title))),body:new Set(ze(N([t.body.slice(0,4e3),...t.children.slice(0,20).map(({title:e})=>e)].join(" "))))}),ze=t=>t.split(" ").filter(Boolean).slice(0,Kt),Gt=6;function Vt(t,e){const s=Re(t.title,e.title),r=Re(t.body,e.body),n=t.title.size>0&&e.title.size>0,a=t.body.size>0&&e.body.size>0;if(n&&a){const i=r*Math.min(1,Math.min(t.body.size,e.body.size)/Gt);return Math.max(s*.6+i*.4,i*.9,s*.8)}return n?s:a?r:0}function Re(t,e){if(t.size===0||e.size===0)return 0;let s=0;const r=new Set([...e].filter(n=>!t.has(n)).map(ie));for(const n of t)s+=e.has(n)?1:r.has(ie(n))?.5:0;return 2*s/(t.size+e.size)}const ie=t=>t.slice(0,5),qt=[t=>V(t.title,t.number,t.body,t.parent?.title??""),t=>V(t.title,t.number,t.body),({title:t,parent:e})=>t?V(re(t),N(e?.title??"")):void 0,({title:t})=>t?V(re(t)):void 0,({body:t})=>N(t).length>30?N(t):void 0],V=(...t)=>t.some(e=>e!=="")?t.join("\0"):void 0;function Yt(t,e){const s=new Map,r=new Set,n=(a,i)=>{s.set(a,i),r.add(i)};n(e[0],t[0]);for(const a of qt){const i=new Map;for(const o of[...t].reverse()){if(r.has(o))continue;const l=Ne(o,a);if(l===void 0)continue;const d=i.get(l)??[];d.push(o),i.set(l,d)}for(const o of e){if(s.has(o))continue;const l=Ne(o,a),d=l===void 0?void 0:i.get(l)?.pop();d&&n(o,d)}}for(const[a,i]of Qt(t.filter(o=>!r.has(o)),e.filter(o=>!s.has(o)),s))!s.has(a)&&!r.has(i)&&n(a,i);return s}const Ne=(t,e)=>{const s=e(t);return s===void 0?void 0:`${t.kind}\0${s}`},Jt=.5,Zt=12,Xt=40;function Qt(t,e,s){const r=new Map([...t,...e].map(i=>[i,Ut(i)])),n=new Map;for(const i of t)for(const o of Pe(i,r.get(i))){const l=n.get(o)??[];l.length<Xt&&l.push(i),n.set(o,l)}const a=[];for(const i of e){const o=new Map;for(const d of Pe(i,r.get(i))){const p=n.get(d)??[];for(const f of p)o.set(f,(o.get(f)??0)+1/p.length)}const l=[...o].sort(([d,p],[f,m])=>m-p||d.order-f.order).slice(0,Zt);for(const[d]of l){const p=Vt(r.get(i),r.get(d))+(i.number!==""&&i.number===d.number?.1:0)+(i.parent&&s.get(i.parent)===d.parent?.05:0);p>=Jt&&a.push({node:i,earlier:d,likeness:p})}}return a.sort((i,o)=>o.likeness-i.likeness||i.node.order-o.node.order||i.earlier.order-o.earlier.order).map(({node:i,earlier:o})=>[i,o])}const Pe=({kind:t},{title:e,body:s})=>new Set([...[...e,...s].map(r=>`${t} ${r}`),...[...e].map(r=>`${t} ${ie(r)}-`)]);function es(t,e){const s=Q(t),r=Q(e),n=Yt(s,r),a=ts(s,r,n),i=e.language??t.language??"sv",o=rs(r,n),l=new Map,d=We(r[0],m=>{const y=te(ss(m),a),j=(m.id===void 0?void 0:a.get(m.id)??m.id)??n.get(m)?.id,D=n.get(m),L=j===void 0?y:{id:j,...y},le={entry:m.kind,title:Be(m),...j!==void 0&&{id:j},pointer:m.pointer};if(!D)return l.set(m,{...le,kind:"new",texts:[],moved:!1,kept:[],stale:[]}),L;const q=Nt(m.kind,D.value,L,i),ce=Wt(m.kind,D.value,q.value,i),de=o.has(m),Ze=ce.length?"changed":de?"moved":"same",{kept:Xe,stale:Qe}=q;return l.set(m,{...le,kind:Ze,was:D.pointer,texts:ce,moved:de,kept:Xe,stale:Qe}),q.value}),p=new Set(n.values()),f=s.filter(m=>!p.has(m)).map(m=>({kind:"gone",entry:m.kind,title:Be(m),...m.id!==void 0&&{id:m.id},was:m.pointer,texts:[],moved:!1,kept:[],stale:[]}));return{content:fe(d),changes:[...r.map(m=>l.get(m)),...f]}}const Be=({title:t,body:e})=>t||e.slice(0,80);function ts(t,e,s){const r=new Set(t.flatMap(({id:a})=>a??[])),n=new Map;for(const a of e){const i=s.get(a)?.id;a.id!==void 0&&i!==void 0&&n.set(a.id,i)}for(const a of e){if(a.id===void 0||n.has(a.id))continue;const i=ut(a.id,r);r.add(i),n.set(a.id,i)}return n}const ss=({kind:t,value:e})=>{const s=z(t);return Object.fromEntries(Object.entries(e).map(([r,n])=>[r,r in s&&Array.isArray(n)?[]:n]))};function We(t,e){const s=e(t),r={},n=z(t.kind),a=new Map(t.children.map(i=>[i.pointer,i]));for(const i of Object.keys(n)){const o=t.value[i];Array.isArray(o)&&(r[i]=o.map((l,d)=>w(l)?We(a.get(`${t.pointer}/${i}/${d}`),e):l))}return Object.fromEntries(Object.entries(s).map(([i,o])=>[i,r[i]??o]))}const ns=new Set(["actor"]);function rs(t,e){const s=new Set;for(const r of t){const n=new Set(r.children.map(({kind:a})=>a));for(const a of n){const i=r.children.filter(l=>l.kind===a&&e.has(l)),o=i.filter(l=>e.get(l).parent===e.get(r));for(const l of i)e.get(l).parent!==e.get(r)&&s.add(l);if(!ns.has(a))for(const l of Ht(o.map(d=>e.get(d).order)))s.add(o[l])}}return s}function is(t,e){const{content:s,changes:r}=es(e.value,t.content);return{...t,content:s,opened:e,revision:{earlier:e,later:s,changes:r,kept:[]}}}const as=(t,e)=>({id:ge(),content:{samsyn:"1.0",language:"sv",title:t,publisher:{name:e}}}),He=E`form>p+p{margin-block-start:1em}form>.button{margin-block-start:.75em}.field{inline-size:100%;display:block}.help{display:inline-block}`,c={nextYear:{sv:"Är det nästa version av {name}?",en:"Is it the next version of {name}?"},nextYearHelp:{sv:"Jämför dem, så behåller poster som är desamma sina länkar, och du ser vad som är nytt, ändrat och borta.",en:"Compare them: entries that are the same keep their links, and you see what is new, changed and gone."},compare:{sv:"Jämför dem",en:"Compare them"},apart:{sv:"Nej, det är ett annat dokument",en:"No, it is another document"},toWrite:{sv:"Till Skriv",en:"To Write"},drop:{sv:"Släpp dokumentet här",en:"Drop the document here"},dropNow:{sv:"Släpp nu",en:"Let go now"},choose:{sv:"Välj ett dokument",en:"Choose a document"},kinds:{sv:"Word, OpenDocument, PDF, Excel, webbsida, Markdown eller text. Eller en innehållsfil som du har sparat förut.",en:"Word, OpenDocument, PDF, Excel, a web page, Markdown or text. Or a content file that you saved before."},stays:{sv:"Dokumentet stannar på din dator. Ingenting skickas någonstans.",en:"The document stays on your computer. Nothing is sent anywhere."},try:{sv:"Prova med ett exempel",en:"Try with an example"},tryHelp:{sv:"Ett påhittat dokument, två minuter. Kasta det när du vill.",en:"A made-up document, two minutes. Throw it away when you like."},paste:{sv:"Klistra in",en:"Paste"},pasteHere:{sv:"Klistra in här",en:"Paste here"},pasteHelp:{sv:"Kopiera i Word eller på en webbsida. Rubriker, listor och tabeller följer med.",en:"Copy in Word or from a web page. Headings, lists and tables come along."},readText:{sv:"Läs texten",en:"Read the text"},address:{sv:"Eller hämta från en adress",en:"Or fetch from an address"},addressHelp:{sv:"Till exempel innehållsfilen på er egen webbplats.",en:"For example the content file on your own site."},get:{sv:"Hämta",en:"Fetch"},examples:{sv:"Börja från ett exempel",en:"Begin from an example"},examplesHelp:{sv:"Färdiga sidor att se, ändra i och lära av.",en:"Finished pages to see, change and learn from."},nothing:{sv:"Börja från ingenting",en:"Begin from nothing"},nothingHelp:{sv:"En rubrik och kommunens namn räcker.",en:"A title and the municipality’s name will do."},title:{sv:"Dokumentets rubrik",en:"Title of the document"},titleHelp:{sv:"Till exempel Strategi för integration",en:"For example Strategy for integration"},kommun:{sv:"Kommun",en:"Municipality"},kommunHelp:{sv:"Till exempel Exempelby kommun",en:"For example Exempelby kommun"},begin:{sv:"Börja skriva",en:"Begin to write"},needsTitle:{sv:"Skriv en rubrik. Den kan ändras sedan.",en:"Write a title. It can be changed later."},needsKommun:{sv:"Skriv vilken kommun det gäller.",en:"Write which municipality it is for."},reading:{sv:"Läser {name} …",en:"Reading {name} …"},readingPasted:{sv:"Läser det du klistrade in …",en:"Reading what you pasted …"},fetching:{sv:"Hämtar {name} …",en:"Fetching {name} …"},stop:{sv:"Avbryt",en:"Stop"},stopped:{sv:"Läsningen avbröts. Inget har ändrats.",en:"Reading was stopped. Nothing has changed."},died:{sv:"Dokumentet kunde inte läsas: den del av byggverktyget som läser det kom inte fram. Ladda om sidan och försök igen.",en:"The document could not be read: the part of the builder that reads it did not arrive. Reload the page and try again."},unreadable:{sv:"Filen kunde inte läsas från datorn. Är det en mapp, eller har filen flyttats? Välj själva dokumentet.",en:"The file could not be read from the computer. Is it a folder, or has the file been moved? Choose the document itself."},several:{sv:"Det var flera filer. Ta ett dokument i taget.",en:"That was several files. Take one document at a time."},nothingPasted:{sv:"Där fanns ingen text. Markera texten i dokumentet, kopiera den, och klistra in igen.",en:"There was no text. Select the text in the document, copy it, and paste again."},emptyFile:{sv:"Filen är tom. Kontrollera att den är sparad, och välj den igen.",en:"The file is empty. See that it has been saved, and choose it again."},broken:{sv:"Innehållsfilen har ett skrivfel.",en:"The content file has a slip of the pen."},tooLarge:{sv:"Innehållsfilen är större än vad sidan kan visa (8 MB). Dela den i flera.",en:"The content file is larger than what the page can show (8 MB). Split it."},notContent:{sv:"Filen är ingen innehållsfil från Samsyn. Välj den fil som du sparade här förut, eller själva dokumentet.",en:"The file is no content file of Samsyn’s. Choose the file that you saved here before, or the document itself."},wrongAddress:{sv:"”{address}” är ingen adress som kan hämtas. Den ska börja med https:// eller vara en adress på samma webbplats.",en:"“{address}” is not an address to fetch from. It begins with https:// or is an address on the same site."},notFound:{sv:"Det finns ingen fil på {address}. Kontrollera stavningen, och att filen är publicerad.",en:"There is no file at {address}. Check the spelling, and that the file is published."},refused:{sv:"Webbplatsen lämnade inte ut {address} (svar {status}). Spara filen på din dator och välj den här i stället.",en:"The site did not give out {address} (status {status}). Save the file on your computer and choose it here instead."},unreachable:{sv:"{address} gick inte att hämta. Nätet kan vara nere, eller så får den här sidan inte läsa filer därifrån. Spara filen på din dator och välj den här i stället.",en:"{address} could not be fetched. The network may be down, or this page may not read files from there. Save the file on your computer and choose it here instead."},took:{sv:"Hämtade {name}",en:"Fetched {name}"},tookPasted:{sv:"Klistrade in ett dokument",en:"Pasted a document"},tookExample:{sv:"Började från {name}",en:"Began from {name}"},tookTrial:{sv:"Provade exemplet",en:"Tried the example"},began:{sv:"Började på ”{title}”",en:"Began “{title}”"}};var os=Object.defineProperty,ls=(t,e,s,r)=>{for(var n=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(n=i(e,s,n)||n);return n&&os(e,s,n),n};class Ke extends k{constructor(){super(...arguments),this.missing=[],this.#t=async e=>{e.preventDefault();const s=new FormData(e.target),[r,n]=["title","kommun"].map(i=>s.get(i).trim());this.missing=[r?[]:"title",n?[]:"kommun"].flat();const[a]=this.missing;if(a){await this.updateComplete,this.renderRoot.querySelector(`#${a}`)?.focus();return}this.store.change(g(c.began,{title:r}),as(r,n)),A(this,"write")}}static{this.styles=[k.styles,He,E`
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
    </form>`}#e(e,s,r,n){const a=this.missing.includes(e);return u`<p>
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
      <span class="help ${a?"wrong":""}" id="${e}-help">${this.say(a?n:r)}</span>
    </p>`}#t}ls([x()],Ke.prototype,"missing"),customElements.define("samsyn-builder-begin",Ke);class cs{#e;constructor(e){this.#e=e}connect(){addEventListener("dragover",this.#t),addEventListener("dragleave",this.#s),addEventListener("drop",this.#n),addEventListener("paste",this.#r)}disconnect(){removeEventListener("dragover",this.#t),removeEventListener("dragleave",this.#s),removeEventListener("drop",this.#n),removeEventListener("paste",this.#r)}#t=e=>{e.preventDefault(),this.#e.over(!0)};#s=e=>{e.relatedTarget||this.#e.over(!1)};#n=e=>{e.preventDefault(),this.#e.over(!1),this.#e.take(e.dataTransfer,"dropped")};#r=e=>{const[s]=e.composedPath(),r=s instanceof HTMLInputElement,n=s instanceof HTMLTextAreaElement&&s.matches(".paste");r||s instanceof HTMLTextAreaElement&&!n||(e.preventDefault(),this.#e.take(e.clipboardData,"pasted"))}}const ds=E`.next-year{padding:1.5em clamp(1em,4vw,3.2em) 2em;border-block-end:3px solid var(--_a)}.next-year h2{font-size:1.25em;margin-block-end:.3em}.next-year .doors{margin-block-start:1em;display:flex;flex-wrap:wrap;gap:.75em}:host{position:relative;block-size:100%;overflow-y:auto}.sky{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,17em);column-gap:3em;align-items:end;padding-inline:clamp(1em,4vw,3.5em);background:var(--_o);border-block-end:var(--_g) solid var(--_a)}.call{padding-block:clamp(2.5em,5vw,4.5em) 1.25em;max-inline-size:44em}.title{font-size:clamp(1.9em,1em + 3.2vw,3.6em);line-height:1.06;letter-spacing:-.02em;hyphens:manual}.title+p{margin-block-start:.8em}.sun{display:block;inline-size:100%;aspect-ratio:1;color:var(--_a);overflow:hidden}.over .title{outline:3px dashed var(--_h);outline-offset:.12em;inline-size:fit-content}.doors,.reading{min-block-size:4.4em}.doors{display:flex;flex-wrap:wrap;align-items:center;gap:.75em 1.5em;margin-block-start:1.5em}.try{flex:1 1 15em}.try .help{display:block;margin:0}.doors .button.main{font-size:1.125em;min-block-size:3em;padding-inline:1.5em}.reading{margin-block-start:1.5em;display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4em 1.5em;align-items:center;max-inline-size:36em}progress{appearance:none;display:block;inline-size:100%;block-size:.6em;margin-block-start:.4em;border:1px solid var(--_n);background:var(--_m);color:var(--_a)}progress::-webkit-progress-bar{background:var(--_m)}progress::-webkit-progress-value{background:var(--_a)}progress:indeterminate{background:linear-gradient(90deg,var(--_a) 35%,transparent 35%) 0 / 9em}progress:indeterminate::-webkit-progress-bar{background:transparent}progress::-moz-progress-bar{background:var(--_a)}progress:indeterminate::-moz-progress-bar{background:transparent}.notice{margin-block-start:1.25em;font-weight:600;max-inline-size:var(--_l)}.stays{margin-block-start:1.25em;color:var(--_d);font-size:.875em}samsyn-builder-latest{margin-block-start:1em}samsyn-builder-drafts{padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 3em}@container builder (max-width: 44em){.sky{grid-template-columns:1fr}.call{padding-block:2em 1.5em}.sun{inline-size:7em;aspect-ratio:2;justify-self:end;margin-block-start:-2.5em}}@media(forced-colors:active){.sun circle{fill:Canvas;stroke:CanvasText;stroke-width:1px}progress{color:Highlight}}@media(prefers-reduced-motion:no-preference){.sun circle{transition:cy .3s ease-out}progress:indeterminate{animation:drift 1.2s linear infinite}@keyframes drift{to{background-position-x:9em}}}`;function ms(t,e){return/\.json$/i.test(e)?!0:/\.(?!txt$)\w+$/i.test(e)?!1:/^\uFEFF?\s*\{\s*(?:"|\})/.test(new TextDecoder("utf-8",{ignoreBOM:!0}).decode(t.subarray(0,512)))}async function ps(t,e){if(!t.length)return{trouble:c.emptyFile};if(t.length>ht.size)return{trouble:c.tooLarge};const{readContent:s,problemOf:r}=await import("./read-content.js").then(function(d){return d.u});let n;try{n=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{return{trouble:r({pointer:"",severity:"error",code:"not-utf8"}).message}}const a=n.replace(/^\uFEFF/,"");let i;try{i=JSON.parse(a)}catch{return{trouble:await us(a)}}if(!T(i)||!["samsyn","title","publisher"].some(d=>Object.hasOwn(i,d)))return{trouble:c.notContent};const{content:o,problems:l}=s(i,a);return o?{id:ge(),content:i,opened:{name:e,text:n,value:i}}:{trouble:l[0]?.message??c.notContent}}async function us(t){const[{problemOf:e},{NOT_JSON:s}]=await Promise.all([import("./read-content.js").then(function(i){return i.u}),import("./json-messages.js").then(function(i){return i.j})]),{message:r}=e({pointer:"",severity:"error",code:"not-json",details:{text:t}}),[n,a]=s;return{sv:r.sv.replace(n,c.broken.sv),en:r.en.replace(a,c.broken.en)}}function hs(t,e,{progress:s,signal:r}={}){return new Promise((n,a)=>{const i=new Worker(gs(),{type:"module"}),o=()=>i.terminate();r?.addEventListener("abort",()=>{o(),a(new DOMException("Stopped.","AbortError"))}),i.addEventListener("error",({message:l})=>{o(),a(new Error(l||"The worker could not be fetched."))}),i.addEventListener("message",({data:l})=>{if("done"in l)return s?.(l.done);o(),n(l.result)}),i.postMessage({bytes:t,name:e},[t.buffer])})}let fs;function gs(){const t=new URL("./import-worker.js",import.meta.url),{trustedTypes:e}=globalThis;return fs??=e?.createPolicy("samsyn-builder",{createScriptURL:s=>s===t.href?s:""}).createScriptURL(t.href)??t}async function bs({bytes:t,name:e,isPasted:s},{progress:r,signal:n}){if(ms(t,e))return ps(t,s?"klistrat.json":e);try{const a=await hs(t,e,{progress:r,signal:n});if("failure"in a)return{trouble:a.failure.message};const{workspaceOf:i}=await import("./choose-kinds.js").then(function(o){return o.c});return n.throwIfAborted(),i(s?"":e,a)}catch(a){if(n.aborted)throw a;return{trouble:c.died}}}class vs{#e;#t;constructor(e){this.#e=e}stop(){this.#t?.abort()}async take(e,s){this.stop();const r=new AbortController;this.#t=r;const{signal:n}=r,a=()=>this.#t===r;this.#s({words:e});let i;try{const o=d=>{a()&&this.#s({words:e,done:d})},l=await Promise.race([ys(s,{progress:o,signal:n}),xs(n)]);if(!("trouble"in l))return this.#s(void 0),l;i=l.trouble}catch{i=n.aborted?c.stopped:c.died}a()&&this.#s(void 0,i)}#s(e,s){this.reading=e,this.trouble=s,this.#e()}}async function ys(t,e){const s=await t(e.signal);return e.signal.throwIfAborted(),"trouble"in s?s:bs(s,e)}const xs=t=>new Promise((e,s)=>{t.addEventListener("abort",()=>s(new DOMException("Stopped.","AbortError")))}),ks=E`@media print{:host{overflow:visible}.sky,.ways,.next-year~samsyn-builder-drafts{display:none}.next-year,samsyn-builder-drafts{padding-inline:0;border:0}}`,Ue=256*2**20;async function Ge(t){if(t.size>Ue)return{trouble:ve("too-large")};try{return{bytes:new Uint8Array(await t.arrayBuffer()),name:t.name}}catch{return{trouble:c.unreadable}}}const ae=(t,e="txt")=>({bytes:new TextEncoder().encode(t),name:`klistrat.${e}`,isPasted:!0});async function ws(t){const[e,...s]=t?.files??[],r=t?.getData("text/html")??"",n=t?.getData("text/plain")??"";return r&&Es(r)?ae(r,"html"):n.trim()?ae(n):s.length?{trouble:c.several}:e?Ge(e):{trouble:c.nothingPasted}}const Es=t=>/[\p{L}\p{N}]/u.test(t.replace(/<(style|script|head)\b[^]*?<\/\1>|<!--[^]*?-->|<[^>]*>|&\w+;/gi,""));async function Ve(t,e){const s=$s(t);if(!s)return{trouble:g(c.wrongAddress,{address:t})};let r,n;try{if(r=await fetch(s,{signal:e,credentials:"same-origin"}),Number(r.headers.get("content-length"))>Ue)return{trouble:ve("too-large")};n=new Uint8Array(await r.arrayBuffer())}catch(a){if(e.aborted)throw a;return{trouble:g(c.unreachable,{address:t})}}return r.status===404||r.status===410?{trouble:g(c.notFound,{address:t})}:r.ok?{bytes:n,name:Os(s,r.headers.get("content-type")??"")}:{trouble:g(c.refused,{address:t,status:r.status})}}function $s(t){const e=/^[\w-]+(?:\.[\w-]+)+\/\S/.test(t)&&!/^\w+:/.test(t)?`https://${t}`:t;if(!e||!URL.canParse(e,document.baseURI))return;const s=new URL(e,document.baseURI);return/^https?:$/.test(s.protocol)?s:void 0}function Os(t,e){const s=t.pathname.split("/").at(-1);let r=s;try{r=decodeURIComponent(s)}catch{}if(/\.\w+$/.test(r))return r;const n=/json/.test(e)?".json":/html/.test(e)?".html":"";return`${r||t.hostname.replaceAll(".","-")}${n}`}const Ss=t=>u`<svg class="sun" viewBox="0 0 100 100" aria-hidden="true">
    ${tt`<circle cx="50" cy=${String(100-50*t)} r="50" fill="currentColor" />`}
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
`,Ts=E`.ways{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));background:var(--_k);color:var(--_i);padding-inline:clamp(1em,4vw,3.5em);padding-block:2em 2.25em;--_d:var(--_s);--_b:var(--_x);--_12:var(--_i)}.ways>section+section{border-inline-start:1px solid var(--_x);padding-inline-start:2.5em}.ways>section{padding-inline-end:2.5em;min-inline-size:0}.ways>section:last-child{padding-inline-end:0}.ways h2{font-size:var(--_q);font-weight:400;line-height:1.2;margin-block-end:.2em}.ways textarea{block-size:4.75em;resize:vertical}.ways h2+.help{display:block;margin-block:0 1em}.with-button{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.5em}.ways form+form{margin-block-start:1.5em}.examples{list-style:none;border-block-start:1px solid var(--_x)}.examples button{font:inherit;color:inherit;background:none;border:0;border-block-end:1px solid var(--_x);margin:0;padding:.5em 0;inline-size:100%;display:grid;grid-template-columns:7em minmax(0,1fr);gap:0 1em;align-items:baseline;text-align:start;cursor:pointer}.examples b{font-weight:600;text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}.examples button:hover b{text-decoration-thickness:.16em}.examples span{font-size:.875em;color:var(--_s)}@container builder (max-width: 62em){.ways{grid-template-columns:1fr}.ways>section+section{border-inline-start:0;border-block-start:1px solid var(--_x);padding-inline-start:0;padding-block-start:1.5em;margin-block-start:2em}.ways>section{padding-inline-end:0}}@media(forced-colors:active){.ways{border-block-end:1px solid}}`,Fs=[{kommun:"Malå",title:{sv:"Strategi för integration",en:"Strategy for integration"},file:"mala.json"},{kommun:"Krokom",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"krokom.json"},{kommun:"Sollefteå",title:{sv:"Mål och inriktning för integration",en:"Goals and direction for integration"},file:"solleftea.json"},{kommun:"Mölndal",title:{sv:"Integrationsstrategi",en:"Integration strategy"},file:"molndal.json"},{kommun:"Kalix",title:{sv:"Integrationsplan",en:"Integration plan"},file:"kalix.json"},{kommun:"Exempelby",title:{sv:"Påhittad, med alla delar",en:"Made up, with every part"},file:"exempelby.json"}];function _s({say:t,trouble:e,read:s,fetch:r,example:n,nothing:a}){const i=d=>e?.way===d?t(e.words):void 0,o=d=>`${d}-help${i(d)===void 0?"":" trouble"}`,l=d=>i(d)===void 0?"false":"true";return u`<div class="ways">
    <section data-pane aria-labelledby="paste-head">
      <h2 id="paste-head">${t(c.paste)}</h2>
      <p class="help" id="paste-help">${t(c.pasteHelp)}</p>
      <form @submit=${qe("text",s)}>
        <label class="form-label" for="paste">${t(c.pasteHere)}</label>
        <textarea class="field paste" id="paste" name="text" aria-invalid=${l("paste")} aria-describedby=${o("paste")}></textarea>
        ${oe(i("paste"))}
        <button class="button" type="submit">${t(c.readText)}</button>
      </form>
      <form @submit=${qe("address",r)}>
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
              <button type="button" @click=${()=>n(d)}>
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
  </div>`}const oe=t=>t===void 0?v:u`<p class="notice" id="trouble" role="alert">${t}</p>`,qe=(t,e)=>s=>{s.preventDefault(),e(new FormData(s.target).get(t).trim())};var Ds=Object.defineProperty,P=(t,e,s,r)=>{for(var n=void 0,a=t.length-1,i;a>=0;a--)(i=t[a])&&(n=i(e,s,n)||n);return n&&Ds(e,s,n),n};const As=".docx,.odt,.fodt,.pdf,.xlsx,.csv,.html,.htm,.md,.txt,.json",Ye={reading:c.readingPasted,took:c.tookPasted},B=(t,e,s)=>({reading:g(t,{name:s}),took:g(e,{name:s})}),Je="exempel.md";class _ extends k{constructor(){super(...arguments),this.examplesAt=new URL("./examples/",import.meta.url).href,this.isOver=!1,this.way="file",this.#e=new vs(()=>this.requestUpdate()),this.#t=new cs({over:e=>{this.isOver=e},take:(e,s)=>this.#m(e,s)}),this.#n=()=>{this.workspace&&this.earlier&&this.store.change(g(b.compared,{name:this.earlier.name}),is(this.workspace,this.earlier)),this.updateComplete.then(()=>this.revise?.focusHeading())},this.#l=()=>this.renderRoot.querySelector("#file")?.click(),this.#c=({target:e})=>{const s=e,[r]=s.files??[];r&&this.#o(B(c.reading,c.took,r.name),()=>Ge(r)),s.value=""},this.#d=e=>{this.#o(Ye,()=>e?ae(e):{trouble:c.nothingPasted},"paste")},this.#i=e=>{this.#o(B(c.fetching,c.took,e),s=>Ve(e,s),"address")},this.#u=()=>{const e={...B(c.reading,c.took,Je),took:c.tookTrial};this.#o(e,()=>({bytes:new TextEncoder().encode(js),name:Je}))}}static{this.styles=[k.styles,He,ds,Ts,ks]}#e;#t;connectedCallback(){super.connectedCallback(),this.#t.connect()}disconnectedCallback(){super.disconnectedCallback(),this.#t.disconnect(),this.#e.stop()}render(){const{reading:e,trouble:s}=this.#e;return u`<div class="samsyn ${this.isOver?"over":""}">
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
      ${_s({say:r=>this.say(r),trouble:s&&{way:this.way,words:s},read:this.#d,fetch:this.#i,example:r=>{this.#h(r)},nothing:u`<samsyn-builder-begin
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
    </div>`}#l;#c;#m(e,s){const r=ws(e),n=s==="dropped"?e?.files[0]?.name:void 0,a=n===void 0?Ye:B(c.reading,c.took,n);this.#o(a,()=>r)}#d;#i;#h({kommun:e,file:s}){const r=B(c.fetching,c.tookExample,e);this.#o(r,n=>Ve(this.examplesAt+s,n))}#u;async#o({reading:e,took:s},r,n="file"){this.way=n;const a=this.#e.take(e,r);await this.#p("#stop");const i=await a;if(i){const o=this.workspace?.opened;this.store.change(s,i),this.earlier=i.source&&o,this.earlier?await this.#p("#next-year"):A(this,i.source?"arrange":"write")}else this.#e.reading||await this.#p(n==="file"?"#choose":`#${n}`)}async#p(e){await this.updateComplete,this.renderRoot.querySelector(e)?.focus()}}P([Y({attribute:!1})],_.prototype,"examplesAt"),P([x()],_.prototype,"isOver"),P([x()],_.prototype,"way"),P([x()],_.prototype,"earlier"),P([st("samsyn-builder-revise")],_.prototype,"revise"),customElements.define("samsyn-builder-gather",_);export{_ as GatherElement};
