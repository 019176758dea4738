import { css, nothing, html, render as render$1, isServer, LitElement } from 'lit';

const VERSION = "0.1.0";

const baseStyles = css`*{box-sizing:border-box}:where(h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd,figure,table,blockquote,pre){margin:0;padding:0;border:0}:where(h1,h2,h3,h4,h5,h6,th,dt){font:inherit;color:inherit;text-align:start}p,li,dd{text-wrap:pretty}[tabindex="-1"]{scroll-margin-block:1em}.label{display:block;font-size:var(--_size-label);font-weight:700;line-height:1.35;color:var(--_accent)}.title{font-family:var(--_heading-font);font-weight:var(--_heading-weight);font-size:var(--_size-title);line-height:1.12;letter-spacing:-.012em;text-wrap:balance;hyphens:auto;hyphenate-limit-chars:14 6 6}.title>.label{font-family:var(--_font);letter-spacing:0;font-size:calc(1em/pow(var(--_scale),var(--_rise))*.875);margin-block-end:.6em;text-wrap:wrap}.title:dir(rtl){letter-spacing:0;line-height:1.35}.list-head{font-weight:700;font-size:var(--_size-label);line-height:1.35;color:var(--_accent);margin-block-end:.5em}.lead{font-size:var(--_size-lead);line-height:1.42}.muted{color:var(--_muted)}.prose{max-inline-size:var(--_measure)}:is(p,ul,ol,blockquote,pre,[lang])+:is(p,ul,ol,blockquote,pre,[lang]){margin-block-start:calc(var(--_space) * .75)}ol:not([role]){padding-inline-start:1.5em}blockquote{padding-inline-start:1em;border-inline-start:1px solid var(--_edge)}code{font:.9375em ui-monospace,monospace}.figure img{display:block;max-inline-size:100%;block-size:auto;border-radius:var(--_radius)}.figure figcaption{margin-block-start:.5em;font-size:var(--_size-label);max-inline-size:var(--_measure)}.dashes{list-style:"\\2013\\2002";padding-inline-start:1em}.dashes>li+li{margin-block-start:.4em}.dashes>li::marker{color:color-mix(in oklab,currentColor 70%,transparent)}.dashes.lead>li:only-child{list-style:none;margin-inline-start:-1em}a{color:var(--_accent);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em;border-radius:.1em}a:hover{text-decoration-thickness:.16em}.term{text-decoration-style:dotted}:is(.title,.ground,.self) a{color:inherit}.title a{text-decoration-thickness:max(1px,.045em);text-underline-offset:.16em;text-decoration-color:color-mix(in oklab,currentColor 50%,transparent)}.title a:hover{text-decoration-color:currentColor;text-decoration-thickness:.1em}:focus-visible{outline:3px solid var(--_focus-here,var(--_focus));outline-offset:2px}.ground,.self{--_focus-here:var(--_on-ground)}.vh{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}time{white-space:nowrap}.head{padding-block-end:calc(var(--_space) * .9);border-block-end:var(--_horizon) solid var(--_accent)}.head.flat{border:0;padding-block-end:calc(var(--_space) * .85)}.head>*+.intro{margin-block-start:.55em}.intro{max-inline-size:var(--_measure);color:var(--_muted)}.foot{margin-block-start:calc(var(--_space) * .75);font-size:var(--_size-label);color:var(--_muted);max-inline-size:calc(var(--_measure) * 1.1)}.foot>*+*{margin-block-start:.4em}summary{cursor:pointer;display:list-item;inline-size:fit-content;padding-block:.35em;font-weight:600;color:var(--_accent);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}summary:hover{text-decoration-thickness:.16em}summary::marker{color:var(--_accent)}.ground :is(summary,summary::marker){color:inherit}details>:not(summary){margin-block-start:.4em}.state{border-block:1px solid var(--_hairline);padding-block:var(--_space)}.state.error{border-block-start:var(--_horizon) dashed var(--_accent)}.state>*+*{margin-block-start:.4em}.what{font-weight:700}.loading{border-block-start:var(--_horizon) solid var(--_hairline);padding-block-start:calc(var(--_space) * .75);position:relative;min-block-size:9em}.loading:before{content:"";position:absolute;inset-block-start:calc(var(--_horizon) * -1);inset-inline-start:0;inline-size:3em;block-size:var(--_horizon);background:var(--_accent)}@media(prefers-reduced-motion:no-preference){.loading:before{animation:samsyn-drift 2.4s ease-in-out infinite alternate}}@keyframes samsyn-drift{to{inset-inline-start:calc(100% - 3em)}}@media(forced-colors:active){.loading:before{forced-color-adjust:none;background:CanvasText}}@media print{:is(.title,.list-head,.label,.head){break-after:avoid}details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none;text-decoration:none}a[href^=http]:after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}}`;

const tokenStyles = css`:host{--_surface:var(--samsyn-surface,light-dark(#fff, #14191b));--_text:var(--samsyn-text,light-dark(#1a2123, #e8ecea));--_accent:var(--samsyn-accent,light-dark(#0a566b, #8acbdd));--_on-accent:var(--samsyn-on-accent,var(--_surface));--_dawn:oklch(from var(--_accent) .74 .1 calc(h + 215) );--_sky:var( --samsyn-sky,light-dark( color-mix(in oklab,var(--_dawn) 15%,var(--_surface)),color-mix(in oklab,var(--_dawn) 8%,var(--_surface)) ) );--_ground:var(--samsyn-ground,color-mix(in oklab,var(--_accent) 22%,var(--_surface)));--_on-ground:var(--samsyn-on-ground,var(--_text));--_focus:var(--samsyn-focus,var(--_text));--_font:var(--samsyn-font, inherit);--_heading-font:var(--samsyn-heading-font, inherit);--_heading-weight:var(--samsyn-heading-weight, 400);--_scale:var(--samsyn-scale, 1.25);--_space:var(--samsyn-space, 1em);--_horizon:var(--samsyn-horizon, .1875em);--_radius:var(--samsyn-radius, 0);--_measure:var(--samsyn-measure, 38em);--_muted:color-mix(in oklab,var(--_text) 76%,var(--_surface));--_hairline:color-mix(in oklab,var(--_text) 24%,var(--_surface));--_edge:color-mix(in oklab,var(--_text) 62%,var(--_surface));--_ground-muted:color-mix(in oklab,var(--_on-ground) 84%,var(--_ground));--_ground-hairline:color-mix(in oklab,var(--_on-ground) 28%,var(--_ground));--_pad:calc(var(--_space) * 1.5);--_size-label:.875em;--_size-lead:calc(1em*pow(var(--_scale), .8)) ;--_size-term:calc(1em * var(--_scale));--_rise:var(--_rise-here, 2.6);--_size-title:calc(1em*pow(var(--_scale),var(--_rise))) ;--_size-display:calc(1em*pow(var(--_scale), 4)) ;display:block;container:samsyn / inline-size;color:var(--_text);font-family:var(--_font);font-size:var(--samsyn-size, 1em);font-style:normal;font-weight:400;line-height:1.5;letter-spacing:normal;word-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;overflow-wrap:anywhere;-webkit-text-size-adjust:none;text-size-adjust:none}:host([hidden]){display:none}@media(prefers-contrast:more){:host{--_muted:var(--_text);--_hairline:var(--_edge);--_ground-muted:var(--_on-ground);--_ground-hairline:var(--_on-ground)}}@media print{:host{--_surface:#fff;--_text:#000;--_accent:#000;--_on-accent:#000;--_sky:#fff;--_ground:#fff;--_on-ground:#000;--_hairline:#999;--_edge:#555;--_muted:#333;--_ground-muted:#333;--_ground-hairline:#999;font-size:10.5pt;color-scheme:light}}`;

const PROTOCOL = /^(?:https?|mailto|tel):/i;
function soundAddress(value) {
  const bare = value.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff]+/g, "");
  const absolute = /^[^/?#]*?:/.test(bare);
  return bare && (!absolute || PROTOCOL.test(bare)) ? value.trim() : void 0;
}

const LIMITS = {
  /** Bytes of a content file: 8 MiB. */
  size: 8388608,
  /** List items in one file, counted at all depths. */
  entries: 1e5,
  /** Levels of objects and lists inside one another. */
  depth: 40,
  /** Characters (UTF-16 units) of one text. */
  text: 2e4
};

const shape = { "actor": "id=id name=text! short=text kind=text url=address note=text actors=[#actor]", "alternate": "title=text! url=address! kind=text language=language", "comparison": "title=text! date=date/#dateInWords value=number/#measuredInWords~", "contact": "role=text! organisation=text email=string phone=string url=address", "content": "$schema=string samsyn=version! language=language title=text! subtitle=text publisher=#publisher! kind=text edition=text~ period=#period~ decisions=[#decision] owner=@actors~ validUntil=date/#dateInWords~ revision=date/#dateInWords~ updated=date/#dateInWords~ factLabels=#factLabels source=#source alternates=[#alternate] contacts=[#contact] vision=text~ summary=text audience=[text] sections=[#section] goals=[#goal] journeys=[#journey] actors=[#actor] roles=[#roles] principles=[#principles] measures=[#measure] indicators=[#indicator] glossaries=[#glossary] documents=[#document] followUp=#followUp funding=[#funding] participation=[#participation] outline=[@outline]", "dateInWords": "date=date text=text!", "decision": "event=text! body=text~ date=date/#dateInWords~ reference=text~ note=text", "document": "id=id title=text! relation=text decision=#decision note=text url=address", "factLabels": "title=text kind=text body=text date=text edition=text period=text owner=text validUntil=text revision=text updated=text", "figure": "src=address alt=text caption=text credit=text", "followUp": "label=text title=text body=text cycle=text~ responsible=[@actors/#responsibility]~ next=date/#dateInWords~ results=[#result] note=text", "funding": "id=id label=text title=text! body=text period=#period amount=number/#measuredInWords~ responsible=[@actors/#responsibility]~ note=text", "glossary": "id=id label=text title=text intro=text terms=[#term]!", "goal": "id=id label=text code=text title=text summary=text body=text aims=[text] commitments=[text] topics=[text] priority=boolean/#priority sdg=[sdg] figure=#figure note=text updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~ goals=[#goal]", "indicator": "id=id code=text title=text! summary=text goals=[@goals] unit=text direction=up|down|keep baseline=#point~ target=#point~ values=[#reading] comparisons=[#comparison] breakdown=[#comparison] frequency=text~ trend=text~ status=text~ assessment=text~ note=text updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~", "journey": "id=id label=text title=text intro=text steps=[#step]!", "logo": "src=address! alt=text!", "measure": "id=id number=text title=text body=text goals=[@goals] start=date/#dateInWords~ due=date/#dateInWords~ status=text~ funding=text~ result=text~ related=[text] note=text updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~", "measuredInWords": "value=number~ text=text", "participation": "id=id label=text title=text! body=text date=date/#dateInWords who=text results=[text]", "period": "from=date/#dateInWords to=date/#dateInWords text=text", "point": "date=date/#dateInWords value=number/#measuredInWords~", "principle": "id=id title=text body=text", "principles": "id=id label=text title=text intro=text numbered=boolean items=[#principle]! source=#source", "priority": "rank=number reason=text", "publisher": "name=text! kommunkod=kommunkod url=address slogan=text logo=#logo actor=@actors", "reading": "date=date/#dateInWords! value=number/#measuredInWords~ note=text", "responsibility": "actor=@actors! state=yes|no|undecided note=text", "result": "date=date/#dateInWords title=text body=text url=address", "roleEntry": "actor=@actors! duties=[text]! note=text", "roles": "id=id label=text title=text intro=text entries=[#roleEntry]! note=text source=#source", "section": "id=id label=text title=text body=text kind=text|foreword|quote|appendix byline=text figures=[#figure] parts=[@outline] note=text updated=date/#dateInWords~ source=#source responsible=[@actors/#responsibility]~ sections=[#section]", "source": "title=text url=address date=date/#dateInWords note=text", "step": "id=id label=text title=text body=text goal=@goals", "term": "id=id term=text! definition=text source=#source own=boolean" };
const glance = { ...{ "entries": "actor id name! short kind url note actors,alternate title! url! kind language,comparison title! date value,contact role! organisation email phone url,content $schema samsyn! language title! subtitle publisher! kind edition period decisions owner validUntil revision updated factLabels source alternates contacts vision summary audience sections goals journeys actors roles principles measures indicators glossaries documents followUp funding participation outline,dateInWords date=date text!,decision event! body=text~ date=date/#dateInWords~ reference note,document id title! relation decision note url,factLabels title kind body date=text edition=text period=text owner=text validUntil=text revision=text updated=text,figure src alt caption credit,followUp label title body cycle responsible next results note,funding id label title! body period=#period amount responsible note,glossary id label title intro terms!,goal id label code title summary body aims commitments topics priority sdg figure note updated source responsible goals,indicator id code title! summary goals=[@goals] unit direction baseline target values comparisons breakdown frequency trend status assessment note updated source responsible,journey id label title intro steps!,logo src! alt!,measure id number title body goals=[@goals] start due status funding=text~ result related note updated source responsible,measuredInWords value=number~ text,participation id label title! body date who results=[text],period from to text,point date value,principle id title body,principles id label title intro numbered items! source,priority rank reason,publisher name! kommunkod url slogan logo actor,reading date! value note,responsibility actor! state note,result date title body url,roleEntry actor! duties! note,roles id label title intro entries! note source,section id label title body kind=text|foreword|quote|appendix byline figures parts note updated source responsible sections,source title url date note,step id label title body goal,term id term! definition source own", "keys": "id id,address url src,language language,date/#dateInWords date from to,number/#measuredInWords~ value amount,string email phone $schema,version samsyn,text~ edition vision reference cycle frequency trend status assessment result,#period~ period,@actors~ owner,date/#dateInWords~ validUntil revision updated next start due,#factLabels factLabels,[text] audience aims commitments topics related duties,[#roles] roles,[#principles] principles,[#glossary] glossaries,[#funding] funding,[#participation] participation,[@outline] outline parts,[@actors/#responsibility]~ responsible,boolean/#priority priority,[sdg] sdg,up|down|keep direction,#point~ baseline target,[#reading] values,[#comparison] breakdown,boolean numbered own,[#principle] items,number rank,kommunkod kommunkod,@actors actor,yes|no|undecided state,[#roleEntry] entries,@goals goal,text term" }, forms: { id: /^[a-z\d]+(?:-[a-z\d]+)*$/, language: /^[A-Za-z]{2,8}(?:-[A-Za-z\d]{1,8})*$/, date: /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, version: /^\d+\.\d+$/, kommunkod: /^\d{4}$/ } };

function hasForm(form, value) {
  if (form === "address") return soundAddress(value) !== void 0;
  if (form === "sdg") return Number.isInteger(value) && value > 0 && value < 18;
  if (form === "number") return Number.isFinite(value);
  return glance.forms[form]?.test(value) ?? true;
}
function typeOfForm(form) {
  return form === "boolean" || form === "number" ? form : form === "sdg" ? "number" : "string";
}
const refersById = (value) => value.includes("-") && hasForm("id", value);
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function sideOf(shape, value) {
  const [first, second] = shape.split("/");
  return second && isObject(value) ? second : first;
}

function takeApart(shape) {
  const [form, object] = shape.replace("~", "").split(/\/(?!.*\])/);
  return {
    nullable: shape.endsWith("~"),
    form,
    item: form[0] === "[" ? takeApart(form.slice(1, -1)) : void 0,
    object: object ? takeApart(object) : void 0,
    entry: form[0] === "#" ? form.slice(1) : void 0
  };
}
function looksByName(key, entries) {
  const one = key.replace(/s$/, "");
  return !(one in entries) ? "text" : one === key ? `#${one}` : `[#${one}]`;
}

const lines = (text) => text.split(",").map((line) => line.split(" "));
const usual = new Map(lines(glance.keys).flatMap(([shape, ...keys]) => keys.map((key) => [key, shape])));
const entries = {};
for (const [name] of lines(glance.entries)) entries[name] = { looks: /* @__PURE__ */ new Map(), needs: [] };
for (const [name, ...words] of lines(glance.entries))
  for (const word of words) {
    const { looks, needs } = entries[name];
    const [key, own] = word.replace("!", "").split("=");
    if (word.includes("!")) needs.push(key);
    looks.set(key, takeApart(own ?? usual.get(key) ?? looksByName(key, entries)));
  }
function checkContent(value) {
  const ids = /* @__PURE__ */ new Map();
  const references = [];
  let items = 0;
  let flawed = false;
  const sound = isObject(value) && value["samsyn"] === "1.0" && checkEntry("content", value, "", 0);
  if (!sound) return "unsound";
  for (const [id, refers] of references) {
    const list = ids.get(id);
    if (refers === "outline" ? !list && !Object.hasOwn(value, id) : list !== refers && (refers !== "actors" || refersById(id)))
      flawed = true;
  }
  return flawed ? "flawed" : "sound";
  function check(look, value2, list, depth) {
    if (look.item) {
      if (!Array.isArray(value2) || (items += value2.length) > LIMITS.entries) return false;
      for (const one of value2) if (!check(look.item, one, list, depth)) return false;
      return true;
    }
    if (look.object && isObject(value2)) look = look.object;
    if (look.entry) return isObject(value2) && checkEntry(look.entry, value2, list, depth + 1);
    if (look.form !== "text") return checkLeaf(look.form, value2, list);
    if (typeof value2 === "string") return value2.length <= LIMITS.text;
    if (!isObject(value2)) return false;
    const tags = Object.keys(value2);
    return tags.length > 0 && tags.every((tag) => hasForm("language", tag) && checkLeaf("string", value2[tag], tag));
  }
  function checkEntry(name, value2, list, depth) {
    if (depth >= LIMITS.depth / 2) return false;
    const { looks, needs } = entries[name];
    let says = false;
    for (const key of Object.keys(value2)) {
      const look = looks.get(key);
      const one = value2[key];
      if (!look) flawed ||= !key.startsWith("x-");
      else if (key === "id") {
        if (!checkLeaf("id", one, list)) return false;
      } else {
        says = true;
        if (one !== void 0 && !(one === null && look.nullable) && !check(look, one, key, depth))
          return false;
      }
    }
    return says && needs.every((key) => value2[key] !== void 0);
  }
  function checkLeaf(form, value2, list) {
    if (form.includes("|")) return form.split("|").includes(value2);
    if (typeof value2 !== typeOfForm(form) || !hasForm(form, value2)) return false;
    if (typeof value2 !== "string") return true;
    if (form === "id") {
      if (ids.has(value2)) return false;
      ids.set(value2, list);
    } else if (form[0] === "@") references.push([value2, form.slice(1)]);
    return value2.length <= LIMITS.text;
  }
}

const known$1 = /* @__PURE__ */ new WeakMap();
function vouchFor(content) {
  if (!known$1.has(content)) known$1.set(content, { content });
  return content;
}
function receive(value) {
  if (typeof value !== "object" || value === null) return lookOver(value);
  let received = known$1.get(value);
  if (!received) known$1.set(value, received = lookOver(value));
  return received;
}
function lookOver(value) {
  const verdict = checkContent(value);
  if (verdict === "sound") return { content: value };
  if (verdict === "flawed")
    return {
      content: value,
      problems: () => reading().then(
        ({ readContent }) => readContent(value).problems,
        () => []
      )
    };
  return reading().then(
    ({ readContent }) => {
      const { content, problems } = readContent(value);
      return problems.length ? { content, problems: () => Promise.resolve(problems) } : { content };
    },
    // Without the sieve nothing is shown that has not been found sound.
    () => failure("unread")
  );
}
function receiveText(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failure("not-json", { reason: error.message });
  }
  return receive(value);
}
function failure(code, details) {
  return {
    content: void 0,
    problems: async () => [
      await problem({ pointer: "", severity: "error", code, ...details && { details } })
    ]
  };
}
async function problem(finding) {
  try {
    return (await reading()).problemOf(finding);
  } catch {
    const words = `${finding.code} ${JSON.stringify(finding.details ?? {})}`;
    return { ...finding, message: { sv: words, en: words } };
  }
}
const reading = () => import('./read-content.js');

const requests = /* @__PURE__ */ new Map();
function subscribe(src, timeout) {
  const url = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI) : void 0;
  if (!url || !/^(?:https?|file):$/.test(url.protocol)) {
    return { received: Promise.resolve(failure("wrong-address", { url: src })), release: () => {
    } };
  }
  url.hash = "";
  const request = requests.get(url.href) ?? start(url.href, timeout);
  request.waiting++;
  let released = false;
  return {
    received: request.received,
    release: () => {
      if (released) return;
      released = true;
      if (--request.waiting === 0) request.abort.abort();
    }
  };
}
function start(url, timeout) {
  const abort = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    abort.abort();
  }, timeout);
  const received = fetchContent(url, abort.signal).catch(
    () => late ? failure("timeout", { url, seconds: timeout / 1e3 }) : failure("network", { url })
  ).then((result) => {
    clearTimeout(timer);
    if (result.content) abort.signal.removeEventListener("abort", forget);
    else forget();
    return result;
  });
  const request = { received, abort, waiting: 0 };
  const forget = () => void (requests.get(url) === request && requests.delete(url));
  abort.signal.addEventListener("abort", forget);
  requests.set(url, request);
  return request;
}
async function fetchContent(url, signal) {
  const response = await fetch(url, { signal, credentials: "same-origin" });
  if (response.redirected) return failure("redirected", { url, to: response.url });
  if (response.status === 404) return failure("not-found", { url });
  if (!response.ok) return failure("http-status", { url, status: response.status });
  const bytes = await withinLimit(response);
  if (!bytes) return failure("limit-size", { limit: LIMITS.size });
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return failure("not-utf8", { url });
  }
  return receiveText(text);
}
async function withinLimit(response) {
  if (Number(response.headers.get("content-length")) > LIMITS.size) return void 0;
  const reader = response.body.getReader();
  const chunks = [];
  let size = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > LIMITS.size) {
      void reader.cancel();
      return void 0;
    }
    chunks.push(next.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function say(text, reader) {
  if (text === null || text === void 0) return void 0;
  let found = reader.fileLang;
  let said;
  if (typeof text === "string") said = text;
  else {
    const tags = Object.keys(text);
    found = lookUp(reader.wanted, tags) ?? lookUp(reader.fileLang, tags) ?? tags[0];
    said = found === void 0 ? void 0 : text[found];
  }
  if (!said?.trim()) return void 0;
  return sameLanguage(found, reader.lang) ? { text: typeset(said) } : { text: typeset(said), lang: found };
}
function sayOwn(text, { lang, words }) {
  return sameLanguage(lang, words.lang) ? { text } : { text, lang: words.lang };
}
function sayAll(texts, reader) {
  return (texts ?? []).flatMap((text) => say(text, reader) ?? []);
}
function lookUp(wanted, tags) {
  const known = new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
  for (let tag = wanted.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-"))))
    if (known.has(tag)) return known.get(tag);
  return tags.find((tag) => sameLanguage(tag, wanted) && !tag.includes("-x-"));
}
const primary = (tag) => tag.split("-", 1)[0].toLowerCase();
const sameLanguage = (a, b) => primary(a) === primary(b);
function typeset(text) {
  return /[–—§]/.test(text) ? text.replace(/ (?=[–—] )|(?<=§) (?=\d)/g, "\xA0") : text;
}

const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;
function directionOf(lang) {
  return RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr";
}

const MARKUP = /[*_`[\]\\<>#]|https?:|www\.|@|^[ \t]*(?:[-+]|\d+[.)])[ \t]| {2}\r?\n/im;
const GIVEN = { html, soundAddress, split, explaining: { draw: render$1, say, plain, prose, word } };
let render;
let loading;
function loadMarkdown() {
  loading ??= import('./markdown.js').then((module) => void (render = module.renderMarkdown));
  return loading;
}
function plain(said) {
  return said ? inLanguage(said, said.text) : nothing;
}
function word(text, reader) {
  return plain(sayOwn(text, reader));
}
function spaced(parts) {
  const said = parts.filter((part) => part !== nothing);
  if (said.length < 2) return said[0] ?? nothing;
  return said.every((part) => typeof part === "string") ? said.join(" ") : said.map((part, i) => i ? [" ", part] : part);
}
function inline(said, reader) {
  if (!said) return nothing;
  return inLanguage(said, marked("inline", said.text, reader) ?? withoutMarks("inline", said.text));
}
function prose(said, reader) {
  if (!said) return nothing;
  const shown = marked("block", said.text, reader) ?? paragraphs(withoutMarks("block", said.text));
  return said.lang ? html`<div lang=${said.lang} dir=${directionOf(said.lang)}>${shown}</div>` : shown;
}
function inLanguage(said, shown) {
  return said.lang ? html`<span lang=${said.lang} dir=${directionOf(said.lang)}>${shown}</span>` : shown;
}
function marked(how, text, reader) {
  if (!MARKUP.test(text)) return how === "block" ? paragraphs(text) : text;
  if (render) return render(how, text, GIVEN, reader);
  reader.wantMarkdown?.();
  return void 0;
}
function paragraphs(text) {
  const parts = split(text);
  return parts.length > 1 ? parts.map((part) => html`<p>${part}</p>`) : html`<p>${parts[0]}</p>`;
}
function split(text) {
  return text.trim().replace(/\r\n?/g, "\n").split(/\n[ \t]*\n[ \t\n]*/);
}
function withoutMarks(how, text) {
  if (text.length > 5e3) return text;
  const words = text.replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, "$1").replace(/(\*\*|__|`)(?=\S)(.+?)\1/g, "$2").replace(/(^|[^\p{L}\d])([*_])(?=\S)([^*_]+)\2(?![\p{L}\d])/gu, "$1$3");
  return how === "inline" ? words : words.replace(/^[ \t]*(?:#+|>|[-+*]|\d+[.)])[ \t]+/gm, "");
}

class SamsynLoadEvent extends CustomEvent {
  constructor(problems) {
    super("samsyn-load", { bubbles: true, composed: true, detail: { problems } });
  }
}
class SamsynErrorEvent extends CustomEvent {
  constructor(problems) {
    super("samsyn-error", { bubbles: true, composed: true, detail: { problems } });
  }
  /** What is wrong, and what to do about it. */
  get problems() {
    return this.detail.problems;
  }
}

function missing(content, list, item) {
  const entries = Array.isArray(content[list]) ? content[list] : [];
  const [code, details] = item && entries.length ? ["no-such-item", { id: item, ids: idsOf(entries).join(" ") }] : ["nothing-to-show", { key: list }];
  return { pointer: "", severity: "error", code, details };
}
function tellConsole(element, problems, shown) {
  if (!problems.length) return;
  const lines = problems.map(({ pointer, message: { sv, en } }) => `\u2022 ${pointer}
  ${sv}
  ${en}`);
  const from = element.getAttribute("src") ?? "";
  console[shown ? "warn" : "error"]([`Samsyn: <${element.localName}> ${from}`, ...lines].join("\n"));
}
function idsOf(entries) {
  return entries.flatMap(({ id, goals, sections }) => [
    ...id ? [id] : [],
    ...idsOf(goals ?? []),
    ...idsOf(sections ?? [])
  ]);
}

const en = {
  lang: "en",
  aims: "We want",
  commitments: "We will",
  topics: "Topics",
  subGoals: "Sub-goals",
  prioritised: "Prioritised",
  responsible: "Responsible",
  source: "Source",
  step: (number) => `Step ${number}`,
  showGoal: "Show the goal",
  actor: "Actor",
  duties: "Duties",
  ownDuties: "The municipality\u2019s own duties",
  searchDuties: "Search the duties",
  found: (count, all, query) => query === "" ? `${all} duties` : count === 0 ? `No duty contains \u201C${query}\u201D` : `${count} of ${all} duties`,
  showAllPrinciples: (count) => `Show all ${count} principles`,
  loading: "Fetching the content \u2026",
  failed: "The content cannot be shown just now.",
  toFile: "Open the content file"
};

const sv = {
  lang: "sv",
  aims: "Vi vill",
  commitments: "Vi ska",
  topics: "\xC4mnen",
  subGoals: "Delm\xE5l",
  prioritised: "Prioriterat",
  responsible: "Ansvarig",
  source: "K\xE4lla",
  step: (number) => `Steg ${number}`,
  showGoal: "Visa m\xE5let",
  actor: "Akt\xF6r",
  duties: "Uppgifter",
  ownDuties: "Kommunens egna uppgifter",
  searchDuties: "S\xF6k bland uppgifter",
  found: (count, all, query) => query === "" ? `${all} uppgifter` : count === 0 ? `Ingen uppgift inneh\xE5ller \u201D${query}\u201D` : `${count} av ${all} uppgifter`,
  showAllPrinciples: (count) => `Visa alla ${count} principer`,
  loading: "H\xE4mtar inneh\xE5llet \u2026",
  failed: "Inneh\xE5llet kan inte visas just nu.",
  toFile: "\xD6ppna inneh\xE5llsfilen"
};

const known = [sv, en];
function wordsFor(...wanted) {
  for (const tag of wanted) {
    const words = known.find(({ lang }) => lang === tag?.split("-", 1)[0]?.toLowerCase());
    if (words) return words;
  }
  return sv;
}

function pageReader(element, content, headingLevel, wantMarkdown) {
  const fileLang = content?.language ?? "sv";
  const around = isServer ? element.getAttribute("lang") : nearestLang(element);
  const wanted = around && hasForm("language", around) ? around : fileLang;
  const words = wordsFor(wanted, fileLang);
  const titles = typeof content?.title === "object" ? Object.keys(content.title) : [fileLang];
  return {
    wanted,
    // The page's language, if the file speaks it; else that of the words.
    lang: titles.some((tag) => sameLanguage(tag, wanted)) ? wanted : words.lang,
    fileLang,
    words,
    level: Math.min(Math.max(Math.trunc(headingLevel) || 2, 1), 6),
    wantMarkdown,
    glossaries: isServer ? void 0 : content?.glossaries
  };
}
function nearestLang(element) {
  const found = element.closest("[lang]");
  if (found) return found.getAttribute("lang") ?? "";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : "";
}

const MOMENT = 100;
const moment = () => new Promise((resolve) => setTimeout(resolve, MOMENT));
let fetched;
function markdown() {
  return fetched ??= shownFrame().then(loadMarkdown).catch(() => console.warn("Samsyn: samsyn-markdown.js kunde inte h\xE4mtas / could not be fetched."));
}
function shownFrame() {
  const drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return Promise.race([drawn, moment()]);
}

const told = /* @__PURE__ */ new WeakSet();
class ContentWidget extends LitElement {
  static {
    /** The version of the library that the class comes from. */
    this.version = VERSION;
  }
  static {
    /** Milliseconds after which a request for the content file is given up. */
    this.timeout = 1e4;
  }
  static get observedAttributes() {
    return [...super.observedAttributes, "lang"];
  }
  static {
    // Not as decorators, whose helpers every page would download.
    this.properties = {
      src: {},
      item: {},
      headingLevel: { attribute: "heading-level", type: Number },
      content: { attribute: false }
    };
  }
  #received;
  /** The answer that is waited for; an earlier one that comes late is not shown. */
  #awaited;
  #subscription;
  #markdown;
  /** What the content was last sought in; undefined before it has been. */
  #sought;
  /** The child script's text that was last read. */
  #child;
  /** What the events have last told of: what was received, and what was wanted of it. */
  #announced;
  constructor() {
    super();
    this.headingLevel = 2;
  }
  connectedCallback() {
    if (!this.hasUpdated) void this.#open();
    else {
      super.connectedCallback();
      if (!this.#received) this.#begin();
    }
  }
  disconnectedCallback() {
    super.disconnectedCallback();
    this.#release();
  }
  attributeChangedCallback(name, old, value) {
    super.attributeChangedCallback(name, old, value);
    if (name === "lang") this.requestUpdate();
  }
  createRenderRoot() {
    const root = super.createRenderRoot();
    if (!isServer && !("litElementHydrateSupport" in globalThis)) root.replaceChildren();
    return root;
  }
  willUpdate(changed) {
    if (this.hasUpdated && (changed.has("src") || changed.has("content"))) this.#begin();
    else this.#seek();
  }
  render() {
    const content = this.#received?.content;
    const reader = this.#reader(content);
    const shown = content && this.view(content, reader);
    if (!isServer) this.#announce(shown !== void 0);
    return html`<div class="samsyn" part="base" lang=${reader.lang} dir=${directionOf(reader.lang)}>${shown ?? html`${this.#hasFallback() ? nothing : this.#state(reader)}<slot @slotchange=${this.#onSlotChange}></slot>`}</div>`;
  }
  async getUpdateComplete() {
    const done = await super.getUpdateComplete();
    if (!this.#subscription) await this.#awaited;
    if (this.#markdown || this.isUpdatePending) {
      await super.getUpdateComplete();
      await this.#markdown;
      return super.getUpdateComplete();
    }
    return done;
  }
  /** Leaves the fallback as it stands for a moment: content that is there by then is all that is ever drawn. */
  async #open() {
    await Promise.resolve();
    this.#seek();
    if (!this.#received) await Promise.race([this.#awaited, moment()]);
    if (this.isConnected && !this.hasUpdated) super.connectedCallback();
  }
  /** Gets the content, unless it was sought there already. */
  #seek() {
    const sought = this.#sought;
    if (!sought || sought[0] !== this.content || sought[1] !== this.src) this.#begin();
  }
  /** Finds out where the content comes from, and gets it. */
  #begin() {
    this.#release();
    this.#sought = [this.content, this.src];
    if (this.content !== void 0 && this.content !== null) this.#take(receive(this.content));
    else if (isServer) return;
    else if (this.src) {
      this.#subscription = subscribe(this.src, this.constructor.timeout);
      this.#take(this.#subscription.received);
    } else {
      this.#received = void 0;
      this.#readChild();
    }
  }
  /** Takes what was received, now or when it has come. */
  #take(received) {
    this.#awaited = received;
    if (!(received instanceof Promise)) {
      this.#received = received;
      return;
    }
    void received.then((late) => {
      if (this.#awaited !== received) return;
      this.#received = late;
      this.requestUpdate();
    });
  }
  #readChild() {
    const text = this.querySelector(':scope > script[type="application/json"]')?.textContent;
    if (this.#received && text === this.#child) return;
    this.#child = text;
    if (text !== void 0) this.#take(receiveText(text));
    else if (document.readyState !== "loading") this.#take(failure("no-source"));
    else document.addEventListener("DOMContentLoaded", this.#onSlotChange, { once: true });
  }
  #release() {
    this.#subscription?.release();
    this.#subscription = this.#awaited = void 0;
    if (!this.#received?.content) this.#received = this.#sought = void 0;
  }
  #reader(content) {
    return pageReader(this, content, this.headingLevel, () => {
      if (!isServer) this.#markdown ??= markdown().then(() => this.requestUpdate());
    });
  }
  /** Where there is neither content nor fallback: that it is on its way, or that it cannot be had. */
  #state(reader) {
    const { words } = reader;
    if (!this.#received)
      return html`<div class="loading" role="status"><p class="muted">${word(words.loading, reader)}</p></div>`;
    const href = this.src && soundAddress(this.src);
    return html`<div class="state error" part="error"><p class="what">${word(words.failed, reader)}</p>${href ? html`<p><a href=${href}>${word(words.toFile, reader)}</a></p>` : nothing}</div>`;
  }
  #hasFallback() {
    if (isServer) return true;
    return Array.from(this.childNodes).some(
      (node) => node instanceof Element ? !/^(?:script|style|template)$/i.test(node.localName) : node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()
    );
  }
  #onSlotChange = () => {
    if (!this.#received?.content && !this.src && !this.content) this.#readChild();
    this.requestUpdate();
  };
  /** Tells the page, once for each new outcome, what is shown and what is wrong. */
  #announce(shown) {
    const received = this.#received;
    if (!received) return;
    const outcome = shown ? "shown" : `without ${this.item}`;
    if (this.#announced?.[0] === received && this.#announced[1] === outcome) return;
    this.#announced = [received, outcome];
    void this.#tell(received, shown);
  }
  async #tell(received, shown) {
    const own = received.content && !shown ? [await problem(missing(received.content, this.shows, this.item))] : [];
    const all = [...own, ...await received.problems?.() ?? []];
    await this.updateComplete;
    if (this.#received !== received) return;
    const news = told.has(received) ? own : all;
    told.add(received);
    tellConsole(this, news, shown);
    const [load, error] = [new SamsynLoadEvent(all), new SamsynErrorEvent(all)];
    if (shown) this.dispatchEvent(load);
    if (all.some(({ severity }) => severity === "error")) this.dispatchEvent(error);
  }
}

const pages = /* @__PURE__ */ new Set();
const listeners = /* @__PURE__ */ new Set();
let followed;
class DeepLinks {
  #onChange;
  /** @param onChange - Called when other widgets may show other entries than before. */
  constructor(host, onChange) {
    this.host = host;
    this.#onChange = onChange;
    host.addController(this);
  }
  hostConnected() {
    if (!pages.size) addEventListener("hashchange", followAnew);
    pages.add(this);
    if (this.#onChange) listeners.add(this.#onChange);
    this.host.addEventListener("click", followClick);
  }
  hostDisconnected() {
    pages.delete(this);
    if (!pages.size) removeEventListener("hashchange", followAnew);
    this.host.removeEventListener("click", followClick);
    if (this.#onChange) listeners.delete(this.#onChange);
    this.#tell();
  }
  hostUpdated() {
    this.#tell();
    if (followed !== location.hash) follow(location.hash);
  }
  /** Whether another widget shows the entry, unfolded. */
  isShownElsewhere(id) {
    return [...pages].some((page) => page !== this && page.find(id)?.matches(SHOWN));
  }
  /** Who listens does not tell: what it shows follows from what the others do. */
  #tell() {
    if (!this.#onChange) for (const listener of listeners) listener();
  }
  find(id) {
    return this.host.renderRoot.querySelector(`#${CSS.escape(id)}`);
  }
  /** Whether this widget stands before the other one in the document. */
  isBefore(other) {
    return Boolean(this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }
}
const SHOWN = "[id][tabindex]";
function followAnew() {
  followed = void 0;
  follow(location.hash);
}
function follow(hash) {
  const id = decode(hash.slice(1));
  if (!id || document.getElementById(id)) return false;
  const found = [...pages].filter((page2) => page2.find(id)).sort((a, b) => a.isBefore(b) ? -1 : 1);
  const page = found.find((page2) => page2.find(id)?.matches(SHOWN)) ?? found[0];
  const target = page?.find(id);
  if (!target) return false;
  followed = hash;
  page.host.reveal?.(target);
  const folded = [target.querySelector("details"), target.closest("details")];
  for (let fold = folded.pop() ?? folded.pop(); fold; fold = fold.parentElement?.closest("details") ?? folded.pop())
    fold.open = true;
  target.scrollIntoView({ block: "start" });
  (target.querySelector(":scope > summary") ?? target).focus({ preventScroll: true });
  return true;
}
function followClick(event) {
  if (event.defaultPrevented || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    return;
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  const hash = link?.getAttribute("href");
  if (!hash?.startsWith("#") || !follow(hash)) return;
  event.preventDefault();
  if (location.hash !== hash) history.pushState(null, "", location.pathname + location.search + hash);
}
function decode(fragment) {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function heading(level, name, inner) {
  switch (level) {
    case 1:
      return html`<h1 class=${name} part=${name}>${inner}</h1>`;
    case 2:
      return html`<h2 class=${name} part=${name}>${inner}</h2>`;
    case 3:
      return html`<h3 class=${name} part=${name}>${inner}</h3>`;
    case 4:
      return html`<h4 class=${name} part=${name}>${inner}</h4>`;
    case 5:
      return html`<h5 class=${name} part=${name}>${inner}</h5>`;
    default:
      return html`<h6 class=${name} part=${name}>${inner}</h6>`;
  }
}

export { ContentWidget as C, DeepLinks as D, LIMITS as L, SamsynErrorEvent as S, VERSION as V, SamsynLoadEvent as a, baseStyles as b, prose as c, sayOwn as d, say as e, soundAddress as f, sameLanguage as g, heading as h, inline as i, sayAll as j, isObject as k, loadMarkdown as l, sideOf as m, hasForm as n, typeOfForm as o, plain as p, shape as q, refersById as r, spaced as s, tokenStyles as t, vouchFor as v, word as w };
//# sourceMappingURL=heading.js.map
