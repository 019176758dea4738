/** A slip of somebody who writes a content file for the first time, and what is to be said of it. */
export interface Slip {
  readonly what: string;
  /** What is put in the place of what, in the sound file; or the whole text. */
  readonly change: readonly [from: string, to: string] | string;
  readonly code: string;
  readonly severity?: 'warning';
  /** What the Swedish message says. */
  readonly says: readonly string[];
  /** Where, as line and column. */
  readonly at?: readonly [line: number, column: number];
}

/** A sound file, as a person writes it. */
export const SOUND = `{
  "samsyn": "1.0",
  "title": "Framtidsplan",
  "publisher": { "name": "Exempelby kommun" },
  "actors": [
    { "id": "kommunstyrelsen", "name": "Kommunstyrelsen" }
  ],
  "goals": [
    {
      "id": "trygghet",
      "title": "Trygghet",
      "summary": "Alla ska känna sig trygga.",
      "aims": ["Vi vill ha ljusa gator."],
      "responsible": ["kommunstyrelsen"]
    },
    { "id": "fritid", "title": "Fritid" }
  ],
  "measures": [
    { "title": "Tända gatlyktor", "goals": ["trygghet"], "status": "ongoing" }
  ]
}
`;

const TITLE = '"title": "Framtidsplan",';
/** Puts one more key into the file, on a line of its own: the fourth. */
const more = (line: string): readonly [string, string] => [TITLE, `${TITLE}\n  ${line},`];
const SUMMARY = '"summary": "Alla ska känna sig trygga.",';
const goal = (line: string): readonly [string, string] => [SUMMARY, line];

/** The slips that are named by kind, and as many again. */
export const SLIPS: readonly Slip[] = [
  // JSON itself.
  {
    what: 'a comma that is missing',
    change: [TITLE, '"title": "Framtidsplan"'],
    code: 'not-json',
    says: ['saknas ett kommatecken', '"title": "Framtidsplan"'],
    at: [3, 26],
  },
  {
    what: 'a comma after the last thing',
    change: ['"status": "ongoing" }', '"status": "ongoing", }'],
    code: 'not-json',
    says: ['ett kommatecken för mycket', '"status": "ongoing"'],
    at: [19, 77],
  },
  {
    what: 'quotation marks inside a text',
    change: goal('"summary": "Alla ska känna sig "trygga" här.",'),
    code: 'not-json',
    says: ['citattecken inne i en text', 'Alla ska känna sig', '\\"'],
    at: [12, 38],
  },
  {
    what: 'a line break pasted into a text',
    change: goal('"summary": "Alla ska känna sig trygga.\n\nDet gäller alla.",'),
    code: 'not-json',
    says: ['ny rad', 'känna sig trygga.', '\\n'],
    at: [12, 45],
  },
  {
    what: 'curly quotation marks',
    change: [TITLE, '“title”: “Framtidsplan”,'],
    code: 'not-json',
    says: ['citattecknet “', 'raka'],
    at: [3, 3],
  },
  {
    what: 'a square bracket that is missing',
    change: ['"aims": ["Vi vill ha ljusa gator."],', '"aims": ["Vi vill ha ljusa gator.",'],
    code: 'not-json',
    says: ['saknas en hakparentes, ]', 'Vi vill ha ljusa gator.'],
    at: [13, 41],
  },
  {
    what: 'a curly bracket that is missing',
    change: ['"responsible": ["kommunstyrelsen"]\n    },', '"responsible": ["kommunstyrelsen"]\n    ,'],
    code: 'not-json',
    says: ['saknas en klammer, }', '"responsible": ["kommunstyrelsen"]'],
    at: [14, 41],
  },
  // What a key holds.
  {
    what: 'a text where a period has two years',
    change: more('"period": "2021–2025"'),
    code: 'wrong-type',
    says: ['period ("period")', '”2021–2025”', '"period": {"from": "2021", "to": "2025"}'],
    at: [4, 13],
  },
  {
    what: 'a text where a list should be',
    change: ['["Vi vill ha ljusa gator."]', '"Vi vill ha ljusa gator."'],
    code: 'wrong-type',
    says: ['mål nr 1 ”Trygghet”, vi vill ("aims")', '[ ]', '"aims": ["'],
    at: [13, 15],
  },
  {
    what: 'one thing where a list should be',
    change: more('"journeys": { "title": "Vägen", "steps": [] }'),
    code: 'wrong-type',
    says: ['("journeys")', 'uppgifter inom klamrar', '"journeys": [{"title": '],
    at: [4, 15],
  },
  {
    what: 'a number in quotation marks',
    change: goal('"priority": { "rank": "1" },'),
    code: 'wrong-type',
    says: ['”Trygghet”', '("rank")', 'utan citattecken', '"rank": 1'],
    at: [12, 29],
  },
  {
    what: 'a text where the publisher has its keys',
    change: ['{ "name": "Exempelby kommun" }', '"Exempelby kommun"'],
    code: 'wrong-type',
    says: ['utgivare ("publisher")', '”Exempelby kommun”', '"publisher": {"name": "'],
    at: [4, 16],
  },
  {
    what: 'a direction in Swedish',
    change: more('"indicators": [{ "title": "Trygga", "direction": "upp" }]'),
    code: 'wrong-choice',
    says: ['”Trygga”', '”upp”', 'Menade du "up"?', '"down" = ner'],
    at: [4, 52],
  },
  // Keys in Swedish.
  {
    what: 'the key mål',
    change: more('"mål": []'),
    code: 'unknown-key',
    severity: 'warning',
    says: ['”mål”', 'Menade du ”goals”?', 'Så heter mål'],
    at: [4, 3],
  },
  {
    what: 'the key rubrik',
    change: goal('"rubrik": "Trygghet",'),
    code: 'unknown-key',
    severity: 'warning',
    says: ['”Trygghet”', 'Menade du ”title”?', 'Så heter rubrik'],
    at: [12, 7],
  },
  {
    what: 'the key utgivare',
    change: ['"publisher"', '"utgivare"'],
    code: 'unknown-key',
    severity: 'warning',
    says: ['Menade du ”publisher”?', 'Så heter utgivare'],
    at: [4, 3],
  },
  // What is silent where nobody looks.
  {
    what: 'HTML in a title',
    change: ['"title": "Trygghet"', '"title": "<b>Trygghet</b>"'],
    code: 'markdown-html',
    severity: 'warning',
    says: ['rubrik ("title")', '<b>', 'vanlig text'],
    at: [11, 16],
  },
  {
    what: 'an address without https',
    change: more('"source": { "title": "Planen", "url": "www.exempelby.se/plan" }'),
    code: 'odd-address',
    severity: 'warning',
    says: ['”www.exempelby.se/plan”', '"https://www.exempelby.se/plan"'],
    at: [4, 41],
  },
  {
    what: 'an e-mail address with (at)',
    change: more('"contacts": [{ "role": "Samordnare", "email": "anna(at)exempelby.se" }]'),
    code: 'odd-email',
    severity: 'warning',
    says: ['”Samordnare”', '”anna(at)exempelby.se”', '"anna@exempelby.se"'],
    at: [4, 49],
  },
  {
    what: 'a status in Swedish',
    change: ['"status": "ongoing"', '"status": "Klar"'],
    code: 'own-word',
    severity: 'warning',
    says: ['”Tända gatlyktor”', '”Klar”', '"done"'],
    at: [19, 68],
  },
  {
    what: 'a responsible one letter from an actor',
    change: ['["kommunstyrelsen"]', '["kommunstyrelse"]'],
    code: 'near-reference',
    severity: 'warning',
    says: ['”Trygghet”', '”kommunstyrelse”', 'Menade du ”kommunstyrelsen”?'],
    at: [14, 23],
  },
  {
    what: 'a heading with nothing under it',
    change: more('"sections": [{ "title": "Inledning", "body": "" }]'),
    code: 'bare-heading',
    severity: 'warning',
    says: ['”Inledning”', '”body” (brödtext)'],
    at: [4, 16],
  },
  // As many again.
  {
    what: 'a curly quotation mark at the end only',
    change: [TITLE, '"title": "Framtidsplan”,'],
    code: 'not-json',
    says: ['citattecknet ”', 'raka'],
    at: [3, 25],
  },
  {
    what: 'a quotation mark that is missing',
    change: [TITLE, '"title": "Framtidsplan,'],
    code: 'not-json',
    says: ['saknas ett citattecken', 'Framtidsplan'],
    at: [3, 25],
  },
  {
    what: 'a key without quotation marks',
    change: [TITLE, 'title: "Framtidsplan",'],
    code: 'not-json',
    says: ['”title” ska stå inom citattecken'],
    at: [3, 3],
  },
  {
    what: 'single quotation marks',
    change: [TITLE, "'title': 'Framtidsplan',"],
    code: 'not-json',
    says: ["citattecknet '", 'raka'],
    at: [3, 3],
  },
  {
    what: 'a comment',
    change: [TITLE, `${TITLE} // fråga Anna`],
    code: 'not-json',
    says: ['kommentar', '"x-kommentar"'],
    at: [3, 28],
  },
  {
    what: 'a decimal comma',
    change: more('"indicators": [{ "title": "Trygga", "target": { "value": 71,5 } }]'),
    code: 'not-json',
    says: ['”71,5”', 'decimalpunkt'],
    at: [4, 60],
  },
  {
    what: 'true with a capital letter',
    change: goal('"priority": True,'),
    code: 'not-json',
    says: ['”True”', 'true (ja)', 'små bokstäver'],
    at: [12, 19],
  },
  {
    what: 'a colon that is missing',
    change: [TITLE, '"title" "Framtidsplan",'],
    code: 'not-json',
    says: ['saknas ett kolon', '"title"'],
    at: [3, 10],
  },
  {
    what: 'backslashes in an address',
    change: more('"source": { "url": "G:\\Planer\\plan.pdf" }'),
    code: 'not-json',
    says: ['omvänt snedstreck', '/'],
    at: [4, 25],
  },
  {
    what: 'a tab in a text',
    change: [TITLE, '"title": "Framtids\tplan",'],
    code: 'not-json',
    says: ['inte syns', 'Framtids'],
    at: [3, 21],
  },
  {
    what: 'a web page instead of the file',
    change: '<!doctype html><title>Logga in</title>',
    code: 'not-json',
    says: ['webbsida', 'adressen'],
  },
  {
    what: 'a file with nothing in it',
    change: '',
    code: 'not-json',
    says: ['tom', '"samsyn": "1.0"'],
  },
  {
    what: 'a bracket too many',
    change: ['"goals": ["trygghet"],', '"goals": ["trygghet"]],'],
    code: 'not-json',
    says: ['”], "status"', 'Ta bort'],
    at: [19, 56],
  },
  {
    what: 'a date in words',
    change: more('"updated": "14 juni 2021"'),
    code: 'wrong-format',
    says: ['senast uppdaterad ("updated")', '”14 juni 2021”', '"2021-06-14"'],
    at: [4, 14],
  },
  {
    what: 'a year without quotation marks',
    change: more('"validUntil": 2025'),
    code: 'wrong-type',
    says: ['giltigt till ("validUntil")', 'talet 2025', 'inom citattecken', '"validUntil": "'],
    at: [4, 17],
  },
  {
    what: 'a code of a kommun without quotation marks',
    change: ['{ "name": "Exempelby kommun" }', '{ "name": "Exempelby kommun", "kommunkod": 2418 }'],
    code: 'wrong-type',
    says: ['kommunkod ("kommunkod")', 'talet 2418', '"kommunkod": "2418"'],
    at: [4, 59],
  },
  {
    what: 'an id with capital letters and spaces',
    change: ['"id": "fritid"', '"id": "Fritid och fest"'],
    code: 'wrong-format',
    says: ['”Fritid”', '”Fritid och fest”', '"id": "fritid-och-fest"'],
    at: [16, 13],
  },
  {
    what: 'an actor without a name',
    change: ['"name": "Kommunstyrelsen"', '"short": "KS"'],
    code: 'missing-key',
    says: ['aktörer nr 1 ”kommunstyrelsen”', '”name” (namn)', '"name": "Kommunstyrelsen"'],
    at: [6, 5],
  },
  {
    what: 'a goal that is referred to by its title',
    change: ['"goals": ["trygghet"]', '"goals": ["Trygghet och ro"]'],
    code: 'dangling-reference',
    severity: 'warning',
    says: ['”Tända gatlyktor”', '”Trygghet och ro”'],
    at: [19, 45],
  },
  {
    what: 'null where the key should be left out',
    change: goal('"summary": null,'),
    code: 'wrong-type',
    says: ['”Trygghet”', 'Här står null', 'Ta bort det'],
    at: [12, 18],
  },
  {
    what: 'a kind of section in Swedish',
    change: more('"sections": [{ "title": "Förord", "body": "Hej.", "kind": "förord" }]'),
    code: 'wrong-choice',
    says: ['”Förord”', 'Menade du "foreword"?', '"foreword" = förord'],
    at: [4, 61],
  },
  {
    what: 'details where a text of a list should be',
    change: ['["Vi vill ha ljusa gator."]', '[{ "title": "Ljusa gator" }]'],
    code: 'wrong-format',
    says: ['mål nr 1 ”Trygghet”, vi vill nr 1', '”title”', '"aims": ["'],
    at: [13, 27],
  },
];

/** The text of a file with a slip in it. */
export function slipped({ change }: Slip): string {
  if (typeof change === 'string') return change;
  if (!SOUND.includes(change[0])) throw new Error(`The sound file has no ${change[0]}`);
  return SOUND.replace(change[0], () => change[1]);
}
