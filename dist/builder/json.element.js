import{c as g,q as x,W as v,C as k,F as b,G as E,i as y,A as h,b as c,J as C,n as u,r,k as $}from"./builder.js";import{t as j}from"./save-text.js";import{g as w,j as A}from"./read-content.js";import{W as a}from"./write.element.js";import"./key-names.js";import"./json-messages.js";import"./limits.js";import"./json-path.js";import"./free-id.js";import"./names.js";import"./widgets-in.js";import"./goal-paths.js";import"./global-goal-names.js";import"./give-ids.js";import"./paced-widgets.js";import"./values.js";import"./entry.view.js";import"./fragment-of.js";import"./plural.js";import"./async-directive.js";import"./guard.js";const T={CommaExpected:{sv:"Här saknas ett komma",en:"A comma is missing here"},ColonExpected:{sv:"Här saknas ett kolon",en:"A colon is missing here"},PropertyNameExpected:{sv:"Här väntas ett namn inom citattecken",en:"A name in quotation marks is expected here"},ValueExpected:{sv:"Här saknas ett värde, eller så är ett komma för mycket",en:"A value is missing here, or there is a comma too many"},CloseBraceExpected:{sv:"Här saknas en klammer }",en:"A brace } is missing here"},CloseBracketExpected:{sv:"Här saknas en hakparentes ]",en:"A bracket ] is missing here"},UnexpectedEndOfString:{sv:"Ett citattecken saknas i slutet av texten",en:"A quotation mark is missing at the end of the text"},InvalidSymbol:{sv:"Det här är inget värde: text ska stå inom citattecken",en:"This is no value: text stands in quotation marks"},InvalidCommentToken:{sv:"Kommentarer kan inte stå i filen",en:"Comments cannot stand in the file"},InvalidEscapeCharacter:{sv:"Tecknet efter \\ har ingen betydelse",en:"The character after \\ means nothing"},InvalidCharacter:{sv:"Här står ett tecken som inte kan stå i en text",en:"There is a character here that cannot stand in a text"}},f={sv:"Här går filen inte att läsa",en:"The file cannot be read here"},H={sv:"Filen ska börja med { och sluta med }",en:"The file begins with { and ends with }"};function S(e){try{const t=JSON.parse(e);if(g(t))return{content:t}}catch{const t=[];w(e,t,{disallowComments:!0,allowTrailingComma:!1});const[n]=t;return n?d(e,n.offset,T[A(n.error)]??f):d(e,0,f)}return d(e,0,H)}function d(e,t,{sv:n,en:p}){const s=e.slice(0,t).split(`
`).length;return{message:{sv:`${n} (rad ${s}).`,en:`${p} (line ${s}).`},offset:t}}var O=Object.defineProperty,o=(e,t,n,p)=>{for(var s=void 0,l=e.length-1,m;l>=0;l--)(m=e[l])&&(s=m(t,n,s)||s);return s&&O(t,n,s),s};class i extends x{constructor(){super(...arguments),this.store=new v,this.language="sv",this.loading="coming",this.isChanged=!1,this.told="",this.#e="",this.#a=()=>{this.isChanged=this.#t?.text()!==this.#e,this.fault=void 0,this.told=""},this.#o=()=>{const t=this.#n();this.isChanged||t===this.#e||(this.#e=t,this.#t?.replace(t))},this.#r=()=>{if(!this.isChanged)return;const t=S(this.#t?.text()??"");if(!("content"in t)){this.fault=t;return}this.isChanged=!1,this.#e="",this.store.edit(a.jsonApplied,()=>t.content),this.told=this.#s(a.jsonDone)}}static{this.styles=[k,b,E,y`
      .editor {
        border: 1px solid var(--_n);
        margin-block: 0.75em;
        font-size: 0.875em;
      }
      .editor:focus-within {
        outline: 3px solid var(--_u);
        outline-offset: 2px;
      }
      .cm-editor {
        max-block-size: 60vh;
      }
      .foot {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5em 1em;
      }
      @media print {
        .help {
          display: none;
        }
        .editor {
          border: 0;
        }
        .cm-editor {
          max-block-size: none;
        }
      }
    `]}#t;#e;#i;connectedCallback(){super.connectedCallback(),this.#i=this.store.subscribe(this.#o),this.#l()}disconnectedCallback(){super.disconnectedCallback(),this.#i?.(),this.#t?.destroy(),this.#t=void 0}render(){return c`<div class="samsyn">
      <p class="help">${this.#s(a.jsonHelp)}</p>
      <div class="editor"></div>
      ${this.loading==="there"?h:c`<p role="status">${this.#s(this.loading==="coming"?a.jsonComing:a.jsonFailed)}</p>`}
      ${this.fault?c`<p class="notice" role="alert">
            ${this.#s(this.fault.message)}
            <button class="plain" type="button" @click=${()=>this.#t?.goTo(this.fault.offset)}>
              ${this.#s(a.jsonShow)}
            </button>
          </p>`:h}
      <p class="foot">
        <button class="button" type="button" aria-disabled=${this.isChanged?h:"true"} @click=${this.#r}>
          ${this.#s(a.jsonApply)}
        </button>
        <span role="status">${this.told}</span>
      </p>
    </div>`}async#l(){this.loading="coming",await this.updateComplete;try{const{openJsonEditor:t}=await C("json editor",()=>import("./json-editor.js"));if(!this.isConnected||this.#t)return;this.#e=this.#n(),this.#t=t(this.place,{text:this.#e,label:this.#s(a.jsonLabel),change:this.#a}),this.loading="there"}catch{this.loading="failed"}}#n(){return this.store.current?j(this.store.current):""}#a;#o;#r;#s(t){return t[this.language]}}o([u({attribute:!1})],i.prototype,"store"),o([u()],i.prototype,"language"),o([r()],i.prototype,"loading"),o([r()],i.prototype,"fault"),o([r()],i.prototype,"isChanged"),o([r()],i.prototype,"told"),o([$(".editor")],i.prototype,"place"),customElements.define("samsyn-builder-json",i);export{i as JsonElement};
