import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { element, fill, treeOf, markupOf, isElement } from './tree.js';
import { css, html, nothing } from 'lit';
import { t as tokenStyles } from './tokens.styles.js';
import { s as say } from './localized.js';
import { O as OMISSION_WORDS, p as placeInWords, b as beginning, K as KIND_WORDS, s as sourcePieceView, k as kindsOf, c as countsOf, t as textOf } from './import-summary.js';
import { r as reasonInWords } from './reason-words.js';
import { i as isObject } from './json.js';
import { p as placeInWords$1, s as spotsIn, t as termOf, a as meaningsOf } from './spot.js';
import 'parse5';
import './address.js';
import './entries.js';

const mediaStyles = css`@media not print{@media(min-width:46em){.ways{grid-template-columns:minmax(0,2fr) minmax(14em,1fr)}.guesses>li,.left-overs>li{display:grid;grid-template-columns:9em minmax(0,1fr) minmax(8em,auto);column-gap:1.5em;align-items:baseline}.left-overs>li{grid-template-columns:minmax(0,1fr) minmax(8em,18em)}.report dl:not(.outcome dl)>div{display:grid;grid-template-columns:9em minmax(0,1fr);column-gap:1.5em;align-items:baseline}.report dl:not(.outcome dl)>div>dd{grid-column:2}.report .outcome dl>div{display:grid;grid-template-columns:9em minmax(0,1fr)}.columns,.row{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}.columns{position:sticky;inset-block-start:0;background:linear-gradient(to right,var(--_o) 50%,var(--_m) 50%);border-block-end:var(--_g) solid var(--_a);z-index:1}.columns>p{padding:.6em 1em;font-weight:600}.row:first-child{border-block-start:0}.outcome{position:sticky;inset-block-start:3em;align-self:start}}}@media(forced-colors:active){.sky,.ground{border-block-end:3px solid}}@media print{:root{background:none}.report>*{padding-inline:0}nav{display:none}.row{grid-template-columns:minmax(0,1fr) minmax(0,1fr);border-block-start:1px solid #999}:is(h1,h2,h3){break-after:avoid}:is(.row,.guesses>li,.left-overs>li):not(:has(table)){break-inside:avoid}.scroll{overflow:visible}details::details-content{content-visibility:visible;block-size:auto}code{outline:1px solid #999}}`;

const rowStyles = css`.columns{display:none}.row{border-block-start:1px solid var(--_b);display:grid}.row:target{outline:3px solid var(--_u);outline-offset:-3px}.source,.outcome{min-inline-size:0;padding:.7em 1em}.source{background:var(--_o)}.source .heading{font-size:1.25em;line-height:1.25}.source .heading :is(strong,em){font-weight:inherit;font-style:normal}.source .item{display:grid;grid-template-columns:minmax(1.5em,auto) minmax(0,1fr);column-gap:.25em}.source .item>.words{grid-column:2}.number{font-variant-numeric:tabular-nums}.words{white-space:pre-line}.picture{color:var(--_d);font-size:var(--_f)}.scroll{overflow-x:auto}table{border-collapse:collapse;font-size:var(--_f)}caption{text-align:start;color:var(--_d)}th,td{min-inline-size:4em;text-align:start;vertical-align:baseline;padding-block:.3em;padding-inline:0 1em;border-block-end:1px solid var(--_b);white-space:pre-line;hyphens:auto;overflow-wrap:normal}.suggestion{display:grid;grid-template-columns:minmax(0,1fr) auto;column-gap:1em;align-items:baseline}.suggestion+.suggestion{margin-block-start:.75em;padding-block-start:.75em;border-block-start:1px solid var(--_b)}.suggestion>:is(.reason,dl){grid-column:1 / -1}.certainty{font-size:var(--_f);color:var(--_d)}.guess{font-weight:600;color:var(--_h);border-block-end:2px dashed var(--_a)}.omitted .kind{color:var(--_d)}.reason{font-size:var(--_f);color:var(--_d)}.outcome dl{margin-block-start:.25em;font-size:var(--_f)}.report .outcome dl>div{display:flex;flex-wrap:wrap;column-gap:.75em;padding-block:.1em;border:0}.report .outcome dt{font-size:1em;font-weight:400;color:var(--_d)}.report .outcome dl>.where:not(:first-child){margin-block-start:.4em}`;

const pageStyles = css`:root{color-scheme:light dark;background:light-dark(#fff,#14191b);font:100%/1.5 system-ui,sans-serif;scroll-padding-block:3em}.report{margin:0;background:var(--_m);color:var(--_h);line-height:1.5;overflow-wrap:anywhere}.report *{box-sizing:border-box}.report :is(h1,h2,h3,p,ul,ol,dl,dd){margin:0;padding:0}.report :is(ul,ol){list-style:none}.report>*{--_1m:max(clamp(1em, 4vw, 3em), (100% - 76em) / 2);padding-inline:var(--_1m)}a{color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}a:hover{text-decoration-thickness:.16em}:focus-visible{outline:3px solid var(--_u);outline-offset:2px}.sky{background:var(--_o);padding-block:1.25em 1.5em;border-block-end:var(--_g) solid var(--_a)}.brand{font-weight:700}.brand svg{inline-size:2em;block-size:1.2em;vertical-align:-.2em;color:var(--_a);margin-inline-end:.35em}.report h1{font-weight:400;font-size:calc(1em*pow(1.25,3.2));line-height:1.1;letter-spacing:-.012em;text-wrap:balance;margin-block:1em .35em}h1>.label{display:block;font-size:calc(.875em/pow(1.25,3.2));font-weight:700;letter-spacing:0;line-height:1.35;color:var(--_a);margin-block-end:.6em}.about{color:var(--_d)}.arrow{color:var(--_a);padding-inline:.25em}.ground{background:var(--_k);color:var(--_i);padding-block:1.25em}.numbers{display:flex;flex-wrap:wrap;gap:.5em 3em}.numbers a{display:block;color:inherit;text-decoration-color:color-mix(in oklab,currentColor 50%,transparent)}.numbers b{display:block;inline-size:fit-content;font-weight:400;font-size:calc(1em*pow(1.25,4));line-height:1.1;font-variant-numeric:lining-nums}main{padding-block:.5em 3em}.warning{max-inline-size:var(--_l);margin-block:1.5em;padding-block:.6em;border-block:var(--_g) dashed var(--_a)}.ways{display:grid;gap:1.5em 3em;margin-block-start:2em}.list-head,.report h2.list-head{border:0;padding:0;margin:0 0 .4em;font-weight:700;font-size:var(--_f);letter-spacing:0;line-height:1.35;color:var(--_a)}.kinds{display:flex;flex-wrap:wrap;gap:.2em 1.5em}.report .ways nav li{padding-block:.15em}.report h2{font-weight:400;font-size:calc(1em*pow(1.25,2.6));line-height:1.12;letter-spacing:-.012em;text-wrap:balance;margin-block-start:1.75em;padding-block-end:.4em;border-block-end:var(--_g) solid var(--_a)}.report h3{font-weight:600;font-size:1.125em;margin-block-start:1.5em}.count{font-weight:400;color:var(--_d)}.report h2+.intro{margin-block:.75em}.intro{max-inline-size:var(--_l);color:var(--_d)}.report :is(.guesses,.left-overs){margin-block-start:.5em;border-block-start:1px solid var(--_b)}.report :is(.guesses,.left-overs)>li{padding-block:.5em;border-block-end:1px solid var(--_b)}.report h2+.intro+.guesses{border-block-start:0}.place{font-size:var(--_f);color:var(--_d)}.kind{font-weight:700;font-size:var(--_f);color:var(--_a)}.kind:first-letter{text-transform:uppercase}.guesses .kind,.guesses .place,.left-overs .place{display:block}.left-overs .text{white-space:pre-line}.report dl>div{padding-block:.4em;border-block-end:1px solid var(--_b)}.report dt{font-weight:700;font-size:var(--_f);color:var(--_a)}details{margin-block:1em}summary{inline-size:fit-content;cursor:pointer;padding-block:.35em;font-weight:600;color:var(--_a);text-decoration:underline;text-decoration-thickness:.07em;text-underline-offset:.2em}.report .steps{list-style:decimal;padding-inline-start:1.5em;margin-block-start:.75em}.steps>li+li{margin-block-start:.5em}code{font-family:ui-monospace,monospace;font-size:.9375em;background:var(--_k);color:var(--_i);padding:.15em .4em}.report>footer{padding-block:1.25em;border-block-start:1px solid var(--_b);color:var(--_d)}.report>footer>p{font-size:var(--_f)}`;
const reportSheet = () => String(tokenStyles).replace(/:host\(([^)]*)\)/g, ".report$1").replace(/:host|\.samsyn(?![\w-])/g, ".report") + [pageStyles, rowStyles, mediaStyles].join("");

const rowTemplate = ({ id, place, piece, suggestions }, words) => html`<li id=${id} class="row">
    <div class="source">
      <p class="place">${place}</p>
      ${pieceTemplate(piece, words)}
    </div>
    <div class="outcome">
      ${suggestions.length ? suggestions.map((suggestion) => suggestionTemplate(suggestion, words)) : html`<p class="reason">${words.hasNoSuggestion}</p>`}
    </div>
  </li>`;
function pieceTemplate(piece, words) {
  switch (piece.kind) {
    case "figure":
      return html`<p class="paragraph"><span class="picture">${words.figure}</span> ${piece.text}</p>`;
    case "table":
      return html`<div class="scroll" tabindex="0" role="group" aria-label=${words.source}>
        <table>
          ${piece.caption === void 0 ? nothing : html`<caption>${piece.caption}</caption>`}
          <tbody>
            ${piece.rows.map((row) => html`<tr>${row.map(cellTemplate)}</tr>`)}
          </tbody>
        </table>
      </div>`;
    case "text":
      return html`<p class=${piece.look}>${piece.number === void 0 ? nothing : html`<span class="number">${piece.number}</span> `}<span class="words">${piece.runs.map(runTemplate)}</span></p>`;
  }
}
const cellTemplate = ({ text, isHead, columnSpan, rowSpan }) => {
  const columns = columnSpan > 1 ? columnSpan : nothing;
  const rows = rowSpan > 1 ? rowSpan : nothing;
  return isHead ? html`<th colspan=${columns} rowspan=${rows}>${text}</th>` : html`<td colspan=${columns} rowspan=${rows}>${text}</td>`;
};
const runTemplate = ({ text, bold, italic, struck }) => {
  const plain = struck ? html`<s>${text}</s>` : text;
  const slanted = italic ? html`<em>${plain}</em>` : plain;
  return bold ? html`<strong>${slanted}</strong>` : slanted;
};
const suggestionTemplate = ({ kind, certainty, isGuess, isOmitted, reason, outcomes }, words) => html`<div class=${isOmitted ? "suggestion omitted" : "suggestion"}>
    <p class="kind">${kind}</p>
    <p class="certainty"><span class=${isGuess ? "guess" : "sure"}>${certainty}</span></p>
    <p class="reason">${reason}</p>
    ${outcomes.length ? html`<dl>${outcomes.map((outcome) => outcomeTemplate(outcome, words))}</dl>` : nothing}
  </div>`;
const outcomeTemplate = ({ where, fields }, words) => html`<div class="where"><dt>${words.goesTo}</dt><dd>${where}</dd></div>
    ${fields.map(({ name, value }) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}`;

const CERTAINTY_WORDS = {
  certain: {
    word: { sv: "s\xE4kert", en: "certain" },
    meaning: {
      sv: "Dokumentet s\xE4ger det sj\xE4lvt, till exempel med en formatmall eller orden \u201DVi ska\u201D.",
      en: "The document says so itself, by a style or by words such as \u201CVi ska\u201D."
    }
  },
  likely: {
    word: { sv: "troligt", en: "likely" },
    meaning: {
      sv: "Flera tecken pekar \xE5t samma h\xE5ll.",
      en: "Several signs point the same way."
    }
  },
  guess: {
    word: { sv: "gissat", en: "guessed" },
    meaning: {
      sv: "Tecknen \xE4r svaga. Se efter att det st\xE4mmer.",
      en: "The signs are weak. See that it is right."
    }
  }
};

const MOST_PLACES = 6;
function leftOversView(leftOvers, language) {
  const reasons = Object.keys(OMISSION_WORDS).filter(
    (reason) => leftOvers.some((one) => one.reason === reason)
  );
  return reasons.map((reason) => {
    const group = leftOvers.filter((one) => one.reason === reason);
    const texts = /* @__PURE__ */ new Map();
    for (const { text, place } of group) {
      const places = texts.get(text) ?? [];
      texts.set(text, places);
      places.push(placeInWords(place, language));
    }
    return {
      name: OMISSION_WORDS[reason].name[language],
      about: OMISSION_WORDS[reason].about[language],
      count: group.length,
      texts: [...texts].map(([text, places]) => ({
        text,
        count: places.length,
        places: placesInWords([...new Set(places)], language)
      }))
    };
  });
}
function placesInWords(places, language) {
  const told = places.slice(0, MOST_PLACES).join("; ");
  const more = places.length - MOST_PLACES;
  if (more <= 0) return told;
  return { sv: `${told} och ${more} st\xE4llen till`, en: `${told} and ${more} places more` }[language];
}

const FORMAT_WORDS = {
  docx: { sv: "Word-dokument", en: "Word document" },
  odt: { sv: "OpenDocument-text", en: "OpenDocument text" },
  pdf: { sv: "PDF", en: "PDF" },
  html: { sv: "webbsida", en: "page of the web" },
  markdown: { sv: "Markdown", en: "Markdown" },
  xlsx: { sv: "Excel-arbetsbok", en: "Excel workbook" },
  csv: { sv: "tabell i en textfil (CSV)", en: "table in a text file (CSV)" },
  text: { sv: "textfil", en: "text file" }
};
const REPORT_WORDS = {
  sv: {
    report: "Rapport fr\xE5n importen",
    contents: "P\xE5 den h\xE4r sidan",
    pages: (count) => count === 1 ? "1 sida" : `${count} sidor`,
    placed: (count) => count === 1 ? "stycke har f\xE5tt en plats" : "stycken har f\xE5tt en plats",
    guessed: (count) => count === 1 ? "\xE4r gissat" : "\xE4r gissade",
    leftOut: (count) => count === 1 ? "\xE4r utel\xE4mnat" : "\xE4r utel\xE4mnade",
    allGuessed: "Filen s\xE4ger inte sj\xE4lv vad som \xE4r rubrik, lista eller tabell. Allt \xE4r gissat av hur texten ser ut: l\xE4s igenom hela rapporten. Finns dokumentet i Word blir det b\xE4ttre d\xE4rifr\xE5n.",
    kinds: "Det h\xE4r blev det",
    toSeeTo: "Se efter att det st\xE4mmer",
    toSeeToAbout: "H\xE4r \xE4r tecknen svaga. L\xE4nken leder till stycket.",
    nothingGuessed: "Inget \xE4r gissat.",
    moreGuesses: (count) => `\u2026 och ${count} till. De \xE4r m\xE4rkta \u201Dgissat\u201D l\xE4ngre ner.`,
    omitted: "Det som \xE4r utel\xE4mnat",
    omittedAbout: "Alla ord i dokumentet \xE4r antingen i inneh\xE5llet eller h\xE4r.",
    nothingOmitted: "Inget \xE4r utel\xE4mnat. Alla ord \xE4r i inneh\xE5llet.",
    times: (count) => `${count} g\xE5nger`,
    noWords: "(utan ord)",
    pieces: "Stycke f\xF6r stycke",
    certaintyAbout: "Vad orden om s\xE4kerhet betyder",
    source: "S\xE5 st\xE5r det i dokumentet",
    content: "S\xE5 blir det i inneh\xE5llet",
    goesTo: "Plats",
    hasNoSuggestion: "H\xF6r ihop med stycket f\xF6re.",
    figure: "Bild",
    update: "Nytt sedan f\xF6rra filen",
    updateAbout: "Det som \xE4r detsamma har kvar sina id, s\xE5 att l\xE4nkar till det forts\xE4tter att fungera.",
    next: "N\xE4sta steg",
    nextSteps: (file) => [
      ["L\xE4s igenom det som \xE4r gissat och det som \xE4r utel\xE4mnat, h\xE4r ovanf\xF6r."],
      [`R\xE4tta i filen ${file}, och kontrollera den:`, `npx --no-install samsyn check ${file}`],
      ["Visa den p\xE5 en sida. Hur st\xE5r p\xE5 sidan Kom ig\xE5ng i dokumentationen."]
    ],
    foot: "Rapporten \xE4r gjord p\xE5 din dator. Inget har skickats n\xE5gonstans."
  },
  en: {
    report: "Report of the import",
    contents: "On this page",
    pages: (count) => count === 1 ? "1 page" : `${count} pages`,
    placed: (count) => count === 1 ? "piece has a place" : "pieces have a place",
    guessed: (count) => count === 1 ? "is guessed" : "are guessed",
    leftOut: (count) => count === 1 ? "is left out" : "are left out",
    allGuessed: "The file does not say what is a heading, a list or a table. All is guessed from how the text looks: read the whole report. If the document is to be had in Word, it will do better from there.",
    kinds: "What it became",
    toSeeTo: "See that this is right",
    toSeeToAbout: "The signs are weak here. The link leads to the piece.",
    nothingGuessed: "Nothing is guessed.",
    moreGuesses: (count) => `\u2026 and ${count} more. They are marked \u201Cguessed\u201D below.`,
    omitted: "What is left out",
    omittedAbout: "Every word of the document is either in the content or here.",
    nothingOmitted: "Nothing is left out. Every word is in the content.",
    times: (count) => `${count} times`,
    noWords: "(without words)",
    pieces: "Piece by piece",
    certaintyAbout: "What the words about certainty mean",
    source: "As it stands in the document",
    content: "As it becomes in the content",
    goesTo: "Place",
    hasNoSuggestion: "Belongs with the piece before.",
    figure: "Picture",
    update: "New since the last file",
    updateAbout: "What is the same has kept its ids, so that links to it go on working.",
    next: "What is next",
    nextSteps: (file) => [
      ["Read through what is guessed and what is left out, above."],
      [`Mend the file ${file}, and check it:`, `npx --no-install samsyn check ${file}`],
      ["Show it on a page. How stands on the page Integrate of the documentation."]
    ],
    foot: "The report was made on your computer. Nothing has been sent anywhere."
  }
};

const TAKEN_APART = /* @__PURE__ */ new Set([
  ...["measure", "indicator", "fact", "decision", "document", "contact", "duty"],
  ...["responsibility", "term", "participation", "funding", "follow-up"]
]);
const MOST_FIELDS = 6;
function outcomesIn(content, language) {
  const spotAt = spotsIn(content);
  return (pointer, kind) => {
    const spot = spotAt(pointer);
    return {
      where: placeInWords$1(spot, language === "sv" ? 0 : 1).join(", "),
      fields: TAKEN_APART.has(kind) ? fieldsOf(spot, language) : []
    };
  };
}
function fieldsOf({ value, schema }, language) {
  const entry = (schema?.object ?? schema)?.entry;
  if (!isObject(value) || entry === void 0) return [];
  return Object.entries(value).filter(([key]) => key !== "id").map(([key, one]) => ({
    name: (language === "sv" ? termOf(entry, key)?.toLowerCase() : void 0) ?? key,
    value: beginning(choiceInWords(entry, key, one, language) ?? valueInWords(one, language), 160)
  })).filter(({ value: value2 }) => value2).slice(0, MOST_FIELDS);
}
function choiceInWords(entry, key, value, language) {
  const meanings = language === "sv" && typeof value === "string" ? meaningsOf(entry, key) : void 0;
  return meanings && Object.hasOwn(meanings, value) ? meanings[value] : void 0;
}
function valueInWords(value, language) {
  if (value === null || value === void 0) return "";
  if (typeof value === "string") return value;
  const inner = (values) => values.map((one) => valueInWords(one, language)).filter(Boolean).join(", ");
  if (Array.isArray(value)) return inner(value);
  if (!isObject(value)) return JSON.stringify(value);
  const { actor, state, ...rest } = value;
  if (typeof actor !== "string" || typeof state !== "string") return inner(Object.values(value));
  const said = choiceInWords("responsibility", "state", state, language) ?? state;
  return inner([`${actor} (${said})`, ...Object.values(rest)]);
}

const MOST_OUTCOMES = 12;
function rowsView({ source, suggestions, origins, content }, language) {
  const suggested = groupedBy(suggestions, ({ piece }) => piece);
  const pointers = groupedBy(
    origins.flatMap(({ pointer, pieces }) => pieces.map((piece) => ({ pointer, piece }))),
    ({ piece }) => piece
  );
  const outcomeOf = outcomesIn(content, language);
  return source.pieces.map((piece) => {
    const own = suggested.get(piece.id) ?? [];
    const places = deepest((pointers.get(piece.id) ?? []).map(({ pointer }) => pointer));
    return {
      id: piece.id,
      place: placeInWords(piece.place, language),
      piece: sourcePieceView(piece),
      suggestions: own.map((suggestion, i) => ({
        kind: KIND_WORDS[suggestion.kind][language][0],
        isOmitted: suggestion.kind === "omitted",
        certainty: CERTAINTY_WORDS[suggestion.certainty].word[language],
        isGuess: suggestion.certainty === "guess",
        reason: reasonInWords(suggestion.reason, language),
        outcomes: i === own.length - 1 ? places.slice(0, MOST_OUTCOMES).map((pointer) => outcomeOf(pointer, suggestion.kind)) : []
      }))
    };
  });
}
const deepest = (pointers) => {
  const sorted = [...new Set(pointers)].sort();
  return sorted.filter((pointer, i) => !sorted[i + 1]?.startsWith(`${pointer}/`));
};
function groupedBy(all, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

const MOST_GUESSES = 40;
function reportView({ imported, name, out, changes }, language) {
  const { source, suggestions, leftOvers, content } = imported;
  const words = REPORT_WORDS[language];
  const rows = rowsView(imported, language);
  const pages = source.pages === void 0 ? [] : [words.pages(source.pages)];
  const reader = { wanted: language, lang: language, fileLang: content.language ?? "sv" };
  return {
    language,
    words,
    title: say(content.title, reader)?.text ?? name,
    source: [name, FORMAT_WORDS[source.format][language], ...pages],
    out,
    ...countsOf(imported),
    isAllGuessed: source.guessed === true,
    kinds: kindsOf(
      suggestions.map(({ kind }) => kind),
      language
    ),
    certainties: Object.values(CERTAINTY_WORDS).map(({ word, meaning }) => ({
      word: word[language],
      meaning: meaning[language]
    })),
    guesses: guessesOf(imported, rows),
    leftOvers: leftOversView(leftOvers, language),
    changes,
    rows
  };
}
function guessesOf({ source }, rows) {
  const guesses = [];
  for (const [i, { id, place, suggestions }] of rows.entries()) {
    const guess = suggestions.find(({ isGuess, isOmitted }) => isGuess && !isOmitted);
    if (!guess) continue;
    guesses.push({ id, place, kind: guess.kind, text: beginning(textOf(source.pieces[i])) });
  }
  return guesses;
}
const listedGuesses = (guesses) => ({
  listed: guesses.slice(0, MOST_GUESSES),
  more: Math.max(0, guesses.length - MOST_GUESSES)
});

const reportTemplate = (report) => {
  const { words, placed, guessed, leftOut, changes, kinds, rows } = report;
  const parts = [
    ...changes ? [{ id: "nytt", name: words.update }] : [],
    { id: "gissat", name: words.toSeeTo },
    { id: "utelamnat", name: words.omitted },
    { id: "stycken", name: words.pieces },
    { id: "nasta", name: words.next }
  ];
  return html`
    <header class="sky">
      <p class="brand">${mark()} Samsyn</p>
      <h1><span class="label">${words.report}</span> ${report.title}</h1>
      <p class="about">${report.source.join(" \xB7 ")} <span class="arrow">→</span> ${report.out}</p>
    </header>
    <div class="ground">
      <ul class="numbers">
        ${numberTemplate(placed, words.placed(placed), "stycken")}
        ${numberTemplate(guessed, words.guessed(guessed), "gissat")}
        ${numberTemplate(leftOut, words.leftOut(leftOut), "utelamnat")}
      </ul>
    </div>
    <main>
      ${report.isAllGuessed ? html`<p class="warning">${words.allGuessed}</p>` : nothing}
      <div class="ways">
        <section>
          <h2 class="list-head">${words.kinds}</h2>
          <ul class="kinds">
            ${kinds.map((kind) => html`<li>${kind}</li>`)}
          </ul>
        </section>
        <nav aria-label=${words.contents}>
          <p class="list-head">${words.contents}</p>
          <ul>
            ${parts.map(({ id, name }) => html`<li><a href=${`#${id}`}>${name}</a></li>`)}
          </ul>
        </nav>
      </div>
      ${changes ? changesTemplate(changes, report) : nothing} ${guessesTemplate(report)}
      ${leftOversTemplate(report)}
      <section id="stycken">
        <h2>${words.pieces}</h2>
        <details>
          <summary>${words.certaintyAbout}</summary>
          <dl>
            ${report.certainties.map(({ word, meaning }) => html`<div><dt>${word}</dt><dd>${meaning}</dd></div>`)}
          </dl>
        </details>
        <div class="columns"><p>${words.source}</p><p>${words.content}</p></div>
        <ol class="rows">
          ${rows.map((row) => rowTemplate(row, words))}
        </ol>
      </section>
      <section id="nasta">
        <h2>${words.next}</h2>
        <ol class="steps">
          ${words.nextSteps(report.out).map(([text, command]) => html`<li>${text}${command === void 0 ? nothing : html` <code>${command}</code>`}</li>`)}
        </ol>
      </section>
    </main>
    <footer><p>${words.foot}</p></footer>
  `;
};
const mark = () => html`<svg viewBox="0 0 48 28" aria-hidden="true" focusable="false">
    <path d="M14 18a10 10 0 0 1 20 0z" fill="currentColor" />
    <path d="M1 19.5h46" stroke="currentColor" stroke-width="3" />
  </svg>`;
const numberTemplate = (count, words, id) => html`<li><a href=${`#${id}`}><b>${count}</b> ${words}</a></li>`;
const changesTemplate = (changes, { words }) => html`<section id="nytt">
    <h2>${words.update}</h2>
    <p class="intro">${words.updateAbout}</p>
    <dl class="changes">
      ${changes.map(
  ({ name, entries }) => html`<div>
            <dt>${name}</dt>
            ${entries.map((entry) => html`<dd>${entry}</dd>`)}
          </div>`
)}
    </dl>
  </section>`;
function guessesTemplate({ guesses, words }) {
  const { listed, more } = listedGuesses(guesses);
  return html`<section id="gissat">
    <h2>${words.toSeeTo}</h2>
    <p class="intro">${listed.length ? words.toSeeToAbout : words.nothingGuessed}</p>
    ${listed.length ? html`<ul class="guesses">
            ${listed.map(
    ({ id, kind, text, place }) => html`<li>
                  <span class="kind">${kind}</span> <a href=${`#${id}`}>${text || words.noWords}</a>
                  <span class="place">${place}</span>
                </li>`
  )}
          </ul>` : nothing}
    ${more ? html`<p>${words.moreGuesses(more)}</p>` : nothing}
  </section>`;
}
const leftOversTemplate = ({ leftOvers, words }) => html`<section id="utelamnat">
    <h2>${words.omitted}</h2>
    <p class="intro">${leftOvers.length ? words.omittedAbout : words.nothingOmitted}</p>
    ${leftOvers.map(
  ({ name, about, count, texts }) => html`<h3>${name} <span class="count">${count}</span></h3>
          <p class="intro">${about}</p>
          <ul class="left-overs">
            ${texts.map(
    ({ text, places, count: count2 }) => html`<li>
                  <span class="text">${text || words.noWords}</span>
                  <span class="place">${count2 > 1 ? `${words.times(count2)}: ` : nothing}${places}</span>
                </li>`
  )}
          </ul>`
)}
  </section>`;

function reportPage(reported, language) {
  const report = reportView(reported, language);
  const body = element("body", { class: "report" });
  fill(body, withoutComments(treeOf(collectResultSync(render(reportTemplate(report))))));
  const sheet = reportSheet();
  const hash = createHash("sha256").update(sheet).digest("base64");
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = element("html", { lang: language }, [
    element("head", {}, [
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: policy }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      element("title", {}, [`${report.title}: ${report.words.report.toLowerCase()}`]),
      element("style", {}, [sheet])
    ]),
    body
  ]);
  return `<!doctype html>
${markupOf(page)}
`;
}
function withoutComments(parent) {
  return parent.childNodes.filter(({ nodeName }) => nodeName !== "#comment").map((node) => {
    if (isElement(node)) fill(node, withoutComments(node));
    return node;
  });
}

export { reportPage };
//# sourceMappingURL=report-page.js.map
