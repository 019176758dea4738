const sentence = (sv, en) => ({ sv: () => sv, en: () => en });
const quoting = (sv, en) => ({
  sv: (words) => words ? `${sv} \u201D${words}\u201D.` : `${sv.replace(/:$/, "")}.`,
  en: (words) => words ? `${en} \u201C${words}\u201D.` : `${en.replace(/:$/, "")}.`
});
const REASONS = {
  "title-style": sentence("Dokumentet s\xE4ger att det \xE4r titeln.", "The document says that it is the title."),
  "subtitle-style": sentence(
    "Dokumentet s\xE4ger att det \xE4r undertiteln.",
    "The document says that it is the subtitle."
  ),
  "title-first": sentence("Det \xE4r den f\xF6rsta rubriken.", "It is the first heading."),
  "title-again": sentence("Det \xE4r titeln en g\xE5ng till.", "It is the title once more."),
  "subtitle-looks": sentence("Det st\xE5r under titeln p\xE5 omslaget.", "It stands under the title on the cover."),
  "summary-first": sentence(
    "Det \xE4r den f\xF6rsta texten efter titeln.",
    "It is the first text after the title."
  ),
  slogan: sentence("Det st\xE5r f\xF6r sig p\xE5 omslaget.", "It stands by itself on the cover."),
  document: sentence("Det \xE4r dokumentets egen rubrik.", "It is the document\u2019s own heading."),
  "heading-style": sentence(
    "Dokumentet s\xE4ger att det \xE4r en rubrik.",
    "The document says that it is a heading."
  ),
  "heading-looks": sentence("Det ser ut som en rubrik.", "It looks like a heading."),
  "heading-bold": sentence("Det \xE4r en kort rad i fet stil.", "It is a short line in bold."),
  "heading-large": sentence("Det \xE4r en kort rad med st\xF6rre text.", "It is a short line in larger text."),
  "heading-numbered": sentence("Det \xE4r en kort rad med nummer.", "It is a short line with a number."),
  "heading-capitals": sentence("Det \xE4r en kort rad i versaler.", "It is a short line in capitals."),
  "contact-label": quoting("Det st\xE5r efter orden", "It follows the words"),
  "fact-label": quoting("Det st\xE5r efter orden", "It follows the words"),
  "decision-words": quoting("S\xE5 skrivs beslut:", "This is how decisions are written:"),
  "validity-words": quoting("S\xE5 skrivs hur l\xE4nge n\xE5got g\xE4ller:", "This is how validity is written:"),
  "contact-words": sentence(
    "Det har en e-postadress eller ett telefonnummer.",
    "It has an e-mail address or a telephone number."
  ),
  "publisher-name": quoting("Det \xE4r kommunens namn:", "It is the municipality\u2019s name:"),
  period: quoting("Det \xE4r en tid fr\xE5n ett \xE5r till ett annat:", "It is a time from one year to another:"),
  "wants-heading": quoting("Det st\xE5r under rubriken", "It stands under the heading"),
  "wants-list": quoting("Det st\xE5r i listan efter", "It is in the list after"),
  "wants-lead": quoting("Det b\xF6rjar med", "It begins with"),
  "commitment-sentence": quoting("Det lovar n\xE5got:", "It makes a promise:"),
  "goal-label": quoting("Rubriken s\xE4ger att det \xE4r ett m\xE5l:", "The heading says that it is a goal:"),
  "goal-has-wants": quoting("Under rubriken st\xE5r", "Under the heading stands"),
  "goals-list": quoting("Det st\xE5r i listan under", "It is in the list under"),
  "organisation-lead": quoting("Det leder in en lista:", "It leads in a list:"),
  "goals-of": quoting("Det st\xE5r i listan efter", "It is in the list after"),
  "kinds-explained": sentence(
    "Det f\xF6rklarar en sorts styrdokument.",
    "It explains a kind of governing document."
  ),
  "measures-lead": quoting("Det st\xE5r i listan efter", "It is in the list after"),
  "goals-text": quoting("Det st\xE5r under", "It stands under"),
  "among-goals": sentence("Det st\xE5r bland andra m\xE5l.", "It stands among other goals."),
  "holds-goals": sentence("Rubriken har m\xE5l under sig.", "The heading has goals under it."),
  "promise-lead": quoting("Det leder in en lista:", "It leads in a list:"),
  "promise-list": quoting("Det st\xE5r i listan efter", "It is in the list after"),
  "priority-list": quoting("Det st\xE5r i listan under", "It is in the list under"),
  "topics-line": sentence(
    "Det \xE4r en rad med \xE4mnen under m\xE5lets rubrik.",
    "It is a line of topics under the goal\u2019s heading."
  ),
  "measure-label": quoting("Det s\xE4ger att det \xE4r en \xE5tg\xE4rd:", "It says that it is a measure:"),
  "step-label": quoting("Det s\xE4ger att det \xE4r ett steg:", "It says that it is a step:"),
  "steps-list": quoting("Det st\xE5r i listan under", "It is in the list under"),
  "term-in-glossary": quoting("Det st\xE5r bland begreppen under", "It stands among the terms under"),
  "quote-style": sentence(
    "Dokumentet s\xE4ger att det \xE4r ett citat.",
    "The document says that it is a quotation."
  ),
  editor: sentence("N\xE5gon har valt det.", "Somebody chose it."),
  "contents-list": sentence("Det \xE4r inneh\xE5llsf\xF6rteckningen.", "It is the contents list."),
  text: sentence("Det \xE4r l\xF6pande text under sin rubrik.", "It is running text under its heading."),
  "table-heads": quoting("Tabellens huvud s\xE4ger", "The table\u2019s head says"),
  "table-years": quoting("Tabellen har \xE5r:", "The table has years:"),
  "table-ticks": quoting("Tabellen har kryss:", "The table has ticks:"),
  "table-labels": quoting("Tabellen har uppgifter om dokumentet:", "The table has facts of the document:"),
  "table-heading": quoting("Tabellen st\xE5r under", "The table stands under"),
  "table-actors": quoting(
    "Tabellen har n\xE4mnder och f\xF6rvaltningar:",
    "The table has committees and departments:"
  )
};
const HEADING = quoting("Rubriken s\xE4ger det:", "The heading says so:");
const WORDS = quoting("Orden s\xE4ger det:", "The words say so:");
function reasonInWords({ code, words = "" }, language) {
  const said = Object.hasOwn(REASONS, code) ? REASONS[code] : code.endsWith("-heading") ? HEADING : WORDS;
  return said[language](words.trim().replace(/\s+/g, " "));
}

export { reasonInWords as r };
//# sourceMappingURL=reason-words.js.map
