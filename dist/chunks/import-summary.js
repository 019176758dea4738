import { q as quote } from './spot.js';

const same = (word) => [word, word];
const KIND_WORDS = {
  title: { sv: ["titel", "titlar"], en: ["title", "titles"] },
  heading: { sv: ["rubrik", "rubriker"], en: ["heading", "headings"] },
  text: { sv: ["text", "texter"], en: ["text", "texts"] },
  foreword: { sv: same("f\xF6rord"), en: ["foreword", "forewords"] },
  quote: { sv: same("citat"), en: ["quotation", "quotations"] },
  summary: { sv: ["sammanfattning", "sammanfattningar"], en: ["summary", "summaries"] },
  vision: { sv: ["vision", "visioner"], en: ["vision", "visions"] },
  goal: { sv: same("m\xE5l"), en: ["goal", "goals"] },
  aim: { sv: same("vi vill"), en: same("we want") },
  commitment: { sv: same("vi ska"), en: same("we will") },
  topic: { sv: ["\xE4mne", "\xE4mnen"], en: ["topic", "topics"] },
  step: { sv: same("steg"), en: ["step", "steps"] },
  principle: { sv: ["princip", "principer"], en: ["principle", "principles"] },
  duty: { sv: ["uppgift", "uppgifter"], en: ["duty", "duties"] },
  responsibility: { sv: same("ansvar"), en: ["responsibility", "responsibilities"] },
  measure: { sv: ["\xE5tg\xE4rd", "\xE5tg\xE4rder"], en: ["measure", "measures"] },
  indicator: { sv: ["indikator", "indikatorer"], en: ["indicator", "indicators"] },
  term: { sv: same("begrepp"), en: ["term", "terms"] },
  fact: { sv: ["uppgift om dokumentet", "uppgifter om dokumentet"], en: ["fact", "facts"] },
  decision: { sv: same("beslut"), en: ["decision", "decisions"] },
  document: { sv: same("dokument"), en: ["document", "documents"] },
  contact: { sv: ["kontakt", "kontakter"], en: ["contact", "contacts"] },
  "follow-up": { sv: ["uppf\xF6ljning", "uppf\xF6ljningar"], en: same("follow-up") },
  funding: { sv: ["finansiering", "finansieringar"], en: same("funding") },
  participation: { sv: ["dialog", "dialoger"], en: same("participation") },
  "superior-goal": { sv: ["\xF6verordnat m\xE5l", "\xF6verordnade m\xE5l"], en: ["superior goal", "superior goals"] },
  omitted: { sv: same("utel\xE4mnat"), en: same("left out") }
};
const kindCount = (kind, count, language) => `${count} ${KIND_WORDS[kind][language][count === 1 ? 0 : 1]}`;

const OMISSION_WORDS = {
  "no-place": {
    name: { sv: "Har ingen plats", en: "Has no place" },
    about: {
      sv: "Det gick inte att f\xF6rst\xE5 var det h\xF6r hemma. Skriv in det f\xF6r hand om det ska vara med.",
      en: "It could not be told where this belongs. Write it in by hand if it should be there."
    }
  },
  dropped: {
    name: { sv: "Bortvalt", en: "Left out by hand" },
    about: { sv: "N\xE5gon har valt bort det.", en: "Somebody has left it out." }
  },
  "running-head": {
    name: { sv: "Sidhuvud eller sidfot", en: "Running head or foot" },
    about: { sv: "Samma text p\xE5 varje sida.", en: "The same text on each page." }
  },
  "page-number": {
    name: { sv: "Sidnummer", en: "Page number" },
    about: { sv: "En webbsida har inga.", en: "A page on the web has none." }
  },
  "contents-list": {
    name: { sv: "Inneh\xE5llsf\xF6rteckning", en: "Contents list" },
    about: { sv: "Sidan f\xE5r en egen, av rubrikerna.", en: "The page gets its own, of the headings." }
  },
  "field-error": {
    name: { sv: "Felmeddelande i dokumentet", en: "Error message in the document" },
    about: {
      sv: "Ordbehandlaren har l\xE4mnat det efter sig, till exempel \u201DFel! Bokm\xE4rket \xE4r inte definierat.\u201D Se efter vad som skulle ha st\xE5tt d\xE4r.",
      en: "The word processor has left it, such as \u201CError! Bookmark not defined.\u201D See what should have stood there."
    }
  },
  "empty-item": {
    name: { sv: "Tom punkt", en: "Empty item" },
    about: { sv: "En punkt i en lista utan text.", en: "An item of a list without words." }
  },
  prompt: {
    name: { sv: "Ledtext", en: "Prompt text" },
    about: {
      sv: "Mallens egen text, till exempel \u201DKlicka h\xE4r f\xF6r att ange text\u201D. Ingen har skrivit n\xE5got d\xE4r.",
      en: "The template\u2019s own text, such as \u201CClick here to enter text\u201D. Nobody has written there."
    }
  },
  deleted: {
    name: { sv: "Borttaget med sp\xE5rade \xE4ndringar", en: "Deleted with tracked changes" },
    about: {
      sv: "N\xE5gon har tagit bort texten, och \xE4ndringen \xE4r inte godk\xE4nd \xE4n.",
      en: "Somebody has deleted the text, and the change is not accepted yet."
    }
  },
  hidden: {
    name: { sv: "Dold text", en: "Hidden text" },
    about: { sv: "Dokumentet visar den inte.", en: "The document does not show it." }
  },
  comment: {
    name: { sv: "Kommentar", en: "Comment" },
    about: { sv: "En anm\xE4rkning i marginalen.", en: "A remark in the margin." }
  },
  duplicate: {
    name: { sv: "St\xE5r tv\xE5 g\xE5nger i filen", en: "Twice in the file" },
    about: { sv: "Texten \xE4r med en g\xE5ng.", en: "The text is in the content once." }
  },
  "page-furniture": {
    name: { sv: "Sidans egna menyer och knappar", en: "The page\u2019s own menus and buttons" },
    about: {
      sv: "De h\xF6r till webbplatsen, inte till texten.",
      en: "They belong to the site, not to the text."
    }
  },
  unreadable: {
    name: { sv: "Gick inte att l\xE4sa som text", en: "Could not be read as text" },
    about: {
      sv: "Bild, diagram, formel, inb\xE4ddad fil eller en sida utan text. S\xE4ger den n\xE5got viktigt skriver du in det f\xF6r hand.",
      en: "A picture, a chart, a formula, an embedded file or a page without text. If it says something of weight, write it in by hand."
    }
  },
  "said-by-structure": {
    name: { sv: "S\xE4gs av uppbyggnaden", en: "Said by the structure" },
    about: {
      sv: "Inneh\xE5llet s\xE4ger det genom var texterna ligger, till exempel \u201DVi vill\u201D \xF6ver m\xE5lets punkter.",
      en: "The content says it by where the texts stand, such as \u201CVi vill\u201D over a goal\u2019s items."
    }
  }
};

const PARTS = {
  header: { sv: "sidhuvudet", en: "the page\u2019s head" },
  footer: { sv: "sidfoten", en: "the page\u2019s foot" },
  footnote: { sv: "fotnot", en: "footnote" },
  endnote: { sv: "slutnot", en: "endnote" },
  comment: { sv: "kommentar", en: "comment" },
  "text-box": { sv: "textruta", en: "text box" }
};
function placeInWords({ block, page, line, sheet, cell, part }, language) {
  const isSwedish = language === "sv";
  const where = [
    ...sheet === void 0 ? [] : [isSwedish ? `bladet \u201D${sheet}\u201D` : `sheet \u201C${sheet}\u201D`],
    ...cell === void 0 ? [] : [`cell ${cell}`],
    ...page === void 0 ? [] : [isSwedish ? `sidan ${page}` : `page ${page}`],
    ...line === void 0 ? [] : [isSwedish ? `rad ${line}` : `line ${line}`],
    ...part === void 0 ? [] : [PARTS[part][language]]
  ];
  return where.length ? where.join(", ") : isSwedish ? `stycke ${block}` : `paragraph ${block}`;
}

function sourcePieceView(piece) {
  if (piece.kind === "figure") return { kind: "figure", text: textOf(piece) };
  if (piece.kind === "table") {
    const rows = piece.rows.map((row, i) => row.map((cell) => cellView(cell, i < piece.headRows)));
    return { kind: "table", rows, ...piece.caption !== void 0 && { caption: piece.caption } };
  }
  const look = piece.kind === "heading" || piece.kind === "item" ? piece.kind : "paragraph";
  const number = numberOf(piece);
  return { kind: "text", look, runs: piece.runs, ...number !== void 0 && { number } };
}
function cellView(cell, isHeadRow) {
  const { columnSpan, rowSpan, head, tick, pieces } = cell;
  const mark = tick ? [tick === "checked" ? "\u2612" : "\u2610"] : [];
  const text = [...mark, ...pieces.map(textOf)].filter(Boolean).join("\n");
  return { text, isHead: text !== "" && (isHeadRow || head !== void 0), columnSpan, rowSpan };
}
function numberOf(piece) {
  if (piece.kind === "note") return void 0;
  if (piece.kind === "item") {
    if (piece.tick) return piece.tick === "checked" ? "\u2612" : "\u2610";
    return piece.number ?? (piece.continues ? void 0 : "\u2013");
  }
  return piece.number;
}
function textOf(piece) {
  if (piece.kind === "figure") return [piece.alt, piece.caption].filter(Boolean).join(" ");
  if (piece.kind !== "table") return [numberOf(piece), textOfRuns(piece.runs)].filter(Boolean).join(" ");
  return piece.rows.map((row) => row.flatMap(({ pieces }) => pieces.map(textOf)).join(" ")).filter(Boolean).join("\n");
}
const textOfRuns = (runs) => runs.map(({ text }) => text).join("");
function beginning(text, most = 90) {
  const line = text.slice(0, most * 4).replace(/\s+/g, " ").trim();
  return line.length > most ? `${line.slice(0, most).replace(/\s+\S*$/, "")} \u2026` : line;
}

const MOST_GUESSES = 8;
function countsOf({
  suggestions,
  leftOvers
}) {
  const placed = suggestions.filter(({ kind }) => kind !== "omitted");
  return {
    placed: placed.length,
    guessed: placed.filter(({ certainty }) => certainty === "guess").length,
    leftOut: leftOvers.filter(isLeftOut).length
  };
}
const isLeftOut = ({ reason }) => reason !== "said-by-structure";
const kindsOf = (kinds, language) => Object.keys(KIND_WORDS).map((kind) => ({ kind, count: kinds.filter((one) => one === kind).length })).filter(({ kind, count }) => count && kind !== "omitted").map(({ kind, count }) => kindCount(kind, count, language));
function importSummary(imported, name, language) {
  const { source, suggestions, leftOvers } = imported;
  const { placed, guessed, leftOut } = countsOf(imported);
  const kinds = kindsOf(
    suggestions.map(({ kind }) => kind),
    language
  ).join(", ");
  const reasons = Object.entries(OMISSION_WORDS).map(([reason, { name: name2 }]) => ({
    name: name2[language].toLowerCase(),
    count: leftOvers.filter((one) => one.reason === reason && isLeftOut(one)).length
  })).filter(({ count }) => count).map(({ name: name2, count }) => `${name2} (${count})`).join(", ");
  const sentences = {
    sv: {
      placed: `${placed} ${placed === 1 ? "stycke har" : "stycken har"} f\xE5tt en plats`,
      leftOut: `${leftOut} \xE4r ${leftOut === 1 ? "utel\xE4mnat" : "utel\xE4mnade"}`,
      guessed: `${guessed} \xE4r ${guessed === 1 ? "gissat" : "gissade"}`,
      nothing: "inget \xE4r utel\xE4mnat",
      certain: "inget \xE4r gissat",
      all: "Filen s\xE4ger inte sj\xE4lv vad som \xE4r rubrik, lista eller tabell, s\xE5 allt \xE4r gissat. Finns dokumentet i Word blir det b\xE4ttre d\xE4rifr\xE5n."
    },
    en: {
      placed: `${placed} ${placed === 1 ? "piece has a place" : "pieces have a place"}`,
      leftOut: `${leftOut} ${leftOut === 1 ? "is" : "are"} left out`,
      guessed: `${guessed} ${guessed === 1 ? "is" : "are"} guessed`,
      nothing: "nothing is left out",
      certain: "nothing is guessed",
      all: "The file does not say what is a heading, a list or a table, so all is guessed. If the document is to be had in Word, it will do better from there."
    }
  }[language];
  return [
    `${name}: ${sentences.placed}.`,
    ...kinds ? [`  ${kinds}`] : [],
    leftOut ? `  ${sentences.leftOut}: ${reasons}` : `  ${sentences.nothing}`,
    ...source.guessed ? [`  ${sentences.all}`] : [guessed ? `  ${sentences.guessed}:` : `  ${sentences.certain}`, ...guessLines(imported, language)]
  ].join("\n");
}
function guessLines({ source, suggestions }, language) {
  const pieces = new Map(source.pieces.map((piece) => [piece.id, piece]));
  const guesses = suggestions.filter(({ kind, certainty }) => kind !== "omitted" && certainty === "guess");
  const lines = guesses.slice(0, MOST_GUESSES).flatMap(({ piece: id, kind }) => {
    const piece = pieces.get(id);
    if (!piece) return [];
    const place = placeInWords(piece.place, language);
    return [`    ${quote(place)}: ${KIND_WORDS[kind][language][0]}, ${quote(beginning(textOf(piece), 60))}`];
  });
  const more = guesses.length - MOST_GUESSES;
  if (more > 0) lines.push({ sv: `    \u2026 och ${more} till`, en: `    \u2026 and ${more} more` }[language]);
  return lines;
}

export { KIND_WORDS as K, OMISSION_WORDS as O, beginning as b, countsOf as c, importSummary as i, kindsOf as k, placeInWords as p, sourcePieceView as s, textOf as t };
//# sourceMappingURL=import-summary.js.map
