import { a as findSection, f as findGoal } from './find.js';
import { j as judgedIn } from './judged.js';
import { css } from 'lit';
import { d as documentWords } from './locale2.js';
import { s as say, a as sayOwn, b as sayAll } from './localized.js';
import { n as nounView } from './noun.view.js';
import { f as followUpView, s as sectionView, b as fundingView, c as actorView, d as participationView } from './entry.view.js';
import { w as widgetViews } from './widget.view.js';

const LISTS = [
  "goals",
  "journeys",
  "actors",
  "roles",
  "principles",
  "measures",
  "indicators",
  "glossaries",
  "documents",
  "funding",
  "participation",
  "statuses"
];
const TEXTS = ["summary", "vision", "audience", "followUp"];
const USUAL = [
  "decisions",
  "summary",
  "vision",
  "audience",
  "sections",
  "journeys",
  "statuses",
  "goals",
  "principles",
  "roles",
  "measures",
  "indicators",
  "funding",
  "participation",
  "followUp",
  "glossaries",
  "documents"
];
const FACTS = /^(?:decisions|kind|edition|period|owner|validUntil|revision|updated|source|alternates|contacts|publisher|sdg|sdgTargets|serves)$/;
function outlineOf(content) {
  const { outline = [], sections } = content;
  const within = new Set(claims(sections));
  const claimed = /* @__PURE__ */ new Set([...outline, ...within]);
  const done = /* @__PURE__ */ new Set();
  const usual = [...USUAL, ...content.actors?.some(saysMore) ? ["actors"] : []];
  const placed = [...outline, ...usual].filter((reference) => !within.has(reference)).flatMap(partsOf);
  return together([...placed, ...(sections ?? []).flatMap(shown)]);
  function partsOf(reference) {
    if (FACTS.test(reference)) return once("facts", { kind: "facts" });
    if (reference === "sections") return (sections ?? []).flatMap(unclaimed);
    const text = TEXTS.find((key) => key === reference);
    if (text) return content[text] ? once(text, { kind: text }) : [];
    const list = LISTS.find((key) => key === reference);
    if (list === "statuses" && !judgedIn(content).length) return [];
    if (list) {
      const entries = content[list] ?? [];
      const rest = entries.filter(({ id }) => !id || !claimed.has(id));
      return rest.length ? once(list, { kind: "list", list, entries: rest, whole: true }) : [];
    }
    const section = findSection(content, reference);
    return section ? shown(section) : entryOf(reference);
  }
  function once(key, part) {
    return done.has(key) ? [] : (done.add(key), [part]);
  }
  function unclaimed(section) {
    return section.id && claimed.has(section.id) ? [] : shown(section);
  }
  function shown(section) {
    if (done.has(section)) return [];
    done.add(section);
    return [
      {
        kind: "section",
        section,
        parts: together([
          ...(section.parts ?? []).flatMap(partsOf),
          ...(section.sections ?? []).flatMap(unclaimed)
        ])
      }
    ];
  }
  function entryOf(id) {
    for (const list of LISTS) {
      const entry = list === "goals" ? findGoal(content, id) : content[list]?.find((one) => one.id === id);
      if (entry && list !== "statuses")
        return once(entry, { kind: "list", list, entries: [entry], whole: false });
    }
    return [];
  }
}
const TOGETHER = ["documents", "measures"];
function together(parts) {
  const all = [];
  for (const part of parts) {
    const last = all.at(-1);
    const joins = part.kind === "list" && last?.kind === "list" && part.list === last.list && !part.whole && !last.whole && TOGETHER.includes(part.list);
    if (joins) all[all.length - 1] = { ...part, entries: [...last.entries, ...part.entries] };
    else all.push(part);
  }
  return all;
}
function saysMore({ url, note, actors }) {
  return Boolean(url ?? note ?? actors?.some(saysMore));
}
function sectionOutline(content, section) {
  const alone = { ...content, outline: [], sections: [section] };
  return outlineOf(alone).find((part) => part.kind === "section");
}
function claims(sections = []) {
  return sections.flatMap(({ parts, sections: sections2 }) => [...parts ?? [], ...claims(sections2)]);
}

const partStyles = css`.part>.title{margin-block-end:.6em}.stack{display:grid;grid-template-columns:minmax(0,1fr);gap:calc(var(--_c) * 1.25)}.stack.many>*{content-visibility:var(--_w);contain-intrinsic-block-size:auto 24em}samsyn-goal-card{--_1u:calc(1em*pow(var(--_j), 2.6)) ;--_1v:calc(.875em/pow(var(--_j), 2.6)) }.section>.part>.stack>*{--_1t:1.6}.vision{font-size:calc(1em*pow(var(--_j),1.6));line-height:1.35;max-inline-size:28em;text-wrap:balance}.entry+.entry{margin-block-start:var(--_c);padding-block-start:var(--_c);border-block-start:1px solid var(--_b)}.entry>*+*{margin-block-start:.6em}.entry:not(:has(>:is(.prose,.facts,.dashes))){padding-block-start:calc(var(--_e) * .5);margin-block-start:calc(var(--_e) * .5)}.entry>.entry.entry{margin-block-start:0;padding-block:calc(var(--_e) * .6) 0;padding-inline-start:var(--_e);border-block-start:0;border-inline-start:1px solid var(--_b)}.entry>.name+.foot{margin-block-start:.2em}.name{font-size:var(--_q);font-weight:600;line-height:1.3;hyphens:auto;hyphenate-limit-chars:14 6 6}.name>.label{font-size:calc(.875em / var(--_j));margin-block-end:.15em}.facts{display:flex;flex-wrap:wrap;gap:.75em calc(var(--_c) * 1.25)}.facts dt{font-size:var(--_f);font-weight:700;color:var(--_a)}@media print{.stack{display:block}.stack>*+*{margin-block-start:var(--_c)}.entry{break-inside:avoid}}`;

const LINED = ["goals", "indicators", "funding", "participation"];
function emptyPart(anchor, level, shows) {
  return {
    anchor,
    isAnchor: true,
    level,
    label: void 0,
    title: void 0,
    isTitled: false,
    shows,
    parts: []
  };
}
function entryLines(list, entries, reader, level) {
  if (!LINED.includes(list)) return [];
  return entries.flatMap(({ id, code, title }) => {
    const said = say(title, reader);
    if (!id || !said) return [];
    return { ...emptyPart(id, level, NOTHING), isAnchor: false, label: say(code, reader), title: said };
  });
}
function widgetLines(widgets, reader) {
  const title = sayOwn(documentWords(reader).responsibilities, reader);
  return widgets.flatMap(
    ({ anchor, level }) => anchor === void 0 ? [] : { ...emptyPart(anchor, level, NOTHING), isAnchor: false, title }
  );
}
const NOTHING = { kind: "widgets", widgets: [] };

function partViews(parts, content, reader, level, within = false) {
  const words = documentWords(reader);
  return parts.flatMap((part) => {
    switch (part.kind) {
      case "section":
        return sectionPart(part, content, reader, level);
      case "facts":
        return emptyPart("facts", level, {
          kind: "widgets",
          widgets: [{ tag: "document-facts", item: void 0, content, level }]
        });
      case "summary": {
        const text = say(content.summary, reader);
        return text ? emptyPart("summary", level, { kind: "prose", text }) : [];
      }
      case "vision": {
        const text = say(content.vision, reader);
        return text ? named("vision", words.vision, { kind: "lead", text }) : [];
      }
      case "audience": {
        const items = sayAll(content.audience, reader);
        return items.length ? named("audience", words.audience, { kind: "items", items }) : [];
      }
      case "followUp": {
        const { label, title, ...entry } = followUpView(content.followUp, content, reader);
        const entries = [{ ...entry, label: void 0, title: void 0 }];
        return {
          ...named("followUp", words.followUp, { kind: "entries", entries }),
          ...(label ?? title) && {
            label,
            title: title ?? sayOwn(words.followUp, reader),
            isTitled: true
          }
        };
      }
      case "list":
        return listPart(part, content, reader, level, within);
    }
  });
  function named(anchor, title, shows) {
    return {
      ...emptyPart(anchor, level, shows),
      ...within ? {} : { title: sayOwn(title, reader), isTitled: true }
    };
  }
}
function sectionPart({ section, parts }, content, reader, level) {
  const view = sectionView(section, content, reader);
  const titled = Boolean(view.label ?? view.title);
  return {
    ...emptyPart(view.id ?? slug(view.title?.text ?? view.label?.text ?? ""), level, {
      kind: "section",
      section: view
    }),
    label: view.label,
    title: view.title,
    parts: partViews(parts, content, reader, titled ? level + 1 : level, titled)
  };
}
function slug(title) {
  return title.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[^\p{L}\d]+/gu, "-").replace(/^-|-$/g, "");
}
const OWN = ["journeys", "roles", "principles", "glossaries"];
function listPart({ list, entries, whole }, content, reader, level, within) {
  const words = documentWords(reader);
  if (OWN.includes(list))
    return entries.map((entry, i) => {
      const [widget] = widgetViews(list, [entry], content, reader, level);
      const { label, title } = entry;
      const own = say(title, reader);
      return {
        ...emptyPart(entry.id ?? `${list}-${i}`, level, { kind: "widgets", widgets: [widget] }),
        isAnchor: !entry.id,
        label: say(label, reader),
        title: own ?? (within ? void 0 : sayOwn(words[list], reader)),
        isTitled: !own && !within
      };
    });
  if (list === "statuses") {
    const shows2 = {
      kind: "widgets",
      widgets: widgetViews(list, entries, content, reader, level)
    };
    return { ...emptyPart(list, level, shows2), isAnchor: false, title: sayOwn(words.progress, reader) };
  }
  const titled = whole && !within;
  const below = titled ? level + 1 : level;
  const shows = list === "funding" || list === "participation" || list === "actors" ? { kind: "entries", entries: entries.map((entry) => textEntry(list, entry, content, reader)) } : { kind: "widgets", widgets: widgetViews(list, entries, content, reader, below, whole) };
  const first = entries[0]?.id;
  const part = emptyPart(whole || !first ? list : first, level, shows);
  return {
    ...part,
    isAnchor: whole || !first,
    ...titled ? { title: headOf(list, content, reader), isTitled: true } : {},
    parts: [
      ...entryLines(list, entries, reader, below),
      ...shows.kind === "widgets" ? widgetLines(shows.widgets, reader) : []
    ]
  };
}
function headOf(list, { labels }, reader) {
  const noun = list === "measures" ? nounView(labels?.measure, reader)?.title : void 0;
  const own = list === "goals" ? say(labels?.goals, reader) : noun;
  return own ?? sayOwn(documentWords(reader)[list], reader);
}
function textEntry(list, entry, content, reader) {
  if (list === "funding") return fundingView(entry, content, reader);
  return list === "actors" ? actorView(entry, reader) : participationView(entry, reader);
}

const sectionStyles = css`.section>.title{margin-block-end:.5em}.section>*+:is(.prose,.quote,.figure,.foot,.part){margin-block-start:calc(var(--_e) * 1.25)}.section .section{margin-block-start:calc(var(--_c) * 1.25)}.section>:is(.prose,.quote,.figure)+.section:not(:has(>.title)),.section .section:not(:has(>.title))+.section:not(:has(>.title)){margin-block-start:calc(var(--_e) * 1.25)}.section>.prose+.section:has(>.prose:first-child),.section .section:not(:has(>.title))+.section:has(>.prose:first-child){margin-block-start:var(--_e)}.section .section>.title{font-size:var(--_q);font-weight:max(600,var(--_v));line-height:1.3;letter-spacing:0;margin-block-end:.35em}.section .section>.title>.label{font-size:calc(1em / var(--_j) * .875);margin-block-end:.15em}.byline{color:var(--_d);font-weight:700}.quote{border-block-start:var(--_g) solid var(--_a);padding-block-start:calc(var(--_e) * .9);max-inline-size:var(--_l)}.quote blockquote{border:0;padding:0;font-size:calc(1em*pow(var(--_j),1.4));line-height:1.35}.quote figcaption{margin-block-start:.75em}@media print{:is(.quote,.figure){break-inside:avoid}.section>.title:last-child{break-after:auto}}`;

export { sectionOutline as a, partViews as b, outlineOf as o, partStyles as p, sectionStyles as s };
//# sourceMappingURL=section.styles.js.map
