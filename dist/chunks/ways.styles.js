import { nothing, html, css } from 'lit';
import { d as documentWords } from './locale2.js';
import { a as plain, w as word } from './rich-text.js';
import { d as decisionLine, s as sayDecision } from './decisions.js';
import { s as statusIconTemplate } from './status-icon.template.js';
import { a as addressIn } from './address.js';
import { s as say, c as sameLanguage } from './localized.js';

const waysTemplate = (ways, reader) => ways.length ? html`<ul class="ways" part="ways" role="list" aria-label=${documentWords(reader).alternates}>${ways.map((way) => html`<li><a href=${way.href} hreflang=${way.hreflang}>${plain(way)}</a></li> `)}</ul>` : nothing;
function replacedTemplate(editions, reader) {
  if (!editions.length) return nothing;
  const { relations } = documentWords(reader);
  return html`<div class="replaced" part="replaced">${statusIconTemplate("below")}<div>
    ${editions.map(({ title, href, decision }) => html`<p><b>${word(relations["replaced-by"], reader)}:</b> ${href ? html`<a href=${href}>${plain(title)}</a>` : plain(title)}</p> ${decision ? html`<p class="muted">${decisionLine(decision)}</p>` : nothing}`)}
  </div></div>`;
}

function editionViews({ samsyn, documents = [] }, relation, reader) {
  if (samsyn === "1.0") return [];
  return documents.filter((document) => document.relation === relation).map(({ title, url, decision }) => ({
    title: say(title, reader),
    href: addressIn(url, reader.src),
    decision: decision && sayDecision(decision, documentWords(reader).events, reader)
  }));
}

const LANGUAGE_NAMES = {
  sv: ["Svenska", "L\xE4ttl\xE4st"],
  en: ["English", "Easy to read"],
  fi: ["Suomeksi", "Selkokielell\xE4"],
  fit: ["Me\xE4nkieli"],
  se: ["Davvis\xE1megiella"],
  smj: ["Julevs\xE1megiella"],
  sma: ["\xC5arjelsaemien g\xEFele"],
  rom: ["Romani \u010Dhib"],
  yi: ["\u05D9\u05D9\u05B4\u05D3\u05D9\u05E9"],
  swl: ["Svenskt teckenspr\xE5k"],
  da: ["Dansk", "Letl\xE6st"],
  nb: ["Norsk", "Lettlest"],
  de: ["Deutsch", "Leichte Sprache"],
  uk: ["\u0423\u043A\u0440\u0430\u0457\u043D\u0441\u044C\u043A\u0430", "\u041B\u0435\u0433\u043A\u043E \u0447\u0438\u0442\u0430\u0442\u0438"],
  ar: ["\u0627\u0644\u0639\u0631\u0628\u064A\u0629", "\u0633\u0647\u0644 \u0627\u0644\u0642\u0631\u0627\u0621\u0629"],
  fa: ["\u0641\u0627\u0631\u0633\u06CC", "\u0633\u0627\u062F\u0647\u200C\u062E\u0648\u0627\u0646"],
  so: ["Soomaali", "Akhris fudud"],
  ti: ["\u1275\u130D\u122D\u129B", "\u1295\u121D\u1295\u1263\u1265 \u1240\u120A\u120D"]
};
function languageName(tag, { lang }) {
  if (tag === void 0) return void 0;
  try {
    if (!Intl.DisplayNames.supportedLocalesOf(lang)[0]) return void 0;
    const text = new Intl.DisplayNames([lang], { type: "language", fallback: "none" }).of(tag);
    return text === void 0 ? void 0 : { text };
  } catch {
    return void 0;
  }
}

function waysView(content, reader) {
  if (content.samsyn === "1.0") return [];
  const { translations = [], alternates = [] } = content;
  const shown = shownLanguage(content, reader);
  const pages = translations.flatMap(({ language, url }) => way(language, false, nameOf(language), url));
  const versions = alternates.flatMap((one) => {
    const language = one.language ?? reader.fileLang;
    const isEasy = says(one, EASY);
    if (!isEasy && one.language === void 0) return [];
    return way(language, isEasy, nameOf(language, isEasy) ?? say(one.title, reader)?.text, one.url);
  });
  const isFirst = ({ text }, i) => ![...pages, ...versions.slice(0, i)].some((other) => other.text === text);
  return [...pages, ...versions.filter(isFirst)];
  function way(language, isEasy, name, url) {
    const href = addressIn(url, reader.src);
    if (!href || !name || !isEasy && sameLanguage(language, shown)) return [];
    const isMarked = !sameLanguage(language, reader.lang);
    return [
      {
        text: name,
        ...isMarked && { lang: language },
        href,
        hreflang: language
      }
    ];
  }
}
function shownLanguage({ title }, { wanted, fileLang }) {
  const isSpoken = typeof title === "object" && Object.keys(title).some((tag) => sameLanguage(tag, wanted));
  return isSpoken ? wanted : fileLang;
}
const EASY = new Set(Object.values(LANGUAGE_NAMES).flatMap((names) => names?.[1]?.toLowerCase() ?? []));
const says = ({ kind, title }, words) => [kind, title].some((text) => textsOf(text).some((one) => words.has(one.trim().toLowerCase())));
const textsOf = (text) => typeof text === "object" ? Object.values(text) : text === void 0 ? [] : [text];
function nameOf(tag, isEasy = false) {
  const [language = ""] = tag.toLowerCase().split("-");
  const [name, easy] = LANGUAGE_NAMES[language === "no" || language === "nn" ? "nb" : language] ?? [];
  if (isEasy) return easy;
  return name ?? languageName(tag, { lang: tag })?.text;
}

const waysStyles = css`.ways{list-style:none;display:flex;flex-wrap:wrap;justify-content:flex-end;gap:0 1.25em;margin-block-end:var(--_e);font-size:var(--_f)}.ways a{display:block;padding-block:.35em}.replaced{display:flex;gap:.9em;align-items:baseline;margin-block-end:calc(var(--_c) * 1.25);padding:calc(var(--_e) * .85) var(--_c);background:var(--_k);color:var(--_i);border:1px solid transparent;border-radius:var(--_p);--_12:var(--_i)}.replaced a{color:inherit}.replaced .muted{margin-block-start:.15em;color:var(--_s);font-size:var(--_f)}.replaced .status-icon{flex:none;inline-size:2.1em;block-size:1.4em;fill:none;stroke:currentColor;stroke-width:1.3;stroke-linecap:round;align-self:flex-start}.replaced .disc{fill:currentColor}@container samsyn (inline-size < 34em){.ways{justify-content:flex-start}}@media print{.ways{display:none}.replaced{border-color:currentcolor}}`;

export { waysView as a, waysStyles as b, editionViews as e, languageName as l, replacedTemplate as r, waysTemplate as w };
//# sourceMappingURL=ways.styles.js.map
