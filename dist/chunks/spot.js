import { v as valueSchema, e as entries } from './entries.js';
import { i as isObject } from './json.js';

const keyWords = { "terms": { "id": "Id", "name": "Namn", "short": "Kortnamn", "kind": "Slag", "url": "Adress", "note": "Anm\xE4rkning", "actors": "Akt\xF6rer", "title": "Rubrik", "language": "Spr\xE5k", "date": "Datum", "status": "Status", "body": "Br\xF6dtext", "by": "Bed\xF6mt av", "since": "Sedan", "value": "V\xE4rde", "values": "Utfall", "role": "Roll", "organisation": "Organisation", "email": "E-post", "phone": "Telefon", "visitingAddress": "Bes\xF6ksadress", "postalAddress": "Postadress", "openingHours": "\xD6ppettider", "$schema": "Schema", "samsyn": "Formatversion", "translations": "\xD6vers\xE4ttningar", "subtitle": "Undertitel", "publisher": "Utgivare", "edition": "Version", "period": "Period", "decisions": "Beslut", "owner": "Dokumentansvarig", "validUntil": "Giltigt till", "revision": "Senast reviderad", "updated": "Uppdaterad", "factLabels": "Faktaetiketter", "sdg": "Globala m\xE5len", "sdgTargets": "Globala delm\xE5l", "serves": "Bidrar till", "labels": "Egna ord", "statuses": "Statusord", "source": "K\xE4lla", "alternates": "Andra versioner", "contacts": "Kontakt", "vision": "Vision", "summary": "Ingress", "audience": "M\xE5lgrupp", "sections": "Underavsnitt", "goals": "M\xE5l", "journeys": "V\xE4gar", "roles": "Roller", "principles": "Principer", "measures": "\xC5tg\xE4rder", "indicators": "Indikatorer", "glossaries": "Ordlistor", "documents": "Relaterade dokument", "followUp": "Uppf\xF6ljning", "funding": "Finansiering", "participation": "Delaktighet", "outline": "Disposition", "text": "Ordalydelse", "event": "H\xE4ndelse", "reference": "Paragraf eller diarienummer", "document": "Dokument", "relation": "Samband", "decision": "Beslut", "src": "Bildadress", "alt": "Alternativtext", "caption": "Bildtext", "credit": "Upphov", "label": "Etikett", "cycle": "Intervall", "responsible": "Ansvariga", "next": "N\xE4sta uppf\xF6ljning", "results": "Resultat", "amount": "Belopp", "intro": "Inledning", "terms": "Begrepp", "code": "Nummer", "aims": "Vi vill", "commitments": "Vi ska", "topics": "\xC4mnen", "priority": "Prioritet", "figure": "Bild", "goalsLabel": "Rubrik f\xF6r delm\xE5len", "target": "M\xE5lv\xE4rde", "assessment": "Bed\xF6mning", "assessments": "Bed\xF6mningar", "byline": "Undertecknat av", "figures": "Bilder", "unit": "Enhet", "direction": "Riktning", "baseline": "Utg\xE5ngsv\xE4rde", "series": "Serier", "change": "F\xF6r\xE4ndring", "comparisons": "J\xE4mf\xF6relser", "breakdown": "Uppdelning", "frequency": "M\xE4tintervall", "trend": "Trend", "steps": "Steg", "measure": "\xC5tg\xE4rd", "number": "Nummer", "category": "Kategori", "recipients": "M\xE5lgrupp", "place": "Plats", "start": "Start", "due": "Klart senast", "cost": "Kostnad", "result": "Resultat", "related": "Se \xE4ven", "one": "En", "other": "Flera", "zero": "Ingen", "two": "Tv\xE5", "few": "N\xE5gra", "many": "M\xE5nga", "who": "Deltagare", "from": "Fr\xE5n", "to": "Till och med", "numbered": "Numrerad", "items": "Principer", "rank": "Ordning", "reason": "Sk\xE4l", "kommunkod": "Kommunkod", "slogan": "Slogan", "logo": "Logotyp", "actor": "Akt\xF6r", "quality": "Kvalitet", "state": "L\xE4ge", "duties": "Uppgifter", "entries": "Rader", "parts": "Delar", "level": "Niv\xE5", "goal": "M\xE5l", "how": "Hur", "term": "Begrepp", "definition": "F\xF6rklaring", "own": "Eget slag", "official": "Officiell", "actor.actors": "Underordnade akt\xF6rer", "alternate.title": "Titel", "assessment.date": "N\xE4r", "assessment.body": "Bed\xF6mning", "change.value": "F\xF6r\xE4ndring", "comparison.title": "Vems v\xE4rde", "comparison.values": "V\xE4rden \xF6ver tid", "content.title": "Titel", "content.kind": "Dokumenttyp", "content.updated": "Senast uppdaterad", "content.summary": "Sammanfattning", "content.sections": "Avsnitt", "decision.body": "Beslutsinstans", "decision.date": "Beslutsdatum", "decision.document": "Om dokumentet", "document.title": "Titel", "factLabels.title": "Dokumentnamn", "factLabels.kind": "Dokumenttyp", "factLabels.body": "Beslutsinstans", "factLabels.date": "Beslutsdatum", "factLabels.updated": "Senast uppdaterad", "goal.priority": "Prioritering", "goal.goals": "Delm\xE5l", "goal.sections": "M\xE5lets egna delar", "indicator.status": "M\xE5luppfyllelse", "measure.results": "Resultat efter uppf\xF6ljning", "publisher.url": "Webbplats", "result.title": "Titel", "series.title": "Namn", "source.title": "Titel", "statusWord.title": "Ord", "superiorGoal.title": "M\xE5l" }, "examples": { "id": ['"arbete-och-bostad"', '"work-and-housing"'], "actor.name": ['"Kommunstyrelsen"', '"Kommunstyrelsen"'], "short": ['"KS"', '"KS"'], "alternate.title": ['"Integrationsplan (PDF, 1 MB)"', '"Integrationsplan (PDF, 1 MB)"'], "alternate.kind": ['"PDF"', '"PDF"'], "alternate.language": ['"en"', '"en"'], "assessment.date": ['"2024"', '"2024"'], "since": ['"2015"', '"2015"'], "comparison.title": ['"Riket"', '"Sweden"'], "comparison.value": ["71.5", "71.5"], "contact.role": ['"Integrationssamordnare"', '"Integration coordinator"'], "email": ['"kommun@example.se"', '"kommun@example.se"'], "phone": ['"0953-140 00"', '"0953-140 00"'], "visitingAddress": ['"Torget 1, Exempelby"', '"Torget 1, Exempelby"'], "postalAddress": ['"123 45 Exempelby"', '"123 45 Exempelby"'], "openingHours": ['"Vardagar 9\u201315"', '"Weekdays 9\u201315"'], "$schema": ['"samsyn-1.json"', '"samsyn-1.json"'], "content.title": ['"Strategi f\xF6r integration"', '"Strategi f\xF6r integration"'], "content.edition": ['"1"', '"1"'], "content.sdg": ["[16]", "[16]"], "content.sdgTargets": ['["6.3", "14.1"]', '["6.3", "14.1"]'], "audience": ['["alla n\xE4mnder", "kommunala bolag"]', '["alla n\xE4mnder", "kommunala bolag"]'], "outline": ['["summary", "goals", "documents"]', '["summary", "goals", "documents"]'], "dateInWords.text": ['"180625"', '"180625"'], "decision.body": ['"Kommunfullm\xE4ktige"', '"Kommunfullm\xE4ktige"'], "reference": ['"\xA7 108"', '"\xA7 108"'], "decision.document": ['"Bilaga 2"', '"Annex 2"'], "credit": ['"Foto: Anna Berg"', '"Photo: Anna Berg"'], "followUp.label": ['"6"', '"6"'], "cycle": ['"en g\xE5ng per \xE5r"', '"once a year"'], "funding.label": ['"Bilaga 2"', '"Bilaga 2"'], "amount": ["250000", "250000"], "glossary.label": ['"1.2"', '"1.2"'], "goal.label": ['"M\xE5lomr\xE5de"', '"M\xE5lomr\xE5de"'], "goal.code": ['"2.1"', '"2.1"'], "goal.title": ['"Tillh\xF6righet"', '"Belonging"'], "topics": ['["H\xE4lsa", "Bost\xE4der"]', '["Health", "Housing"]'], "goal.sdg": ["[10, 11]", "[10, 11]"], "goal.sdgTargets": ['["4.7", "11.a"]', '["4.7", "11.a"]'], "goalsLabel": ['"Inriktningar"', '"Inriktningar"'], "goal.sections": ['[{ "title": "M\xE5lkonflikter", "body": "\u2026" }]', '[{ "title": "M\xE5lkonflikter", "body": "\u2026" }]'], "goalSection.label": ['"1.2"', '"1.2"'], "byline": ['"Anna Berg, kommunstyrelsens ordf\xF6rande"', '"Anna Berg, chair of the municipal board"'], "indicator.code": ['"I3"', '"I3"'], "indicator.title": ['"Andel i arbete efter tv\xE5 \xE5r"', '"Share in work after two years"'], "unit": ['"%"', '"%"'], "frequency": ['"varje \xE5r"', '"every year"'], "journey.title": ['"M\xE5l i tre steg"', '"Three steps"'], "labels.goals": ['"Strategiomr\xE5den"', '"Strategiomr\xE5den"'], "labels.aims": ['"S\xE5 vill vi ha det"', '"S\xE5 vill vi ha det"'], "labels.commitments": ['"S\xE5 n\xE5r vi dit"', '"S\xE5 n\xE5r vi dit"'], "logo.alt": ['"Mal\xE5 kommun"', '"Mal\xE5 kommun"'], "number": ['"6.2"', '"6.2"'], "category": ['"Skola och fritid"', '"School and leisure"'], "measure.goals": ['["arbete-och-bostad"]', '["work-and-housing"]'], "recipients": ['["Ton\xE5rsf\xF6r\xE4ldrar"]', '["Parents of teenagers"]'], "place": ['"Norrby"', '"Norrby"'], "measure.priority": ['"h\xF6g"', '"high"'], "cost": ["250000", "250000"], "related": ['["Bostadsf\xF6rs\xF6rjningsprogrammet, 6.2"]', '["Housing programme, 6.2"]'], "measuredInWords.value": ["71.5", "71.5"], "measuredInWords.text": ['"ungef\xE4r h\xE4lften"', '"about half"'], "one": ['"insats"', '"insats"'], "other": ['"insatser"', '"insatser"'], "participation.label": ['"1.1"', '"1.1"'], "participation.title": ['"Medborgardialog"', '"Citizens\u2019 dialogue"'], "who": ['"Boende p\xE5 nio orter"', '"Inhabitants of nine villages"'], "from": ['"2021"', '"2021"'], "to": ['"2025"', '"2025"'], "period.text": ['"innevarande mandatperiod"', '"the present term of office"'], "point.value": ["71.5", "71.5"], "point.note": ['"Medelv\xE4rde av fyra \xE5r"', '"Mean of four years"'], "principles.label": ['"Bilaga 3"', '"Appendix 3"'], "publisher.name": ['"Mal\xE5 kommun"', '"Mal\xE5 kommun"'], "kommunkod": ['"2418"', '"2418"'], "slogan": ['"Vi g\xF6r plats f\xF6r v\xE4xtkraft"', '"Vi g\xF6r plats f\xF6r v\xE4xtkraft"'], "reading.date": ['"2024"', '"2024"'], "reading.value": ["71.5", "71.5"], "quality": ['["preliminary"]', '["preliminary"]'], "responsibility.actor": ['"ks"', '"ks"'], "responsibility.role": ['"helps"', '"helps"'], "roles.label": ['"Bilaga 2"', '"Appendix 2"'], "section.label": ['"1.2"', '"1.2"'], "series.title": ['"Kvinnor"', '"Women"'], "statusWord.title": ['"Uppfyllt"', '"Uppfyllt"'], "statusWord.note": ['"Minst nio av tio"', '"At least nine of ten"'], "step.label": ['"Steg ett"', '"Step one"'], "superiorGoal.title": ['"En god folkh\xE4lsa"', '"Good public health"'], "superiorGoal.code": ['"3.2"', '"3.2"'], "superiorGoal.document": ['"Regional utvecklingsstrategi"', '"Regional utvecklingsstrategi"'], "term": ['"Nyanl\xE4nd"', '"Nyanl\xE4nd"'], "translation.language": ['"en"', '"en"'] }, "meanings": { "actor.kind": { "authority": "myndighet", "committee": "n\xE4mnd", "department": "f\xF6rvaltning", "association": "f\xF6rening", "company": "bolag eller f\xF6retag" }, "assessment.status": { "reached": "n\xE5tt", "partly-reached": "delvis n\xE5tt", "not-reached": "inte n\xE5tt" }, "decision.event": { "adopted": "antaget", "established": "fastst\xE4llt", "revised": "reviderat", "extended": "f\xF6rl\xE4ngt", "repealed": "upph\xE4vt" }, "document.relation": { "based-on": "v\xE5rt dokument bygger p\xE5 det", "part-of": "v\xE5rt ing\xE5r i det", "related": "relaterat", "law": "lag", "replaces": "v\xE5rt ers\xE4tter det", "replaced-by": "det ers\xE4tter v\xE5rt" }, "goal.status": { "reached": "n\xE5tt", "partly-reached": "delvis n\xE5tt", "not-reached": "inte n\xE5tt" }, "goalSection.kind": { "text": "vanlig text", "foreword": "f\xF6rord", "quote": "citat", "appendix": "bilaga" }, "indicator.direction": { "up": "upp", "down": "ner", "keep": "beh\xE5lla niv\xE5n" }, "indicator.trend": { "rising": "\xF6kar", "falling": "minskar", "unchanged": "of\xF6r\xE4ndrad" }, "indicator.status": { "reached": "n\xE5tt", "partly-reached": "delvis n\xE5tt", "not-reached": "inte n\xE5tt" }, "indicator.assessment": { "on-track": "p\xE5 v\xE4g mot m\xE5let", "at-risk": "risk att m\xE5let inte n\xE5s", "off-track": "m\xE5let n\xE5s inte" }, "measure.status": { "planned": "planerad", "ongoing": "p\xE5g\xE5r", "done": "klar", "delayed": "f\xF6rsenad", "stopped": "avbruten" }, "reading.quality": { "preliminary": "prelimin\xE4rt", "estimated": "uppskattat", "break": "brott i serien", "revised": "reviderat" }, "responsibility.role": { "answers": "ansvarar", "does": "utf\xF6r", "helps": "medverkar", "reports": "rapporterar" }, "responsibility.state": { "yes": "ja", "no": "nej", "undecided": "inte best\xE4mt" }, "section.kind": { "text": "vanlig text", "foreword": "f\xF6rord", "quote": "citat", "appendix": "bilaga" }, "statusWord.level": { "above": "\xF6ver horisonten \u2013 som det ska vara", "on": "p\xE5 horisonten \u2013 delvis eller p\xE5 v\xE4g", "below": "under horisonten \u2013 inte n\xE5tt", "waiting": "inte b\xF6rjat eller inte bed\xF6mt", "broken": "avbrutet" }, "superiorGoal.how": { "direct": "direkt", "indirect": "genom andra m\xE5l" } } };

const of = (table, entry, key) => Object.hasOwn(table, `${entry}.${key}`) ? table[`${entry}.${key}`] : Object.hasOwn(table, key) ? table[key] : void 0;
const termOf = (entry, key) => of(keyWords.terms, entry, key);
const ownExample = (entry, key) => of(keyWords.examples, entry, key);
const meaningsOf = (entry, key) => {
  const name = `${entry}.${key}`;
  return Object.hasOwn(keyWords.meanings, name) ? keyWords.meanings[name] : void 0;
};
const named = /* @__PURE__ */ new Map();
for (const [name, term] of Object.entries(keyWords.terms)) {
  const word = term.toLowerCase();
  const keys = named.get(word) ?? /* @__PURE__ */ new Set();
  named.set(word, keys.add(name.replace(/.*\./, "")));
}
const words = /* @__PURE__ */ new Map();
function swedishWords(entry, keys) {
  const known = words.get(entry);
  if (known) return known;
  const made = /* @__PURE__ */ new Map();
  for (const key of keys) {
    const term = termOf(entry, key)?.toLowerCase();
    if (term !== void 0 && !made.has(term)) made.set(term, key);
  }
  for (const [word, meant] of named) {
    const key = keys.find((one) => meant.has(one));
    if (key !== void 0 && !made.has(word)) made.set(word, key);
  }
  words.set(entry, made);
  return made;
}
function meantKey(key, entry, keys, nearest) {
  const swedish = swedishWords(entry, keys);
  const word = key.toLowerCase();
  const exact = swedish.get(word);
  if (exact !== void 0) return exact;
  const near = nearest([...keys, ...swedish.keys()]);
  if (near !== void 0) return swedish.get(near) ?? near;
  if (word.length < 4 || word.length > 30) return void 0;
  for (const [name, meant] of swedish) if (name.endsWith(word) || name.startsWith(word)) return meant;
  return void 0;
}

const LONGEST_QUOTE = 300;
const PLAIN = /^[ -~¡-¬®-ɏ]*$/;
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;
const ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;
function quote(word) {
  const long = word.length > LONGEST_QUOTE;
  const start = long ? word.slice(0, LONGEST_QUOTE).replace(/[\ud800-\udbff]$/, "") : word;
  if (PLAIN.test(start)) return start + (long ? "\u2026" : "");
  const seen = start.replace(UNSEEN, byNumber);
  return (/[a-z]/i.test(start) ? seen.replace(ALIKE, byNumber) : seen) + (long ? "\u2026" : "");
}
const byNumber = (character) => `\\u{${character.codePointAt(0).toString(16)}}`;

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
function createScanner$1(text, ignoreTrivia = false) {
    const len = text.length;
    let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
    function scanHexDigits(count, exact) {
        let digits = 0;
        let value = 0;
        while (digits < count || false) {
            let ch = text.charCodeAt(pos);
            if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                value = value * 16 + ch - 48 /* CharacterCodes._0 */;
            }
            else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
            }
            else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
            }
            else {
                break;
            }
            pos++;
            digits++;
        }
        if (digits < count) {
            value = -1;
        }
        return value;
    }
    function setPosition(newPosition) {
        pos = newPosition;
        value = '';
        tokenOffset = 0;
        token = 16 /* SyntaxKind.Unknown */;
        scanError = 0 /* ScanError.None */;
    }
    function scanNumber() {
        let start = pos;
        if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
            pos++;
        }
        else {
            pos++;
            while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
            }
        }
        if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
            pos++;
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                return text.substring(start, pos);
            }
        }
        let end = pos;
        if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
            pos++;
            if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                pos++;
            }
            if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
                end = pos;
            }
            else {
                scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
            }
        }
        return text.substring(start, end);
    }
    function scanString() {
        let result = '', start = pos;
        while (true) {
            if (pos >= len) {
                result += text.substring(start, pos);
                scanError = 2 /* ScanError.UnexpectedEndOfString */;
                break;
            }
            const ch = text.charCodeAt(pos);
            if (ch === 34 /* CharacterCodes.doubleQuote */) {
                result += text.substring(start, pos);
                pos++;
                break;
            }
            if (ch === 92 /* CharacterCodes.backslash */) {
                result += text.substring(start, pos);
                pos++;
                if (pos >= len) {
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch2 = text.charCodeAt(pos++);
                switch (ch2) {
                    case 34 /* CharacterCodes.doubleQuote */:
                        result += '\"';
                        break;
                    case 92 /* CharacterCodes.backslash */:
                        result += '\\';
                        break;
                    case 47 /* CharacterCodes.slash */:
                        result += '/';
                        break;
                    case 98 /* CharacterCodes.b */:
                        result += '\b';
                        break;
                    case 102 /* CharacterCodes.f */:
                        result += '\f';
                        break;
                    case 110 /* CharacterCodes.n */:
                        result += '\n';
                        break;
                    case 114 /* CharacterCodes.r */:
                        result += '\r';
                        break;
                    case 116 /* CharacterCodes.t */:
                        result += '\t';
                        break;
                    case 117 /* CharacterCodes.u */:
                        const ch3 = scanHexDigits(4);
                        if (ch3 >= 0) {
                            result += String.fromCharCode(ch3);
                        }
                        else {
                            scanError = 4 /* ScanError.InvalidUnicode */;
                        }
                        break;
                    default:
                        scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                }
                start = pos;
                continue;
            }
            if (ch >= 0 && ch <= 0x1f) {
                if (isLineBreak(ch)) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                else {
                    scanError = 6 /* ScanError.InvalidCharacter */;
                    // mark as error but continue with string
                }
            }
            pos++;
        }
        return result;
    }
    function scanNext() {
        value = '';
        scanError = 0 /* ScanError.None */;
        tokenOffset = pos;
        lineStartOffset = lineNumber;
        prevTokenLineStartOffset = tokenLineStartOffset;
        if (pos >= len) {
            // at the end
            tokenOffset = len;
            return token = 17 /* SyntaxKind.EOF */;
        }
        let code = text.charCodeAt(pos);
        // trivia: whitespace
        if (isWhiteSpace(code)) {
            do {
                pos++;
                value += String.fromCharCode(code);
                code = text.charCodeAt(pos);
            } while (isWhiteSpace(code));
            return token = 15 /* SyntaxKind.Trivia */;
        }
        // trivia: newlines
        if (isLineBreak(code)) {
            pos++;
            value += String.fromCharCode(code);
            if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                pos++;
                value += '\n';
            }
            lineNumber++;
            tokenLineStartOffset = pos;
            return token = 14 /* SyntaxKind.LineBreakTrivia */;
        }
        switch (code) {
            // tokens: []{}:,
            case 123 /* CharacterCodes.openBrace */:
                pos++;
                return token = 1 /* SyntaxKind.OpenBraceToken */;
            case 125 /* CharacterCodes.closeBrace */:
                pos++;
                return token = 2 /* SyntaxKind.CloseBraceToken */;
            case 91 /* CharacterCodes.openBracket */:
                pos++;
                return token = 3 /* SyntaxKind.OpenBracketToken */;
            case 93 /* CharacterCodes.closeBracket */:
                pos++;
                return token = 4 /* SyntaxKind.CloseBracketToken */;
            case 58 /* CharacterCodes.colon */:
                pos++;
                return token = 6 /* SyntaxKind.ColonToken */;
            case 44 /* CharacterCodes.comma */:
                pos++;
                return token = 5 /* SyntaxKind.CommaToken */;
            // strings
            case 34 /* CharacterCodes.doubleQuote */:
                pos++;
                value = scanString();
                return token = 10 /* SyntaxKind.StringLiteral */;
            // comments
            case 47 /* CharacterCodes.slash */:
                const start = pos - 1;
                // Single-line comment
                if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                    pos += 2;
                    while (pos < len) {
                        if (isLineBreak(text.charCodeAt(pos))) {
                            break;
                        }
                        pos++;
                    }
                    value = text.substring(start, pos);
                    return token = 12 /* SyntaxKind.LineCommentTrivia */;
                }
                // Multi-line comment
                if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                    pos += 2;
                    const safeLength = len - 1; // For lookahead.
                    let commentClosed = false;
                    while (pos < safeLength) {
                        const ch = text.charCodeAt(pos);
                        if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                            pos += 2;
                            commentClosed = true;
                            break;
                        }
                        pos++;
                        if (isLineBreak(ch)) {
                            if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                pos++;
                            }
                            lineNumber++;
                            tokenLineStartOffset = pos;
                        }
                    }
                    if (!commentClosed) {
                        pos++;
                        scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                    }
                    value = text.substring(start, pos);
                    return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                }
                // just a single slash
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
            // numbers
            case 45 /* CharacterCodes.minus */:
                value += String.fromCharCode(code);
                pos++;
                if (pos === len || !isDigit(text.charCodeAt(pos))) {
                    return token = 16 /* SyntaxKind.Unknown */;
                }
            // found a minus, followed by a number so
            // we fall through to proceed with scanning
            // numbers
            case 48 /* CharacterCodes._0 */:
            case 49 /* CharacterCodes._1 */:
            case 50 /* CharacterCodes._2 */:
            case 51 /* CharacterCodes._3 */:
            case 52 /* CharacterCodes._4 */:
            case 53 /* CharacterCodes._5 */:
            case 54 /* CharacterCodes._6 */:
            case 55 /* CharacterCodes._7 */:
            case 56 /* CharacterCodes._8 */:
            case 57 /* CharacterCodes._9 */:
                value += scanNumber();
                return token = 11 /* SyntaxKind.NumericLiteral */;
            // literals and unknown symbols
            default:
                // is a literal? Read the full word.
                while (pos < len && isUnknownContentCharacter(code)) {
                    pos++;
                    code = text.charCodeAt(pos);
                }
                if (tokenOffset !== pos) {
                    value = text.substring(tokenOffset, pos);
                    // keywords: true, false, null
                    switch (value) {
                        case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                        case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                        case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                    }
                    return token = 16 /* SyntaxKind.Unknown */;
                }
                // some
                value += String.fromCharCode(code);
                pos++;
                return token = 16 /* SyntaxKind.Unknown */;
        }
    }
    function isUnknownContentCharacter(code) {
        if (isWhiteSpace(code) || isLineBreak(code)) {
            return false;
        }
        switch (code) {
            case 125 /* CharacterCodes.closeBrace */:
            case 93 /* CharacterCodes.closeBracket */:
            case 123 /* CharacterCodes.openBrace */:
            case 91 /* CharacterCodes.openBracket */:
            case 34 /* CharacterCodes.doubleQuote */:
            case 58 /* CharacterCodes.colon */:
            case 44 /* CharacterCodes.comma */:
            case 47 /* CharacterCodes.slash */:
                return false;
        }
        return true;
    }
    function scanNextNonTrivia() {
        let result;
        do {
            result = scanNext();
        } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
        return result;
    }
    return {
        setPosition: setPosition,
        getPosition: () => pos,
        scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
        getToken: () => token,
        getTokenValue: () => value,
        getTokenOffset: () => tokenOffset,
        getTokenLength: () => pos - tokenOffset,
        getTokenStartLine: () => lineStartOffset,
        getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
        getTokenError: () => scanError,
    };
}
function isWhiteSpace(ch) {
    return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
}
function isLineBreak(ch) {
    return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
}
function isDigit(ch) {
    return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
}

/*---------------------------------------------------------------------------------------------
 *  Copyright (c) Microsoft Corporation. All rights reserved.
 *  Licensed under the MIT License. See License.txt in the project root for license information.
 *--------------------------------------------------------------------------------------------*/
/**
 * Creates a JSON scanner on the given text.
 * If ignoreTrivia is set, whitespaces or comments are ignored.
 */
const createScanner = createScanner$1;

const OPEN_BRACE = 1;
const CLOSE_BRACE = 2;
const OPEN_BRACKET = 3;
const CLOSE_BRACKET = 4;
const COMMA = 5;
const COLON = 6;
const STRING$1 = 10;
const NUMBER = 11;
const LINE_COMMENT = 12;
const BLOCK_COMMENT = 13;
const LINE_BREAK = 14;
const SPACE = 15;
const UNKNOWN = 16;
const END = 17;
const UNENDED_STRING = 2;
class Tokens {
  constructor(text) {
    /** The token that is looked at: its kind, where it begins, and where it ends. */
    this.kind = END;
    this.start = 0;
    this.end = 0;
    /** Where the token before ends, and its kind. Spaces are no tokens. */
    this.before = 0;
    this.kindBefore = END;
    /** Where the token's line begins, and how far that is indented. */
    this.lineStart = 0;
    this.indent = 0;
    /** Whether the token is the first of its line. */
    this.isFirst = true;
    this.text = text;
    this.#scanner = createScanner(text, false);
    this.next();
  }
  #scanner;
  /** What is wrong inside the token, by the library's number; 0 is nothing. */
  get error() {
    return this.#scanner.getTokenError();
  }
  /** Goes on to the next token, and gives its kind. */
  next() {
    this.before = this.end;
    this.kindBefore = this.kind;
    if (this.end > this.lineStart) this.isFirst = false;
    do {
      this.kind = this.#scanner.scan();
      if (this.kind !== LINE_BREAK) continue;
      this.lineStart = this.#scanner.getPosition();
      this.isFirst = true;
    } while (this.kind === SPACE || this.kind === LINE_BREAK);
    this.start = this.#scanner.getTokenOffset();
    this.end = this.#scanner.getPosition();
    if (this.isFirst) this.indent = this.start - this.lineStart;
    return this.kind;
  }
  /** Whether the quotation marks of the token's line do not come in pairs, as on every line of sound JSON. */
  hasOddQuotes() {
    const lineEnd = /[\r\n]|$/g;
    lineEnd.lastIndex = this.start;
    const line = this.text.slice(this.lineStart, lineEnd.exec(this.text).index);
    return line.replace(/\\./g, "").split('"').length % 2 === 0;
  }
  /** Where what stands before an offset ends, spaces left aside. */
  endBefore(offset) {
    let end = offset;
    while (end > 0 && /\s/.test(this.text[end - 1])) end--;
    return end;
  }
}

const partsOf = (pointer) => pointer.split("/").slice(1).map((part) => part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part);
function offsetsIn(text, pointers) {
  const root = soughtBy(pointers);
  const found = /* @__PURE__ */ new Map();
  const scanner = createScanner(text, true);
  const next = () => scanner.scan();
  const frames = [];
  let isKey = false;
  let aside = 0;
  for (let token = next(); token !== END; token = next()) {
    const opens = token === OPEN_BRACE || token === OPEN_BRACKET;
    const closes = token === CLOSE_BRACE || token === CLOSE_BRACKET;
    if (aside) {
      aside += opens ? 1 : closes ? -1 : 0;
      continue;
    }
    const frame = frames.at(-1);
    if (token === COMMA) {
      if (frame?.isList) frame.at = frame.at + 1;
      else isKey = true;
    } else if (closes) {
      frames.pop();
      isKey = false;
    } else if (token === COLON) isKey = false;
    else if (isKey && frame) {
      frame.at = scanner.getTokenValue();
      frame.offset = scanner.getTokenOffset();
    } else {
      const sought = frame ? frame.sought?.below.get(String(frame.at)) : root;
      const value = scanner.getTokenOffset();
      for (const pointer of sought?.pointers ?? [])
        found.set(pointer, { value, key: frame && !frame.isList ? frame.offset : value });
      if (opens && !sought) {
        aside = 1;
        continue;
      }
      isKey = token === OPEN_BRACE;
      if (opens) frames.push({ isList: !isKey, sought, at: 0, offset: value });
    }
  }
  return found;
}
function soughtBy(pointers) {
  const root = { below: /* @__PURE__ */ new Map(), pointers: [] };
  for (const pointer of pointers) {
    let sought = root;
    for (const part of partsOf(pointer)) {
      const next = sought.below.get(part) ?? { below: /* @__PURE__ */ new Map(), pointers: [] };
      sought.below.set(part, next);
      sought = next;
    }
    if (!sought.pointers.length) sought.pointers = [pointer];
  }
  return root;
}
function textPlaces(text) {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = low + high >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low] + 1 };
  };
}

const FILE = valueSchema("#content");
const STRING = valueSchema("string");
const CALLED = ["title", "name", "term", "role", "event", "actor", "label", "code", "date", "id"];
const LONGEST_TITLE = 60;
const MOST_STEPS_TOLD = 3;
function spotsIn(file) {
  const start = { steps: [], entry: void 0, key: void 0, schema: FILE, value: file };
  const known = /* @__PURE__ */ new Map([["", start]]);
  return function spotAt(pointer) {
    const cut = pointer.lastIndexOf("/");
    const spot = known.get(pointer) ?? below(spotAt(pointer.slice(0, cut)), partsOf(pointer.slice(cut))[0]);
    known.set(pointer, spot);
    return spot;
  };
}
function below({ steps, entry, key, schema, value }, part) {
  if (Array.isArray(value)) {
    const one = value[Number(part)];
    const item = schema?.item;
    const isEntry = (item?.object ?? item)?.entry !== void 0;
    const placed = { number: Number(part) + 1, title: isEntry ? titleOf(one) : void 0 };
    const list = steps.slice(-1).map((step2) => ({ ...step2, ...placed }));
    return { steps: [...steps.slice(0, -1), ...list], entry, key, schema: item, value: one };
  }
  const own = schema?.object ?? schema;
  const holder = own?.entry === void 0 ? void 0 : own;
  const next = holder && entries.get(holder.entry)?.keys.get(part);
  const isLanguage = !!own && !holder && steps.length > 0;
  const of = next && holder.entry;
  const step = { key: part, term: of === void 0 ? void 0 : termOf(of, part), of, isLanguage };
  return {
    steps: [...steps, step],
    // A language belongs to the key of its text.
    ...isLanguage ? { entry, key } : { entry: holder?.entry, key: next && part },
    schema: isLanguage ? STRING : next,
    value: isObject(value) && Object.hasOwn(value, part) ? value[part] : void 0
  };
}
function placeInWords({ steps }, language) {
  const from = Math.max(
    steps.findLastIndex(({ title }) => title),
    steps.length - MOST_STEPS_TOLD,
    0
  );
  return steps.slice(from).map((step, i, told) => language ? inEnglish(step) : inSwedish(step, i === told.length - 1));
}
function inSwedish({ key, term, isLanguage, number, title }, isLast) {
  if (isLanguage) return `spr\xE5ket \u201D${quote(key)}\u201D`;
  if (term === void 0) return `\u201D${quote(key)}\u201D${number ? ` nr ${number}` : ""}`;
  const which = `${lowerFirst(term)}${number ? ` nr ${number}` : ""}`;
  return title ? `${which} \u201D${title}\u201D` : isLast ? `${which} ("${key}")` : which;
}
function inEnglish({ key, isLanguage, number, title }) {
  const which = `${isLanguage ? "language " : ""}\u201C${quote(key)}\u201D${number ? ` no. ${number}` : ""}`;
  return title ? `${which} \u201C${title}\u201D` : which;
}
const lowerFirst = (words) => words[0].toLowerCase() + words.slice(1);
function titleOf(value) {
  if (!isObject(value)) return void 0;
  for (const key of CALLED) {
    const said = Object.hasOwn(value, key) ? value[key] : void 0;
    const text = isObject(said) ? said["sv"] ?? Object.values(said)[0] : said;
    if (typeof text === "string" && text.trim()) return excerpt(text, LONGEST_TITLE);
  }
  return void 0;
}
function excerpt(text, most) {
  const line = text.slice(0, most + 1).replace(/\s+/g, " ");
  return quote(line.length > most ? `${line.slice(0, most).trimEnd()}\u2026` : line);
}

export { BLOCK_COMMENT as B, COMMA as C, END as E, LINE_COMMENT as L, NUMBER as N, OPEN_BRACKET as O, STRING$1 as S, Tokens as T, UNENDED_STRING as U, meaningsOf as a, COLON as b, CLOSE_BRACE as c, CLOSE_BRACKET as d, excerpt as e, UNKNOWN as f, OPEN_BRACE as g, textPlaces as h, offsetsIn as i, keyWords as k, meantKey as m, ownExample as o, placeInWords as p, quote as q, spotsIn as s, termOf as t };
//# sourceMappingURL=spot.js.map
