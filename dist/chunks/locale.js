import { i as isLanguage } from './own-keys.js';

const en = {
  lang: "en",
  aims: "We want",
  commitments: "We will",
  topics: "Topics",
  subGoals: "Sub-goals",
  prioritised: "Prioritised",
  ranked: (rank) => `Priority no. ${rank}`,
  responsible: "Responsible",
  otherRoles: { does: "Carries out", helps: "Takes part", reports: "Reports" },
  source: "Source",
  publisher: "Publisher",
  original: "Original",
  updated: "Last updated",
  globalGoals: "Global Goals",
  step: (number) => `Step ${number}`,
  showGoal: "Show the goal",
  actor: "Actor",
  duties: "Duties",
  ownDuties: "The municipality\u2019s own duties",
  searchDuties: "Search the duties",
  found: (count, all, query) => query && !count ? `No duty contains \u201C${query}\u201D` : `${query && `${count} of `}${all} dut${all === 1 ? "y" : "ies"}`,
  showAllPrinciples: (count) => `Show all ${count} principles`,
  unofficial: "This is an unofficial translation. The original applies.",
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
  ranked: (rank) => `Prioriterat nr ${rank}`,
  responsible: "Ansvarig",
  otherRoles: { does: "Utf\xF6r", helps: "Medverkar", reports: "Rapporterar" },
  source: "K\xE4lla",
  publisher: "Utgivare",
  original: "Originalet",
  updated: "Senast uppdaterad",
  globalGoals: "Globala m\xE5len",
  step: (number) => `Steg ${number}`,
  showGoal: "Visa m\xE5let",
  actor: "Akt\xF6r",
  duties: "Uppgifter",
  ownDuties: "Kommunens egna uppgifter",
  searchDuties: "S\xF6k bland uppgifter",
  found: (count, all, query) => query && !count ? `Ingen uppgift inneh\xE5ller \u201D${query}\u201D` : `${query && `${count} av `}${all} uppgift${all === 1 ? "" : "er"}`,
  showAllPrinciples: (count) => `Visa alla ${count} principer`,
  unofficial: "Det h\xE4r \xE4r en inofficiell \xF6vers\xE4ttning. Det \xE4r originalet som g\xE4ller.",
  loading: "H\xE4mtar inneh\xE5llet \u2026",
  failed: "Inneh\xE5llet kan inte visas just nu.",
  toFile: "\xD6ppna inneh\xE5llsfilen"
};

const nb = () => import('./nb.js');
const known = {
  sv,
  en,
  ar: () => import('./ar.js'),
  da: () => import('./da.js'),
  de: () => import('./de.js'),
  fa: () => import('./fa.js'),
  fi: () => import('./fi.js'),
  nb,
  nn: nb,
  no: nb,
  so: () => import('./so.js'),
  ti: () => import('./ti.js'),
  uk: () => import('./uk.js')
};
const coming = {};
const connectedWidgets = /* @__PURE__ */ new Set();
const languagesOf = (wanted) => wanted.map((tag = "") => tag.split("-", 1)[0].toLowerCase());
const wordsFor = (...wanted) => languagesOf(wanted).map((language) => known[language]).find((words) => typeof words === "object") ?? sv;
function lateWords(...wanted) {
  const language = languagesOf(wanted).find((language2) => known[language2]) ?? "";
  const fetch = known[language];
  if (typeof fetch !== "function") return void 0;
  return coming[language] ??= fetch().catch(
    () => void console.warn(`Samsyn: lang=${language} kunde inte h\xE4mtas / could not be fetched.`)
  ).then((file) => {
    if (known[language] === fetch) known[language] = file?.locale;
    drawAgain();
  });
}
function registerLocale(locale) {
  if (!isLanguage(locale.lang)) throw new TypeError(`Samsyn: ${locale.lang} is no language.`);
  known[languagesOf([locale.lang])[0]] = { ...sv, ...locale };
  drawAgain();
}
const drawAgain = () => connectedWidgets.forEach((speaker) => speaker.requestUpdate());

export { connectedWidgets as c, drawAgain as d, lateWords as l, registerLocale as r, wordsFor as w };
//# sourceMappingURL=locale.js.map
