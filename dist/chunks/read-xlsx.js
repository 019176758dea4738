import { F as Failure } from './import-parts.js';
import { o as openArchive } from './archive.js';
import './choices.js';
import './entries.js';
import './own-keys.js';
import './address.js';
import './limits.js';
import './json.js';
import './goal-paths.js';
import './problem-of.js';
import './spot.js';
import './did-you-mean.js';
import './read-content.js';
import './walk.js';

function dayText(value, format = "") {
  if (Number.isNaN(value.getTime())) return "";
  const iso = value.toISOString();
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  const hasTime = /h|s/.test(letters);
  const hasDay = /d/.test(letters) || !/[ymh]/.test(letters);
  const hasMonth = hasDay || /m/.test(letters) && (!hasTime || letters.includes("y"));
  const day = iso.slice(0, hasDay ? 10 : hasMonth ? 7 : 4);
  const time = iso.slice(11, 16);
  if (hasTime && !hasMonth && !letters.includes("y")) return time;
  return hasTime && time !== "00:00" ? `${day} ${time}` : day;
}

const TOKEN = /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[[^\]]*\]|[_*]([\s\S])|([\s\S])/gu;
function numberText(value, format = "General") {
  const [positive = "", negative] = sectionsOf(format);
  const section = value < 0 && negative ? negative : positive;
  const size = value < 0 && negative ? -value : value;
  const drawn = drawnOf(section);
  if (!drawn) return plain(size);
  const shown = Number((drawn.isPercent ? size * 100 : size).toPrecision(15));
  const [whole = "", rest] = Math.abs(shown).toFixed(Math.min(20, drawn.decimals)).split(".");
  const sign = shown < 0 && Number(`${whole}.${rest ?? 0}`) !== 0 ? "\u2212" : "";
  const digits = drawn.isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, "\xA0") : whole;
  return `${sign}${drawn.before}${digits}${rest ? `,${rest}` : ""}${drawn.after}`.trim();
}
const plain = (value) => String(Number(value.toPrecision(15))).replace(".", ",").replace(/^-/, "\u2212");
function sectionsOf(format) {
  const sections = [""];
  for (const [token, ...rest] of format.matchAll(TOKEN))
    if (rest[4] === ";") sections.push("");
    else sections[sections.length - 1] += token;
  return sections;
}
function drawnOf(section) {
  let [before, number, after] = ["", "", ""];
  let isPercent = false;
  for (const [token, quoted, escaped, currency, width, letter] of section.matchAll(TOKEN)) {
    if (letter && /[0#?.,]/.test(letter) && !after.trim()) {
      number += letter;
      continue;
    }
    if (letter && /[eE/]/.test(letter) && number) return void 0;
    if (letter === "%") isPercent = true;
    const text = quoted ?? escaped ?? currency ?? (width ? " " : token.startsWith("[") ? "" : token);
    if (text === " " && number && /^[\s]?[#0?]/.test(section.slice(section.indexOf(number) + number.length + 1)))
      number += ",";
    else if (number) after += text;
    else before += text;
  }
  if (!/[0#?]/.test(number)) return void 0;
  const [whole = "", decimals = ""] = number.split(".");
  return {
    before,
    after,
    decimals: decimals.replace(/[^0#?]/g, "").length,
    isGrouped: /[,]/.test(whole.replace(/,+$/, "")),
    isPercent
  };
}

function cellRuns(cell) {
  const look = {
    ...cell.style?.font?.bold && { bold: true },
    ...cell.style?.font?.italic && { italic: true },
    ...cell.hyperlink?.target && { link: cell.hyperlink.target }
  };
  const rich = cell.richText?.filter(({ text: text2 }) => text2);
  if (rich?.length)
    return rich.map(({ text: text2, font }) => ({
      text: text2.replaceAll("\r", ""),
      ...look,
      ...font?.bold && { bold: true },
      ...font?.italic && { italic: true }
    }));
  const text = shown(cell).replaceAll("\r", "").trim();
  return text ? [{ text, ...look }] : [];
}
const isError = (cell) => cell.type === "error" || typeof cell.value === "string" && /^#(?:REF|N\/A|NAME|VALUE|DIV\/0|NULL|NUM|SPILL)[!?]?$/.test(cell.value);
function shown({ value: own, formulaResult, style }) {
  const value = own ?? formulaResult ?? null;
  if (value instanceof Date) return dayText(value, style?.numFmt);
  if (typeof value === "number") return numberText(value, style?.numFmt);
  if (typeof value === "boolean") return value ? "SANT" : "FALSKT";
  return value ?? "";
}

class HucreError extends Error {
	name = "HucreError";
	constructor(message, options) {
		super(message, options);
	}
}
class ParseError extends HucreError {
	details;
	name = "ParseError";
	constructor(message, details, options) {
		super(message, options);
		this.details = details;
	}
}
class ZipError extends HucreError {
	name = "ZipError";
}
class XmlError extends HucreError {
	name = "XmlError";
}
class EncryptedFileError extends HucreError {
	name = "EncryptedFileError";
	
	format;
	constructor(format, message) {
		super(message ?? (format ? `File is password-protected (${format.toUpperCase()} encrypted with the OLE2/CFB container). Provide a password in options to decrypt it.` : "File is password-protected. Provide a password in options."));
		this.format = format;
	}
}

class DecryptionError extends HucreError {
	name = "DecryptionError";
	constructor(message = "Failed to decrypt: incorrect password or corrupt encryption data.", options) {
		super(message, options);
	}
}

const ENTITY_MAP = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'"
};

function decodeEntities(text) {
	if (text.indexOf("&") === -1) return text;
	return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-zA-Z]+);/g, (match, ref) => {
		if (ref.charCodeAt(0) === 35) {
			
			const code = ref.charCodeAt(1) === 120 || ref.charCodeAt(1) === 88 ? parseInt(ref.slice(2), 16) : parseInt(ref.slice(1), 10);
			if (Number.isNaN(code)) return match;
			
			
			
			if (code < 0 || code > 1114111) return match;
			return String.fromCodePoint(code);
		}
		return ENTITY_MAP[ref] ?? match;
	});
}

function decodeOoxmlEscapes(text) {
	if (text.indexOf("_x") === -1) return text;
	return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_match, hex) => {
		return String.fromCharCode(parseInt(hex, 16));
	});
}

function parseAttrs(raw) {
	const attrs = {};
	let i = 0;
	const len = raw.length;
	while (i < len) {
		
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len) break;
		
		const nameStart = i;
		while (i < len && raw.charCodeAt(i) !== 61 && !isWhitespace(raw.charCodeAt(i))) i++;
		const name = raw.slice(nameStart, i);
		if (!name) break;
		
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len || raw.charCodeAt(i) !== 61) {
			
			attrs[name] = "";
			continue;
		}
		i++;
		while (i < len && isWhitespace(raw.charCodeAt(i))) i++;
		if (i >= len) break;
		
		const quote = raw.charCodeAt(i);
		if (quote === 34 || quote === 39) {
			i++;
			const valStart = i;
			while (i < len && raw.charCodeAt(i) !== quote) i++;
			attrs[name] = decodeEntities(raw.slice(valStart, i));
			i++;
		} else {
			
			const valStart = i;
			while (i < len && !isWhitespace(raw.charCodeAt(i))) i++;
			attrs[name] = decodeEntities(raw.slice(valStart, i));
		}
	}
	return attrs;
}

function splitTagName(tag) {
	const colon = tag.indexOf(":");
	if (colon === -1) return {
		local: tag,
		prefix: ""
	};
	return {
		prefix: tag.slice(0, colon),
		local: tag.slice(colon + 1)
	};
}

function isWhitespace(code) {
	return code === 32 || code === 9 || code === 10 || code === 13;
}


function parseSax(xml, handlers) {
	
	const input = xml.charCodeAt(0) === 65279 ? xml.slice(1) : xml;
	const len = input.length;
	let i = 0;
	function error(msg) {
		
		let line = 1;
		let col = 1;
		for (let j = 0; j < i && j < len; j++) {
			if (input.charCodeAt(j) === 10) {
				line++;
				col = 1;
			} else {
				col++;
			}
		}
		throw new XmlError(`${msg} at line ${line}, column ${col}`);
	}
	while (i < len) {
		if (input.charCodeAt(i) === 60) {
			
			const next = i + 1 < len ? input.charCodeAt(i + 1) : 0;
			if (next === 33) {
				
				if (input.slice(i, i + 4) === "<!--") {
					
					const end = input.indexOf("-->", i + 4);
					if (end === -1) error("Unterminated comment");
					i = end + 3;
					continue;
				}
				if (input.slice(i, i + 9) === "<![CDATA[") {
					
					const end = input.indexOf("]]>", i + 9);
					if (end === -1) error("Unterminated CDATA section");
					const text = input.slice(i + 9, end);
					handlers.onCData?.(text);
					handlers.onText?.(text);
					i = end + 3;
					continue;
				}
				
				const end = input.indexOf(">", i + 2);
				if (end === -1) error("Unterminated declaration");
				i = end + 1;
				continue;
			}
			if (next === 63) {
				
				const end = input.indexOf("?>", i + 2);
				if (end === -1) error("Unterminated processing instruction");
				i = end + 2;
				continue;
			}
			if (next === 47) {
				
				const end = input.indexOf(">", i + 2);
				if (end === -1) error("Unterminated closing tag");
				const tag = input.slice(i + 2, end).trim();
				handlers.onCloseTag?.(tag);
				i = end + 1;
				continue;
			}
			
			
			let j = i + 1;
			let inQuote = 0;
			while (j < len) {
				const c = input.charCodeAt(j);
				if (inQuote) {
					if (c === inQuote) inQuote = 0;
				} else if (c === 34 || c === 39) {
					inQuote = c;
				} else if (c === 62) {
					break;
				}
				j++;
			}
			if (j >= len) error("Unterminated opening tag");
			const selfClosing = input.charCodeAt(j - 1) === 47;
			const tagContent = input.slice(i + 1, selfClosing ? j - 1 : j);
			
			let spaceIdx = 0;
			const tcLen = tagContent.length;
			while (spaceIdx < tcLen && !isWhitespace(tagContent.charCodeAt(spaceIdx))) spaceIdx++;
			const tag = tagContent.slice(0, spaceIdx);
			const attrStr = spaceIdx < tcLen ? tagContent.slice(spaceIdx + 1) : "";
			const attrs = attrStr ? parseAttrs(attrStr) : {};
			handlers.onOpenTag?.(tag, attrs);
			if (selfClosing) {
				handlers.onCloseTag?.(tag);
			}
			i = j + 1;
			continue;
		}
		
		const textStart = i;
		while (i < len && input.charCodeAt(i) !== 60) i++;
		const rawText = input.slice(textStart, i);
		if (rawText) {
			const decoded = decodeEntities(rawText);
			handlers.onText?.(decoded);
		}
	}
}


function parseXml(xml) {
	const root = {
		tag: "",
		local: "",
		prefix: "",
		attrs: {},
		children: []
	};
	const stack = [root];
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			const { local, prefix } = splitTagName(tag);
			const el = {
				tag,
				local,
				prefix,
				attrs,
				children: []
			};
			stack[stack.length - 1].children.push(el);
			stack.push(el);
		},
		onCloseTag(tag) {
			if (stack.length <= 1) {
				throw new XmlError("Unexpected closing tag: no matching open tag");
			}
			const el = stack[stack.length - 1];
			
			
			if (el.tag !== tag) {
				throw new XmlError(`Mismatched closing tag: expected </${el.tag}> but found </${tag}>`);
			}
			stack.pop();
			
			if (el.children.length > 0) {
				const texts = [];
				for (const child of el.children) {
					if (typeof child === "string") texts.push(child);
				}
				if (texts.length > 0) {
					el.text = texts.join("");
				}
			}
		},
		onText(text) {
			
			stack[stack.length - 1].children.push(text);
		}
	});
	
	
	
	if (stack.length > 1) {
		const unclosed = stack[stack.length - 1].tag;
		throw new XmlError(`Unexpected end of document: unclosed element <${unclosed}>`);
	}
	
	if (root.children.length === 0) {
		throw new XmlError("Empty document: no root element found");
	}
	
	for (const child of root.children) {
		if (typeof child !== "string") return child;
	}
	throw new XmlError("No root element found in document");
}

function parsePersons(xml) {
	const root = parseXml(xml);
	const persons = [];
	for (const child of childElements$7(root)) {
		if (child.local !== "person") continue;
		const id = child.attrs.id;
		const displayName = child.attrs.displayName;
		if (!id || displayName === undefined) continue;
		const entry = {
			id,
			displayName
		};
		if (child.attrs.userId) entry.userId = child.attrs.userId;
		if (child.attrs.providerId) entry.providerId = child.attrs.providerId;
		persons.push(entry);
	}
	return persons;
}

function parseThreadedComments(xml) {
	const root = parseXml(xml);
	const comments = [];
	for (const child of childElements$7(root)) {
		if (child.local !== "threadedComment") continue;
		const id = child.attrs.id;
		const personId = child.attrs.personId;
		if (!id || !personId) continue;
		const entry = {
			id,
			personId,
			text: readChildText$1(child, "text")
		};
		if (child.attrs.ref) entry.ref = child.attrs.ref;
		if (child.attrs.parentId) entry.parentId = child.attrs.parentId;
		if (child.attrs.dT) entry.date = child.attrs.dT;
		if (child.attrs.done === "1" || child.attrs.done === "true") entry.done = true;
		const mentionsEl = findChild$8(child, "mentions");
		if (mentionsEl) {
			const mentions = [];
			for (const m of childElements$7(mentionsEl)) {
				if (m.local !== "mention") continue;
				const mp = m.attrs.mentionpersonId;
				const mid = m.attrs.mentionId;
				if (!mp || !mid) continue;
				mentions.push({
					mentionPersonId: mp,
					mentionId: mid,
					startIndex: parseIntSafe$3(m.attrs.startIndex, 0),
					length: parseIntSafe$3(m.attrs.length, 0)
				});
			}
			if (mentions.length > 0) entry.mentions = mentions;
		}
		comments.push(entry);
	}
	return comments;
}

function childElements$7(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function findChild$8(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function readChildText$1(el, localName) {
	const child = findChild$8(el, localName);
	if (!child) return "";
	let text = "";
	for (const c of child.children) {
		if (typeof c === "string") text += c;
	}
	return text;
}
function parseIntSafe$3(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}

function parseRelationships(xml) {
	const doc = parseXml(xml);
	const rels = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "Relationship") {
			const id = child.attrs["Id"] ?? "";
			const type = child.attrs["Type"] ?? "";
			const target = child.attrs["Target"] ?? "";
			const targetMode = child.attrs["TargetMode"];
			if (id && type && target) {
				const rel = {
					id,
					type,
					target
				};
				if (targetMode) rel.targetMode = targetMode;
				rels.push(rel);
			}
		}
	}
	return rels;
}

const VALID_TYPES$1 = new Set([
	"n",
	"s",
	"b",
	"e",
	"str"
]);

function parseExternalLink(xml, relsXml) {
	const root = parseXml(xml);
	const externalBook = findChild$7(root, "externalBook");
	let target = "";
	let targetMode;
	if (externalBook && relsXml) {
		const rels = parseRelationships(relsXml);
		const rId = externalBook.attrs["r:id"] ?? externalBook.attrs.id;
		const rel = rId ? rels.find((r) => r.id === rId) : undefined;
		if (rel) {
			target = rel.target;
			if (rel.targetMode === "External" || rel.targetMode === "Internal") {
				targetMode = rel.targetMode;
			}
		}
	}
	const sheetNames = parseSheetNames(externalBook);
	const sheetData = parseSheetDataSet(externalBook);
	const definedNames = parseDefinedNames(externalBook);
	const link = {
		target,
		sheetNames,
		sheetData
	};
	if (targetMode) link.targetMode = targetMode;
	if (definedNames && definedNames.length > 0) link.definedNames = definedNames;
	return link;
}

function parseSheetNames(externalBook) {
	const sheetNames = externalBook ? findChild$7(externalBook, "sheetNames") : undefined;
	if (!sheetNames) return [];
	const names = [];
	for (const child of childElements$6(sheetNames)) {
		if (child.local === "sheetName") names.push(child.attrs.val ?? "");
	}
	return names;
}
function parseSheetDataSet(externalBook) {
	const dataSet = externalBook ? findChild$7(externalBook, "sheetDataSet") : undefined;
	if (!dataSet) return [];
	const result = [];
	for (const sheetData of childElements$6(dataSet)) {
		if (sheetData.local !== "sheetData") continue;
		const sheetId = parseIntSafe$2(sheetData.attrs.sheetId, 0);
		const cells = [];
		for (const row of childElements$6(sheetData)) {
			if (row.local !== "row") continue;
			for (const cell of childElements$6(row)) {
				if (cell.local !== "cell") continue;
				const ref = cell.attrs.r ?? "";
				if (!ref) continue;
				const rawType = cell.attrs.t ?? "n";
				const type = VALID_TYPES$1.has(rawType) ? rawType : "n";
				const valueText = readChildText(cell, "v");
				cells.push({
					ref,
					type,
					value: coerceValue(type, valueText)
				});
			}
		}
		result.push({
			sheetId,
			cells
		});
	}
	return result;
}
function parseDefinedNames(externalBook) {
	const dn = externalBook ? findChild$7(externalBook, "definedNames") : undefined;
	if (!dn) return [];
	const result = [];
	for (const child of childElements$6(dn)) {
		if (child.local !== "definedName") continue;
		const entry = { name: child.attrs.name ?? "" };
		if (child.attrs.refersTo) entry.refersTo = child.attrs.refersTo;
		if (child.attrs.sheetId !== undefined) {
			const id = parseIntSafe$2(child.attrs.sheetId, NaN);
			if (!Number.isNaN(id)) entry.sheetId = id;
		}
		if (entry.name) result.push(entry);
	}
	return result;
}
function coerceValue(type, text) {
	switch (type) {
		case "n":
		case "s": {
			
			
			
			
			const n = Number(text);
			return Number.isFinite(n) ? n : 0;
		}
		case "b": return text === "1" || text === "true";
		case "e":
		case "str": return text;
	}
}
function findChild$7(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function childElements$6(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function readChildText(el, localName) {
	const child = findChild$7(el, localName);
	if (!child) return "";
	let text = "";
	for (const c of child.children) {
		if (typeof c === "string") text += c;
	}
	return text;
}
function parseIntSafe$2(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}

const REL_CELL_IMAGES = "http://www.wps.cn/officeDocument/2017/relationships/cellimage";

function parseCellImages(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of childElements$5(root)) {
		if (child.local !== "cellImage") continue;
		const ref = parseCellImageEntry(child);
		if (ref) out.push(ref);
	}
	return out;
}

function assembleCellImages(refs, media) {
	const out = [];
	const seen = new Set();
	for (const ref of refs) {
		if (seen.has(ref.id)) continue;
		const m = media.get(ref.embedRId);
		if (!m) continue;
		const entry = {
			id: ref.id,
			data: m.data,
			type: m.type
		};
		if (ref.description) entry.description = ref.description;
		out.push(entry);
		seen.add(ref.id);
	}
	return out;
}


function parseCellImageEntry(el) {
	const pic = findChild$6(el, "pic");
	if (!pic) return undefined;
	const nvPicPr = findChild$6(pic, "nvPicPr");
	const cNvPr = nvPicPr ? findChild$6(nvPicPr, "cNvPr") : undefined;
	const id = cNvPr?.attrs.name;
	if (!id) return undefined;
	const blipFill = findChild$6(pic, "blipFill");
	const blip = blipFill ? findChild$6(blipFill, "blip") : undefined;
	const embedRId = blip?.attrs["r:embed"] ?? blip?.attrs.embed;
	if (!embedRId) return undefined;
	const ref = {
		id,
		embedRId
	};
	const description = cNvPr?.attrs.descr;
	if (description) ref.description = description;
	return ref;
}
function findChild$6(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function childElements$5(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}

function parsePivotCacheDefinition(xml) {
	const root = parseXml(xml);
	const def = root.local === "pivotCacheDefinition" ? root : findChild$5(root, "pivotCacheDefinition");
	if (!def) return undefined;
	
	
	
	const cache = {
		cacheId: 0,
		fieldNames: []
	};
	
	const source = findChild$5(def, "cacheSource");
	if (source) {
		const t = source.attrs.type;
		if (t === "worksheet" || t === "external" || t === "consolidation" || t === "scenario") {
			cache.sourceType = t;
		}
		const worksheetSource = findChild$5(source, "worksheetSource");
		if (worksheetSource) {
			
			
			if (worksheetSource.attrs.ref) cache.sourceRef = worksheetSource.attrs.ref;
			else if (worksheetSource.attrs.name) cache.sourceRef = worksheetSource.attrs.name;
			if (worksheetSource.attrs.sheet) cache.sourceSheet = worksheetSource.attrs.sheet;
		}
	}
	
	const cacheFields = findChild$5(def, "cacheFields");
	if (cacheFields) {
		for (const child of childElements$4(cacheFields)) {
			if (child.local !== "cacheField") continue;
			const name = child.attrs.name ?? "";
			cache.fieldNames.push(name);
		}
	}
	return cache;
}


function parsePivotTable(xml) {
	const root = parseXml(xml);
	const def = root.local === "pivotTableDefinition" ? root : findChild$5(root, "pivotTableDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cacheIdRaw = parseIntSafe$1(def.attrs.cacheId, NaN);
	const table = {
		name,
		
		
		
		cacheId: Number.isNaN(cacheIdRaw) ? 0 : cacheIdRaw,
		location: "",
		fields: []
	};
	
	const location = findChild$5(def, "location");
	if (location) {
		if (location.attrs.ref) table.location = location.attrs.ref;
		const fh = parseIntSafe$1(location.attrs.firstHeaderRow, NaN);
		if (!Number.isNaN(fh)) table.firstHeaderRow = fh;
		const fdr = parseIntSafe$1(location.attrs.firstDataRow, NaN);
		if (!Number.isNaN(fdr)) table.firstDataRow = fdr;
		const fdc = parseIntSafe$1(location.attrs.firstDataCol, NaN);
		if (!Number.isNaN(fdc)) table.firstDataCol = fdc;
		const rpc = parseIntSafe$1(location.attrs.rowPageCount, NaN);
		if (!Number.isNaN(rpc)) table.rowPageCount = rpc;
		const cpc = parseIntSafe$1(location.attrs.colPageCount, NaN);
		if (!Number.isNaN(cpc)) table.colPageCount = cpc;
	}
	
	
	const pivotFields = findChild$5(def, "pivotFields");
	const fieldDefs = [];
	if (pivotFields) {
		for (const child of childElements$4(pivotFields)) {
			if (child.local !== "pivotField") continue;
			const axisAttr = child.attrs.axis;
			const dataFlag = child.attrs.dataField === "1" || child.attrs.dataField === "true";
			let axis = "hidden";
			if (axisAttr === "axisRow") axis = "row";
			else if (axisAttr === "axisCol") axis = "col";
			else if (axisAttr === "axisPage") axis = "page";
			else if (axisAttr === "axisValues" || dataFlag) axis = "data";
			fieldDefs.push({
				axis,
				raw: child
			});
		}
	}
	
	
	
	const dataFields = findChild$5(def, "dataFields");
	const dataFieldOverrides = new Map();
	if (dataFields) {
		for (const child of childElements$4(dataFields)) {
			if (child.local !== "dataField") continue;
			const fldRaw = parseIntSafe$1(child.attrs.fld, NaN);
			if (Number.isNaN(fldRaw)) continue;
			const entry = {};
			if (child.attrs.name) entry.name = child.attrs.name;
			const subtotal = mapAggregateFunction(child.attrs.subtotal);
			if (subtotal) entry.subtotal = subtotal;
			
			
			dataFieldOverrides.set(fldRaw, entry);
		}
	}
	
	
	
	
	for (let i = 0; i < fieldDefs.length; i++) {
		const { axis } = fieldDefs[i];
		const f = {
			name: `field${i + 1}`,
			axis
		};
		if (axis === "data") {
			const ov = dataFieldOverrides.get(i);
			if (ov?.subtotal) f.function = ov.subtotal;
			else f.function = "sum";
			if (ov?.name) f.displayName = ov.name;
		}
		table.fields.push(f);
	}
	
	const styleInfo = findChild$5(def, "pivotTableStyleInfo");
	if (styleInfo?.attrs.name) table.styleName = styleInfo.attrs.name;
	if (def.attrs.dataCaption) table.dataCaption = def.attrs.dataCaption;
	return table;
}

function attachPivotCacheFields(table, cache) {
	for (let i = 0; i < table.fields.length; i++) {
		const cacheName = cache.fieldNames[i];
		if (cacheName) table.fields[i].name = cacheName;
	}
}


function mapAggregateFunction(s) {
	if (!s) return undefined;
	switch (s) {
		case "sum":
		case "count":
		case "average":
		case "max":
		case "min":
		case "product":
		case "countNums":
		case "stdDev":
		case "stdDevp":
		case "var":
		case "varp": return s;
		case "countA":
 
		return "count";
		default: return undefined;
	}
}
function childElements$4(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function findChild$5(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function parseIntSafe$1(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}

function parseSlicers(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of childElements$3(root)) {
		if (child.local !== "slicer") continue;
		const name = child.attrs.name;
		const cache = child.attrs.cache;
		if (!name || !cache) continue;
		const slicer = {
			name,
			cache
		};
		if (child.attrs.caption) slicer.caption = child.attrs.caption;
		if (child.attrs.columnCount !== undefined) {
			const n = parseIntSafe(child.attrs.columnCount, NaN);
			if (!Number.isNaN(n)) slicer.columnCount = n;
		}
		if (child.attrs.style) slicer.style = child.attrs.style;
		if (child.attrs.sortOrder) slicer.sortOrder = child.attrs.sortOrder;
		if (child.attrs.rowHeight !== undefined) {
			const n = parseIntSafe(child.attrs.rowHeight, NaN);
			if (!Number.isNaN(n)) slicer.rowHeight = n;
		}
		out.push(slicer);
	}
	return out;
}


function parseSlicerCache(xml) {
	const root = parseXml(xml);
	const def = root.local === "slicerCacheDefinition" ? root : findChild$4(root, "slicerCacheDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cache = { name };
	if (def.attrs.sourceName) cache.sourceName = def.attrs.sourceName;
	const pivotTables = parsePivotTables(def);
	if (pivotTables.length > 0) cache.pivotTables = pivotTables;
	const tableSource = parseTableSlicerCache(def);
	if (tableSource) cache.tableSource = tableSource;
	return cache;
}


function parseTimelines(xml) {
	const root = parseXml(xml);
	const out = [];
	for (const child of childElements$3(root)) {
		if (child.local !== "timeline") continue;
		const name = child.attrs.name;
		const cache = child.attrs.cache;
		if (!name || !cache) continue;
		const tl = {
			name,
			cache
		};
		if (child.attrs.caption) tl.caption = child.attrs.caption;
		if (child.attrs.style) tl.style = child.attrs.style;
		if (child.attrs.level) tl.level = child.attrs.level;
		if (child.attrs.showHeader !== undefined) tl.showHeader = parseBool(child.attrs.showHeader);
		if (child.attrs.showSelectionLabel !== undefined) tl.showSelectionLabel = parseBool(child.attrs.showSelectionLabel);
		if (child.attrs.showTimeLevel !== undefined) tl.showTimeLevel = parseBool(child.attrs.showTimeLevel);
		if (child.attrs.showHorizontalScrollbar !== undefined) tl.showHorizontalScrollbar = parseBool(child.attrs.showHorizontalScrollbar);
		out.push(tl);
	}
	return out;
}


function parseTimelineCache(xml) {
	const root = parseXml(xml);
	const def = root.local === "timelineCacheDefinition" ? root : findChild$4(root, "timelineCacheDefinition");
	if (!def) return undefined;
	const name = def.attrs.name;
	if (!name) return undefined;
	const cache = { name };
	if (def.attrs.sourceName) cache.sourceName = def.attrs.sourceName;
	const pivotTables = parsePivotTables(def);
	if (pivotTables.length > 0) cache.pivotTables = pivotTables;
	return cache;
}

function parsePivotTables(def) {
	const pivotTables = findChild$4(def, "pivotTables");
	if (!pivotTables) return [];
	const out = [];
	for (const child of childElements$3(pivotTables)) {
		if (child.local !== "pivotTable") continue;
		const name = child.attrs.name;
		if (!name) continue;
		const tabId = parseIntSafe(child.attrs.tabId, NaN);
		if (Number.isNaN(tabId)) continue;
		out.push({
			tabId,
			name
		});
	}
	return out;
}
function parseTableSlicerCache(def) {
	const extLst = findChild$4(def, "extLst");
	if (!extLst) return undefined;
	for (const ext of childElements$3(extLst)) {
		if (ext.local !== "ext") continue;
		const tableSlicer = findChild$4(ext, "tableSlicerCache");
		if (!tableSlicer) continue;
		const name = tableSlicer.attrs.name ?? tableSlicer.attrs.tableId;
		if (!name) continue;
		const src = { name };
		if (tableSlicer.attrs.column) src.column = tableSlicer.attrs.column;
		return src;
	}
	return undefined;
}
function findChild$4(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function childElements$3(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function parseIntSafe(s, fallback) {
	if (s === undefined) return fallback;
	const n = parseInt(s, 10);
	return Number.isNaN(n) ? fallback : n;
}
function parseBool(s) {
	return s === "1" || s === "true";
}

function findChild$3(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}







const STROKE_WIDTH_MIN_PT = .25;

const STROKE_WIDTH_MAX_PT = 13.5;

const EMU_PER_PT = 12700;


const VALID_DASH_STYLES = new Set([
	"solid",
	"dot",
	"dash",
	"lgDash",
	"dashDot",
	"lgDashDot",
	"lgDashDotDot",
	"sysDash",
	"sysDot",
	"sysDashDot",
	"sysDashDotDot"
]);

const VALID_BORDER_DASHES = new Set([
	"solid",
	"dash",
	"dashDot",
	"dot",
	"lgDash",
	"lgDashDot",
	"lgDashDotDot",
	"sysDash",
	"sysDashDot",
	"sysDashDotDot",
	"sysDot"
]);


const VALID_LINE_CAPS = new Set([
	"rnd",
	"sq",
	"flat"
]);

const VALID_LINE_COMPOUNDS = new Set([
	"sng",
	"dbl",
	"thickThin",
	"thinThick",
	"tri"
]);

function parseBorderCapFromSpPr(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$3(spPr, "ln");
	if (!ln) return undefined;
	const raw = ln.attrs.cap;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_LINE_CAPS.has(trimmed)) return undefined;
	if (trimmed === "flat") return undefined;
	return trimmed;
}

function parseBorderCompoundFromSpPr(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$3(spPr, "ln");
	if (!ln) return undefined;
	const raw = ln.attrs.cmpd;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_LINE_COMPOUNDS.has(trimmed)) return undefined;
	if (trimmed === "sng") return undefined;
	return trimmed;
}


const VALID_THEME_COLOR_NAMES = new Set([
	"bg1",
	"tx1",
	"bg2",
	"tx2",
	"accent1",
	"accent2",
	"accent3",
	"accent4",
	"accent5",
	"accent6",
	"hlink",
	"folHlink",
	"phClr",
	"dk1",
	"lt1",
	"dk2",
	"lt2"
]);
const POSITIVE_PERCENT_MIN = 0;
const POSITIVE_PERCENT_MAX = 1e5;
const FIXED_PERCENT_MIN = -1e5;
const FIXED_PERCENT_MAX = 1e5;

function parseSchemeClrMod(schemeClr, localName, min, max) {
	const child = findChild$3(schemeClr, localName);
	if (!child) return undefined;
	const raw = child.attrs.val;
	if (typeof raw !== "string") return undefined;
	const n = Number.parseInt(raw.trim(), 10);
	if (!Number.isFinite(n)) return undefined;
	if (n < min || n > max) return undefined;
	return n;
}

function parseSchemeClr(schemeClr) {
	const raw = schemeClr.attrs.val;
	if (typeof raw !== "string") return undefined;
	const name = raw.trim();
	if (!VALID_THEME_COLOR_NAMES.has(name)) return undefined;
	const out = { theme: name };
	const lumMod = parseSchemeClrMod(schemeClr, "lumMod", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumMod !== undefined) out.lumMod = lumMod;
	const lumOff = parseSchemeClrMod(schemeClr, "lumOff", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (lumOff !== undefined) out.lumOff = lumOff;
	const tint = parseSchemeClrMod(schemeClr, "tint", FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (tint !== undefined) out.tint = tint;
	const shade = parseSchemeClrMod(schemeClr, "shade", FIXED_PERCENT_MIN, FIXED_PERCENT_MAX);
	if (shade !== undefined) out.shade = shade;
	const alpha = parseSchemeClrMod(schemeClr, "alpha", POSITIVE_PERCENT_MIN, POSITIVE_PERCENT_MAX);
	if (alpha !== undefined) out.alpha = alpha;
	return out;
}


function normalizeRgbHex(raw) {
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const hex = trimmed.startsWith("#") ? trimmed.slice(1) : trimmed;
	if (hex.length !== 6) return undefined;
	if (!/^[0-9a-fA-F]{6}$/.test(hex)) return undefined;
	return hex.toUpperCase();
}


function parseSpPrFill(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const solidFill = findChild$3(spPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$3(solidFill, "srgbClr");
	if (srgbClr) {
		return normalizeRgbHex(srgbClr.attrs.val);
	}
	const schemeClr = findChild$3(solidFill, "schemeClr");
	if (schemeClr) {
		return parseSchemeClr(schemeClr);
	}
	return undefined;
}

function parseSpPrBorderColor(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$3(spPr, "ln");
	if (!ln) return undefined;
	const solidFill = findChild$3(ln, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$3(solidFill, "srgbClr");
	if (srgbClr) {
		return normalizeRgbHex(srgbClr.attrs.val);
	}
	const schemeClr = findChild$3(solidFill, "schemeClr");
	if (schemeClr) {
		return parseSchemeClr(schemeClr);
	}
	return undefined;
}

function parseBorderWidthFromSpPr(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$3(spPr, "ln");
	if (!ln) return undefined;
	const wAttr = ln.attrs.w;
	if (typeof wAttr !== "string") return undefined;
	const emu = Number.parseFloat(wAttr);
	if (!Number.isFinite(emu) || emu <= 0) return undefined;
	
	const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
	if (pt < STROKE_WIDTH_MIN_PT) return STROKE_WIDTH_MIN_PT;
	if (pt > STROKE_WIDTH_MAX_PT) return STROKE_WIDTH_MAX_PT;
	return pt;
}

function parseBorderDashFromSpPr(parent) {
	const spPr = findChild$3(parent, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$3(spPr, "ln");
	if (!ln) return undefined;
	const prstDash = findChild$3(ln, "prstDash");
	if (!prstDash) return undefined;
	const raw = prstDash.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_BORDER_DASHES.has(trimmed)) return undefined;
	if (trimmed === "solid") return undefined;
	return trimmed;
}

function findChild$2(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function childElements$2(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}
function collectTextRuns(el, out) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		if (child.local === "t") {
			out.push(elementText(child));
		} else {
			collectTextRuns(child, out);
		}
	}
}
function elementText(el) {
	let buf = "";
	for (const child of el.children) {
		if (typeof child === "string") buf += child;
		else buf += elementText(child);
	}
	return buf;
}

function parseBoolAttr(value) {
	if (typeof value !== "string") return undefined;
	const v = value.trim().toLowerCase();
	if (v === "1" || v === "true") return true;
	if (v === "0" || v === "false") return false;
	return undefined;
}
function readBoolAttr(el) {
	const v = el.attrs.val;
	if (typeof v !== "string") return undefined;
	return v === "1" || v.toLowerCase() === "true";
}
function readBoolVal(raw) {
	if (raw === undefined) return undefined;
	if (raw === "1" || raw === "true") return true;
	if (raw === "0" || raw === "false") return false;
	return undefined;
}

function formulaText(wrapper) {
	if (!wrapper) return undefined;
	const numRef = findChild$2(wrapper, "numRef") ?? findChild$2(wrapper, "strRef");
	if (numRef) {
		const f = findChild$2(numRef, "f");
		if (f) {
			const text = elementText(f).trim();
			if (text.length > 0) return text;
		}
	}
	
	
	const direct = findChild$2(wrapper, "f");
	if (direct) {
		const text = elementText(direct).trim();
		if (text.length > 0) return text;
	}
	return undefined;
}
function parseNumericChildVal(parent, localName) {
	const child = findChild$2(parent, localName);
	if (!child) return undefined;
	const raw = child.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const value = Number(trimmed);
	return Number.isFinite(value) ? value : undefined;
}

function parseView3D(chartEl) {
	const el = findChild$2(chartEl, "view3D");
	if (!el) return undefined;
	const out = {};
	
	
	
	const rotX = parseView3DInt(el, "rotX", -90, 90);
	if (rotX !== undefined) out.rotX = rotX;
	
	
	const hPercent = parseView3DInt(el, "hPercent", 5, 500);
	if (hPercent !== undefined) out.hPercent = hPercent;
	
	
	const rotY = parseView3DInt(el, "rotY", 0, 360);
	if (rotY !== undefined) out.rotY = rotY;
	
	
	const depthPercent = parseView3DInt(el, "depthPercent", 20, 2e3);
	if (depthPercent !== undefined) out.depthPercent = depthPercent;
	
	
	
	
	const rAngAx = parseView3DBoolean(el, "rAngAx");
	if (rAngAx !== undefined) out.rAngAx = rAngAx;
	
	
	const perspective = parseView3DInt(el, "perspective", 0, 240);
	if (perspective !== undefined) out.perspective = perspective;
	return out;
}

function parseView3DInt(view3D, local, min, max) {
	const el = findChild$2(view3D, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	if (!/^-?\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	if (n < min || n > max) return undefined;
	return n;
}

function parseView3DBoolean(view3D, local) {
	const el = findChild$2(view3D, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function parseFloorThickness(chartEl) {
	const floor = findChild$2(chartEl, "floor");
	if (!floor) return undefined;
	const thickness = findChild$2(floor, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}

function parseSideWallThickness(chartEl) {
	const sideWall = findChild$2(chartEl, "sideWall");
	if (!sideWall) return undefined;
	const thickness = findChild$2(sideWall, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}

function parseBackWallThickness(chartEl) {
	const backWall = findChild$2(chartEl, "backWall");
	if (!backWall) return undefined;
	const thickness = findChild$2(backWall, "thickness");
	if (!thickness) return undefined;
	const raw = thickness.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	
	
	
	
	if (n === 0) return undefined;
	
	
	
	
	
	if (n > 100) return undefined;
	return n;
}

function readLayoutCoordinate(el) {
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number(trimmed);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 1) return undefined;
	return parsed;
}

function parseManualLayout(parent) {
	const layout = findChild$2(parent, "layout");
	if (!layout) return undefined;
	const manual = findChild$2(layout, "manualLayout");
	if (!manual) return undefined;
	const x = readLayoutCoordinate(findChild$2(manual, "x"));
	const y = readLayoutCoordinate(findChild$2(manual, "y"));
	const w = readLayoutCoordinate(findChild$2(manual, "w"));
	const h = readLayoutCoordinate(findChild$2(manual, "h"));
	if (x === undefined && y === undefined && w === undefined && h === undefined) {
		return undefined;
	}
	const out = {};
	if (x !== undefined) out.x = x;
	if (y !== undefined) out.y = y;
	if (w !== undefined) out.w = w;
	if (h !== undefined) out.h = h;
	return out;
}

const TXPR_ROT_PER_DEGREE = 6e4;

const ROTATION_MIN_DEG = -90;

const ROTATION_MAX_DEG = 90;


const FONT_SZ_PER_POINT = 100;

const FONT_SIZE_MIN_PT = 1;

const FONT_SIZE_MAX_PT = 400;

const TITLE_ROT_PER_DEGREE = TXPR_ROT_PER_DEGREE;
const TITLE_ROTATION_MIN_DEG = ROTATION_MIN_DEG;
const TITLE_ROTATION_MAX_DEG = ROTATION_MAX_DEG;

const TITLE_FONT_SZ_PER_POINT$4 = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT$4 = FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT$4 = FONT_SIZE_MAX_PT;


function parseTitleLayout(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseManualLayout(title);
}

function parseTitleOverlay(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const overlay = findChild$2(title, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseTitleRotation(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	const bodyPr = findChild$2(rich, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TITLE_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < TITLE_ROTATION_MIN_DEG) return TITLE_ROTATION_MIN_DEG;
	if (degrees > TITLE_ROTATION_MAX_DEG) return TITLE_ROTATION_MAX_DEG;
	return degrees;
}

function parseTitleFontSize(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT$4 * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT$4 || points > TITLE_FONT_SIZE_MAX_PT$4) return undefined;
	return points;
}

function parseTitleBold(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseTitleItalic(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseTitleColor(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseTitleFillColor(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseSpPrFill(title);
}

function parseTitleBorderColor(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseSpPrBorderColor(title);
}

function parseTitleBorderWidth(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseBorderWidthFromSpPr(title);
}

function parseTitleBorderDash(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseBorderDashFromSpPr(title);
}

function parseTitleBorderCap(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseBorderCapFromSpPr(title);
}

function parseTitleBorderCompound(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	return parseBorderCompoundFromSpPr(title);
}

function parseTitleStrike(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseTitleUnderline(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function parseTitleFontFamily(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseTitle(chartEl) {
	const title = findChild$2(chartEl, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	
	const rich = findChild$2(tx, "rich");
	if (rich) {
		const parts = [];
		collectTextRuns(rich, parts);
		const joined = parts.join("").trim();
		return joined.length > 0 ? joined : undefined;
	}
	const strRef = findChild$2(tx, "strRef");
	if (strRef) {
		const cache = findChild$2(strRef, "strCache");
		if (cache) {
			for (const pt of childElements$2(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild$2(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
	}
	return undefined;
}

const TITLE_FONT_SZ_PER_POINT$3 = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT$3 = FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT$3 = FONT_SIZE_MAX_PT;


function parseLegend(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	
	
	
	
	const del = findChild$2(legend, "delete");
	if (del && readBoolVal(del.attrs.val) === true) return false;
	const pos = findChild$2(legend, "legendPos");
	if (!pos) {
		
		
		
		return "right";
	}
	const val = pos.attrs.val;
	if (typeof val !== "string") return "right";
	switch (val) {
		case "t": return "top";
		case "b": return "bottom";
		case "l": return "left";
		case "r": return "right";
		case "tr": return "topRight";
		default:
 
		return undefined;
	}
}

function parseLegendOverlay(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const overlay = findChild$2(legend, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseLegendEntries(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const seen = new Set();
	const out = [];
	for (const child of childElements$2(legend)) {
		if (child.local !== "legendEntry") continue;
		const idxEl = findChild$2(child, "idx");
		if (!idxEl) continue;
		const raw = idxEl.attrs.val;
		if (typeof raw !== "string") continue;
		const idx = Number.parseInt(raw, 10);
		if (!Number.isFinite(idx) || idx < 0) continue;
		if (seen.has(idx)) continue;
		seen.add(idx);
		const deleteEl = findChild$2(child, "delete");
		const deleteFlag = deleteEl !== undefined ? readBoolVal(deleteEl.attrs.val) === true : false;
		const entry = {
			idx,
			delete: deleteFlag
		};
		
		
		
		const txPr = findChild$2(child, "txPr");
		if (txPr) {
			const p = findChild$2(txPr, "p");
			if (p) {
				const pPr = findChild$2(p, "pPr");
				if (pPr) {
					const defRPr = findChild$2(pPr, "defRPr");
					if (defRPr) {
						const sz = defRPr.attrs.sz;
						if (typeof sz === "string") {
							const trimmed = sz.trim();
							if (trimmed.length > 0) {
								const parsed = Number.parseInt(trimmed, 10);
								if (Number.isFinite(parsed)) {
									const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT$3 * 2);
									const points = halfSteps / 2;
									if (points >= TITLE_FONT_SIZE_MIN_PT$3 && points <= TITLE_FONT_SIZE_MAX_PT$3) {
										entry.fontSize = points;
									}
								}
							}
						}
						const b = defRPr.attrs.b;
						if (typeof b === "string") {
							const v = readBoolVal(b);
							if (v === true) entry.bold = true;
						}
						const i = defRPr.attrs.i;
						if (typeof i === "string") {
							const v = readBoolVal(i);
							if (v === true) entry.italic = true;
						}
						const u = defRPr.attrs.u;
						if (typeof u === "string" && u === "sng") entry.underline = true;
						const strike = defRPr.attrs.strike;
						if (typeof strike === "string" && strike === "sngStrike") entry.strikethrough = true;
						
						const solidFill = findChild$2(defRPr, "solidFill");
						if (solidFill) {
							const srgb = findChild$2(solidFill, "srgbClr");
							if (srgb) {
								const v = srgb.attrs.val;
								if (typeof v === "string") {
									const hex = v.replace(/^#/, "").toUpperCase();
									if (/^[0-9A-F]{6}$/.test(hex)) entry.color = hex;
								}
							}
						}
						
						const latin = findChild$2(defRPr, "latin");
						if (latin) {
							const tf = latin.attrs.typeface;
							if (typeof tf === "string") {
								const trimmed = tf.trim();
								if (trimmed.length > 0) entry.fontFamily = trimmed;
							}
						}
					}
				}
			}
		}
		out.push(entry);
	}
	return out.length > 0 ? out : undefined;
}

function parseLegendFontSize(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT$3 * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT$3 || points > TITLE_FONT_SIZE_MAX_PT$3) return undefined;
	return points;
}

function parseLegendBold(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	
	
	
	
	
	
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseLegendItalic(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseLegendUnderline(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	return undefined;
}

function parseLegendStrikethrough(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseLegendFontColor(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseLegendFontFamily(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	const txPr = findChild$2(legend, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseLegendLayout(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseManualLayout(legend);
}

function parseLegendFillColor(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseSpPrFill(legend);
}

function parseLegendBorderColor(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseSpPrBorderColor(legend);
}

function parseLegendBorderWidth(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderWidthFromSpPr(legend);
}

function parseLegendBorderDash(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderDashFromSpPr(legend);
}

function parseLegendBorderCap(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderCapFromSpPr(legend);
}

function parseLegendBorderCompound(chartEl) {
	const legend = findChild$2(chartEl, "legend");
	if (!legend) return undefined;
	return parseBorderCompoundFromSpPr(legend);
}

const TITLE_FONT_SZ_PER_POINT$2 = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT$2 = FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT$2 = FONT_SIZE_MAX_PT;


function parseDataTable(plotArea) {
	const el = findChild$2(plotArea, "dTable");
	if (!el) return undefined;
	const out = {};
	const showHorzBorder = parseDataTableFlag(el, "showHorzBorder");
	if (showHorzBorder !== undefined) out.showHorzBorder = showHorzBorder;
	const showVertBorder = parseDataTableFlag(el, "showVertBorder");
	if (showVertBorder !== undefined) out.showVertBorder = showVertBorder;
	const showOutline = parseDataTableFlag(el, "showOutline");
	if (showOutline !== undefined) out.showOutline = showOutline;
	const showKeys = parseDataTableFlag(el, "showKeys");
	if (showKeys !== undefined) out.showKeys = showKeys;
	const fontSize = parseDataTableFontSize(el);
	if (fontSize !== undefined) out.fontSize = fontSize;
	const fontColor = parseDataTableFontColor(el);
	if (fontColor !== undefined) out.fontColor = fontColor;
	const bold = parseDataTableBold(el);
	if (bold !== undefined) out.bold = bold;
	const italic = parseDataTableItalic(el);
	if (italic !== undefined) out.italic = italic;
	const underline = parseDataTableUnderline(el);
	if (underline !== undefined) out.underline = underline;
	const strikethrough = parseDataTableStrikethrough(el);
	if (strikethrough !== undefined) out.strikethrough = strikethrough;
	const fontFamily = parseDataTableFontFamily(el);
	if (fontFamily !== undefined) out.fontFamily = fontFamily;
	const fillColor = parseDataTableFillColor(el);
	if (fillColor !== undefined) out.fillColor = fillColor;
	const borderColor = parseDataTableBorderColor(el);
	if (borderColor !== undefined) out.borderColor = borderColor;
	
	
	
	
	const borderWidth = parseBorderWidthFromSpPr(el);
	if (borderWidth !== undefined) out.borderWidth = borderWidth;
	
	
	
	
	const borderDash = parseBorderDashFromSpPr(el);
	if (borderDash !== undefined) out.borderDash = borderDash;
	
	
	
	
	
	const borderCap = parseBorderCapFromSpPr(el);
	if (borderCap !== undefined) out.borderCap = borderCap;
	const borderCompound = parseBorderCompoundFromSpPr(el);
	if (borderCompound !== undefined) out.borderCompound = borderCompound;
	return out;
}

function parseDataTableBold(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function parseDataTableItalic(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

function parseDataTableUnderline(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	if (raw === "none") return false;
	return undefined;
}

function parseDataTableStrikethrough(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseDataTableFontFamily(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseDataTableFillColor(dTable) {
	return parseSpPrFill(dTable);
}

function parseDataTableBorderColor(dTable) {
	return parseSpPrBorderColor(dTable);
}

function parseDataTableFontColor(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseDataTableFontSize(dTable) {
	const txPr = findChild$2(dTable, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT$2 * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT$2 || points > TITLE_FONT_SIZE_MAX_PT$2) return undefined;
	return points;
}

function parseDataTableFlag(dTable, local) {
	const el = findChild$2(dTable, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}

const TITLE_FONT_SZ_PER_POINT$1 = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT$1 = FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT$1 = FONT_SIZE_MAX_PT;

const VALID_DLBL_POSITIONS = new Set([
	"t",
	"b",
	"l",
	"r",
	"ctr",
	"inEnd",
	"inBase",
	"outEnd",
	"bestFit"
]);


function parseDataLabels(el) {
	
	
	
	const deleteEl = findChild$2(el, "delete");
	if (deleteEl && readBoolAttr(deleteEl) === true) return undefined;
	const out = {};
	const pos = findChild$2(el, "dLblPos");
	if (pos) {
		const val = pos.attrs.val;
		if (typeof val === "string" && VALID_DLBL_POSITIONS.has(val)) {
			out.position = val;
		}
	}
	
	
	
	
	
	
	const showLeg = findChild$2(el, "showLegendKey");
	if (showLeg && readBoolAttr(showLeg) === true) out.showLegendKey = true;
	const showVal = findChild$2(el, "showVal");
	if (showVal && readBoolAttr(showVal) === true) out.showValue = true;
	const showCat = findChild$2(el, "showCatName");
	if (showCat && readBoolAttr(showCat) === true) out.showCategoryName = true;
	const showSer = findChild$2(el, "showSerName");
	if (showSer && readBoolAttr(showSer) === true) out.showSeriesName = true;
	const showPct = findChild$2(el, "showPercent");
	if (showPct && readBoolAttr(showPct) === true) out.showPercent = true;
	const sep = findChild$2(el, "separator");
	if (sep) {
		const text = elementText(sep);
		if (text.length > 0) out.separator = text;
	}
	
	
	
	
	
	
	
	
	
	const numFmt = parseDataLabelsNumberFormat(el);
	if (numFmt) out.numberFormat = numFmt;
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const showLeader = findChild$2(el, "showLeaderLines");
	if (showLeader) {
		const v = showLeader.attrs.val;
		if (typeof v === "string" && (v === "0" || v.toLowerCase() === "false")) {
			out.showLeaderLines = false;
		}
	}
	
	
	
	
	
	
	
	
	const fontSize = parseDataLabelsFontSize(el);
	if (fontSize !== undefined) out.fontSize = fontSize;
	
	
	
	
	
	
	const fontColor = parseDataLabelsFontColor(el);
	if (fontColor !== undefined) out.fontColor = fontColor;
	
	
	
	
	
	const bold = parseDataLabelsBold(el);
	if (bold !== undefined) out.bold = bold;
	
	
	
	
	
	const italic = parseDataLabelsItalic(el);
	if (italic !== undefined) out.italic = italic;
	
	
	
	
	
	
	
	const underline = parseDataLabelsUnderline(el);
	if (underline !== undefined) out.underline = underline;
	
	
	
	
	
	
	
	
	const strikethrough = parseDataLabelsStrikethrough(el);
	if (strikethrough !== undefined) out.strikethrough = strikethrough;
	
	
	
	
	
	
	const fontFamily = parseDataLabelsFontFamily(el);
	if (fontFamily !== undefined) out.fontFamily = fontFamily;
	
	
	
	
	
	
	
	
	
	
	const fillColor = parseDataLabelsFillColor(el);
	if (fillColor !== undefined) out.fillColor = fillColor;
	
	
	
	
	
	
	
	
	
	
	const borderColor = parseDataLabelsBorderColor(el);
	if (borderColor !== undefined) out.borderColor = borderColor;
	
	
	
	
	const borderWidth = parseBorderWidthFromSpPr(el);
	if (borderWidth !== undefined) out.borderWidth = borderWidth;
	
	
	
	const borderDash = parseBorderDashFromSpPr(el);
	if (borderDash !== undefined) out.borderDash = borderDash;
	
	
	
	
	const borderCap = parseBorderCapFromSpPr(el);
	if (borderCap !== undefined) out.borderCap = borderCap;
	
	
	
	const borderCompound = parseBorderCompoundFromSpPr(el);
	if (borderCompound !== undefined) out.borderCompound = borderCompound;
	
	if (out.position === undefined && !out.showValue && !out.showCategoryName && !out.showSeriesName && !out.showPercent && !out.showLegendKey && out.separator === undefined && out.numberFormat === undefined && out.showLeaderLines === undefined && out.fontSize === undefined && out.fontColor === undefined && out.bold === undefined && out.italic === undefined && out.underline === undefined && out.strikethrough === undefined && out.fontFamily === undefined && out.fillColor === undefined && out.borderColor === undefined && out.borderWidth === undefined && out.borderDash === undefined && out.borderCap === undefined && out.borderCompound === undefined) {
		return undefined;
	}
	return out;
}

function parseDataLabelsFontSize(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT$1 * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT$1 || points > TITLE_FONT_SIZE_MAX_PT$1) return undefined;
	return points;
}

function parseDataLabelsFontColor(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseDataLabelsBold(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.b;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseDataLabelsItalic(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.i;
	if (raw === "1" || raw === "true") return true;
	return undefined;
}

function parseDataLabelsUnderline(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	if (raw === "sng") return true;
	return undefined;
}

function parseDataLabelsStrikethrough(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseDataLabelsFontFamily(dLbls) {
	const txPr = findChild$2(dLbls, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseDataLabelsFillColor(dLbls) {
	return parseSpPrFill(dLbls);
}

function parseDataLabelsBorderColor(dLbls) {
	return parseSpPrBorderColor(dLbls);
}

function parseDataLabelsNumberFormat(el) {
	const numFmt = findChild$2(el, "numFmt");
	if (!numFmt) return undefined;
	const formatCode = numFmt.attrs.formatCode;
	if (typeof formatCode !== "string" || formatCode.length === 0) return undefined;
	const out = { formatCode };
	const sourceLinked = numFmt.attrs.sourceLinked;
	if (typeof sourceLinked === "string") {
		if (sourceLinked === "1" || sourceLinked.toLowerCase() === "true") {
			out.sourceLinked = true;
		}
	}
	return out;
}

const VALID_SHAPE_3D = new Set([
	"cone",
	"coneToMax",
	"box",
	"cylinder",
	"pyramid",
	"pyramidToMax"
]);

const VALID_TRENDLINE_TYPES = new Set([
	"linear",
	"log",
	"exp",
	"power",
	"poly",
	"movingAvg"
]);

const VALID_ERR_DIRECTIONS = new Set(["x", "y"]);

const VALID_ERR_TYPES = new Set([
	"both",
	"minus",
	"plus"
]);

const VALID_ERR_VAL_TYPES = new Set([
	"cust",
	"fixedVal",
	"percentage",
	"stdDev",
	"stdErr"
]);

const TRENDLINE_ORDER_MIN = 2;
const TRENDLINE_ORDER_MAX = 6;

const TRENDLINE_PERIOD_MIN = 2;
const TRENDLINE_PERIOD_MAX = 100;


function parseShape3D(ser) {
	const el = findChild$2(ser, "shape");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	return VALID_SHAPE_3D.has(trimmed) ? trimmed : undefined;
}


function parseBubbleSizeRef(ser) {
	return formulaText(findChild$2(ser, "bubbleSize"));
}


function parseDataPoints(ser) {
	const out = [];
	for (const child of childElements$2(ser)) {
		if (child.local !== "dPt") continue;
		const idxEl = findChild$2(child, "idx");
		if (!idxEl) continue;
		const rawIdx = idxEl.attrs.val;
		if (typeof rawIdx !== "string") continue;
		const idx = Number.parseInt(rawIdx, 10);
		if (!Number.isFinite(idx) || idx < 0) continue;
		const dp = { idx };
		const explosionEl = findChild$2(child, "explosion");
		if (explosionEl) {
			const raw = explosionEl.attrs.val;
			if (typeof raw === "string") {
				const n = Number.parseFloat(raw);
				if (Number.isFinite(n) && n > 0) {
					const rounded = Math.round(n);
					if (rounded > 0) dp.explosion = rounded;
				}
			}
		}
		const bubble3DEl = findChild$2(child, "bubble3D");
		if (bubble3DEl) {
			const v = readBoolAttr(bubble3DEl);
			if (v === true) dp.bubble3D = true;
		}
		const fill = parseDPtFill(child);
		if (fill !== undefined) dp.fillColor = fill;
		const borderColor = parseDPtBorderColor(child);
		if (borderColor !== undefined) dp.borderColor = borderColor;
		const borderWidth = parseDPtBorderWidth(child);
		if (borderWidth !== undefined) dp.borderWidth = borderWidth;
		const borderDash = parseDPtBorderDash(child);
		if (borderDash !== undefined) dp.borderDash = borderDash;
		const marker = parseMarker(child);
		if (marker !== undefined) dp.marker = marker;
		out.push(dp);
	}
	return out.length > 0 ? out : undefined;
}
function parseDPtFill(dPt) {
	const spPr = findChild$2(dPt, "spPr");
	if (!spPr) return undefined;
	const fill = findChild$2(spPr, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild$2(fill, "srgbClr");
	if (!srgb) return undefined;
	return normalizeRgbHex(srgb.attrs.val);
}
function parseDPtBorderColor(dPt) {
	const spPr = findChild$2(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$2(spPr, "ln");
	if (!ln) return undefined;
	const fill = findChild$2(ln, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild$2(fill, "srgbClr");
	if (!srgb) return undefined;
	return normalizeRgbHex(srgb.attrs.val);
}
function parseDPtBorderWidth(dPt) {
	const spPr = findChild$2(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$2(spPr, "ln");
	if (!ln) return undefined;
	const wAttr = ln.attrs.w;
	if (typeof wAttr !== "string") return undefined;
	const emu = Number.parseFloat(wAttr);
	if (!Number.isFinite(emu) || emu <= 0) return undefined;
	const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
	if (pt < STROKE_WIDTH_MIN_PT) return STROKE_WIDTH_MIN_PT;
	if (pt > STROKE_WIDTH_MAX_PT) return STROKE_WIDTH_MAX_PT;
	return pt;
}
function parseDPtBorderDash(dPt) {
	const spPr = findChild$2(dPt, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$2(spPr, "ln");
	if (!ln) return undefined;
	const prstDash = findChild$2(ln, "prstDash");
	if (!prstDash) return undefined;
	const raw = prstDash.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_BORDER_DASHES.has(trimmed)) return undefined;
	if (trimmed === "solid") return undefined;
	return trimmed;
}


function parseTrendlines(ser) {
	const out = [];
	for (const child of childElements$2(ser)) {
		if (child.local !== "trendline") continue;
		const typeEl = findChild$2(child, "trendlineType");
		if (!typeEl) continue;
		const rawType = typeEl.attrs.val;
		if (typeof rawType !== "string") continue;
		const type = rawType.trim();
		if (!VALID_TRENDLINE_TYPES.has(type)) continue;
		const t = { type };
		const nameEl = findChild$2(child, "name");
		if (nameEl) {
			
			let buf = "";
			for (const c of nameEl.children) {
				if (typeof c === "string") buf += c;
			}
			const name = buf.trim();
			if (name.length > 0) t.name = name;
		}
		const orderEl = findChild$2(child, "order");
		if (orderEl) {
			const v = parseFloat(String(orderEl.attrs.val ?? ""));
			if (Number.isFinite(v)) {
				const rounded = Math.round(v);
				if (rounded >= TRENDLINE_ORDER_MIN && rounded <= TRENDLINE_ORDER_MAX) t.order = rounded;
			}
		}
		const periodEl = findChild$2(child, "period");
		if (periodEl) {
			const v = parseFloat(String(periodEl.attrs.val ?? ""));
			if (Number.isFinite(v)) {
				const rounded = Math.round(v);
				if (rounded >= TRENDLINE_PERIOD_MIN && rounded <= TRENDLINE_PERIOD_MAX) {
					t.period = rounded;
				}
			}
		}
		const fwdEl = findChild$2(child, "forward");
		if (fwdEl) {
			const v = parseFloat(String(fwdEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.forward = v;
		}
		const bwdEl = findChild$2(child, "backward");
		if (bwdEl) {
			const v = parseFloat(String(bwdEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.backward = v;
		}
		const interceptEl = findChild$2(child, "intercept");
		if (interceptEl) {
			const v = parseFloat(String(interceptEl.attrs.val ?? ""));
			if (Number.isFinite(v)) t.intercept = v;
		}
		const dispEqEl = findChild$2(child, "dispEq");
		if (dispEqEl) {
			const v = readBoolAttr(dispEqEl);
			if (v === true) t.dispEquation = true;
		}
		const dispRSqrEl = findChild$2(child, "dispRSqr");
		if (dispRSqrEl) {
			const v = readBoolAttr(dispRSqrEl);
			if (v === true) t.dispRSquared = true;
		}
		
		const spPr = findChild$2(child, "spPr");
		if (spPr) {
			const ln = findChild$2(spPr, "ln");
			if (ln) {
				const fill = findChild$2(ln, "solidFill");
				if (fill) {
					const srgb = findChild$2(fill, "srgbClr");
					if (srgb) {
						const hex = normalizeRgbHex(srgb.attrs.val);
						if (hex) t.lineColor = hex;
					}
				}
				const wAttr = ln.attrs.w;
				if (typeof wAttr === "string") {
					const emu = Number.parseFloat(wAttr);
					if (Number.isFinite(emu) && emu > 0) {
						const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
						if (pt >= STROKE_WIDTH_MIN_PT && pt <= STROKE_WIDTH_MAX_PT) t.lineWidth = pt;
						else if (pt < STROKE_WIDTH_MIN_PT) t.lineWidth = STROKE_WIDTH_MIN_PT;
						else t.lineWidth = STROKE_WIDTH_MAX_PT;
					}
				}
				const dashEl = findChild$2(ln, "prstDash");
				if (dashEl) {
					const raw = dashEl.attrs.val;
					if (typeof raw === "string") {
						const trimmed = raw.trim();
						if (VALID_BORDER_DASHES.has(trimmed) && trimmed !== "solid") t.lineDash = trimmed;
					}
				}
			}
		}
		out.push(t);
	}
	return out.length > 0 ? out : undefined;
}


function parseErrorBars(ser) {
	const out = [];
	for (const child of childElements$2(ser)) {
		if (child.local !== "errBars") continue;
		const dirEl = findChild$2(child, "errDir");
		if (!dirEl) continue;
		const rawDir = dirEl.attrs.val;
		if (typeof rawDir !== "string") continue;
		const direction = rawDir.trim();
		if (!VALID_ERR_DIRECTIONS.has(direction)) continue;
		const typeEl = findChild$2(child, "errBarType");
		if (!typeEl) continue;
		const rawType = typeEl.attrs.val;
		if (typeof rawType !== "string") continue;
		const type = rawType.trim();
		if (!VALID_ERR_TYPES.has(type)) continue;
		const valTypeEl = findChild$2(child, "errValType");
		if (!valTypeEl) continue;
		const rawVT = valTypeEl.attrs.val;
		if (typeof rawVT !== "string") continue;
		const valType = rawVT.trim();
		if (!VALID_ERR_VAL_TYPES.has(valType)) continue;
		const eb = {
			direction,
			type,
			valType
		};
		const valEl = findChild$2(child, "val");
		if (valEl) {
			const v = parseFloat(String(valEl.attrs.val ?? ""));
			if (Number.isFinite(v)) eb.value = v;
		}
		const noEndCapEl = findChild$2(child, "noEndCap");
		if (noEndCapEl) {
			const v = readBoolAttr(noEndCapEl);
			if (v === true) eb.noEndCap = true;
		}
		const spPr = findChild$2(child, "spPr");
		if (spPr) {
			const ln = findChild$2(spPr, "ln");
			if (ln) {
				const fill = findChild$2(ln, "solidFill");
				if (fill) {
					const srgb = findChild$2(fill, "srgbClr");
					if (srgb) {
						const hex = normalizeRgbHex(srgb.attrs.val);
						if (hex) eb.lineColor = hex;
					}
				}
				const wAttr = ln.attrs.w;
				if (typeof wAttr === "string") {
					const emu = Number.parseFloat(wAttr);
					if (Number.isFinite(emu) && emu > 0) {
						const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
						if (pt < STROKE_WIDTH_MIN_PT) eb.lineWidth = STROKE_WIDTH_MIN_PT;
						else if (pt > STROKE_WIDTH_MAX_PT) eb.lineWidth = STROKE_WIDTH_MAX_PT;
						else eb.lineWidth = pt;
					}
				}
				const dashEl = findChild$2(ln, "prstDash");
				if (dashEl) {
					const raw = dashEl.attrs.val;
					if (typeof raw === "string") {
						const trimmed = raw.trim();
						if (VALID_BORDER_DASHES.has(trimmed) && trimmed !== "solid") eb.lineDash = trimmed;
					}
				}
			}
		}
		out.push(eb);
	}
	return out.length > 0 ? out : undefined;
}

const VALID_MARKER_SYMBOLS = new Set([
	"none",
	"auto",
	"circle",
	"square",
	"diamond",
	"triangle",
	"x",
	"star",
	"dot",
	"dash",
	"plus"
]);


function parseSeries(ser, kind, index) {
	const out = {
		kind,
		index
	};
	const name = parseSeriesName(ser);
	if (name !== undefined) out.name = name;
	
	
	const valuesRef = formulaText(findChild$2(ser, "val")) ?? formulaText(findChild$2(ser, "yVal"));
	if (valuesRef !== undefined) out.valuesRef = valuesRef;
	
	
	const catRef = formulaText(findChild$2(ser, "cat")) ?? formulaText(findChild$2(ser, "xVal"));
	if (catRef !== undefined) out.categoriesRef = catRef;
	const color = parseSeriesColor(ser);
	if (color !== undefined) out.color = color;
	const dLbls = findChild$2(ser, "dLbls");
	if (dLbls) {
		const parsed = parseDataLabels(dLbls);
		if (parsed) out.dataLabels = parsed;
	}
	
	
	
	
	
	if (kind === "line" || kind === "line3D" || kind === "scatter") {
		const smooth = parseSmooth(ser);
		if (smooth !== undefined) out.smooth = smooth;
		
		
		
		
		
		const stroke = parseSeriesStroke(ser);
		if (stroke !== undefined) out.stroke = stroke;
		
		
		
		
		const marker = parseMarker(ser);
		if (marker !== undefined) out.marker = marker;
	}
	
	
	
	
	
	if (kind === "bar" || kind === "bar3D") {
		const invertIfNegative = parseInvertIfNegative(ser);
		if (invertIfNegative !== undefined) out.invertIfNegative = invertIfNegative;
	}
	
	
	
	
	
	
	if (kind === "pie" || kind === "pie3D" || kind === "doughnut" || kind === "ofPie") {
		const explosion = parseExplosion(ser);
		if (explosion !== undefined) out.explosion = explosion;
	}
	
	
	
	
	const dataPoints = parseDataPoints(ser);
	if (dataPoints !== undefined) out.dataPoints = dataPoints;
	
	
	
	
	if (kind === "bar" || kind === "bar3D" || kind === "line" || kind === "line3D" || kind === "area" || kind === "area3D" || kind === "scatter" || kind === "bubble") {
		const trendlines = parseTrendlines(ser);
		if (trendlines !== undefined) out.trendlines = trendlines;
		const errorBars = parseErrorBars(ser);
		if (errorBars !== undefined) out.errorBars = errorBars;
	}
	
	if (kind === "bubble") {
		const bubbleRef = parseBubbleSizeRef(ser);
		if (bubbleRef !== undefined) out.bubbleSizeRef = bubbleRef;
	}
	
	if (kind === "bar3D") {
		const shape3D = parseShape3D(ser);
		if (shape3D !== undefined) out.shape3D = shape3D;
	}
	return out;
}

function parseSmooth(ser) {
	const el = findChild$2(ser, "smooth");
	if (!el) return undefined;
	const v = readBoolAttr(el);
	if (v !== true) return undefined;
	return true;
}

function parseInvertIfNegative(ser) {
	const el = findChild$2(ser, "invertIfNegative");
	if (!el) return undefined;
	const v = readBoolAttr(el);
	if (v !== true) return undefined;
	return true;
}

function parseExplosion(ser) {
	const el = findChild$2(ser, "explosion");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const n = Number.parseFloat(raw);
	if (!Number.isFinite(n) || n < 0) return undefined;
	const rounded = Math.round(n);
	if (rounded === 0) return undefined;
	return rounded;
}

function parseMarker(ser) {
	const el = findChild$2(ser, "marker");
	if (!el) return undefined;
	const out = {};
	const sym = findChild$2(el, "symbol");
	if (sym) {
		const v = sym.attrs.val;
		if (typeof v === "string" && VALID_MARKER_SYMBOLS.has(v)) {
			out.symbol = v;
		}
	}
	const sizeEl = findChild$2(el, "size");
	if (sizeEl) {
		const v = sizeEl.attrs.val;
		if (typeof v === "string") {
			const n = Number.parseInt(v, 10);
			if (Number.isFinite(n)) {
				
				
				
				if (n < 2) out.size = 2;
				else if (n > 72) out.size = 72;
				else out.size = n;
			}
		}
	}
	const spPr = findChild$2(el, "spPr");
	if (spPr) {
		const fill = findChild$2(spPr, "solidFill");
		if (fill) {
			const srgb = findChild$2(fill, "srgbClr");
			const v = srgb?.attrs.val;
			if (typeof v === "string") {
				const hex = v.replace(/^#/, "").toUpperCase();
				if (/^[0-9A-F]{6}$/.test(hex)) out.fill = hex;
			}
		}
		const ln = findChild$2(spPr, "ln");
		if (ln) {
			const lnFill = findChild$2(ln, "solidFill");
			if (lnFill) {
				const srgb = findChild$2(lnFill, "srgbClr");
				const v = srgb?.attrs.val;
				if (typeof v === "string") {
					const hex = v.replace(/^#/, "").toUpperCase();
					if (/^[0-9A-F]{6}$/.test(hex)) out.line = hex;
				}
			}
		}
	}
	if (out.symbol === undefined && out.size === undefined && out.fill === undefined && out.line === undefined) {
		return undefined;
	}
	return out;
}
function parseSeriesName(ser) {
	const tx = findChild$2(ser, "tx");
	if (!tx) return undefined;
	const literal = findChild$2(tx, "v");
	if (literal) {
		const text = elementText(literal).trim();
		if (text.length > 0) return text;
	}
	const strRef = findChild$2(tx, "strRef");
	if (strRef) {
		const cache = findChild$2(strRef, "strCache");
		if (cache) {
			for (const pt of childElements$2(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild$2(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
		
		const f = formulaText(strRef);
		if (f) return f;
	}
	return undefined;
}
function parseSeriesColor(ser) {
	const spPr = findChild$2(ser, "spPr");
	if (!spPr) return undefined;
	const fill = findChild$2(spPr, "solidFill");
	if (!fill) return undefined;
	const srgb = findChild$2(fill, "srgbClr");
	if (srgb) {
		const val = srgb.attrs.val;
		if (typeof val !== "string") return undefined;
		const normalized = val.replace(/^#/, "").toUpperCase();
		return /^[0-9A-F]{6}$/.test(normalized) ? normalized : undefined;
	}
	const schemeClr = findChild$2(fill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseSeriesStroke(ser) {
	const spPr = findChild$2(ser, "spPr");
	if (!spPr) return undefined;
	const ln = findChild$2(spPr, "ln");
	if (!ln) return undefined;
	const out = {};
	
	
	
	
	const wAttr = ln.attrs.w;
	if (typeof wAttr === "string") {
		const emu = Number.parseFloat(wAttr);
		if (Number.isFinite(emu) && emu > 0) {
			
			const pt = Math.round(emu / EMU_PER_PT * 4) / 4;
			if (pt < STROKE_WIDTH_MIN_PT) out.width = STROKE_WIDTH_MIN_PT;
			else if (pt > STROKE_WIDTH_MAX_PT) out.width = STROKE_WIDTH_MAX_PT;
			else out.width = pt;
		}
	}
	
	const dashEl = findChild$2(ln, "prstDash");
	if (dashEl) {
		const v = dashEl.attrs.val;
		if (typeof v === "string" && VALID_DASH_STYLES.has(v)) {
			out.dash = v;
		}
	}
	
	
	
	const capAttr = ln.attrs.cap;
	if (typeof capAttr === "string") {
		const trimmed = capAttr.trim();
		if (VALID_LINE_CAPS.has(trimmed) && trimmed !== "flat") {
			out.cap = trimmed;
		}
	}
	
	
	
	const cmpdAttr = ln.attrs.cmpd;
	if (typeof cmpdAttr === "string") {
		const trimmed = cmpdAttr.trim();
		if (VALID_LINE_COMPOUNDS.has(trimmed) && trimmed !== "sng") {
			out.compound = trimmed;
		}
	}
	if (out.dash === undefined && out.width === undefined && out.cap === undefined && out.compound === undefined) return undefined;
	return out;
}

const TITLE_FONT_SZ_PER_POINT = FONT_SZ_PER_POINT;
const TITLE_FONT_SIZE_MIN_PT = FONT_SIZE_MIN_PT;
const TITLE_FONT_SIZE_MAX_PT = FONT_SIZE_MAX_PT;


const VALID_TICK_MARKS = new Set([
	"none",
	"in",
	"out",
	"cross"
]);

const VALID_TICK_LBL_POSITIONS = new Set([
	"nextTo",
	"low",
	"high",
	"none"
]);

const VALID_LBL_ALIGNS = new Set([
	"ctr",
	"l",
	"r"
]);

const LABEL_ROTATION_MIN_DEG = ROTATION_MIN_DEG;
const LABEL_ROTATION_MAX_DEG = ROTATION_MAX_DEG;

const VALID_CROSSES = new Set([
	"autoZero",
	"min",
	"max"
]);

const VALID_DISP_UNITS = new Set([
	"hundreds",
	"thousands",
	"tenThousands",
	"hundredThousands",
	"millions",
	"tenMillions",
	"hundredMillions",
	"billions",
	"trillions"
]);

const VALID_CROSS_BETWEEN = new Set(["between", "midCat"]);

function parseAxisInfo(axis, familyDefaultCrossBetween) {
	const title = parseAxisTitle(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleRotation = parseAxisTitleRotation(axis);
	
	
	
	
	
	
	
	
	
	
	const axisTitleFontSize = parseAxisTitleFontSize(axis);
	
	
	
	
	
	
	
	
	
	const axisTitleBold = parseAxisTitleBold(axis);
	
	
	
	
	
	
	
	
	
	
	const axisTitleItalic = parseAxisTitleItalic(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleColor = parseAxisTitleColor(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleStrike = parseAxisTitleStrike(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleUnderline = parseAxisTitleUnderline(axis);
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleFontFamily = parseAxisTitleFontFamily(axis);
	
	
	
	
	
	
	
	const axisTitleOverlay = parseAxisTitleOverlay(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleLayout = parseAxisTitleLayout(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleFillColor = parseAxisTitleFillColor(axis);
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	
	const axisTitleBorderColor = parseAxisTitleBorderColor(axis);
	
	
	
	
	
	
	
	
	const axisTitleBorderWidth = parseAxisTitleBorderWidth(axis);
	
	
	
	const axisTitleBorderDash = parseAxisTitleBorderDash(axis);
	
	
	
	const axisTitleBorderCap = parseAxisTitleBorderCap(axis);
	const axisTitleBorderCompound = parseAxisTitleBorderCompound(axis);
	const gridlines = parseAxisGridlines(axis);
	const scale = parseAxisScale(axis);
	const numberFormat = parseAxisNumberFormat(axis);
	
	
	
	
	
	
	const majorTickMark = parseAxisTickMark(axis, "majorTickMark", "out");
	const minorTickMark = parseAxisTickMark(axis, "minorTickMark", "none");
	const tickLblPos = parseAxisTickLblPos(axis);
	
	
	
	
	
	
	
	const labelRotation = parseAxisLabelRotation(axis);
	
	
	
	
	
	
	const labelFontSize = parseAxisLabelFontSize(axis);
	
	
	
	
	
	
	const labelBold = parseAxisLabelBold(axis);
	
	
	
	
	
	
	const labelItalic = parseAxisLabelItalic(axis);
	
	
	
	
	
	
	
	
	const labelColor = parseAxisLabelColor(axis);
	
	
	
	
	
	
	
	
	
	const labelUnderline = parseAxisLabelUnderline(axis);
	
	
	
	
	
	
	
	
	
	const labelStrike = parseAxisLabelStrike(axis);
	
	
	
	
	
	
	
	
	
	
	const labelFontFamily = parseAxisLabelFontFamily(axis);
	
	
	
	
	const reverse = parseAxisReverse(axis);
	
	
	
	
	
	
	const isCategoryAxis = axis.local === "catAx" || axis.local === "dateAx";
	const tickLblSkip = isCategoryAxis ? parseAxisSkip(axis, "tickLblSkip") : undefined;
	const tickMarkSkip = isCategoryAxis ? parseAxisSkip(axis, "tickMarkSkip") : undefined;
	
	
	
	
	const lblOffset = isCategoryAxis ? parseAxisLblOffset(axis) : undefined;
	
	
	
	const lblAlgn = isCategoryAxis ? parseAxisLblAlgn(axis) : undefined;
	
	
	
	
	
	const noMultiLvlLbl = axis.local === "catAx" ? parseAxisNoMultiLvlLbl(axis) : undefined;
	
	
	
	
	
	
	const auto = axis.local === "catAx" ? parseAxisAuto(axis) : undefined;
	
	
	
	
	const hidden = parseAxisHidden(axis);
	
	
	
	
	
	
	
	const crossesPair = parseAxisCrosses(axis);
	const crosses = crossesPair.crosses;
	const crossesAt = crossesPair.crossesAt;
	
	
	
	
	const dispUnits = axis.local === "valAx" ? parseAxisDispUnits(axis) : undefined;
	
	
	
	
	
	
	
	
	const parsedCrossBetween = axis.local === "valAx" ? parseAxisCrossBetween(axis) : undefined;
	const crossBetween = parsedCrossBetween === familyDefaultCrossBetween ? undefined : parsedCrossBetween;
	if (title === undefined && axisTitleRotation === undefined && axisTitleFontSize === undefined && axisTitleBold === undefined && axisTitleItalic === undefined && axisTitleColor === undefined && axisTitleStrike === undefined && axisTitleUnderline === undefined && axisTitleFontFamily === undefined && axisTitleOverlay === undefined && axisTitleLayout === undefined && axisTitleFillColor === undefined && axisTitleBorderColor === undefined && axisTitleBorderWidth === undefined && axisTitleBorderDash === undefined && axisTitleBorderCap === undefined && axisTitleBorderCompound === undefined && gridlines === undefined && scale === undefined && numberFormat === undefined && majorTickMark === undefined && minorTickMark === undefined && tickLblPos === undefined && labelRotation === undefined && labelFontSize === undefined && labelBold === undefined && labelItalic === undefined && labelColor === undefined && labelFontFamily === undefined && labelUnderline === undefined && labelStrike === undefined && reverse === undefined && tickLblSkip === undefined && tickMarkSkip === undefined && lblOffset === undefined && lblAlgn === undefined && noMultiLvlLbl === undefined && auto === undefined && hidden === undefined && crosses === undefined && crossesAt === undefined && dispUnits === undefined && crossBetween === undefined) {
		return undefined;
	}
	const out = {};
	if (title !== undefined) out.title = title;
	if (axisTitleRotation !== undefined) out.axisTitleRotation = axisTitleRotation;
	if (axisTitleFontSize !== undefined) out.axisTitleFontSize = axisTitleFontSize;
	if (axisTitleBold !== undefined) out.axisTitleBold = axisTitleBold;
	if (axisTitleItalic !== undefined) out.axisTitleItalic = axisTitleItalic;
	if (axisTitleColor !== undefined) out.axisTitleColor = axisTitleColor;
	if (axisTitleStrike !== undefined) out.axisTitleStrike = axisTitleStrike;
	if (axisTitleUnderline !== undefined) out.axisTitleUnderline = axisTitleUnderline;
	if (axisTitleFontFamily !== undefined) out.axisTitleFontFamily = axisTitleFontFamily;
	if (axisTitleOverlay !== undefined) out.axisTitleOverlay = axisTitleOverlay;
	if (axisTitleLayout !== undefined) out.axisTitleLayout = axisTitleLayout;
	if (axisTitleFillColor !== undefined) out.axisTitleFillColor = axisTitleFillColor;
	if (axisTitleBorderColor !== undefined) out.axisTitleBorderColor = axisTitleBorderColor;
	if (axisTitleBorderWidth !== undefined) out.axisTitleBorderWidth = axisTitleBorderWidth;
	if (axisTitleBorderDash !== undefined) out.axisTitleBorderDash = axisTitleBorderDash;
	if (axisTitleBorderCap !== undefined) out.axisTitleBorderCap = axisTitleBorderCap;
	if (axisTitleBorderCompound !== undefined) {
		out.axisTitleBorderCompound = axisTitleBorderCompound;
	}
	if (gridlines !== undefined) out.gridlines = gridlines;
	if (scale !== undefined) out.scale = scale;
	if (numberFormat !== undefined) out.numberFormat = numberFormat;
	if (majorTickMark !== undefined) out.majorTickMark = majorTickMark;
	if (minorTickMark !== undefined) out.minorTickMark = minorTickMark;
	if (tickLblPos !== undefined) out.tickLblPos = tickLblPos;
	if (labelRotation !== undefined) out.labelRotation = labelRotation;
	if (labelFontSize !== undefined) out.labelFontSize = labelFontSize;
	if (labelBold !== undefined) out.labelBold = labelBold;
	if (labelItalic !== undefined) out.labelItalic = labelItalic;
	if (labelColor !== undefined) out.labelColor = labelColor;
	if (labelFontFamily !== undefined) out.labelFontFamily = labelFontFamily;
	if (labelUnderline !== undefined) out.labelUnderline = labelUnderline;
	if (labelStrike !== undefined) out.labelStrike = labelStrike;
	if (reverse !== undefined) out.reverse = reverse;
	if (tickLblSkip !== undefined) out.tickLblSkip = tickLblSkip;
	if (tickMarkSkip !== undefined) out.tickMarkSkip = tickMarkSkip;
	if (lblOffset !== undefined) out.lblOffset = lblOffset;
	if (lblAlgn !== undefined) out.lblAlgn = lblAlgn;
	if (noMultiLvlLbl !== undefined) out.noMultiLvlLbl = noMultiLvlLbl;
	if (auto !== undefined) out.auto = auto;
	if (hidden !== undefined) out.hidden = hidden;
	if (crosses !== undefined) out.crosses = crosses;
	if (crossesAt !== undefined) out.crossesAt = crossesAt;
	if (dispUnits !== undefined) out.dispUnits = dispUnits;
	if (crossBetween !== undefined) out.crossBetween = crossBetween;
	return out;
}

function parseAxisTickMark(axis, localName, defaultValue) {
	const el = findChild$2(axis, localName);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_TICK_MARKS.has(value)) return undefined;
	return value === defaultValue ? undefined : value;
}

function parseAxisTickLblPos(axis) {
	const el = findChild$2(axis, "tickLblPos");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_TICK_LBL_POSITIONS.has(value)) return undefined;
	return value === "nextTo" ? undefined : value;
}

function parseAxisReverse(axis) {
	const scaling = findChild$2(axis, "scaling");
	if (!scaling) return undefined;
	const orientation = findChild$2(scaling, "orientation");
	if (!orientation) return undefined;
	const raw = orientation.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (value === "maxMin") return true;
	
	
	return undefined;
}

function parseAxisSkip(axis, localName) {
	const el = findChild$2(axis, localName);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 1 || parsed > 32767) return undefined;
	if (parsed === 1) return undefined;
	return parsed;
}

function parseAxisLblOffset(axis) {
	const el = findChild$2(axis, "lblOffset");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 1e3) return undefined;
	if (parsed === 100) return undefined;
	return parsed;
}

function parseAxisLblAlgn(axis) {
	const el = findChild$2(axis, "lblAlgn");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const value = raw.trim();
	if (!VALID_LBL_ALIGNS.has(value)) return undefined;
	return value === "ctr" ? undefined : value;
}

function parseAxisNoMultiLvlLbl(axis) {
	const el = findChild$2(axis, "noMultiLvlLbl");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return undefined;
		default: return undefined;
	}
}

function parseAxisAuto(axis) {
	const el = findChild$2(axis, "auto");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisHidden(axis) {
	const el = findChild$2(axis, "delete");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw.trim()) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisLabelRotation(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const bodyPr = findChild$2(txPr, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TXPR_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < LABEL_ROTATION_MIN_DEG) return LABEL_ROTATION_MIN_DEG;
	if (degrees > LABEL_ROTATION_MAX_DEG) return LABEL_ROTATION_MAX_DEG;
	return degrees;
}

function parseAxisLabelFontSize(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT || points > TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseAxisLabelBold(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisLabelItalic(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisLabelColor(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseAxisLabelUnderline(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function parseAxisLabelStrike(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseAxisLabelFontFamily(axis) {
	const txPr = findChild$2(axis, "txPr");
	if (!txPr) return undefined;
	const p = findChild$2(txPr, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseAxisCrosses(axis) {
	const crossesAtEl = findChild$2(axis, "crossesAt");
	if (crossesAtEl) {
		const raw = crossesAtEl.attrs.val;
		if (typeof raw === "string") {
			const trimmed = raw.trim();
			if (trimmed.length > 0) {
				const parsed = Number.parseFloat(trimmed);
				if (Number.isFinite(parsed)) {
					return { crossesAt: parsed };
				}
			}
		}
	}
	const crossesEl = findChild$2(axis, "crosses");
	if (!crossesEl) return {};
	const raw = crossesEl.attrs.val;
	if (typeof raw !== "string") return {};
	const value = raw.trim();
	if (!VALID_CROSSES.has(value)) return {};
	if (value === "autoZero") return {};
	return { crosses: value };
}

function parseAxisDispUnits(axis) {
	const dispUnits = findChild$2(axis, "dispUnits");
	if (!dispUnits) return undefined;
	const out = {};
	
	
	
	
	const custUnit = findChild$2(dispUnits, "custUnit");
	if (custUnit) {
		const raw = custUnit.attrs.val;
		if (typeof raw === "string") {
			const parsed = Number.parseFloat(raw.trim());
			if (Number.isFinite(parsed) && parsed > 0) {
				out.custUnit = parsed;
			}
		}
	}
	if (out.custUnit === undefined) {
		const builtInUnit = findChild$2(dispUnits, "builtInUnit");
		if (builtInUnit) {
			const raw = builtInUnit.attrs.val;
			if (typeof raw === "string") {
				const trimmed = raw.trim();
				if (VALID_DISP_UNITS.has(trimmed)) {
					out.unit = trimmed;
				}
			}
		}
	}
	if (out.unit === undefined && out.custUnit === undefined) return undefined;
	const lbl = findChild$2(dispUnits, "dispUnitsLbl");
	if (lbl) {
		out.showLabel = true;
		
		
		
		
		const tx = findChild$2(lbl, "tx");
		if (tx) {
			const rich = findChild$2(tx, "rich");
			if (rich) {
				const buf = [];
				for (const p of rich.children) {
					if (typeof p === "string") continue;
					if (p.local !== "p") continue;
					const paraBuf = [];
					for (const r of p.children) {
						if (typeof r === "string") continue;
						if (r.local !== "r") continue;
						for (const t of r.children) {
							if (typeof t === "string") continue;
							if (t.local !== "t") continue;
							let text = "";
							for (const c of t.children) {
								if (typeof c === "string") text += c;
							}
							paraBuf.push(text);
						}
					}
					if (paraBuf.length > 0) buf.push(paraBuf.join(""));
				}
				const joined = buf.join("\n").trim();
				if (joined.length > 0) out.customLabel = joined;
			}
		}
	}
	return out;
}

function parseAxisCrossBetween(axis) {
	const el = findChild$2(axis, "crossBetween");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (!VALID_CROSS_BETWEEN.has(trimmed)) return undefined;
	return trimmed;
}

function parseAxisScale(axis) {
	const out = {};
	
	
	
	const scaling = findChild$2(axis, "scaling");
	if (scaling) {
		const min = parseNumericChildVal(scaling, "min");
		if (min !== undefined) out.min = min;
		const max = parseNumericChildVal(scaling, "max");
		if (max !== undefined) out.max = max;
		const logBase = parseNumericChildVal(scaling, "logBase");
		if (logBase !== undefined) out.logBase = logBase;
	}
	const majorUnit = parseNumericChildVal(axis, "majorUnit");
	if (majorUnit !== undefined && majorUnit > 0) out.majorUnit = majorUnit;
	const minorUnit = parseNumericChildVal(axis, "minorUnit");
	if (minorUnit !== undefined && minorUnit > 0) out.minorUnit = minorUnit;
	return Object.keys(out).length > 0 ? out : undefined;
}

function parseAxisNumberFormat(axis) {
	const numFmt = findChild$2(axis, "numFmt");
	if (!numFmt) return undefined;
	const formatCode = numFmt.attrs.formatCode;
	if (typeof formatCode !== "string" || formatCode.length === 0) return undefined;
	const out = { formatCode };
	const sourceLinked = numFmt.attrs.sourceLinked;
	if (sourceLinked !== undefined && parseBoolAttr(sourceLinked) === true) {
		out.sourceLinked = true;
	}
	return out;
}

function parseAxisGridlines(axis) {
	const major = findChild$2(axis, "majorGridlines") !== undefined;
	const minor = findChild$2(axis, "minorGridlines") !== undefined;
	if (!major && !minor) return undefined;
	const out = {};
	if (major) out.major = true;
	if (minor) out.minor = true;
	return out;
}

function parseAxisTitle(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (rich) {
		const parts = [];
		collectTextRuns(rich, parts);
		const joined = parts.join("").trim();
		return joined.length > 0 ? joined : undefined;
	}
	const strRef = findChild$2(tx, "strRef");
	if (strRef) {
		const cache = findChild$2(strRef, "strCache");
		if (cache) {
			for (const pt of childElements$2(cache)) {
				if (pt.local !== "pt") continue;
				const v = findChild$2(pt, "v");
				if (v) {
					const text = elementText(v).trim();
					if (text.length > 0) return text;
				}
			}
		}
	}
	return undefined;
}

function parseAxisTitleRotation(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	const bodyPr = findChild$2(rich, "bodyPr");
	if (!bodyPr) return undefined;
	const raw = bodyPr.attrs.rot;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	const degrees = Math.round(parsed / TXPR_ROT_PER_DEGREE);
	if (degrees === 0) return undefined;
	if (degrees < LABEL_ROTATION_MIN_DEG) return LABEL_ROTATION_MIN_DEG;
	if (degrees > LABEL_ROTATION_MAX_DEG) return LABEL_ROTATION_MAX_DEG;
	return degrees;
}

function parseAxisTitleFontSize(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.sz;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	const parsed = Number.parseInt(trimmed, 10);
	if (!Number.isFinite(parsed)) return undefined;
	
	
	
	const halfSteps = Math.round(parsed / TITLE_FONT_SZ_PER_POINT * 2);
	const points = halfSteps / 2;
	if (points < TITLE_FONT_SIZE_MIN_PT || points > TITLE_FONT_SIZE_MAX_PT) return undefined;
	return points;
}

function parseAxisTitleBold(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.b);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisTitleItalic(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const parsed = parseBoolAttr(defRPr.attrs.i);
	
	
	
	if (parsed === true) return true;
	return undefined;
}

function parseAxisTitleColor(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const solidFill = findChild$2(defRPr, "solidFill");
	if (!solidFill) return undefined;
	const srgbClr = findChild$2(solidFill, "srgbClr");
	if (srgbClr) return normalizeRgbHex(srgbClr.attrs.val);
	const schemeClr = findChild$2(solidFill, "schemeClr");
	if (schemeClr) return parseSchemeClr(schemeClr);
	return undefined;
}

function parseAxisTitleStrike(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.strike;
	
	
	
	
	
	
	if (raw === "sngStrike") return true;
	return undefined;
}

function parseAxisTitleUnderline(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const raw = defRPr.attrs.u;
	
	
	
	
	
	
	
	if (raw === "sng") return true;
	return undefined;
}

function parseAxisTitleFontFamily(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const tx = findChild$2(title, "tx");
	if (!tx) return undefined;
	const rich = findChild$2(tx, "rich");
	if (!rich) return undefined;
	
	
	
	
	
	const p = findChild$2(rich, "p");
	if (!p) return undefined;
	const pPr = findChild$2(p, "pPr");
	if (!pPr) return undefined;
	const defRPr = findChild$2(pPr, "defRPr");
	if (!defRPr) return undefined;
	const latin = findChild$2(defRPr, "latin");
	if (!latin) return undefined;
	const raw = latin.attrs.typeface;
	if (typeof raw !== "string") return undefined;
	const trimmed = raw.trim();
	if (trimmed.length === 0) return undefined;
	return trimmed;
}

function parseAxisTitleOverlay(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	const overlay = findChild$2(title, "overlay");
	if (!overlay) return undefined;
	const raw = overlay.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

function parseAxisTitleLayout(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseManualLayout(title);
}

function parseAxisTitleFillColor(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseSpPrFill(title);
}

function parseAxisTitleBorderColor(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseSpPrBorderColor(title);
}

function parseAxisTitleBorderWidth(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseBorderWidthFromSpPr(title);
}

function parseAxisTitleBorderDash(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseBorderDashFromSpPr(title);
}

function parseAxisTitleBorderCap(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseBorderCapFromSpPr(title);
}

function parseAxisTitleBorderCompound(axis) {
	const title = findChild$2(axis, "title");
	if (!title) return undefined;
	return parseBorderCompoundFromSpPr(title);
}

function parseAutoTitleDeleted(chartEl) {
	const el = findChild$2(chartEl, "autoTitleDeleted");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}

const VARY_COLORS_DEFAULT_TRUE = new Set([
	"pie",
	"pie3D",
	"doughnut",
	"ofPie"
]);

const VALID_SCATTER_STYLES = new Set([
	"none",
	"line",
	"lineMarker",
	"marker",
	"smooth",
	"smoothMarker"
]);


function parseAxes(plotArea) {
	let catAx;
	const valAxes = [];
	for (const child of childElements$2(plotArea)) {
		if (child.local === "catAx") {
			catAx ??= child;
		} else if (child.local === "valAx") {
			valAxes.push(child);
		}
	}
	let xAxis;
	let yAxis;
	if (catAx) {
		xAxis = catAx;
		yAxis = valAxes[0];
	} else {
		
		
		xAxis = valAxes[0];
		yAxis = valAxes[1];
	}
	
	
	
	
	
	
	
	
	
	const familyDefaultCrossBetween = catAx ? "between" : "midCat";
	const x = xAxis ? parseAxisInfo(xAxis, familyDefaultCrossBetween) : undefined;
	const y = yAxis ? parseAxisInfo(yAxis, familyDefaultCrossBetween) : undefined;
	if (!x && !y) return undefined;
	const out = {};
	if (x) out.x = x;
	if (y) out.y = y;
	return out;
}

function parsePlotAreaLayout(plotArea) {
	return parseManualLayout(plotArea);
}

function parsePlotAreaFillColor(plotArea) {
	return parseSpPrFill(plotArea);
}

function parsePlotAreaBorderColor(plotArea) {
	return parseSpPrBorderColor(plotArea);
}

function parsePlotAreaBorderWidth(plotArea) {
	return parseBorderWidthFromSpPr(plotArea);
}

function parseVaryColors(chartTypeEl, kind) {
	const el = findChild$2(chartTypeEl, "varyColors");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const familyDefaultsTrue = VARY_COLORS_DEFAULT_TRUE.has(kind);
	
	
	let parsed;
	switch (raw) {
		case "1":
		case "true":
			parsed = true;
			break;
		case "0":
		case "false":
			parsed = false;
			break;
		default: return undefined;
	}
	
	
	if (parsed === familyDefaultsTrue) return undefined;
	return parsed;
}

function parseScatterStyle(scatterChart) {
	const el = findChild$2(scatterChart, "scatterStyle");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	if (!VALID_SCATTER_STYLES.has(raw)) return undefined;
	return raw;
}

function parseDropLines(chartTypeEl) {
	return findChild$2(chartTypeEl, "dropLines") ? true : undefined;
}

function parseHiLowLines(chartTypeEl) {
	return findChild$2(chartTypeEl, "hiLowLines") ? true : undefined;
}

function parseSerLines(chartTypeEl) {
	return findChild$2(chartTypeEl, "serLines") ? true : undefined;
}

function parseShowLineMarkers(lineChart) {
	const el = findChild$2(lineChart, "marker");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		
		return undefined;
		default: return undefined;
	}
}

function parseBarGrouping(barChart) {
	const grouping = findChild$2(barChart, "grouping");
	if (!grouping) return undefined;
	const val = grouping.attrs.val;
	if (typeof val !== "string") return undefined;
	switch (val) {
		case "stacked": return "stacked";
		case "percentStacked": return "percentStacked";
		case "clustered": return "clustered";
		case "standard":
 
		
		
		return undefined;
		default: return undefined;
	}
}

function parseHoleSize(doughnut) {
	const el = findChild$2(doughnut, "holeSize");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 1 || parsed > 99) return undefined;
	return parsed;
}

function parseGapWidth(barChart) {
	const el = findChild$2(barChart, "gapWidth");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 500) return undefined;
	if (parsed === 150) return undefined;
	return parsed;
}

function parseUpDownBarsGapWidth(upDownBars) {
	const el = findChild$2(upDownBars, "gapWidth");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 500) return undefined;
	if (parsed === 150) return undefined;
	return parsed;
}

function parseOverlap(barChart) {
	const el = findChild$2(barChart, "overlap");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < -100 || parsed > 100) return undefined;
	if (parsed === 0) return undefined;
	return parsed;
}

function parseFirstSliceAng(chartType) {
	const el = findChild$2(chartType, "firstSliceAng");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	const parsed = Number.parseInt(raw, 10);
	if (!Number.isFinite(parsed)) return undefined;
	if (parsed < 0 || parsed > 360) return undefined;
	
	
	if (parsed === 0 || parsed === 360) return undefined;
	return parsed;
}

function parseLineAreaGrouping(chartType) {
	const grouping = findChild$2(chartType, "grouping");
	if (!grouping) return undefined;
	const val = grouping.attrs.val;
	if (typeof val !== "string") return undefined;
	switch (val) {
		case "stacked": return "stacked";
		case "percentStacked": return "percentStacked";
		case "standard": return undefined;
		default: return undefined;
	}
}

const CHART_KIND_TAGS = new Map([
	["barChart", "bar"],
	["bar3DChart", "bar3D"],
	["lineChart", "line"],
	["line3DChart", "line3D"],
	["pieChart", "pie"],
	["pie3DChart", "pie3D"],
	["doughnutChart", "doughnut"],
	["areaChart", "area"],
	["area3DChart", "area3D"],
	["scatterChart", "scatter"],
	["bubbleChart", "bubble"],
	["radarChart", "radar"],
	["surfaceChart", "surface"],
	["surface3DChart", "surface3D"],
	["stockChart", "stock"],
	["ofPieChart", "ofPie"]
]);

function parseChart(xml) {
	const root = parseXml(xml);
	
	
	const chartSpace = root.local === "chartSpace" ? root : findDescendant(root, "chartSpace");
	if (!chartSpace) return undefined;
	const chartEl = findChild$1(chartSpace, "chart");
	if (!chartEl) return {
		kinds: [],
		seriesCount: 0
	};
	const out = {
		kinds: [],
		seriesCount: 0
	};
	const title = parseTitle(chartEl);
	if (title !== undefined) out.title = title;
	
	
	
	
	
	const titleOverlay = parseTitleOverlay(chartEl);
	if (titleOverlay !== undefined) out.titleOverlay = titleOverlay;
	
	
	
	
	
	
	
	
	const titleRotation = parseTitleRotation(chartEl);
	if (titleRotation !== undefined) out.titleRotation = titleRotation;
	
	
	
	
	
	
	
	
	
	const titleFontSize = parseTitleFontSize(chartEl);
	if (titleFontSize !== undefined) out.titleFontSize = titleFontSize;
	
	
	
	
	
	
	
	
	
	
	const titleBold = parseTitleBold(chartEl);
	if (titleBold !== undefined) out.titleBold = titleBold;
	
	
	
	
	
	
	
	
	
	
	const titleItalic = parseTitleItalic(chartEl);
	if (titleItalic !== undefined) out.titleItalic = titleItalic;
	
	
	
	
	
	
	
	
	
	
	
	const titleColor = parseTitleColor(chartEl);
	if (titleColor !== undefined) out.titleColor = titleColor;
	
	
	
	
	
	
	
	
	
	
	
	
	const titleStrike = parseTitleStrike(chartEl);
	if (titleStrike !== undefined) out.titleStrike = titleStrike;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleUnderline = parseTitleUnderline(chartEl);
	if (titleUnderline !== undefined) out.titleUnderline = titleUnderline;
	
	
	
	
	
	
	
	
	
	
	
	const titleFontFamily = parseTitleFontFamily(chartEl);
	if (titleFontFamily !== undefined) out.titleFontFamily = titleFontFamily;
	
	
	
	
	
	
	
	
	
	const titleLayout = parseTitleLayout(chartEl);
	if (titleLayout !== undefined) out.titleLayout = titleLayout;
	
	
	
	
	
	
	
	
	
	
	
	
	
	const titleFillColor = parseTitleFillColor(chartEl);
	if (titleFillColor !== undefined) out.titleFillColor = titleFillColor;
	
	
	
	
	
	
	
	
	
	
	const titleBorderColor = parseTitleBorderColor(chartEl);
	if (titleBorderColor !== undefined) out.titleBorderColor = titleBorderColor;
	
	
	
	
	
	
	
	
	
	const titleBorderWidth = parseTitleBorderWidth(chartEl);
	if (titleBorderWidth !== undefined) out.titleBorderWidth = titleBorderWidth;
	
	
	
	
	
	
	
	const titleBorderDash = parseTitleBorderDash(chartEl);
	if (titleBorderDash !== undefined) out.titleBorderDash = titleBorderDash;
	
	
	
	const titleBorderCap = parseTitleBorderCap(chartEl);
	if (titleBorderCap !== undefined) out.titleBorderCap = titleBorderCap;
	const titleBorderCompound = parseTitleBorderCompound(chartEl);
	if (titleBorderCompound !== undefined) out.titleBorderCompound = titleBorderCompound;
	
	
	
	
	
	
	
	
	const autoTitleDeleted = parseAutoTitleDeleted(chartEl);
	if (autoTitleDeleted !== undefined) out.autoTitleDeleted = autoTitleDeleted;
	const plotArea = findChild$1(chartEl, "plotArea");
	if (plotArea) {
		let seriesCount = 0;
		const series = [];
		let barGrouping;
		let lineGrouping;
		let areaGrouping;
		let chartLevelLabels;
		let holeSize;
		let gapWidth;
		let overlap;
		let firstSliceAng;
		let varyColors;
		let scatterStyle;
		let dropLines;
		let hiLowLines;
		let serLines;
		let upDownBars;
		let upDownBarsGapWidth;
		let showLineMarkers;
		for (const child of childElements$1(plotArea)) {
			const kind = CHART_KIND_TAGS.get(child.local);
			if (!kind) continue;
			if (!out.kinds.includes(kind)) out.kinds.push(kind);
			
			
			
			
			
			
			if (varyColors === undefined) {
				varyColors = parseVaryColors(child, kind);
			}
			
			
			
			
			if (barGrouping === undefined && (kind === "bar" || kind === "bar3D")) {
				barGrouping = parseBarGrouping(child);
			}
			
			
			
			
			
			
			
			if (gapWidth === undefined && (kind === "bar" || kind === "bar3D")) {
				gapWidth = parseGapWidth(child);
			}
			if (overlap === undefined && (kind === "bar" || kind === "bar3D")) {
				overlap = parseOverlap(child);
			}
			
			
			
			if (lineGrouping === undefined && (kind === "line" || kind === "line3D")) {
				lineGrouping = parseLineAreaGrouping(child);
			}
			if (areaGrouping === undefined && (kind === "area" || kind === "area3D")) {
				areaGrouping = parseLineAreaGrouping(child);
			}
			
			
			if (holeSize === undefined && kind === "doughnut") {
				holeSize = parseHoleSize(child);
			}
			
			
			
			
			
			
			if (firstSliceAng === undefined && (kind === "pie" || kind === "pie3D" || kind === "doughnut" || kind === "ofPie")) {
				firstSliceAng = parseFirstSliceAng(child);
			}
			
			
			
			
			
			if (scatterStyle === undefined && kind === "scatter") {
				scatterStyle = parseScatterStyle(child);
			}
			
			
			
			
			if (dropLines === undefined && (kind === "line" || kind === "line3D" || kind === "area" || kind === "area3D")) {
				dropLines = parseDropLines(child);
			}
			
			
			
			
			
			if (hiLowLines === undefined && (kind === "line" || kind === "line3D" || kind === "stock")) {
				hiLowLines = parseHiLowLines(child);
			}
			
			
			
			
			
			if (serLines === undefined && (kind === "bar" || kind === "ofPie")) {
				serLines = parseSerLines(child);
			}
			
			
			
			
			
			
			if (upDownBars === undefined && (kind === "line" || kind === "line3D" || kind === "stock")) {
				const udb = findChild$1(child, "upDownBars");
				if (udb !== undefined) {
					upDownBars = true;
					
					
					
					
					
					
					
					
					upDownBarsGapWidth = parseUpDownBarsGapWidth(udb);
				}
			}
			
			
			
			
			
			
			
			
			
			if (showLineMarkers === undefined && kind === "line") {
				showLineMarkers = parseShowLineMarkers(child);
			}
			let localIndex = 0;
			for (const ser of childElements$1(child)) {
				if (ser.local !== "ser") continue;
				seriesCount++;
				series.push(parseSeries(ser, kind, localIndex));
				localIndex++;
			}
			
			
			
			
			if (chartLevelLabels === undefined) {
				const dLbls = findChild$1(child, "dLbls");
				if (dLbls) {
					const parsed = parseDataLabels(dLbls);
					if (parsed) chartLevelLabels = parsed;
				}
			}
		}
		out.seriesCount = seriesCount;
		if (series.length > 0) out.series = series;
		if (barGrouping !== undefined) out.barGrouping = barGrouping;
		if (lineGrouping !== undefined) out.lineGrouping = lineGrouping;
		if (areaGrouping !== undefined) out.areaGrouping = areaGrouping;
		if (chartLevelLabels) out.dataLabels = chartLevelLabels;
		if (holeSize !== undefined) out.holeSize = holeSize;
		if (gapWidth !== undefined) out.gapWidth = gapWidth;
		if (overlap !== undefined) out.overlap = overlap;
		if (firstSliceAng !== undefined) out.firstSliceAng = firstSliceAng;
		if (varyColors !== undefined) out.varyColors = varyColors;
		if (scatterStyle !== undefined) out.scatterStyle = scatterStyle;
		if (dropLines !== undefined) out.dropLines = dropLines;
		if (hiLowLines !== undefined) out.hiLowLines = hiLowLines;
		if (serLines !== undefined) out.serLines = serLines;
		if (upDownBars !== undefined) out.upDownBars = upDownBars;
		if (upDownBarsGapWidth !== undefined) out.upDownBarsGapWidth = upDownBarsGapWidth;
		if (showLineMarkers !== undefined) out.showLineMarkers = showLineMarkers;
		const axes = parseAxes(plotArea);
		if (axes !== undefined) out.axes = axes;
		
		
		
		
		
		const dataTable = parseDataTable(plotArea);
		if (dataTable !== undefined) out.dataTable = dataTable;
		
		
		
		
		
		
		
		
		
		const plotAreaLayout = parsePlotAreaLayout(plotArea);
		if (plotAreaLayout !== undefined) out.plotAreaLayout = plotAreaLayout;
		
		
		
		
		
		
		
		
		
		const plotAreaFillColor = parsePlotAreaFillColor(plotArea);
		if (plotAreaFillColor !== undefined) out.plotAreaFillColor = plotAreaFillColor;
		
		
		
		
		
		
		
		const plotAreaBorderColor = parsePlotAreaBorderColor(plotArea);
		if (plotAreaBorderColor !== undefined) out.plotAreaBorderColor = plotAreaBorderColor;
		
		
		
		
		
		
		
		
		
		const plotAreaBorderWidth = parsePlotAreaBorderWidth(plotArea);
		if (plotAreaBorderWidth !== undefined) out.plotAreaBorderWidth = plotAreaBorderWidth;
		
		
		
		
		const plotAreaBorderDash = parseBorderDashFromSpPr(plotArea);
		if (plotAreaBorderDash !== undefined) out.plotAreaBorderDash = plotAreaBorderDash;
		
		
		const plotAreaBorderCap = parseBorderCapFromSpPr(plotArea);
		if (plotAreaBorderCap !== undefined) out.plotAreaBorderCap = plotAreaBorderCap;
		const plotAreaBorderCompound = parseBorderCompoundFromSpPr(plotArea);
		if (plotAreaBorderCompound !== undefined) out.plotAreaBorderCompound = plotAreaBorderCompound;
	}
	const legend = parseLegend(chartEl);
	if (legend !== undefined) out.legend = legend;
	
	
	
	
	
	
	if (legend !== undefined && legend !== false) {
		const legendOverlay = parseLegendOverlay(chartEl);
		if (legendOverlay !== undefined) out.legendOverlay = legendOverlay;
		
		
		
		
		
		
		const legendEntries = parseLegendEntries(chartEl);
		if (legendEntries !== undefined) out.legendEntries = legendEntries;
		
		
		
		
		
		
		
		const legendFontSize = parseLegendFontSize(chartEl);
		if (legendFontSize !== undefined) out.legendFontSize = legendFontSize;
		
		
		
		const legendBold = parseLegendBold(chartEl);
		if (legendBold !== undefined) out.legendBold = legendBold;
		
		
		
		const legendItalic = parseLegendItalic(chartEl);
		if (legendItalic !== undefined) out.legendItalic = legendItalic;
		
		
		
		
		const legendUnderline = parseLegendUnderline(chartEl);
		if (legendUnderline !== undefined) out.legendUnderline = legendUnderline;
		
		
		
		
		
		
		const legendStrikethrough = parseLegendStrikethrough(chartEl);
		if (legendStrikethrough !== undefined) out.legendStrikethrough = legendStrikethrough;
		
		
		
		
		const legendFontColor = parseLegendFontColor(chartEl);
		if (legendFontColor !== undefined) out.legendFontColor = legendFontColor;
		
		
		
		
		const legendFontFamily = parseLegendFontFamily(chartEl);
		if (legendFontFamily !== undefined) out.legendFontFamily = legendFontFamily;
		
		
		
		
		
		
		
		const legendLayout = parseLegendLayout(chartEl);
		if (legendLayout !== undefined) out.legendLayout = legendLayout;
		
		
		
		
		
		
		
		
		
		const legendFillColor = parseLegendFillColor(chartEl);
		if (legendFillColor !== undefined) out.legendFillColor = legendFillColor;
		
		
		
		
		
		
		
		
		const legendBorderColor = parseLegendBorderColor(chartEl);
		if (legendBorderColor !== undefined) out.legendBorderColor = legendBorderColor;
		
		
		
		
		
		
		
		
		
		
		
		const legendBorderWidth = parseLegendBorderWidth(chartEl);
		if (legendBorderWidth !== undefined) out.legendBorderWidth = legendBorderWidth;
		
		
		
		
		const legendBorderDash = parseLegendBorderDash(chartEl);
		if (legendBorderDash !== undefined) out.legendBorderDash = legendBorderDash;
		
		
		const legendBorderCap = parseLegendBorderCap(chartEl);
		if (legendBorderCap !== undefined) out.legendBorderCap = legendBorderCap;
		const legendBorderCompound = parseLegendBorderCompound(chartEl);
		if (legendBorderCompound !== undefined) out.legendBorderCompound = legendBorderCompound;
	}
	const dispBlanksAs = parseDispBlanksAs(chartEl);
	if (dispBlanksAs !== undefined) out.dispBlanksAs = dispBlanksAs;
	const plotVisOnly = parsePlotVisOnly(chartEl);
	if (plotVisOnly !== undefined) out.plotVisOnly = plotVisOnly;
	
	
	
	
	
	const showDLblsOverMax = parseShowDLblsOverMax(chartEl);
	if (showDLblsOverMax !== undefined) out.showDLblsOverMax = showDLblsOverMax;
	
	
	
	const roundedCorners = parseRoundedCorners(chartSpace);
	if (roundedCorners !== undefined) out.roundedCorners = roundedCorners;
	
	
	
	
	const style = parseStyle(chartSpace);
	if (style !== undefined) out.style = style;
	
	
	
	
	
	const lang = parseLang(chartSpace);
	if (lang !== undefined) out.lang = lang;
	
	
	
	
	
	const date1904 = parseDate1904(chartSpace);
	if (date1904 !== undefined) out.date1904 = date1904;
	
	
	
	
	
	
	
	
	const protection = parseProtection$1(chartSpace);
	if (protection !== undefined) out.protection = protection;
	
	
	
	
	
	
	
	
	
	
	const view3D = parseView3D(chartEl);
	if (view3D !== undefined) out.view3D = view3D;
	
	
	
	
	
	
	
	
	
	const floorThickness = parseFloorThickness(chartEl);
	if (floorThickness !== undefined) out.floorThickness = floorThickness;
	
	
	
	
	
	
	
	
	
	const sideWallThickness = parseSideWallThickness(chartEl);
	if (sideWallThickness !== undefined) out.sideWallThickness = sideWallThickness;
	
	
	
	
	
	
	
	
	const backWallThickness = parseBackWallThickness(chartEl);
	if (backWallThickness !== undefined) out.backWallThickness = backWallThickness;
	
	
	
	
	
	
	
	
	
	
	
	const chartSpaceFillColor = parseChartSpaceFillColor(chartSpace);
	if (chartSpaceFillColor !== undefined) out.chartSpaceFillColor = chartSpaceFillColor;
	
	
	
	
	
	
	
	
	const chartSpaceBorderColor = parseChartSpaceBorderColor(chartSpace);
	if (chartSpaceBorderColor !== undefined) out.chartSpaceBorderColor = chartSpaceBorderColor;
	
	
	
	
	
	const chartSpaceBorderWidth = parseBorderWidthFromSpPr(chartSpace);
	if (chartSpaceBorderWidth !== undefined) out.chartSpaceBorderWidth = chartSpaceBorderWidth;
	
	
	
	
	
	const chartSpaceBorderDash = parseBorderDashFromSpPr(chartSpace);
	if (chartSpaceBorderDash !== undefined) out.chartSpaceBorderDash = chartSpaceBorderDash;
	
	
	
	
	
	const chartSpaceBorderCap = parseBorderCapFromSpPr(chartSpace);
	if (chartSpaceBorderCap !== undefined) out.chartSpaceBorderCap = chartSpaceBorderCap;
	const chartSpaceBorderCompound = parseBorderCompoundFromSpPr(chartSpace);
	if (chartSpaceBorderCompound !== undefined) {
		out.chartSpaceBorderCompound = chartSpaceBorderCompound;
	}
	return out;
}










function parseChartSpaceFillColor(chartSpace) {
	return parseSpPrFill(chartSpace);
}

function parseChartSpaceBorderColor(chartSpace) {
	return parseSpPrBorderColor(chartSpace);
}
















function parseDispBlanksAs(chartEl) {
	const el = findChild$1(chartEl, "dispBlanksAs");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "zero": return "zero";
		case "span": return "span";
		case "gap":
 
		
		return undefined;
		default: return undefined;
	}
}


function parsePlotVisOnly(chartEl) {
	const el = findChild$1(chartEl, "plotVisOnly");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseShowDLblsOverMax(chartEl) {
	const el = findChild$1(chartEl, "showDLblsOverMax");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "0":
		case "false": return false;
		case "1":
		case "true":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseRoundedCorners(chartSpace) {
	const el = findChild$1(chartSpace, "roundedCorners");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}


function parseStyle(chartSpace) {
	const el = findChild$1(chartSpace, "style");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	
	if (!/^\d+$/.test(raw)) return undefined;
	const n = Number(raw);
	if (!Number.isInteger(n)) return undefined;
	if (n < 1 || n > 48) return undefined;
	return n;
}


function parseLang(chartSpace) {
	const el = findChild$1(chartSpace, "lang");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	
	
	
	
	
	
	if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(raw)) return undefined;
	return raw;
}


function parseDate1904(chartSpace) {
	const el = findChild$1(chartSpace, "date1904");
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false":
 
		
		return undefined;
		default: return undefined;
	}
}



function parseProtection$1(chartSpace) {
	const el = findChild$1(chartSpace, "protection");
	if (!el) return undefined;
	const out = {};
	const chartObject = parseProtectionFlag(el, "chartObject");
	if (chartObject !== undefined) out.chartObject = chartObject;
	const data = parseProtectionFlag(el, "data");
	if (data !== undefined) out.data = data;
	const formatting = parseProtectionFlag(el, "formatting");
	if (formatting !== undefined) out.formatting = formatting;
	const selection = parseProtectionFlag(el, "selection");
	if (selection !== undefined) out.selection = selection;
	const userInterface = parseProtectionFlag(el, "userInterface");
	if (userInterface !== undefined) out.userInterface = userInterface;
	return out;
}

function parseProtectionFlag(protection, local) {
	const el = findChild$1(protection, local);
	if (!el) return undefined;
	const raw = el.attrs.val;
	if (typeof raw !== "string") return undefined;
	switch (raw) {
		case "1":
		case "true": return true;
		case "0":
		case "false": return false;
		default: return undefined;
	}
}










function findChild$1(el, localName) {
	for (const c of el.children) {
		if (typeof c !== "string" && c.local === localName) return c;
	}
	return undefined;
}
function findDescendant(el, localName) {
	if (el.local === localName) return el;
	for (const c of el.children) {
		if (typeof c === "string") continue;
		const hit = findDescendant(c, localName);
		if (hit) return hit;
	}
	return undefined;
}
function childElements$1(el) {
	const out = [];
	for (const c of el.children) {
		if (typeof c !== "string") out.push(c);
	}
	return out;
}

const MAX_DECOMPRESSED_BYTES = 2 * 1024 * 1024 * 1024;

const MAX_INPUT_BYTES = 1024 * 1024 * 1024;

const MAX_ROW_INDEX = 1048575;

const MAX_COL_INDEX = 16383;

const MAX_TOTAL_CELLS = 2e7;

const MAX_SPIN_COUNT = 1e7;

const OLE2_MAGIC = Object.freeze([
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
]);

function isOle2Container(data) {
	if (data.length < OLE2_MAGIC.length) return false;
	for (let i = 0; i < OLE2_MAGIC.length; i++) {
		if (data[i] !== OLE2_MAGIC[i]) return false;
	}
	return true;
}

async function bufferReadableStream(stream, maxBytes = MAX_INPUT_BYTES) {
	const cap = Number.isFinite(maxBytes) && maxBytes > 0 ? maxBytes : MAX_INPUT_BYTES;
	const reader = stream.getReader();
	const chunks = [];
	let totalLen = 0;
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) break;
			if (value) {
				totalLen += value.length;
				if (totalLen > cap) {
					throw new ParseError(`Input stream exceeds the maximum of ${cap} bytes. ` + "Raise `maxInputBytes` if the file really is this large.");
				}
				chunks.push(value);
			}
		}
		if (chunks.length === 0) return new Uint8Array(0);
		if (chunks.length === 1) return chunks[0];
		const result = new Uint8Array(totalLen);
		let offset = 0;
		for (const chunk of chunks) {
			result.set(chunk, offset);
			offset += chunk.length;
		}
		return result;
	} finally {
		
		
		try {
			await reader.cancel();
		} catch {}
		try {
			reader.releaseLock();
		} catch {}
	}
}

function isReadableStream(value) {
	return typeof value === "object" && value !== null && typeof value.getReader === "function";
}

async function readInputToUint8Array(input, maxBytes) {
	if (input instanceof Uint8Array) return input;
	if (input instanceof ArrayBuffer) return new Uint8Array(input);
	if (isReadableStream(input)) return bufferReadableStream(input, maxBytes);
	throw new ParseError("Unsupported input type. Expected Uint8Array, ArrayBuffer, or ReadableStream<Uint8Array>.");
}

const SIG = [
	208,
	207,
	17,
	224,
	161,
	177,
	26,
	225
];
const ENDOFCHAIN = 4294967294;
const FREESECT = 4294967295;
const MINI_CUTOFF = 4096;

function readCfb(data) {
	if (data.length < 512) throw new ParseError("CFB: file too small");
	for (let i = 0; i < SIG.length; i++) {
		if (data[i] !== SIG[i]) throw new ParseError("CFB: bad signature");
	}
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	const sectorShift = view.getUint16(30, true);
	const sectorSize = 1 << sectorShift;
	const miniSectorShift = view.getUint16(32, true);
	const miniSectorSize = 1 << miniSectorShift;
	const numFatSectors = view.getUint32(44, true);
	const firstDirSector = view.getUint32(48, true);
	const miniCutoff = view.getUint32(56, true);
	const firstMiniFatSector = view.getUint32(60, true);
	const numMiniFatSectors = view.getUint32(64, true);
	const firstDifatSector = view.getUint32(68, true);
	const numDifatSectors = view.getUint32(72, true);
	const sectorOffset = (sector) => (sector + 1) * sectorSize;
	const readSector = (sector) => {
		const off = sectorOffset(sector);
		if (off + sectorSize > data.length) throw new ParseError("CFB: sector out of range");
		return data.subarray(off, off + sectorSize);
	};
	
	
	const fatSectorList = [];
	for (let i = 0; i < 109 && fatSectorList.length < numFatSectors; i++) {
		const s = view.getUint32(76 + i * 4, true);
		if (s === FREESECT || s === ENDOFCHAIN) break;
		fatSectorList.push(s);
	}
	
	
	
	const maxSectors = Math.floor(data.length / sectorSize) + 1;
	const difatLimit = Math.min(numDifatSectors, maxSectors);
	let difatSector = firstDifatSector;
	let difatGuard = 0;
	while (difatSector !== ENDOFCHAIN && difatSector !== FREESECT && difatLimit > 0 && difatGuard++ < difatLimit + 1) {
		const sec = readSector(difatSector);
		const dv = new DataView(sec.buffer, sec.byteOffset, sec.byteLength);
		const entries = sectorSize / 4 - 1;
		for (let i = 0; i < entries && fatSectorList.length < numFatSectors; i++) {
			const s = dv.getUint32(i * 4, true);
			if (s !== FREESECT && s !== ENDOFCHAIN) fatSectorList.push(s);
		}
		difatSector = dv.getUint32(sectorSize - 4, true);
	}
	
	const fat = [];
	for (const fs of fatSectorList) {
		const sec = readSector(fs);
		const dv = new DataView(sec.buffer, sec.byteOffset, sec.byteLength);
		for (let i = 0; i < sectorSize / 4; i++) fat.push(dv.getUint32(i * 4, true));
	}
	const chain = (start) => {
		const out = [];
		let s = start;
		let guard = 0;
		while (s !== ENDOFCHAIN && s !== FREESECT && guard++ < fat.length + 1) {
			out.push(s);
			s = fat[s] ?? ENDOFCHAIN;
		}
		return out;
	};
	const readChain = (start, size) => {
		const sectors = chain(start);
		const buf = new Uint8Array(sectors.length * sectorSize);
		let off = 0;
		for (const s of sectors) {
			buf.set(readSector(s), off);
			off += sectorSize;
		}
		return size >= 0 ? buf.subarray(0, size) : buf;
	};
	
	const dirBytes = readChain(firstDirSector, -1);
	const dirView = new DataView(dirBytes.buffer, dirBytes.byteOffset, dirBytes.byteLength);
	const entries = [];
	for (let off = 0; off + 128 <= dirBytes.length; off += 128) {
		const type = dirBytes[off + 66];
		if (type === 0) continue;
		const nameLen = dirView.getUint16(off + 64, true);
		let name = "";
		for (let i = 0; i + 1 < nameLen; i += 2) {
			const code = dirView.getUint16(off + i, true);
			if (code === 0) break;
			name += String.fromCharCode(code);
		}
		const startSector = dirView.getUint32(off + 116, true);
		const size = dirView.getUint32(off + 120, true);
		entries.push({
			name,
			type,
			startSector,
			size
		});
	}
	const root = entries.find((e) => e.type === 5);
	if (!root) throw new ParseError("CFB: missing root entry");
	
	const miniStream = readChain(root.startSector, root.size);
	
	const miniFat = [];
	if (numMiniFatSectors > 0 && firstMiniFatSector !== ENDOFCHAIN) {
		const mfBytes = readChain(firstMiniFatSector, numMiniFatSectors * sectorSize);
		const mfView = new DataView(mfBytes.buffer, mfBytes.byteOffset, mfBytes.byteLength);
		for (let i = 0; i < mfBytes.length / 4; i++) miniFat.push(mfView.getUint32(i * 4, true));
	}
	const readMini = (start, size) => {
		
		
		
		if (size < 0 || size > miniStream.length) {
			throw new ParseError("CFB: mini stream size out of range");
		}
		const out = new Uint8Array(size);
		let s = start;
		let off = 0;
		let guard = 0;
		while (s !== ENDOFCHAIN && s !== FREESECT && off < size && guard++ < miniFat.length + 1) {
			const from = s * miniSectorSize;
			const take = Math.min(miniSectorSize, size - off);
			out.set(miniStream.subarray(from, from + take), off);
			off += take;
			s = miniFat[s] ?? ENDOFCHAIN;
		}
		return out;
	};
	const streams = new Map();
	for (const e of entries) {
		if (e.type !== 2) continue;
		const cutoff = miniCutoff || MINI_CUTOFF;
		streams.set(e.name, e.size < cutoff ? readMini(e.startSector, e.size) : readChain(e.startSector, e.size));
	}
	return streams;
}

const BLOCK_VERIFIER_INPUT = new Uint8Array([
	254,
	167,
	210,
	118,
	59,
	75,
	158,
	121
]);
const BLOCK_VERIFIER_VALUE = new Uint8Array([
	215,
	170,
	15,
	109,
	48,
	97,
	52,
	78
]);
const BLOCK_KEY_VALUE = new Uint8Array([
	20,
	110,
	11,
	231,
	171,
	172,
	208,
	214
]);
const BLOCK_HMAC_KEY = new Uint8Array([
	95,
	178,
	173,
	1,
	12,
	185,
	225,
	246
]);
const BLOCK_HMAC_VALUE = new Uint8Array([
	160,
	103,
	127,
	2,
	178,
	44,
	132,
	51
]);
const SEGMENT = 4096;
const ZERO_IV = new Uint8Array(16);


async function decryptAgile(data, password) {
	let streams;
	try {
		streams = readCfb(data);
	} catch (err) {
		throw new DecryptionError("Not a valid encrypted workbook container.", { cause: err });
	}
	const info = streams.get("EncryptionInfo");
	const pkg = streams.get("EncryptedPackage");
	if (!info || !pkg) throw new DecryptionError("Encrypted workbook missing EncryptionInfo/EncryptedPackage.");
	const major = info[0] | info[1] << 8;
	const minor = info[2] | info[3] << 8;
	if (major !== 4 || minor !== 4) {
		throw new DecryptionError(`Unsupported encryption (version ${major}.${minor}); only ECMA-376 Agile is supported.`);
	}
	const xml = new TextDecoder("utf-8").decode(info.subarray(8));
	const key = parseKeyEncryptor(xml);
	const keyData = parseKeyData(xml);
	const secretKey = await deriveSecretKey(password, key);
	if (!secretKey) throw new DecryptionError("Incorrect password.");
	
	
	
	
	await verifyDataIntegrity(xml, pkg, secretKey, keyData);
	return decryptPackage(pkg, secretKey, keyData);
}

async function verifyDataIntegrity(xml, pkg, secretKey, keyData) {
	const tag = getElementTag(xml, "dataIntegrity");
	if (!tag) return;
	if (keyData.hashAlgorithm !== "SHA-512") return;
	const encHmacKey = base64Decode(getAttr(tag, "encryptedHmacKey"));
	const encHmacValue = base64Decode(getAttr(tag, "encryptedHmacValue"));
	if (encHmacKey.length === 0 || encHmacValue.length === 0) return;
	const ivKey = await iv(keyData.saltValue, BLOCK_HMAC_KEY, keyData.hashAlgorithm, keyData.blockSize);
	const ivVal = await iv(keyData.saltValue, BLOCK_HMAC_VALUE, keyData.hashAlgorithm, keyData.blockSize);
	const hmacKey = await aesDecrypt(secretKey, ivKey, encHmacKey);
	const expected = await aesDecrypt(secretKey, ivVal, encHmacValue);
	const actual = await hmacSha512(hmacKey, pkg);
	
	
	const n = Math.min(actual.length, expected.length);
	let diff = actual.length === 0 ? 1 : 0;
	for (let i = 0; i < n; i++) diff |= actual[i] ^ expected[i];
	if (diff !== 0) {
		throw new DecryptionError("Encrypted package failed integrity check (HMAC mismatch).");
	}
}

function utf16le(s) {
	const out = new Uint8Array(s.length * 2);
	const dv = new DataView(out.buffer);
	for (let i = 0; i < s.length; i++) dv.setUint16(i * 2, s.charCodeAt(i), true);
	return out;
}
async function passwordChain(password, salt, spinCount, algo) {
	let h = await digest(algo, concat([salt, utf16le(password)]));
	const counter = new Uint8Array(4);
	const cv = new DataView(counter.buffer);
	for (let i = 0; i < spinCount; i++) {
		cv.setUint32(0, i, true);
		h = await digest(algo, concat([counter, h]));
	}
	return h;
}
async function deriveBlockKey(chain, blockKey, keyBytes, algo) {
	const h = await digest(algo, concat([chain, blockKey]));
	return fitKey(h, keyBytes);
}

function fitKey(hashBytes, keyBytes) {
	if (hashBytes.length >= keyBytes) return hashBytes.subarray(0, keyBytes);
	const out = new Uint8Array(keyBytes).fill(54);
	out.set(hashBytes, 0);
	return out;
}

async function deriveSecretKey(password, key) {
	const chain = await passwordChain(password, key.saltValue, key.spinCount, key.hashAlgorithm);
	const kVin = await deriveBlockKey(chain, BLOCK_VERIFIER_INPUT, key.keyBytes, key.hashAlgorithm);
	const kVval = await deriveBlockKey(chain, BLOCK_VERIFIER_VALUE, key.keyBytes, key.hashAlgorithm);
	const kVkey = await deriveBlockKey(chain, BLOCK_KEY_VALUE, key.keyBytes, key.hashAlgorithm);
	const verifierInput = await aesDecrypt(kVin, key.saltValue, key.encryptedVerifierHashInput);
	const expectedHash = await aesDecrypt(kVval, key.saltValue, key.encryptedVerifierHashValue);
	const actualHash = await digest(key.hashAlgorithm, verifierInput);
	const hashLen = Math.min(actualHash.length, expectedHash.length);
	if (!bytesEqual(actualHash.subarray(0, hashLen), expectedHash.subarray(0, hashLen))) {
		return null;
	}
	const secret = await aesDecrypt(kVkey, key.saltValue, key.encryptedKeyValue);
	return secret.subarray(0, key.keyBytes);
}

async function iv(salt, blockKey, algo, blockSize) {
	const h = await digest(algo, concat([salt, blockKey]));
	return fitIv(h, blockSize);
}
function fitIv(h, blockSize) {
	if (h.length >= blockSize) return h.subarray(0, blockSize);
	const out = new Uint8Array(blockSize).fill(54);
	out.set(h, 0);
	return out;
}
async function decryptPackage(pkg, secretKey, keyData) {
	const totalSize = Number(new DataView(pkg.buffer, pkg.byteOffset, 8).getBigUint64(0, true));
	const cipher = pkg.subarray(8);
	const out = new Uint8Array(Math.ceil(cipher.length / SEGMENT) * SEGMENT);
	const counter = new Uint8Array(4);
	const cv = new DataView(counter.buffer);
	let off = 0;
	let segIndex = 0;
	while (off < cipher.length) {
		const chunk = cipher.subarray(off, Math.min(off + SEGMENT, cipher.length));
		cv.setUint32(0, segIndex, true);
		const segIv = fitIv(await digest(keyData.hashAlgorithm, concat([keyData.saltValue, counter])), keyData.blockSize);
		const plain = await aesDecrypt(secretKey, segIv, chunk);
		out.set(plain, off);
		off += SEGMENT;
		segIndex++;
	}
	return out.subarray(0, totalSize);
}




const bs = (u) => u;
async function digest(algo, data) {
	return new Uint8Array(await crypto.subtle.digest(algo, bs(data)));
}
async function importAesKey(raw) {
	return crypto.subtle.importKey("raw", bs(raw), { name: "AES-CBC" }, false, ["encrypt", "decrypt"]);
}

async function ecbBlock(key, block) {
	const out = new Uint8Array(await crypto.subtle.encrypt({
		name: "AES-CBC",
		iv: bs(ZERO_IV)
	}, key, bs(block)));
	return out.subarray(0, 16);
}

async function aesDecryptRaw(key, ivBytes, data) {
	if (data.length === 0) return new Uint8Array(0);
	const last = data.subarray(data.length - 16);
	const x = new Uint8Array(16);
	for (let i = 0; i < 16; i++) x[i] = last[i] ^ 16;
	const pad = await ecbBlock(key, x);
	const ext = concat([data, pad]);
	const dec = new Uint8Array(await crypto.subtle.decrypt({
		name: "AES-CBC",
		iv: bs(ivBytes)
	}, key, bs(ext)));
	return dec.subarray(0, data.length);
}
async function aesDecrypt(rawKey, ivBytes, data) {
	return aesDecryptRaw(await importAesKey(rawKey), ivBytes, data);
}
async function hmacSha512(rawKey, data) {
	const key = await crypto.subtle.importKey("raw", bs(rawKey), {
		name: "HMAC",
		hash: "SHA-512"
	}, false, ["sign"]);
	return new Uint8Array(await crypto.subtle.sign("HMAC", key, bs(data)));
}

function getElementTag(xml, local) {
	const re = new RegExp(`<(?:\\w+:)?${local}\\b[^>]*?/?>`);
	const m = re.exec(xml);
	return m ? m[0] : null;
}
function getAttr(tag, name) {
	const m = new RegExp(`\\b${name}="([^"]*)"`).exec(tag);
	return m ? m[1] : "";
}
const HASH_NAME_MAP = {
	SHA512: "SHA-512",
	SHA384: "SHA-384",
	SHA256: "SHA-256",
	SHA1: "SHA-1"
};
function mapHash(name) {
	return HASH_NAME_MAP[name] ?? "SHA-512";
}
function parseKeyData(xml) {
	const tag = getElementTag(xml, "keyData");
	if (!tag) throw new DecryptionError("EncryptionInfo missing keyData.");
	return {
		saltValue: base64Decode(getAttr(tag, "saltValue")),
		hashAlgorithm: mapHash(getAttr(tag, "hashAlgorithm")),
		keyBytes: parseInt(getAttr(tag, "keyBits"), 10) / 8,
		blockSize: parseInt(getAttr(tag, "blockSize"), 10)
	};
}
function parseKeyEncryptor(xml) {
	const tag = getElementTag(xml, "encryptedKey");
	if (!tag) throw new DecryptionError("EncryptionInfo missing encryptedKey.");
	const rawSpinCount = parseInt(getAttr(tag, "spinCount"), 10);
	if (!Number.isFinite(rawSpinCount) || rawSpinCount < 0) {
		throw new DecryptionError("EncryptionInfo has an invalid spinCount.");
	}
	
	
	
	if (rawSpinCount > MAX_SPIN_COUNT) {
		throw new DecryptionError(`EncryptionInfo spinCount ${rawSpinCount} exceeds the maximum of ${MAX_SPIN_COUNT}.`);
	}
	return {
		saltValue: base64Decode(getAttr(tag, "saltValue")),
		hashAlgorithm: mapHash(getAttr(tag, "hashAlgorithm")),
		keyBytes: parseInt(getAttr(tag, "keyBits"), 10) / 8,
		blockSize: parseInt(getAttr(tag, "blockSize"), 10),
		spinCount: rawSpinCount,
		encryptedVerifierHashInput: base64Decode(getAttr(tag, "encryptedVerifierHashInput")),
		encryptedVerifierHashValue: base64Decode(getAttr(tag, "encryptedVerifierHashValue")),
		encryptedKeyValue: base64Decode(getAttr(tag, "encryptedKeyValue"))
	};
}
function bytesEqual(a, b) {
	if (a.length !== b.length) return false;
	let diff = 0;
	for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
	return diff === 0;
}
function concat(chunks) {
	let total = 0;
	for (const c of chunks) total += c.length;
	const out = new Uint8Array(total);
	let off = 0;
	for (const c of chunks) {
		out.set(c, off);
		off += c.length;
	}
	return out;
}
const B64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function base64Decode(s) {
	const clean = s.replace(/[^A-Za-z0-9+/]/g, "");
	const len = Math.floor(clean.length * 3 / 4);
	const out = new Uint8Array(len);
	let bits = 0;
	let acc = 0;
	let oi = 0;
	for (let i = 0; i < clean.length; i++) {
		acc = acc << 6 | B64.indexOf(clean[i]);
		bits += 6;
		if (bits >= 8) {
			bits -= 8;
			out[oi++] = acc >> bits & 255;
		}
	}
	return out.subarray(0, oi);
}

function byteLimitStream(maxBytes) {
	let total = 0;
	return new TransformStream({ transform(chunk, controller) {
		total += chunk.length;
		if (total > maxBytes) {
			throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
		}
		controller.enqueue(chunk);
	} });
}

const crcTable = /* @__PURE__ */ (() => {
	const table = new Uint32Array(256);
	for (let i = 0; i < 256; i++) {
		let c = i;
		for (let j = 0; j < 8; j++) {
			c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
		}
		table[i] = c;
	}
	return table;
})();

const CRC32_INIT = 4294967295;

function crc32Update(state, data) {
	let crc = state;
	for (let i = 0; i < data.length; i++) {
		crc = crcTable[(crc ^ data[i]) & 255] ^ crc >>> 8;
	}
	return crc >>> 0;
}

function crc32Final(state) {
	return (state ^ 4294967295) >>> 0;
}
function crc32(data) {
	return crc32Final(crc32Update(CRC32_INIT, data));
}

class BitReader {
	data;
	pos = 0;
	bitBuf = 0;
	bitCount = 0;
	constructor(data) {
		this.data = data;
	}
	readBits(n) {
		while (this.bitCount < n) {
			if (this.pos >= this.data.length) {
				throw new Error("Unexpected end of DEFLATE data");
			}
			this.bitBuf |= this.data[this.pos++] << this.bitCount;
			this.bitCount += 8;
		}
		const val = this.bitBuf & (1 << n) - 1;
		this.bitBuf >>>= n;
		this.bitCount -= n;
		return val;
	}
	
	alignToByte() {
		this.bitBuf = 0;
		this.bitCount = 0;
	}
	readByte() {
		if (this.pos >= this.data.length) {
			throw new Error("Unexpected end of DEFLATE data");
		}
		return this.data[this.pos++];
	}
	readUint16LE() {
		const lo = this.readByte();
		const hi = this.readByte();
		return lo | hi << 8;
	}
	get offset() {
		return this.pos;
	}
	get available() {
		return this.pos < this.data.length || this.bitCount > 0;
	}
}
function buildHuffmanTree(codeLengths, maxSymbol) {
	const maxBits = 15;
	const counts = new Uint16Array(maxBits + 1);
	
	for (let i = 0; i < maxSymbol; i++) {
		if (codeLengths[i]) {
			counts[codeLengths[i]]++;
		}
	}
	
	const offsets = new Uint16Array(maxBits + 1);
	for (let i = 1; i < maxBits; i++) {
		offsets[i + 1] = offsets[i] + counts[i];
	}
	
	const totalSymbols = offsets[maxBits] + counts[maxBits];
	const symbols = new Uint16Array(totalSymbols);
	for (let i = 0; i < maxSymbol; i++) {
		if (codeLengths[i]) {
			symbols[offsets[codeLengths[i]]++] = i;
		}
	}
	return {
		counts,
		symbols
	};
}
function decodeSymbol(reader, tree) {
	let code = 0;
	let first = 0;
	let index = 0;
	for (let len = 1; len <= 15; len++) {
		code |= reader.readBits(1);
		const count = tree.counts[len];
		if (code < first + count) {
			return tree.symbols[index + (code - first)];
		}
		index += count;
		first = first + count << 1;
		code <<= 1;
	}
	throw new Error("Invalid Huffman code");
}

const fixedLitLenTree = /* @__PURE__ */ (() => {
	const lengths = new Uint8Array(288);
	
	for (let i = 0; i <= 143; i++) lengths[i] = 8;
	
	for (let i = 144; i <= 255; i++) lengths[i] = 9;
	
	for (let i = 256; i <= 279; i++) lengths[i] = 7;
	
	for (let i = 280; i <= 287; i++) lengths[i] = 8;
	return buildHuffmanTree(lengths, 288);
})();
const fixedDistTree = /* @__PURE__ */ (() => {
	const lengths = new Uint8Array(32);
	for (let i = 0; i < 32; i++) lengths[i] = 5;
	return buildHuffmanTree(lengths, 32);
})();

const lengthBase = [
	3,
	4,
	5,
	6,
	7,
	8,
	9,
	10,
	11,
	13,
	15,
	17,
	19,
	23,
	27,
	31,
	35,
	43,
	51,
	59,
	67,
	83,
	99,
	115,
	131,
	163,
	195,
	227,
	258
];
const lengthExtra = [
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	0,
	1,
	1,
	1,
	1,
	2,
	2,
	2,
	2,
	3,
	3,
	3,
	3,
	4,
	4,
	4,
	4,
	5,
	5,
	5,
	5,
	0
];
const distBase = [
	1,
	2,
	3,
	4,
	5,
	7,
	9,
	13,
	17,
	25,
	33,
	49,
	65,
	97,
	129,
	193,
	257,
	385,
	513,
	769,
	1025,
	1537,
	2049,
	3073,
	4097,
	6145,
	8193,
	12289,
	16385,
	24577
];
const distExtra = [
	0,
	0,
	0,
	0,
	1,
	1,
	2,
	2,
	3,
	3,
	4,
	4,
	5,
	5,
	6,
	6,
	7,
	7,
	8,
	8,
	9,
	9,
	10,
	10,
	11,
	11,
	12,
	12,
	13,
	13
];

const codeLengthOrder = [
	16,
	17,
	18,
	0,
	8,
	7,
	9,
	6,
	10,
	5,
	11,
	4,
	12,
	3,
	13,
	2,
	14,
	1,
	15
];


function inflate(data, maxBytes = MAX_DECOMPRESSED_BYTES) {
	const reader = new BitReader(data);
	
	let output = new Uint8Array(data.length * 3 || 1024);
	let outPos = 0;
	function ensureCapacity(needed) {
		if (outPos + needed > maxBytes) {
			throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
		}
		if (outPos + needed > output.length) {
			let newSize = output.length * 2;
			while (outPos + needed > newSize) {
				newSize *= 2;
			}
			if (newSize > maxBytes) newSize = maxBytes;
			const newBuf = new Uint8Array(newSize);
			newBuf.set(output);
			output = newBuf;
		}
	}
	function writeByte(b) {
		ensureCapacity(1);
		output[outPos++] = b;
	}
	function copyFromOutput(distance, length) {
		ensureCapacity(length);
		let srcPos = outPos - distance;
		
		for (let i = 0; i < length; i++) {
			output[outPos++] = output[srcPos++];
		}
	}
	function inflateBlock(litLenTree, distTree) {
		for (;;) {
			const sym = decodeSymbol(reader, litLenTree);
			if (sym < 256) {
				
				writeByte(sym);
			} else if (sym === 256) {
				
				return;
			} else {
				
				const lenIdx = sym - 257;
				const length = lengthBase[lenIdx] + reader.readBits(lengthExtra[lenIdx]);
				const distSym = decodeSymbol(reader, distTree);
				const distance = distBase[distSym] + reader.readBits(distExtra[distSym]);
				copyFromOutput(distance, length);
			}
		}
	}
	let bfinal = 0;
	do {
		bfinal = reader.readBits(1);
		const btype = reader.readBits(2);
		if (btype === 0) {
			
			reader.alignToByte();
			const len = reader.readUint16LE();
			reader.readUint16LE();
			ensureCapacity(len);
			for (let i = 0; i < len; i++) {
				output[outPos++] = reader.readByte();
			}
		} else if (btype === 1) {
			
			inflateBlock(fixedLitLenTree, fixedDistTree);
		} else if (btype === 2) {
			
			const hlit = reader.readBits(5) + 257;
			const hdist = reader.readBits(5) + 1;
			const hclen = reader.readBits(4) + 4;
			
			const codeLenCodeLens = new Uint8Array(19);
			for (let i = 0; i < hclen; i++) {
				codeLenCodeLens[codeLengthOrder[i]] = reader.readBits(3);
			}
			const codeLenTree = buildHuffmanTree(codeLenCodeLens, 19);
			
			const totalCodes = hlit + hdist;
			const allLengths = new Uint8Array(totalCodes);
			let idx = 0;
			while (idx < totalCodes) {
				const sym = decodeSymbol(reader, codeLenTree);
				if (sym < 16) {
					allLengths[idx++] = sym;
				} else if (sym === 16) {
					
					const repeat = reader.readBits(2) + 3;
					const prev = idx > 0 ? allLengths[idx - 1] : 0;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = prev;
					}
				} else if (sym === 17) {
					
					const repeat = reader.readBits(3) + 3;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = 0;
					}
				} else if (sym === 18) {
					
					const repeat = reader.readBits(7) + 11;
					for (let i = 0; i < repeat; i++) {
						allLengths[idx++] = 0;
					}
				}
			}
			const litLenLengths = allLengths.subarray(0, hlit);
			const distLengths = allLengths.subarray(hlit, hlit + hdist);
			const litLenTree = buildHuffmanTree(litLenLengths, hlit);
			const distTree = buildHuffmanTree(distLengths, hdist);
			inflateBlock(litLenTree, distTree);
		} else {
			throw new Error(`Invalid DEFLATE block type: ${btype}`);
		}
	} while (bfinal === 0);
	return output.subarray(0, outPos);
}

const SIG_LOCAL_FILE = 67324752;
const SIG_CENTRAL_DIR = 33639248;
const SIG_END_OF_CENTRAL_DIR = 101010256;
const SIG_DATA_DESCRIPTOR = 134695760;
const SIG_ZIP64_EOCD = 101075792;
const SIG_ZIP64_EOCD_LOCATOR = 117853008;

const ZIP64_SENTINEL = 4294967295;

const ZIP64_SENTINEL_16 = 65535;

const ZIP64_EXTRA_ID = 1;

let hasDecompressionStream;
function checkDecompressionStream() {
	if (hasDecompressionStream === undefined) {
		try {
			hasDecompressionStream = typeof DecompressionStream !== "undefined" && typeof ReadableStream !== "undefined" && typeof Response !== "undefined";
		} catch {
			hasDecompressionStream = false;
		}
	}
	return hasDecompressionStream;
}
async function decompressDeflateRaw(data, maxBytes = MAX_DECOMPRESSED_BYTES) {
	if (checkDecompressionStream()) {
		try {
			const ds = new DecompressionStream("deflate-raw");
			const writer = ds.writable.getWriter();
			const reader = ds.readable.getReader();
			
			
			
			
			
			void writer.write(data).catch(() => {});
			void writer.close().catch(() => {});
			
			const chunks = [];
			let totalLen = 0;
			for (;;) {
				const { done, value } = await reader.read();
				if (done) break;
				totalLen += value.length;
				if (totalLen > maxBytes) {
					try {
						await reader.cancel();
					} catch {}
					throw new ZipError(`Decompressed size exceeds limit of ${maxBytes} bytes (possible zip bomb)`);
				}
				chunks.push(value);
			}
			
			const result = new Uint8Array(totalLen);
			let offset = 0;
			for (const chunk of chunks) {
				result.set(chunk, offset);
				offset += chunk.length;
			}
			return result;
		} catch (err) {
			
			
			if (err instanceof ZipError) throw err;
		}
	}
	
	return inflate(data, maxBytes);
}

class ZipReader {
	data;
	view;
	centralDir = [];
	entryMap = new Map();
	constructor(data) {
		this.data = data;
		if (data.length < 22) {
			throw new ZipError("Data too small to be a valid ZIP archive");
		}
		this.view = new DataView(data.buffer, data.byteOffset, data.byteLength);
		this.readEndOfCentralDir();
	}
	
	entries() {
		return this.centralDir.map((e) => e.fileName);
	}
	
	has(path) {
		return this.entryMap.has(path);
	}
	
	async extract(path) {
		const entry = this.entryMap.get(path);
		if (!entry) {
			throw new ZipError(`Entry not found: ${path}`);
		}
		return this.extractEntry(entry);
	}
	
	extractStream(path) {
		const entry = this.entryMap.get(path);
		if (!entry) {
			throw new ZipError(`Entry not found: ${path}`);
		}
		return this.extractEntryStream(entry);
	}
	
	async extractAll() {
		const result = new Map();
		for (const entry of this.centralDir) {
			
			if (entry.fileName.endsWith("/")) continue;
			const data = await this.extractEntry(entry);
			result.set(entry.fileName, data);
		}
		return result;
	}
	
	readEndOfCentralDir() {
		
		
		const minOffset = Math.max(0, this.data.length - 65557);
		let eocdOffset = -1;
		for (let i = this.data.length - 22; i >= minOffset; i--) {
			if (this.view.getUint32(i, true) === SIG_END_OF_CENTRAL_DIR) {
				eocdOffset = i;
				break;
			}
		}
		if (eocdOffset === -1) {
			throw new ZipError("End of Central Directory not found — not a valid ZIP file");
		}
		let centralDirSize = this.view.getUint32(eocdOffset + 12, true);
		let centralDirOffset = this.view.getUint32(eocdOffset + 16, true);
		let entryCount = this.view.getUint16(eocdOffset + 10, true);
		
		
		
		
		
		if (entryCount === ZIP64_SENTINEL_16 || centralDirSize === ZIP64_SENTINEL || centralDirOffset === ZIP64_SENTINEL) {
			const zip64 = this.readZip64EndOfCentralDir(eocdOffset);
			entryCount = zip64.entryCount;
			centralDirSize = zip64.centralDirSize;
			centralDirOffset = zip64.centralDirOffset;
		}
		this.readCentralDirectory(centralDirOffset, centralDirSize, entryCount);
	}
	
	readZip64EndOfCentralDir(eocdOffset) {
		const locatorOffset = eocdOffset - 20;
		if (locatorOffset < 0 || this.view.getUint32(locatorOffset, true) !== SIG_ZIP64_EOCD_LOCATOR) {
			throw new ZipError("ZIP64 End of Central Directory locator not found");
		}
		const recordOffset = this.readUint64(locatorOffset + 8, "ZIP64 EOCD offset");
		if (recordOffset + 56 > this.data.length) {
			throw new ZipError("ZIP64 End of Central Directory record extends beyond file");
		}
		if (this.view.getUint32(recordOffset, true) !== SIG_ZIP64_EOCD) {
			throw new ZipError("Invalid ZIP64 End of Central Directory signature");
		}
		return {
			entryCount: this.readUint64(recordOffset + 32, "ZIP64 entry count"),
			centralDirSize: this.readUint64(recordOffset + 40, "ZIP64 central directory size"),
			centralDirOffset: this.readUint64(recordOffset + 48, "ZIP64 central directory offset")
		};
	}
	
	readUint64(offset, what) {
		if (offset + 8 > this.data.length) {
			throw new ZipError(`${what} extends beyond file`);
		}
		const value = this.view.getBigUint64(offset, true);
		if (value > BigInt(Number.MAX_SAFE_INTEGER)) {
			throw new ZipError(`${what} (${value}) exceeds the addressable range`);
		}
		return Number(value);
	}
	readCentralDirectory(offset, _size, expectedCount) {
		let pos = offset;
		for (let i = 0; i < expectedCount; i++) {
			if (pos + 46 > this.data.length) {
				throw new ZipError("Central Directory entry extends beyond file");
			}
			const sig = this.view.getUint32(pos, true);
			if (sig !== SIG_CENTRAL_DIR) {
				throw new ZipError(`Invalid Central Directory signature at offset ${pos}: 0x${sig.toString(16)}`);
			}
			const generalFlag = this.view.getUint16(pos + 8, true);
			const compressionMethod = this.view.getUint16(pos + 10, true);
			const entryCrc32 = this.view.getUint32(pos + 16, true);
			let compressedSize = this.view.getUint32(pos + 20, true);
			let uncompressedSize = this.view.getUint32(pos + 24, true);
			const fileNameLength = this.view.getUint16(pos + 28, true);
			const extraFieldLength = this.view.getUint16(pos + 30, true);
			const commentLength = this.view.getUint16(pos + 32, true);
			let localHeaderOffset = this.view.getUint32(pos + 42, true);
			const fileNameBytes = this.data.subarray(pos + 46, pos + 46 + fileNameLength);
			const fileName = new TextDecoder().decode(fileNameBytes);
			
			
			if (compressedSize === ZIP64_SENTINEL || uncompressedSize === ZIP64_SENTINEL || localHeaderOffset === ZIP64_SENTINEL) {
				const zip64 = this.readZip64Extra(pos + 46 + fileNameLength, extraFieldLength, uncompressedSize === ZIP64_SENTINEL, compressedSize === ZIP64_SENTINEL, localHeaderOffset === ZIP64_SENTINEL, fileName);
				if (zip64.uncompressedSize !== undefined) uncompressedSize = zip64.uncompressedSize;
				if (zip64.compressedSize !== undefined) compressedSize = zip64.compressedSize;
				if (zip64.localHeaderOffset !== undefined) localHeaderOffset = zip64.localHeaderOffset;
			}
			const hasDataDescriptor = (generalFlag & 8) !== 0;
			const entry = {
				fileName,
				compressionMethod,
				compressedSize,
				uncompressedSize,
				crc32: entryCrc32,
				localHeaderOffset,
				hasDataDescriptor
			};
			this.centralDir.push(entry);
			this.entryMap.set(fileName, entry);
			pos += 46 + fileNameLength + extraFieldLength + commentLength;
		}
	}
	
	readZip64Extra(offset, length, wantUncompressed, wantCompressed, wantOffset, fileName) {
		const end = Math.min(offset + length, this.data.length);
		let pos = offset;
		while (pos + 4 <= end) {
			const headerId = this.view.getUint16(pos, true);
			const dataSize = this.view.getUint16(pos + 2, true);
			const dataStart = pos + 4;
			if (headerId !== ZIP64_EXTRA_ID) {
				pos = dataStart + dataSize;
				continue;
			}
			const dataEnd = dataStart + dataSize;
			let cursor = dataStart;
			const result = {};
			const take = (what) => {
				if (cursor + 8 > dataEnd) {
					throw new ZipError(`Truncated ZIP64 extra field for entry: ${fileName}`);
				}
				const value = this.readUint64(cursor, what);
				cursor += 8;
				return value;
			};
			if (wantUncompressed) result.uncompressedSize = take("ZIP64 uncompressed size");
			if (wantCompressed) result.compressedSize = take("ZIP64 compressed size");
			if (wantOffset) result.localHeaderOffset = take("ZIP64 local header offset");
			return result;
		}
		throw new ZipError(`Missing ZIP64 extra field for entry: ${fileName}`);
	}
	async extractEntry(entry) {
		const pos = entry.localHeaderOffset;
		if (pos + 30 > this.data.length) {
			throw new ZipError("Local file header extends beyond file");
		}
		const sig = this.view.getUint32(pos, true);
		if (sig !== SIG_LOCAL_FILE) {
			throw new ZipError(`Invalid local file header signature at offset ${pos}`);
		}
		const fileNameLength = this.view.getUint16(pos + 26, true);
		const extraFieldLength = this.view.getUint16(pos + 28, true);
		const dataStart = pos + 30 + fileNameLength + extraFieldLength;
		
		
		let { compressedSize, uncompressedSize, crc32: expectedCrc } = entry;
		
		
		if (entry.hasDataDescriptor && compressedSize === 0) {
			
			
			
			
			
			const localCompressedSize = this.view.getUint32(pos + 18, true);
			if (localCompressedSize > 0 && localCompressedSize !== ZIP64_SENTINEL) {
				compressedSize = localCompressedSize;
			}
			const localUncompressedSize = this.view.getUint32(pos + 22, true);
			if (localUncompressedSize > 0 && localUncompressedSize !== ZIP64_SENTINEL) {
				uncompressedSize = localUncompressedSize;
			}
			
			if (compressedSize === 0) {
				const found = this.findDataDescriptor(dataStart);
				if (found) {
					expectedCrc = found.crc;
					compressedSize = found.compressedSize;
					uncompressedSize = found.uncompressedSize;
				}
			}
		}
		if (dataStart + compressedSize > this.data.length) {
			throw new ZipError(`Compressed data extends beyond file for entry: ${entry.fileName}`);
		}
		const compressedData = this.data.subarray(dataStart, dataStart + compressedSize);
		let result;
		if (entry.compressionMethod === 0) {
			
			result = compressedData;
		} else if (entry.compressionMethod === 8) {
			
			if (compressedSize === 0 && uncompressedSize === 0) {
				result = new Uint8Array(0);
			} else {
				
				
				const declaredCap = uncompressedSize > 0 ? Math.min(uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
				result = await decompressDeflateRaw(compressedData, declaredCap);
			}
		} else {
			throw new ZipError(`Unsupported compression method ${entry.compressionMethod} for entry: ${entry.fileName}`);
		}
		
		if (expectedCrc !== 0 && result.length > 0) {
			const actualCrc = crc32(result);
			if (actualCrc !== expectedCrc) {
				throw new ZipError(`CRC-32 mismatch for ${entry.fileName}: expected 0x${expectedCrc.toString(16)}, got 0x${actualCrc.toString(16)}`);
			}
		}
		return result;
	}
	extractEntryStream(entry) {
		const pos = entry.localHeaderOffset;
		if (pos + 30 > this.data.length) {
			throw new ZipError("Local file header extends beyond file");
		}
		const sig = this.view.getUint32(pos, true);
		if (sig !== SIG_LOCAL_FILE) {
			throw new ZipError(`Invalid local file header signature at offset ${pos}`);
		}
		const fileNameLength = this.view.getUint16(pos + 26, true);
		const extraFieldLength = this.view.getUint16(pos + 28, true);
		const dataStart = pos + 30 + fileNameLength + extraFieldLength;
		let { compressedSize } = entry;
		if (entry.hasDataDescriptor && compressedSize === 0) {
			
			
			
			
			
			const localCompressedSize = this.view.getUint32(pos + 18, true);
			if (localCompressedSize > 0 && localCompressedSize !== ZIP64_SENTINEL) {
				compressedSize = localCompressedSize;
			}
			if (compressedSize === 0) {
				const found = this.findDataDescriptor(dataStart);
				if (found) {
					compressedSize = found.compressedSize;
				}
			}
		}
		if (dataStart + compressedSize > this.data.length) {
			throw new ZipError(`Compressed data extends beyond file for entry: ${entry.fileName}`);
		}
		const compressedData = this.data.subarray(dataStart, dataStart + compressedSize);
		if (entry.compressionMethod === 0) {
			
			return new ReadableStream({ start(controller) {
				controller.enqueue(compressedData);
				controller.close();
			} });
		}
		if (entry.compressionMethod === 8) {
			
			if (compressedSize === 0 && entry.uncompressedSize === 0) {
				return new ReadableStream({ start(controller) {
					controller.close();
				} });
			}
			
			
			
			
			const declaredCap = entry.uncompressedSize > 0 ? Math.min(entry.uncompressedSize, MAX_DECOMPRESSED_BYTES) : MAX_DECOMPRESSED_BYTES;
			if (checkDecompressionStream()) {
				const inputStream = new ReadableStream({ start(controller) {
					controller.enqueue(compressedData);
					controller.close();
				} });
				return inputStream.pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(byteLimitStream(declaredCap));
			}
			
			const inflated = inflate(compressedData, declaredCap);
			return new ReadableStream({ start(controller) {
				controller.enqueue(inflated);
				controller.close();
			} });
		}
		throw new ZipError(`Unsupported compression method ${entry.compressionMethod} for entry: ${entry.fileName}`);
	}
	
	findDataDescriptor(dataStart) {
		
		for (let pos = dataStart; pos < this.data.length - 16; pos++) {
			if (this.view.getUint32(pos, true) === SIG_DATA_DESCRIPTOR) {
				return {
					crc: this.view.getUint32(pos + 4, true),
					compressedSize: this.view.getUint32(pos + 8, true),
					uncompressedSize: this.view.getUint32(pos + 12, true)
				};
			}
		}
		return null;
	}
}

function parseContentTypes(xml) {
	const doc = parseXml(xml);
	const defaults = new Map();
	const overrides = new Map();
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "Default") {
			const ext = child.attrs["Extension"];
			const ct = child.attrs["ContentType"];
			if (ext && ct) {
				defaults.set(ext, ct);
			}
		} else if (local === "Override") {
			const partName = child.attrs["PartName"];
			const ct = child.attrs["ContentType"];
			if (partName && ct) {
				overrides.set(partName, ct);
			}
		}
	}
	return {
		defaults,
		overrides
	};
}

function parseSharedStrings(xml) {
	const doc = parseXml(xml);
	const strings = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "si") {
			strings.push(parseSiElement(child));
		}
	}
	return strings;
}

function parseSiElement(si) {
	
	const rElements = [];
	let simpleText = null;
	for (const child of si.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "t") {
			simpleText = extractText(child);
		} else if (local === "r") {
			rElements.push(child);
		}
	}
	
	if (rElements.length === 0) {
		return { text: decodeOoxmlEscapes(simpleText ?? "") };
	}
	
	const richText = [];
	const textParts = [];
	for (const r of rElements) {
		let runText = "";
		let font;
		for (const rChild of r.children) {
			if (typeof rChild === "string") continue;
			const rLocal = rChild.local || rChild.tag;
			if (rLocal === "t") {
				runText = extractText(rChild);
			} else if (rLocal === "rPr") {
				font = parseRunProperties(rChild);
			}
		}
		const decodedText = decodeOoxmlEscapes(runText);
		textParts.push(decodedText);
		richText.push(font ? {
			text: decodedText,
			font
		} : { text: decodedText });
	}
	return {
		text: textParts.join(""),
		richText
	};
}

function extractText(tElement) {
	return tElement.text ?? "";
}

function parseRunProperties(rPr) {
	const font = {};
	for (const child of rPr.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "b":
				font.bold = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "i":
				font.italic = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "u": {
				const val = child.attrs["val"];
				if (val === "double") font.underline = "double";
				else if (val === "singleAccounting") font.underline = "singleAccounting";
				else if (val === "doubleAccounting") font.underline = "doubleAccounting";
				else font.underline = true;
				break;
			}
			case "strike":
				font.strikethrough = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "sz":
				if (child.attrs["val"]) font.size = Number(child.attrs["val"]);
				break;
			case "rFont":
				if (child.attrs["val"]) font.name = child.attrs["val"];
				break;
			case "color":
				font.color = {};
				if (child.attrs["rgb"]) {
					
					
					
					
					
					
					
					const raw = child.attrs["rgb"];
					font.color.rgb = raw.length === 8 ? raw.slice(2) : raw;
				}
				if (child.attrs["theme"]) font.color.theme = Number(child.attrs["theme"]);
				if (child.attrs["tint"]) font.color.tint = Number(child.attrs["tint"]);
				if (child.attrs["indexed"]) font.color.indexed = Number(child.attrs["indexed"]);
				break;
			case "vertAlign":
				if (child.attrs["val"] === "superscript" || child.attrs["val"] === "subscript") {
					font.vertAlign = child.attrs["val"];
				}
				break;
			case "family":
				if (child.attrs["val"]) font.family = Number(child.attrs["val"]);
				break;
			case "charset":
				if (child.attrs["val"]) font.charset = Number(child.attrs["val"]);
				break;
			case "scheme":
				if (child.attrs["val"] === "major" || child.attrs["val"] === "minor" || child.attrs["val"] === "none") {
					font.scheme = child.attrs["val"];
				}
				break;
		}
	}
	return font;
}

const EPOCH_1900 = Date.UTC(1899, 11, 31);

const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MS_PER_DAY = 864e5;

const LOTUS_BUG_SERIAL = 60;

function serialToDate(serial, is1904) {
	if (is1904) {
		
		const ms = EPOCH_1904 + Math.round(serial * MS_PER_DAY);
		return new Date(ms);
	}
	
	
	
	
	
	if (serial === LOTUS_BUG_SERIAL) {
		
		
		
		
		
		
		
		
		
		return new Date(Date.UTC(1900, 1, 28));
	}
	let adjustedSerial = serial;
	if (serial > LOTUS_BUG_SERIAL) {
		adjustedSerial = serial - 1;
	}
	const ms = EPOCH_1900 + Math.round(adjustedSerial * MS_PER_DAY);
	return new Date(ms);
}

const DATE_FORMAT_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	27,
	28,
	29,
	30,
	31,
	32,
	33,
	34,
	35,
	36,
	45,
	46,
	47,
	50,
	51,
	52,
	53,
	54,
	55,
	56,
	57,
	58
]);

function isDateFormat(numFmt) {
	if (!numFmt) {
		return false;
	}
	
	const numericId = Number(numFmt);
	if (!Number.isNaN(numericId) && Number.isInteger(numericId) && DATE_FORMAT_IDS.has(numericId)) {
		return true;
	}
	
	let cleaned = numFmt.replace(/\[[$\-\w]*\]/g, "");
	
	cleaned = cleaned.replace(/\\./g, "");
	cleaned = cleaned.replace(/"[^"]*"/g, "");
	
	cleaned = cleaned.replace(/[*_]./g, "");
	
	if (/^(General|@)$/i.test(cleaned.trim())) {
		return false;
	}
	
	const lower = cleaned.toLowerCase();
	
	if (/[hs]/.test(lower)) {
		
		
		
		if (/\bh{1,2}\b|(?:^|[^a-z])h{1,2}(?:[^a-z]|$)/i.test(lower)) {
			return true;
		}
		if (/\bs{1,2}\b|(?:^|[^a-z])s{1,2}(?:[^a-z]|$)/i.test(lower)) {
			return true;
		}
	}
	
	if (/am\/pm|a\/p/i.test(lower)) {
		return true;
	}
	
	if (/\[h+\]|\[m+\]|\[s+\]/i.test(numFmt)) {
		return true;
	}
	
	if (/y{1,4}/.test(lower)) {
		return true;
	}
	
	if (/d{1,4}/.test(lower)) {
		return true;
	}
	
	
	
	
	
	
	if (/m{3,}/.test(lower)) {
		return true;
	}
	return false;
}

const BUILTIN_NUM_FMTS = {
	0: "General",
	1: "0",
	2: "0.00",
	3: "#,##0",
	4: "#,##0.00",
	5: "$#,##0_);\\($#,##0\\)",
	6: "$#,##0_);[Red]\\($#,##0\\)",
	7: "$#,##0.00_);\\($#,##0.00\\)",
	8: "$#,##0.00_);[Red]\\($#,##0.00\\)",
	9: "0%",
	10: "0.00%",
	11: "0.00E+00",
	12: "# ?/?",
	13: "# ??/??",
	14: "m/d/yyyy",
	15: "d-mmm-yy",
	16: "d-mmm",
	17: "mmm-yy",
	18: "h:mm AM/PM",
	19: "h:mm:ss AM/PM",
	20: "h:mm",
	21: "h:mm:ss",
	22: "m/d/yyyy h:mm",
	37: "#,##0 ;(#,##0)",
	38: "#,##0 ;[Red](#,##0)",
	39: "#,##0.00;(#,##0.00)",
	40: "#,##0.00;[Red](#,##0.00)",
	45: "mm:ss",
	46: "[h]:mm:ss",
	47: "mmss.0",
	48: "##0.0E+0",
	49: "@"
};


const DATE_FMT_IDS = new Set([
	14,
	15,
	16,
	17,
	18,
	19,
	20,
	21,
	22,
	27,
	28,
	29,
	30,
	31,
	32,
	33,
	34,
	35,
	36,
	45,
	46,
	47,
	50,
	51,
	52,
	53,
	54,
	55,
	56,
	57,
	58
]);


function parseStyles(xml) {
	const doc = parseXml(xml);
	const numFmts = new Map();
	const fonts = [];
	const fills = [];
	const borders = [];
	const cellXfs = [];
	const dxfs = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "numFmts":
				parseNumFmts(child, numFmts);
				break;
			case "fonts":
				parseFonts(child, fonts);
				break;
			case "fills":
				parseFills(child, fills);
				break;
			case "borders":
				parseBorders(child, borders);
				break;
			case "cellXfs":
				parseCellXfs(child, cellXfs);
				break;
			case "dxfs":
				parseDxfs(child, dxfs);
				break;
		}
	}
	return {
		numFmts,
		fonts,
		fills,
		borders,
		cellXfs,
		dxfs
	};
}

function parseNumFmts(el, numFmts) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "numFmt") {
			const id = Number(child.attrs["numFmtId"]);
			const code = child.attrs["formatCode"] ?? "";
			if (!Number.isNaN(id)) {
				numFmts.set(id, code);
			}
		}
	}
}

function parseFonts(el, fonts) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "font") {
			fonts.push(parseFont(child));
		}
	}
}
function parseFont(el) {
	const font = {};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "b":
				font.bold = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "i":
				font.italic = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "u": {
				const val = child.attrs["val"];
				if (val === "double") font.underline = "double";
				else if (val === "singleAccounting") font.underline = "singleAccounting";
				else if (val === "doubleAccounting") font.underline = "doubleAccounting";
				else font.underline = true;
				break;
			}
			case "strike":
				font.strikethrough = child.attrs["val"] !== "0" && child.attrs["val"] !== "false";
				break;
			case "sz":
				if (child.attrs["val"]) font.size = Number(child.attrs["val"]);
				break;
			case "name":
				if (child.attrs["val"]) font.name = child.attrs["val"];
				break;
			case "color":
				font.color = parseColor(child);
				break;
			case "vertAlign":
				if (child.attrs["val"] === "superscript" || child.attrs["val"] === "subscript") {
					font.vertAlign = child.attrs["val"];
				}
				break;
			case "family":
				if (child.attrs["val"]) font.family = Number(child.attrs["val"]);
				break;
			case "charset":
				if (child.attrs["val"]) font.charset = Number(child.attrs["val"]);
				break;
			case "scheme":
				if (child.attrs["val"] === "major" || child.attrs["val"] === "minor" || child.attrs["val"] === "none") {
					font.scheme = child.attrs["val"];
				}
				break;
		}
	}
	return font;
}

function parseColor(el) {
	const color = {};
	if (el.attrs["rgb"]) {
		
		const rgb = el.attrs["rgb"];
		color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
	}
	if (el.attrs["theme"]) color.theme = Number(el.attrs["theme"]);
	if (el.attrs["tint"]) color.tint = Number(el.attrs["tint"]);
	if (el.attrs["indexed"]) color.indexed = Number(el.attrs["indexed"]);
	return color;
}

function parseFills(el, fills) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "fill") {
			fills.push(parseFill(child));
		}
	}
}
function parseFill(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "patternFill") {
			return parsePatternFill(child);
		}
		if (local === "gradientFill") {
			return parseGradientFill(child);
		}
	}
	
	return {
		type: "pattern",
		pattern: "none"
	};
}
function parsePatternFill(el) {
	const pattern = el.attrs["patternType"] ?? "none";
	const result = {
		type: "pattern",
		pattern
	};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "fgColor") {
			result.fgColor = parseColor(child);
		} else if (local === "bgColor") {
			result.bgColor = parseColor(child);
		}
	}
	return result;
}
function parseGradientFill(el) {
	const degree = el.attrs["degree"] ? Number(el.attrs["degree"]) : undefined;
	const stops = [];
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "stop") {
			const position = Number(child.attrs["position"] ?? "0");
			for (const stopChild of child.children) {
				if (typeof stopChild === "string") continue;
				const stopLocal = stopChild.local || stopChild.tag;
				if (stopLocal === "color") {
					stops.push({
						position,
						color: parseColor(stopChild)
					});
				}
			}
		}
	}
	return {
		type: "gradient",
		degree,
		stops
	};
}

function parseBorders(el, borders) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "border") {
			borders.push(parseBorder(child));
		}
	}
}
function parseBorder(el) {
	const border = {};
	const diagonalUp = el.attrs["diagonalUp"];
	const diagonalDown = el.attrs["diagonalDown"];
	if (diagonalUp === "1" || diagonalUp === "true") border.diagonalUp = true;
	if (diagonalDown === "1" || diagonalDown === "true") border.diagonalDown = true;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		const side = parseBorderSide(child);
		if (!side) continue;
		switch (local) {
			case "left":
				border.left = side;
				break;
			case "right":
				border.right = side;
				break;
			case "top":
				border.top = side;
				break;
			case "bottom":
				border.bottom = side;
				break;
			case "diagonal":
				border.diagonal = side;
				break;
		}
	}
	return border;
}
function parseBorderSide(el) {
	const style = el.attrs["style"];
	if (!style) return undefined;
	const side = { style };
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "color") {
			side.color = parseColor(child);
		}
	}
	return side;
}

function parseCellXfs(el, cellXfs) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "xf") {
			cellXfs.push(parseCellXf(child));
		}
	}
}
function parseCellXf(el) {
	const xf = {
		numFmtId: Number(el.attrs["numFmtId"] ?? "0"),
		fontId: Number(el.attrs["fontId"] ?? "0"),
		fillId: Number(el.attrs["fillId"] ?? "0"),
		borderId: Number(el.attrs["borderId"] ?? "0")
	};
	if (el.attrs["applyNumberFormat"] === "1" || el.attrs["applyNumberFormat"] === "true") {
		xf.applyNumberFormat = true;
	}
	if (el.attrs["applyFont"] === "1" || el.attrs["applyFont"] === "true") {
		xf.applyFont = true;
	}
	if (el.attrs["applyFill"] === "1" || el.attrs["applyFill"] === "true") {
		xf.applyFill = true;
	}
	if (el.attrs["applyBorder"] === "1" || el.attrs["applyBorder"] === "true") {
		xf.applyBorder = true;
	}
	if (el.attrs["applyAlignment"] === "1" || el.attrs["applyAlignment"] === "true") {
		xf.applyAlignment = true;
	}
	if (el.attrs["applyProtection"] === "1" || el.attrs["applyProtection"] === "true") {
		xf.applyProtection = true;
	}
	
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "alignment") {
			xf.alignment = parseAlignment(child);
		} else if (local === "protection") {
			xf.protection = parseProtection(child);
		} else if (local === "extLst") {
			if (extListHasCheckboxFeature(child)) {
				xf.hasCheckboxFeature = true;
			}
		}
	}
	return xf;
}

function parseDxfs(el, dxfs) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "dxf") {
			dxfs.push(parseDxf(child));
		}
	}
}

function parseDxf(el) {
	const style = {};
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		switch (local) {
			case "font":
				style.font = parseFont(child);
				break;
			case "numFmt": {
				
				
				
				const formatCode = child.attrs["formatCode"];
				if (formatCode) {
					style.numFmt = formatCode;
				} else {
					const id = Number(child.attrs["numFmtId"]);
					const builtin = Number.isNaN(id) ? undefined : BUILTIN_NUM_FMTS[id];
					if (builtin) style.numFmt = builtin;
				}
				break;
			}
			case "fill":
				style.fill = parseFill(child);
				break;
			case "border":
				style.border = parseBorder(child);
				break;
			case "alignment":
				style.alignment = parseAlignment(child);
				break;
		}
	}
	return style;
}
const FPB_XF_EXT_URI = "{C7286773-470A-42A8-94C5-96B5CB345126}";
function extListHasCheckboxFeature(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local !== "ext") continue;
		if (child.attrs["uri"] === FPB_XF_EXT_URI) return true;
	}
	return false;
}
function parseProtection(el) {
	const prot = {};
	const locked = el.attrs["locked"];
	if (locked !== undefined) {
		prot.locked = locked === "1" || locked === "true";
	}
	const hidden = el.attrs["hidden"];
	if (hidden !== undefined) {
		prot.hidden = hidden === "1" || hidden === "true";
	}
	return prot;
}
function parseAlignment(el) {
	const align = {};
	if (el.attrs["horizontal"]) {
		align.horizontal = el.attrs["horizontal"];
	}
	if (el.attrs["vertical"]) {
		align.vertical = el.attrs["vertical"];
	}
	if (el.attrs["wrapText"] === "1" || el.attrs["wrapText"] === "true") {
		align.wrapText = true;
	}
	if (el.attrs["shrinkToFit"] === "1" || el.attrs["shrinkToFit"] === "true") {
		align.shrinkToFit = true;
	}
	if (el.attrs["textRotation"]) {
		align.textRotation = Number(el.attrs["textRotation"]);
	}
	if (el.attrs["indent"]) {
		align.indent = Number(el.attrs["indent"]);
	}
	if (el.attrs["readingOrder"]) {
		const ro = Number(el.attrs["readingOrder"]);
		if (ro === 1) align.readingOrder = "ltr";
		else if (ro === 2) align.readingOrder = "rtl";
		else align.readingOrder = "context";
	}
	return align;
}


function resolveStyle(styles, styleIndex) {
	const xf = styles.cellXfs[styleIndex];
	if (!xf) return {};
	const result = {};
	
	if (xf.numFmtId !== 0) {
		const fmt = styles.numFmts.get(xf.numFmtId) ?? BUILTIN_NUM_FMTS[xf.numFmtId];
		if (fmt) {
			result.numFmt = fmt;
		}
	}
	
	if (xf.fontId < styles.fonts.length && xf.fontId !== 0) {
		result.font = styles.fonts[xf.fontId];
	}
	
	if (xf.fillId < styles.fills.length && xf.fillId > 1) {
		result.fill = styles.fills[xf.fillId];
	}
	
	if (xf.borderId < styles.borders.length && xf.borderId !== 0) {
		result.border = styles.borders[xf.borderId];
	}
	
	if (xf.alignment) {
		result.alignment = xf.alignment;
	}
	
	if (xf.protection) {
		result.protection = xf.protection;
	}
	return result;
}

function isDateStyle(styles, styleIndex) {
	const xf = styles.cellXfs[styleIndex];
	if (!xf) return false;
	const numFmtId = xf.numFmtId;
	
	
	
	
	
	
	
	const customFmt = styles.numFmts.get(numFmtId);
	if (customFmt) {
		return isDateFormat(customFmt);
	}
	
	
	if (DATE_FMT_IDS.has(numFmtId)) {
		return true;
	}
	
	const builtinFmt = BUILTIN_NUM_FMTS[numFmtId];
	if (builtinFmt) {
		return isDateFormat(builtinFmt);
	}
	return false;
}

function isDynamicArrayCm(raw, ctx) {
	if (raw === undefined) return false;
	const index = Number(raw);
	if (!Number.isFinite(index) || index <= 0) return false;
	return ctx.dynamicArrayCm ? ctx.dynamicArrayCm.has(index) : true;
}


function parseCellRef(ref) {
	let i = 0;
	let col = 0;
	
	while (i < ref.length) {
		const code = ref.charCodeAt(i);
		if (code >= 65 && code <= 90) {
			
			col = col * 26 + (code - 64);
			i++;
		} else if (code >= 97 && code <= 122) {
			
			col = col * 26 + (code - 96);
			i++;
		} else {
			break;
		}
	}
	col--;
	
	const row = Number(ref.slice(i)) - 1;
	return {
		row,
		col
	};
}

function clampColumnBound(raw, fallback) {
	const value = Number(raw ?? "");
	if (Number.isNaN(value)) return fallback;
	
	
	const truncated = Math.trunc(value);
	if (truncated < 1) return fallback;
	return Math.min(truncated, MAX_COL_INDEX + 1);
}

function parseRangeRef(ref) {
	const parts = ref.split(":");
	const start = parseCellRef(parts[0]);
	const end = parts.length > 1 ? parseCellRef(parts[1]) : start;
	return {
		startRow: start.row,
		startCol: start.col,
		endRow: end.row,
		endCol: end.col
	};
}


function parseWorksheet(xml, name, ctx) {
	const rows = [];
	const cells = new Map();
	const merges = [];
	let maxCol = -1;
	let maxRow = -1;
	let hasCells = false;
	
	let rangeFilter;
	if (ctx.range) {
		rangeFilter = parseRangeRef(ctx.range);
	}
	const rawHyperlinks = [];
	
	const dataValidations = [];
	
	const conditionalRules = [];
	
	let autoFilter;
	let inAutoFilter = false;
	let currentFilterColIndex = -1;
	let currentFilterValues = [];
	
	let sheetProtection;
	
	let sheetView;
	let inSheetPr = false;
	let fitToPageFlag = false;
	let outlineProperties;
	
	let freezePane;
	let splitPane;
	
	let pageSetup;
	let pageMargins;
	let headerFooter;
	
	const rowBreaks = [];
	const colBreaks = [];
	let inRowBreaks = false;
	let inColBreaks = false;
	
	const sparklines = [];
	let inSparklineGroups = false;
	let inSparklineGroup = false;
	let inSparkline = false;
	let inSparklineF = false;
	let inSparklineSqref = false;
	let sparklineGroupType = "";
	let sparklineGroupColor = "";
	let sparklineGroupMarkers = false;
	let sparklineF = "";
	let sparklineSqref = "";
	
	let inHeaderFooter = false;
	let inOddHeader = false;
	let inOddFooter = false;
	let inEvenHeader = false;
	let inEvenFooter = false;
	let inFirstHeader = false;
	let inFirstFooter = false;
	let hfText = "";
	
	const maxRowsLimit = ctx.maxRows ?? 0;
	let dataRowCount = 0;
	
	const rowDefs = new Map();
	
	const columnDefs = [];
	let inCols = false;
	
	let inSheetData = false;
	let inRow = false;
	let inCell = false;
	let inValue = false;
	let inFormula = false;
	let inInlineStr = false;
	let inInlineT = false;
	let inMergeCells = false;
	let inHyperlinks = false;
	let inDataValidations = false;
	let inDataValidation = false;
	let inDvFormula1 = false;
	let inDvFormula2 = false;
	
	let dvFormula1Text = "";
	let dvFormula2Text = "";
	let dvAttrs = {};
	
	let inConditionalFormatting = false;
	let cfSqref = "";
	let inCfRule = false;
	let cfRuleAttrs = {};
	let inCfFormula = false;
	let cfFormulaText = "";
	let cfFormulas = [];
	
	let inColorScale = false;
	let csCfvos = [];
	let csColors = [];
	
	let inDataBar = false;
	let dbCfvos = [];
	let dbColor = "";
	
	let inIconSet = false;
	let isAttrs = {};
	let isCfvos = [];
	
	let inInlineR = false;
	let inInlineRPr = false;
	let inInlineRT = false;
	
	let cellRef = "";
	
	
	let currentRowNum = 0;
	let implicitCol = 0;
	let cellType = "";
	let cellStyleIndex = -1;
	let cellValueText = "";
	let cellFormulaText = "";
	let cellFormulaType = "";
	let cellFormulaSi = -1;
	let cellFormulaRef = "";
	let cellFormulaCm = false;
	let inlineText = "";
	
	let inlineRichText = [];
	let currentRunText = "";
	let currentRunFont;
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "cols":
					inCols = true;
					break;
				case "col":
					if (inCols) {
						
						
						
						
						
						
						const minCol = clampColumnBound(attrs["min"], 1);
						const maxCol2 = clampColumnBound(attrs["max"], 0);
						const width = attrs["width"] ? Number(attrs["width"]) : undefined;
						const hidden = attrs["hidden"] === "1" || attrs["hidden"] === "true";
						const outlineLevel = attrs["outlineLevel"] ? Number(attrs["outlineLevel"]) : undefined;
						const collapsed = attrs["collapsed"] === "1" || attrs["collapsed"] === "true";
						
						for (let c = minCol; c <= maxCol2; c++) {
							const idx = c - 1;
							
							while (columnDefs.length <= idx) {
								columnDefs.push({});
							}
							const def = {};
							if (width !== undefined && !Number.isNaN(width)) def.width = width;
							if (hidden) def.hidden = true;
							if (outlineLevel !== undefined && !Number.isNaN(outlineLevel) && outlineLevel > 0) {
								def.outlineLevel = outlineLevel;
							}
							if (collapsed) def.collapsed = true;
							if (Object.keys(def).length > 0) {
								columnDefs[idx] = def;
							}
						}
					}
					break;
				case "sheetData":
					inSheetData = true;
					break;
				case "row":
					if (inSheetData) {
						
						if (maxRowsLimit > 0 && dataRowCount >= maxRowsLimit) {
							break;
						}
						inRow = true;
						
						
						currentRowNum = Number(attrs["r"]) || currentRowNum + 1;
						implicitCol = 0;
						
						if (attrs["ht"] && (attrs["customHeight"] === "1" || attrs["customHeight"] === "true")) {
							const rowNum = Number(attrs["r"]) - 1;
							const height = Number(attrs["ht"]);
							if (!Number.isNaN(rowNum) && !Number.isNaN(height)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.height = height;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["hidden"] === "1" || attrs["hidden"] === "true") {
							const rowNum = Number(attrs["r"]) - 1;
							if (!Number.isNaN(rowNum)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.hidden = true;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["outlineLevel"]) {
							const rowNum = Number(attrs["r"]) - 1;
							const level = Number(attrs["outlineLevel"]);
							if (!Number.isNaN(rowNum) && !Number.isNaN(level) && level > 0) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.outlineLevel = level;
								rowDefs.set(rowNum, existing);
							}
						}
						if (attrs["collapsed"] === "1" || attrs["collapsed"] === "true") {
							const rowNum = Number(attrs["r"]) - 1;
							if (!Number.isNaN(rowNum)) {
								const existing = rowDefs.get(rowNum) ?? {};
								existing.collapsed = true;
								rowDefs.set(rowNum, existing);
							}
						}
					}
					break;
				case "c":
					if (inRow) {
						inCell = true;
						cellRef = attrs["r"] ?? "";
						cellType = attrs["t"] ?? "";
						cellStyleIndex = attrs["s"] ? Number(attrs["s"]) : -1;
						cellValueText = "";
						cellFormulaText = "";
						cellFormulaType = "";
						cellFormulaSi = -1;
						cellFormulaRef = "";
						
						
						
						
						
						cellFormulaCm = isDynamicArrayCm(attrs["cm"], ctx);
						inlineText = "";
						inlineRichText = [];
					}
					break;
				case "v":
					if (inCell) inValue = true;
					break;
				case "f":
					if (inSparkline) {
						inSparklineF = true;
						sparklineF = "";
					} else if (inCell) {
						inFormula = true;
						cellFormulaType = attrs["t"] ?? "";
						if (attrs["si"] !== undefined) {
							cellFormulaSi = Number(attrs["si"]);
						}
						if (attrs["ref"]) {
							cellFormulaRef = attrs["ref"];
						}
						
						
						
						if (attrs["cm"] !== undefined && isDynamicArrayCm(attrs["cm"], ctx)) {
							cellFormulaCm = true;
						}
					}
					break;
				case "is":
					if (inCell) inInlineStr = true;
					break;
				case "t":
					if (inInlineStr && !inInlineR) {
						inInlineT = true;
					} else if (inInlineR) {
						inInlineRT = true;
					}
					break;
				case "r":
					if (inInlineStr) {
						inInlineR = true;
						currentRunText = "";
						currentRunFont = undefined;
					}
					break;
				case "rPr":
					if (inInlineR) {
						inInlineRPr = true;
						currentRunFont = {};
					}
					break;
				case "sheetPr":
					inSheetPr = true;
					break;
				case "outlinePr":
					
					
					
					if (inSheetPr) {
						const outline = {};
						if (attrs["summaryBelow"] !== undefined) {
							outline.summaryBelow = attrs["summaryBelow"] === "1" || attrs["summaryBelow"] === "true";
						}
						if (attrs["summaryRight"] !== undefined) {
							outline.summaryRight = attrs["summaryRight"] === "1" || attrs["summaryRight"] === "true";
						}
						if (Object.keys(outline).length > 0) outlineProperties = outline;
					}
					break;
				case "pageSetUpPr":
					
					
					
					
					if (inSheetPr) {
						fitToPageFlag = attrs["fitToPage"] === "1" || attrs["fitToPage"] === "true";
					}
					break;
				case "tabColor":
					if (inSheetPr) {
						if (!sheetView) sheetView = {};
						sheetView.tabColor = parseColorAttrs(attrs);
					}
					break;
				case "sheetView":
					if (!inSheetData) {
						if (!sheetView) sheetView = {};
						if (attrs["showGridLines"] === "0" || attrs["showGridLines"] === "false") {
							sheetView.showGridLines = false;
						}
						if (attrs["showRowColHeaders"] === "0" || attrs["showRowColHeaders"] === "false") {
							sheetView.showRowColHeaders = false;
						}
						if (attrs["zoomScale"]) {
							const zoom = Number(attrs["zoomScale"]);
							if (!Number.isNaN(zoom)) {
								sheetView.zoomScale = zoom;
							}
						}
						if (attrs["rightToLeft"] === "1" || attrs["rightToLeft"] === "true") {
							sheetView.rightToLeft = true;
						}
					}
					break;
				case "pane":
					if (!inSheetData) {
						const state = attrs["state"];
						if (state === "frozen" || state === "frozenSplit") {
							
							const xSplit = Number(attrs["xSplit"] || "0");
							const ySplit = Number(attrs["ySplit"] || "0");
							if (xSplit > 0 || ySplit > 0) {
								freezePane = {};
								if (xSplit > 0) freezePane.columns = xSplit;
								if (ySplit > 0) freezePane.rows = ySplit;
							}
						} else if (state === "split") {
							
							const xSplit = Number(attrs["xSplit"] || "0");
							const ySplit = Number(attrs["ySplit"] || "0");
							if (xSplit > 0 || ySplit > 0) {
								splitPane = {};
								if (xSplit > 0) splitPane.xSplit = xSplit;
								if (ySplit > 0) splitPane.ySplit = ySplit;
							}
						}
					}
					break;
				case "sheetProtection":
					sheetProtection = parseSheetProtectionAttrs(attrs);
					break;
				case "autoFilter":
					if (attrs["ref"]) {
						autoFilter = { range: attrs["ref"] };
						inAutoFilter = true;
					}
					break;
				case "filterColumn":
					if (inAutoFilter && attrs["colId"] !== undefined) {
						currentFilterColIndex = Number(attrs["colId"]);
						currentFilterValues = [];
					}
					break;
				case "filter":
					if (inAutoFilter && currentFilterColIndex >= 0 && attrs["val"] !== undefined) {
						currentFilterValues.push(attrs["val"]);
					}
					break;
				case "mergeCells":
					inMergeCells = true;
					break;
				case "mergeCell":
					if (inMergeCells && attrs["ref"]) {
						merges.push(parseRangeRef(attrs["ref"]));
					}
					break;
				case "hyperlinks":
					inHyperlinks = true;
					break;
				case "hyperlink":
					if (inHyperlinks && attrs["ref"]) {
						const hl = { ref: attrs["ref"] };
						
						const rId = attrs["r:id"] ?? attrs["R:id"];
						if (rId) hl.rId = rId;
						if (attrs["location"]) hl.location = attrs["location"];
						if (attrs["tooltip"]) hl.tooltip = attrs["tooltip"];
						if (attrs["display"]) hl.display = attrs["display"];
						rawHyperlinks.push(hl);
					}
					break;
				case "conditionalFormatting":
					inConditionalFormatting = true;
					cfSqref = attrs["sqref"] ?? "";
					break;
				case "cfRule":
					if (inConditionalFormatting) {
						inCfRule = true;
						cfRuleAttrs = { ...attrs };
						cfFormulas = [];
						csCfvos = [];
						csColors = [];
						dbCfvos = [];
						dbColor = "";
						isCfvos = [];
						isAttrs = {};
					}
					break;
				case "colorScale":
					if (inCfRule) {
						inColorScale = true;
						csCfvos = [];
						csColors = [];
					}
					break;
				case "cfvo":
					if (inColorScale) {
						csCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					} else if (inDataBar) {
						dbCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					} else if (inIconSet) {
						isCfvos.push({
							type: attrs["type"] ?? "min",
							value: attrs["val"]
						});
					}
					break;
				case "dataBar":
					if (inCfRule) {
						inDataBar = true;
						dbCfvos = [];
						dbColor = "";
					}
					break;
				case "iconSet":
					if (inCfRule) {
						inIconSet = true;
						isAttrs = { ...attrs };
						isCfvos = [];
					}
					break;
				case "dataValidations":
					inDataValidations = true;
					break;
				case "dataValidation":
					if (inDataValidations) {
						inDataValidation = true;
						dvAttrs = { ...attrs };
						dvFormula1Text = "";
						dvFormula2Text = "";
					}
					break;
				case "formula1":
					if (inDataValidation) inDvFormula1 = true;
					break;
				case "formula2":
					if (inDataValidation) inDvFormula2 = true;
					break;
				case "pageMargins":
					pageMargins = parsePageMarginsAttrs(attrs);
					break;
				case "pageSetup":
					
					
					
					pageSetup = {
						...pageSetup,
						...parsePageSetupAttrs(attrs)
					};
					break;
				case "printOptions":
					
					
					
					
					pageSetup = applyPrintOptionsAttrs(pageSetup, attrs);
					break;
				case "headerFooter":
					inHeaderFooter = true;
					headerFooter = {};
					if (attrs["differentOddEven"] === "1" || attrs["differentOddEven"] === "true") {
						headerFooter.differentOddEven = true;
					}
					if (attrs["differentFirst"] === "1" || attrs["differentFirst"] === "true") {
						headerFooter.differentFirst = true;
					}
					break;
				case "oddHeader":
					if (inHeaderFooter) {
						inOddHeader = true;
						hfText = "";
					}
					break;
				case "oddFooter":
					if (inHeaderFooter) {
						inOddFooter = true;
						hfText = "";
					}
					break;
				case "evenHeader":
					if (inHeaderFooter) {
						inEvenHeader = true;
						hfText = "";
					}
					break;
				case "evenFooter":
					if (inHeaderFooter) {
						inEvenFooter = true;
						hfText = "";
					}
					break;
				case "firstHeader":
					if (inHeaderFooter) {
						inFirstHeader = true;
						hfText = "";
					}
					break;
				case "firstFooter":
					if (inHeaderFooter) {
						inFirstFooter = true;
						hfText = "";
					}
					break;
				case "rowBreaks":
					inRowBreaks = true;
					break;
				case "colBreaks":
					inColBreaks = true;
					break;
				case "brk":
					if (inRowBreaks || inColBreaks) {
						const brkId = attrs["id"];
						if (brkId) {
							const index = Number(brkId) - 1;
							if (inRowBreaks) {
								rowBreaks.push(index);
							} else {
								colBreaks.push(index);
							}
						}
					}
					break;
				case "color":
					if (inColorScale) {
						csColors.push(attrs["rgb"] ?? "");
					} else if (inDataBar) {
						dbColor = attrs["rgb"] ?? "";
					} else if (inInlineRPr && currentRunFont) {
						applyFontProp(currentRunFont, local, attrs);
					}
					break;
				case "formula":
					if (inCfRule && !inDataValidation) {
						inCfFormula = true;
						cfFormulaText = "";
					}
					break;
				case "sparklineGroups":
					inSparklineGroups = true;
					break;
				case "sparklineGroup":
					if (inSparklineGroups) {
						inSparklineGroup = true;
						sparklineGroupType = attrs["type"] ?? "line";
						sparklineGroupColor = "";
						sparklineGroupMarkers = attrs["markers"] === "1" || attrs["markers"] === "true";
					}
					break;
				case "colorSeries":
					if (inSparklineGroup) {
						const rgb = attrs["rgb"] ?? "";
						
						sparklineGroupColor = rgb.length === 8 ? rgb.slice(2) : rgb;
					}
					break;
				case "sparkline":
					if (inSparklineGroup) {
						inSparkline = true;
						sparklineF = "";
						sparklineSqref = "";
					}
					break;
				default:
					
					if (inSparkline && local === "sqref") {
						inSparklineSqref = true;
						sparklineSqref = "";
						break;
					}
					
					if (inInlineRPr && currentRunFont) {
						applyFontProp(currentRunFont, local, attrs);
					}
					break;
			}
		},
		onText(text) {
			if (inValue) {
				cellValueText += text;
			} else if (inFormula) {
				cellFormulaText += text;
			} else if (inCfFormula) {
				cfFormulaText += text;
			} else if (inInlineT) {
				inlineText += text;
			} else if (inInlineRT) {
				currentRunText += text;
			} else if (inDvFormula1) {
				dvFormula1Text += text;
			} else if (inDvFormula2) {
				dvFormula2Text += text;
			} else if (inOddHeader || inOddFooter || inEvenHeader || inEvenFooter || inFirstHeader || inFirstFooter) {
				hfText += text;
			} else if (inSparklineF) {
				sparklineF += text;
			} else if (inSparklineSqref) {
				sparklineSqref += text;
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "cols":
					inCols = false;
					break;
				case "sheetData":
					inSheetData = false;
					break;
				case "row":
					if (inRow) {
						dataRowCount++;
					}
					inRow = false;
					break;
				case "c":
					if (inCell) {
						
						
						const effRow = cellRef ? parseCellRef(cellRef).row : currentRowNum - 1;
						const effCol = cellRef ? parseCellRef(cellRef).col : implicitCol;
						
						implicitCol = effCol + 1;
						
						let skipCell = false;
						if (rangeFilter) {
							if (effRow < rangeFilter.startRow || effRow > rangeFilter.endRow || effCol < rangeFilter.startCol || effCol > rangeFilter.endCol) {
								skipCell = true;
							}
						}
						if (!skipCell) {
							processCell(cellRef, cellType, cellStyleIndex, cellValueText, cellFormulaText, inlineText, inlineRichText.length > 0 ? inlineRichText : undefined, ctx, rows, cells, cellFormulaType, cellFormulaSi, cellFormulaRef, cellFormulaCm, effRow, effCol);
							
							if (effRow >= 0 && effCol >= 0) {
								if (effCol > maxCol) maxCol = effCol;
								if (effRow > maxRow) maxRow = effRow;
								hasCells = true;
							}
						}
						inCell = false;
					}
					break;
				case "v":
					inValue = false;
					break;
				case "f":
					if (inSparklineF) {
						inSparklineF = false;
					} else {
						inFormula = false;
					}
					break;
				case "is":
					inInlineStr = false;
					break;
				case "t":
					if (inInlineRT) {
						inInlineRT = false;
					} else if (inInlineT) {
						inInlineT = false;
					}
					break;
				case "r":
					if (inInlineR) {
						const decodedRunText = decodeOoxmlEscapes(currentRunText);
						inlineRichText.push(currentRunFont ? {
							text: decodedRunText,
							font: currentRunFont
						} : { text: decodedRunText });
						inInlineR = false;
					}
					break;
				case "rPr":
					inInlineRPr = false;
					break;
				case "sheetPr":
					inSheetPr = false;
					break;
				case "mergeCells":
					inMergeCells = false;
					break;
				case "autoFilter":
					inAutoFilter = false;
					break;
				case "filterColumn":
					if (inAutoFilter && autoFilter && currentFilterColIndex >= 0 && currentFilterValues.length > 0) {
						if (!autoFilter.columns) autoFilter.columns = [];
						autoFilter.columns.push({
							colIndex: currentFilterColIndex,
							filters: currentFilterValues
						});
					}
					currentFilterColIndex = -1;
					currentFilterValues = [];
					break;
				case "hyperlinks":
					inHyperlinks = false;
					break;
				case "conditionalFormatting":
					inConditionalFormatting = false;
					break;
				case "cfRule":
					if (inCfRule) {
						const cfRule = buildConditionalRule(cfRuleAttrs, cfSqref, cfFormulas, csCfvos, csColors, dbCfvos, dbColor, isCfvos, isAttrs, ctx.styles?.dxfs);
						if (cfRule) {
							conditionalRules.push(cfRule);
						}
						inCfRule = false;
					}
					break;
				case "colorScale":
					inColorScale = false;
					break;
				case "dataBar":
					if (inCfRule) {
						inDataBar = false;
					}
					break;
				case "iconSet":
					inIconSet = false;
					break;
				case "formula":
					if (inCfFormula) {
						cfFormulas.push(cfFormulaText);
						inCfFormula = false;
					}
					break;
				case "dataValidations":
					inDataValidations = false;
					break;
				case "dataValidation":
					if (inDataValidation) {
						const dv = buildDataValidation(dvAttrs, dvFormula1Text, dvFormula2Text);
						if (dv) {
							dataValidations.push(dv);
						}
						inDataValidation = false;
					}
					break;
				case "formula1":
					inDvFormula1 = false;
					break;
				case "formula2":
					inDvFormula2 = false;
					break;
				case "headerFooter":
					inHeaderFooter = false;
					break;
				case "oddHeader":
					if (inOddHeader && headerFooter) {
						headerFooter.oddHeader = hfText;
						inOddHeader = false;
					}
					break;
				case "oddFooter":
					if (inOddFooter && headerFooter) {
						headerFooter.oddFooter = hfText;
						inOddFooter = false;
					}
					break;
				case "evenHeader":
					if (inEvenHeader && headerFooter) {
						headerFooter.evenHeader = hfText;
						inEvenHeader = false;
					}
					break;
				case "evenFooter":
					if (inEvenFooter && headerFooter) {
						headerFooter.evenFooter = hfText;
						inEvenFooter = false;
					}
					break;
				case "firstHeader":
					if (inFirstHeader && headerFooter) {
						headerFooter.firstHeader = hfText;
						inFirstHeader = false;
					}
					break;
				case "firstFooter":
					if (inFirstFooter && headerFooter) {
						headerFooter.firstFooter = hfText;
						inFirstFooter = false;
					}
					break;
				case "rowBreaks":
					inRowBreaks = false;
					break;
				case "colBreaks":
					inColBreaks = false;
					break;
				case "sparklineGroups":
					inSparklineGroups = false;
					break;
				case "sparklineGroup":
					inSparklineGroup = false;
					break;
				case "sparkline":
					if (inSparkline && sparklineSqref) {
						const sp = {
							location: sparklineSqref,
							dataRange: sparklineF
						};
						if (sparklineGroupType && sparklineGroupType !== "line") {
							sp.type = sparklineGroupType;
						}
						if (sparklineGroupColor) {
							sp.color = sparklineGroupColor;
						}
						if (sparklineGroupMarkers) {
							sp.markers = true;
						}
						sparklines.push(sp);
					}
					inSparkline = false;
					break;
				default:
					
					if (inSparkline && local === "sqref") {
						inSparklineSqref = false;
						break;
					}
					break;
			}
		}
	});
	
	if (hasCells) {
		const colCount = maxCol + 1;
		
		
		
		
		const totalCells = (maxRow + 1) * colCount;
		if (totalCells > MAX_TOTAL_CELLS) {
			throw new ParseError(`Sheet "${name}" spans ${maxRow + 1} rows x ${colCount} columns ` + `(${totalCells} cells), over the ${MAX_TOTAL_CELLS} limit. ` + `Use the \`range\` or \`maxRows\` read option to bound the area read.`);
		}
		for (let r = 0; r <= maxRow; r++) {
			if (!rows[r]) {
				rows[r] = Array.from({ length: colCount }, () => null);
			} else {
				while (rows[r].length < colCount) {
					rows[r].push(null);
				}
			}
		}
	}
	
	
	const relMap = new Map();
	if (ctx.worksheetRels) {
		for (const rel of ctx.worksheetRels) {
			relMap.set(rel.id, rel.target);
		}
	}
	for (const hl of rawHyperlinks) {
		const pos = parseCellRef(hl.ref);
		const key = `${pos.row},${pos.col}`;
		
		let cell = cells.get(key);
		if (!cell) {
			cell = {
				value: (rows[pos.row] && rows[pos.row][pos.col]) ?? null,
				type: "string"
			};
			cells.set(key, cell);
		}
		const hyperlink = { target: "" };
		if (hl.location) {
			
			hyperlink.location = hl.location;
			hyperlink.target = hl.location;
		} else if (hl.rId) {
			
			const target = relMap.get(hl.rId);
			if (target) {
				hyperlink.target = target;
			}
		}
		if (hl.tooltip) hyperlink.tooltip = hl.tooltip;
		if (hl.display) hyperlink.display = hl.display;
		cell.hyperlink = hyperlink;
	}
	const sheet = {
		name,
		rows
	};
	if (cells.size > 0) {
		sheet.cells = cells;
	}
	
	if (columnDefs.some((c) => Object.keys(c).length > 0)) {
		sheet.columns = columnDefs;
	}
	if (merges.length > 0) {
		sheet.merges = merges;
	}
	if (dataValidations.length > 0) {
		sheet.dataValidations = dataValidations;
	}
	if (conditionalRules.length > 0) {
		sheet.conditionalRules = conditionalRules;
	}
	if (autoFilter) {
		sheet.autoFilter = autoFilter;
	}
	if (freezePane) {
		sheet.freezePane = freezePane;
	}
	if (splitPane) {
		sheet.splitPane = splitPane;
	}
	if (sheetProtection) {
		sheet.protection = sheetProtection;
	}
	
	if (sheetView && Object.keys(sheetView).length > 0) {
		sheet.view = sheetView;
	}
	
	if (pageSetup || pageMargins || fitToPageFlag) {
		const ps = pageSetup ?? {};
		if (pageMargins) {
			ps.margins = pageMargins;
		}
		if (fitToPageFlag) {
			ps.fitToPage = true;
		}
		sheet.pageSetup = ps;
	}
	
	if (headerFooter && Object.keys(headerFooter).length > 0) {
		sheet.headerFooter = headerFooter;
	}
	
	if (rowBreaks.length > 0) {
		sheet.rowBreaks = rowBreaks.sort((a, b) => a - b);
	}
	if (colBreaks.length > 0) {
		sheet.colBreaks = colBreaks.sort((a, b) => a - b);
	}
	
	if (rowDefs.size > 0) {
		sheet.rowDefs = rowDefs;
	}
	
	if (sparklines.length > 0) {
		sheet.sparklines = sparklines;
	}
	
	if (outlineProperties) {
		sheet.outlineProperties = outlineProperties;
	}
	return sheet;
}


function parseSheetProtectionAttrs(attrs) {
	const prot = {};
	
	
	
	
	if (attrs["sheet"] === "1" || attrs["sheet"] === "true") {
		prot.sheet = true;
	}
	if (attrs["objects"] === "1" || attrs["objects"] === "true") {
		prot.objects = true;
	}
	if (attrs["scenarios"] === "1" || attrs["scenarios"] === "true") {
		prot.scenarios = true;
	}
	
	const allowOptions = [
		["selectLockedCells", "selectLockedCells"],
		["selectUnlockedCells", "selectUnlockedCells"],
		["formatCells", "formatCells"],
		["formatColumns", "formatColumns"],
		["formatRows", "formatRows"],
		["insertColumns", "insertColumns"],
		["insertRows", "insertRows"],
		["insertHyperlinks", "insertHyperlinks"],
		["deleteColumns", "deleteColumns"],
		["deleteRows", "deleteRows"],
		["sort", "sort"],
		["autoFilter", "autoFilter"],
		["pivotTables", "pivotTables"]
	];
	for (const [attr, prop] of allowOptions) {
		const val = attrs[attr];
		if (val !== undefined) {
			prot[prop] = !(val === "1" || val === "true");
		}
	}
	return prot;
}

const VALID_TYPES = new Set([
	"list",
	"whole",
	"decimal",
	"date",
	"time",
	"textLength",
	"custom"
]);
const VALID_OPERATORS = new Set([
	"between",
	"notBetween",
	"equal",
	"notEqual",
	"greaterThan",
	"lessThan",
	"greaterThanOrEqual",
	"lessThanOrEqual"
]);
function buildDataValidation(attrs, formula1Text, formula2Text) {
	const typeStr = attrs["type"];
	if (!typeStr || !VALID_TYPES.has(typeStr)) return null;
	const sqref = attrs["sqref"];
	if (!sqref) return null;
	const dv = {
		type: typeStr,
		range: sqref
	};
	
	const operatorStr = attrs["operator"];
	if (operatorStr && VALID_OPERATORS.has(operatorStr)) {
		dv.operator = operatorStr;
	}
	
	if (attrs["allowBlank"] === "1" || attrs["allowBlank"] === "true") {
		dv.allowBlank = true;
	}
	if (attrs["showInputMessage"] === "1" || attrs["showInputMessage"] === "true") {
		dv.showInputMessage = true;
	}
	if (attrs["showErrorMessage"] === "1" || attrs["showErrorMessage"] === "true") {
		dv.showErrorMessage = true;
	}
	
	const errorStyle = attrs["errorStyle"];
	if (errorStyle === "stop" || errorStyle === "warning" || errorStyle === "information") {
		dv.errorStyle = errorStyle;
	}
	
	if (attrs["promptTitle"]) dv.inputTitle = attrs["promptTitle"];
	if (attrs["prompt"]) dv.inputMessage = attrs["prompt"];
	if (attrs["errorTitle"]) dv.errorTitle = attrs["errorTitle"];
	if (attrs["error"]) dv.errorMessage = attrs["error"];
	
	if (formula1Text) {
		if (typeStr === "list") {
			
			const trimmed = formula1Text.trim();
			if (trimmed.startsWith("\"") && trimmed.endsWith("\"")) {
				
				const inner = trimmed.slice(1, -1);
				dv.values = inner.split(",");
			} else {
				
				dv.formula1 = formula1Text;
			}
		} else {
			dv.formula1 = formula1Text;
		}
	}
	if (formula2Text) {
		dv.formula2 = formula2Text;
	}
	return dv;
}

const VALID_CF_TYPES = new Set([
	"cellIs",
	"expression",
	"colorScale",
	"dataBar",
	"iconSet",
	"top10",
	"aboveAverage",
	"duplicateValues",
	"uniqueValues",
	"containsText",
	"notContainsText",
	"beginsWith",
	"endsWith",
	"containsBlanks",
	"notContainsBlanks"
]);
function buildConditionalRule(attrs, sqref, formulas, csCfvos, csColors, dbCfvos, dbColor, isCfvos, isAttrsObj, dxfs) {
	const typeStr = attrs["type"];
	if (!typeStr || !VALID_CF_TYPES.has(typeStr)) return null;
	if (!sqref) return null;
	const rule = {
		type: typeStr,
		priority: Number(attrs["priority"] ?? "1"),
		range: sqref
	};
	
	const operatorStr = attrs["operator"];
	if (operatorStr && VALID_OPERATORS.has(operatorStr)) {
		rule.operator = operatorStr;
	}
	
	
	
	
	const dxfId = Number(attrs["dxfId"]);
	if (dxfs && !Number.isNaN(dxfId)) {
		const dxf = dxfs[dxfId];
		
		
		if (dxf && Object.keys(dxf).length > 0) rule.style = dxf;
	}
	
	if (attrs["stopIfTrue"] === "1" || attrs["stopIfTrue"] === "true") {
		rule.stopIfTrue = true;
	}
	
	if (attrs["text"] !== undefined) {
		rule.text = attrs["text"];
	}
	
	if (formulas.length === 1) {
		rule.formula = formulas[0];
	} else if (formulas.length > 1) {
		rule.formula = formulas;
	}
	
	if (typeStr === "colorScale" && csCfvos.length > 0) {
		rule.colorScale = {
			cfvo: csCfvos.map((c) => ({
				type: c.type,
				value: c.value
			})),
			colors: csColors
		};
	}
	
	if (typeStr === "dataBar" && dbCfvos.length > 0) {
		rule.dataBar = {
			cfvo: dbCfvos.map((c) => ({
				type: c.type,
				value: c.value
			})),
			color: dbColor
		};
	}
	
	if (typeStr === "iconSet" && isCfvos.length > 0) {
		rule.iconSet = {
			iconSet: isAttrsObj["iconSet"] ?? "3TrafficLights1",
			cfvo: isCfvos.map((c) => ({
				type: c.type,
				value: c.value
			}))
		};
		if (isAttrsObj["reverse"] === "1" || isAttrsObj["reverse"] === "true") {
			rule.iconSet.reverse = true;
		}
		if (isAttrsObj["showValue"] === "0" || isAttrsObj["showValue"] === "false") {
			rule.iconSet.showValue = false;
		}
	}
	return rule;
}

function processCell(ref, type, styleIndex, valueText, formulaText, inlineText, inlineRichText, ctx, rows, cells, formulaType, formulaSi, formulaRef, formulaCm, fallbackRow, fallbackCol) {
	
	
	const pos = ref !== "" ? parseCellRef(ref) : fallbackRow !== undefined && fallbackCol !== undefined ? {
		row: fallbackRow,
		col: fallbackCol
	} : null;
	if (!pos) return;
	const { row, col } = pos;
	
	
	if (!Number.isInteger(row) || !Number.isInteger(col) || row < 0 || col < 0 || row > MAX_ROW_INDEX || col > MAX_COL_INDEX) {
		throw new ParseError(`Cell reference "${ref}" is outside the supported sheet bounds (max row ${MAX_ROW_INDEX + 1}, max col ${MAX_COL_INDEX + 1})`);
	}
	
	while (rows.length <= row) {
		rows.push([]);
	}
	while (rows[row].length <= col) {
		rows[row].push(null);
	}
	let value = null;
	let cellType = "empty";
	let formula;
	let formulaResult;
	let richText;
	
	if (formulaText) {
		formula = formulaText;
	} else if (formulaType === "shared" && formulaSi !== undefined && formulaSi >= 0) {
		
		formula = "";
	}
	
	switch (type) {
		case "s": {
			
			const idx = Number(valueText);
			if (!Number.isNaN(idx) && idx >= 0 && idx < ctx.sharedStrings.length) {
				const ss = ctx.sharedStrings[idx];
				value = ss.text;
				if (ss.richText && ss.richText.length > 0) {
					richText = ss.richText;
					cellType = "richText";
				} else {
					cellType = "string";
				}
			} else {
				
				
				value = null;
				cellType = "empty";
			}
			break;
		}
		case "str": {
			
			value = decodeOoxmlEscapes(valueText);
			cellType = formula ? "formula" : "string";
			break;
		}
		case "inlineStr": {
			
			if (inlineRichText && inlineRichText.length > 0) {
				value = inlineRichText.map((r) => r.text).join("");
				richText = inlineRichText;
				cellType = "richText";
			} else {
				value = decodeOoxmlEscapes(inlineText);
				cellType = "string";
			}
			break;
		}
		case "b": {
			
			value = valueText === "1" || valueText.toLowerCase() === "true";
			cellType = "boolean";
			break;
		}
		case "e": {
			
			value = valueText;
			cellType = "error";
			break;
		}
		case "n":
		default: {
			
			if (valueText === "" && !formula) {
				
				value = null;
				cellType = "empty";
				break;
			}
			const num = Number(valueText);
			if (!Number.isNaN(num) && valueText !== "") {
				
				if (ctx.styles && styleIndex >= 0 && isDateStyle(ctx.styles, styleIndex)) {
					value = serialToDate(num, ctx.dateSystem === "1904");
					cellType = "date";
				} else {
					value = num;
					cellType = "number";
				}
			} else if (valueText !== "") {
				
				value = valueText;
				cellType = "string";
			}
			if (formula) {
				formulaResult = value;
				cellType = "formula";
			}
			break;
		}
	}
	
	rows[row][col] = value;
	
	
	const isCheckbox = ctx.styles && styleIndex >= 0 ? ctx.styles.cellXfs[styleIndex]?.hasCheckboxFeature ?? false : false;
	
	const hasDetails = formula !== undefined || richText !== undefined || ctx.readStyles && ctx.styles && styleIndex >= 0 || isCheckbox || cellType === "error" || cellType === "formula" || cellType === "richText";
	if (hasDetails) {
		const cell = {
			value,
			type: cellType
		};
		if (isCheckbox) {
			cell.checkbox = true;
		}
		if (formula !== undefined) {
			cell.formula = formula;
			if (formulaResult !== undefined) {
				cell.formulaResult = formulaResult;
			}
			
			if (formulaType === "shared") {
				cell.formulaType = "shared";
				if (formulaSi !== undefined && formulaSi >= 0) {
					cell.formulaSharedIndex = formulaSi;
				}
				if (formulaRef) {
					cell.formulaRef = formulaRef;
				}
			} else if (formulaType === "array") {
				cell.formulaType = "array";
				if (formulaRef) {
					cell.formulaRef = formulaRef;
				}
			}
			
			
			
			if (formulaCm) {
				cell.formulaDynamic = true;
			}
		}
		if (richText) {
			cell.richText = richText;
		}
		if (ctx.readStyles && ctx.styles && styleIndex >= 0) {
			const style = resolveStyle(ctx.styles, styleIndex);
			if (Object.keys(style).length > 0) {
				cell.style = style;
			}
		}
		cells.set(`${row},${col}`, cell);
	}
}

function applyFontProp(font, tag, attrs) {
	switch (tag) {
		case "b":
			font.bold = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "i":
			font.italic = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "u": {
			const val = attrs["val"];
			if (val === "double") font.underline = "double";
			else font.underline = true;
			break;
		}
		case "strike":
			font.strikethrough = attrs["val"] !== "0" && attrs["val"] !== "false";
			break;
		case "sz":
			if (attrs["val"]) font.size = Number(attrs["val"]);
			break;
		case "rFont":
			if (attrs["val"]) font.name = attrs["val"];
			break;
		case "color":
			font.color = {};
			if (attrs["rgb"]) {
				const rgb = attrs["rgb"];
				font.color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
			}
			if (attrs["theme"]) font.color.theme = Number(attrs["theme"]);
			if (attrs["tint"]) font.color.tint = Number(attrs["tint"]);
			if (attrs["indexed"]) font.color.indexed = Number(attrs["indexed"]);
			break;
		case "vertAlign":
			if (attrs["val"] === "superscript" || attrs["val"] === "subscript") {
				font.vertAlign = attrs["val"];
			}
			break;
		case "family":
			if (attrs["val"]) font.family = Number(attrs["val"]);
			break;
		case "charset":
			if (attrs["val"]) font.charset = Number(attrs["val"]);
			break;
		case "scheme":
			if (attrs["val"] === "major" || attrs["val"] === "minor" || attrs["val"] === "none") {
				font.scheme = attrs["val"];
			}
			break;
	}
}

function parsePageMarginsAttrs(attrs) {
	const m = {};
	if (attrs["left"]) m.left = Number(attrs["left"]);
	if (attrs["right"]) m.right = Number(attrs["right"]);
	if (attrs["top"]) m.top = Number(attrs["top"]);
	if (attrs["bottom"]) m.bottom = Number(attrs["bottom"]);
	if (attrs["header"]) m.header = Number(attrs["header"]);
	if (attrs["footer"]) m.footer = Number(attrs["footer"]);
	return m;
}


const PAPER_SIZE_REVERSE = {
	1: "letter",
	3: "tabloid",
	5: "legal",
	7: "executive",
	8: "a3",
	9: "a4",
	11: "a5",
	12: "b4",
	13: "b5"
};

function applyPrintOptionsAttrs(existing, attrs) {
	const ps = existing ?? {};
	const isTrue = (value) => value === "1" || value === "true";
	if (isTrue(attrs["gridLines"])) ps.showGridLines = true;
	if (isTrue(attrs["headings"])) ps.showRowColHeaders = true;
	if (isTrue(attrs["horizontalCentered"])) ps.horizontalCentered = true;
	if (isTrue(attrs["verticalCentered"])) ps.verticalCentered = true;
	return ps;
}
function parsePageSetupAttrs(attrs) {
	const ps = {};
	if (attrs["paperSize"]) {
		const num = Number(attrs["paperSize"]);
		const name = PAPER_SIZE_REVERSE[num];
		if (name) ps.paperSize = name;
	}
	if (attrs["orientation"] === "landscape" || attrs["orientation"] === "portrait") {
		ps.orientation = attrs["orientation"];
	}
	if (attrs["scale"]) {
		ps.scale = Number(attrs["scale"]);
	}
	if (attrs["fitToWidth"] !== undefined || attrs["fitToHeight"] !== undefined) {
		ps.fitToPage = true;
		if (attrs["fitToWidth"]) ps.fitToWidth = Number(attrs["fitToWidth"]);
		if (attrs["fitToHeight"]) ps.fitToHeight = Number(attrs["fitToHeight"]);
	}
	
	
	
	if (attrs["horizontalCentered"] === "1" || attrs["horizontalCentered"] === "true") {
		ps.horizontalCentered = true;
	}
	if (attrs["verticalCentered"] === "1" || attrs["verticalCentered"] === "true") {
		ps.verticalCentered = true;
	}
	return ps;
}


function parseColorAttrs(attrs) {
	const color = {};
	if (attrs["rgb"]) {
		const rgb = attrs["rgb"];
		
		color.rgb = rgb.length === 8 ? rgb.slice(2) : rgb;
	}
	if (attrs["theme"]) {
		color.theme = Number(attrs["theme"]);
	}
	if (attrs["tint"]) {
		color.tint = Number(attrs["tint"]);
	}
	if (attrs["indexed"]) {
		color.indexed = Number(attrs["indexed"]);
	}
	return color;
}

const XLDAPR = "XLDAPR";

const XLDAPR_EXT_URI = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";

function parseDynamicArrayCellMetadata(xml) {
	const dynamic = new Set();
	const root = parseXml(xml);
	const meta = root.local === "metadata" ? root : findChild(root, "metadata");
	if (!meta) return dynamic;
	
	const typeNames = [];
	const types = findChild(meta, "metadataTypes");
	if (types) {
		for (const type of childElements(types)) {
			if (type.local === "metadataType") typeNames.push(type.attrs["name"] ?? "");
		}
	}
	
	
	
	const blocksByType = new Map();
	for (const future of childElements(meta)) {
		if (future.local !== "futureMetadata") continue;
		const name = future.attrs["name"] ?? "";
		const blocks = blocksByType.get(name) ?? [];
		for (const bk of childElements(future)) {
			if (bk.local === "bk") blocks.push(blockIsDynamicArray(bk));
		}
		blocksByType.set(name, blocks);
	}
	const cellMetadata = findChild(meta, "cellMetadata");
	if (!cellMetadata) return dynamic;
	let index = 0;
	for (const bk of childElements(cellMetadata)) {
		if (bk.local !== "bk") continue;
		index++;
		for (const rc of childElements(bk)) {
			if (rc.local !== "rc") continue;
			if (typeNames[parseIntOr(rc.attrs["t"], 0) - 1] !== XLDAPR) continue;
			const blocks = blocksByType.get(XLDAPR);
			const v = parseIntOr(rc.attrs["v"], -1);
			
			
			if (!blocks || v < 0 || v >= blocks.length || blocks[v]) dynamic.add(index);
		}
	}
	return dynamic;
}

function blockIsDynamicArray(bk) {
	for (const extLst of childElements(bk)) {
		if (extLst.local !== "extLst") continue;
		for (const ext of childElements(extLst)) {
			if (ext.local !== "ext") continue;
			
			
			if ((ext.attrs["uri"] ?? "").toLowerCase() !== XLDAPR_EXT_URI) continue;
			for (const props of childElements(ext)) {
				if (props.local !== "dynamicArrayProperties") continue;
				const fDynamic = props.attrs["fDynamic"];
				return fDynamic !== "0" && fDynamic !== "false";
			}
		}
	}
	
	return true;
}
function childElements(el) {
	const out = [];
	for (const child of el.children) {
		if (typeof child !== "string") out.push(child);
	}
	return out;
}
function findChild(el, localName) {
	for (const child of el.children) {
		if (typeof child !== "string" && child.local === localName) return child;
	}
	return undefined;
}
function parseIntOr(raw, fallback) {
	if (raw === undefined) return fallback;
	const n = parseInt(raw, 10);
	return Number.isNaN(n) ? fallback : n;
}

function parseComments(xml) {
	const comments = new Map();
	const authors = [];
	
	let inAuthors = false;
	let inAuthor = false;
	let inCommentList = false;
	let inComment = false;
	let inText = false;
	let inT = false;
	let authorText = "";
	let currentRef = "";
	let currentAuthorId = -1;
	let currentText = "";
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "authors":
					inAuthors = true;
					break;
				case "author":
					if (inAuthors) {
						inAuthor = true;
						authorText = "";
					}
					break;
				case "commentList":
					inCommentList = true;
					break;
				case "comment":
					if (inCommentList) {
						inComment = true;
						currentRef = attrs["ref"] ?? "";
						currentAuthorId = attrs["authorId"] ? Number(attrs["authorId"]) : -1;
						currentText = "";
					}
					break;
				case "text":
					if (inComment) {
						inText = true;
					}
					break;
				case "r":
					break;
				case "t":
					if (inText) {
						inT = true;
					}
					break;
			}
		},
		onText(text) {
			if (inAuthor) {
				authorText += text;
			} else if (inT) {
				currentText += text;
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.slice(tag.indexOf(":") + 1) : tag;
			switch (local) {
				case "authors":
					inAuthors = false;
					break;
				case "author":
					if (inAuthor) {
						authors.push(authorText);
						inAuthor = false;
					}
					break;
				case "commentList":
					inCommentList = false;
					break;
				case "comment":
					if (inComment && currentRef) {
						const comment = { text: currentText };
						if (currentAuthorId >= 0 && currentAuthorId < authors.length) {
							const authorName = authors[currentAuthorId];
							if (authorName) {
								comment.author = authorName;
							}
						}
						comments.set(currentRef, comment);
						inComment = false;
					}
					break;
				case "text":
					inText = false;
					break;
				case "r":
					break;
				case "t":
					inT = false;
					break;
			}
		}
	});
	return comments;
}

function getChildText(parent, localName) {
	for (const child of parent.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === localName) {
			const text = child.children.filter((c) => typeof c === "string").join("");
			return text || undefined;
		}
	}
	return undefined;
}
function parseW3CDTF(value) {
	if (!value) return undefined;
	const d = new Date(value);
	if (Number.isNaN(d.getTime())) return undefined;
	return d;
}


function parseCoreProperties(xml) {
	const doc = parseXml(xml);
	const props = {};
	
	
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		const text = child.children.filter((c) => typeof c === "string").join("");
		switch (local) {
			case "title":
				if (text) props.title = text;
				break;
			case "subject":
				if (text) props.subject = text;
				break;
			case "creator":
				if (text) props.creator = text;
				break;
			case "keywords":
				if (text) props.keywords = text;
				break;
			case "description":
				if (text) props.description = text;
				break;
			case "lastModifiedBy":
				if (text) props.lastModifiedBy = text;
				break;
			case "category":
				if (text) props.category = text;
				break;
			case "created":
				if (text) {
					const d = parseW3CDTF(text);
					if (d) props.created = d;
				}
				break;
			case "modified":
				if (text) {
					const d = parseW3CDTF(text);
					if (d) props.modified = d;
				}
				break;
		}
	}
	return props;
}


function parseCustomProperties(xml) {
	const doc = parseXml(xml);
	const custom = {};
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local !== "property") continue;
		const name = child.attrs["name"];
		if (!name) continue;
		
		for (const vtChild of child.children) {
			if (typeof vtChild === "string") continue;
			const vtLocal = vtChild.local || vtChild.tag;
			const text = vtChild.children.filter((c) => typeof c === "string").join("");
			switch (vtLocal) {
				case "lpwstr":
					custom[name] = text;
					break;
				case "i4":
				case "i8":
				case "int":
					if (text) custom[name] = parseInt(text, 10);
					break;
				case "r8":
				case "decimal":
					if (text) custom[name] = parseFloat(text);
					break;
				case "bool":
					custom[name] = text === "true" || text === "1";
					break;
				case "filetime":
				case "date":
					if (text) {
						const d = new Date(text);
						if (!Number.isNaN(d.getTime())) custom[name] = d;
					}
					break;
			}
			break;
		}
	}
	return custom;
}


function parseAppProperties(xml) {
	const doc = parseXml(xml);
	const props = {};
	const company = getChildText(doc, "Company");
	if (company) props.company = company;
	const manager = getChildText(doc, "Manager");
	if (manager) props.manager = manager;
	return props;
}

const COLOR_ELEMENT_ORDER = [
	"dk1",
	"lt1",
	"dk2",
	"lt2",
	"accent1",
	"accent2",
	"accent3",
	"accent4",
	"accent5",
	"accent6",
	"hlink",
	"folHlink"
];

function parseThemeColors(xml) {
	const colorMap = new Map();
	
	let inClrScheme = false;
	let currentSlot = "";
	parseSax(xml, {
		onOpenTag(tag, attrs) {
			if (tag === "clrScheme" || tag === "a:clrScheme") {
				inClrScheme = true;
				return;
			}
			if (!inClrScheme) return;
			
			const local = tag.includes(":") ? tag.split(":").pop() : tag;
			
			if (COLOR_ELEMENT_ORDER.includes(local)) {
				currentSlot = local;
				return;
			}
			
			if (currentSlot) {
				if (local === "srgbClr" && attrs["val"]) {
					colorMap.set(currentSlot, attrs["val"].toUpperCase());
				} else if (local === "sysClr" && attrs["lastClr"]) {
					colorMap.set(currentSlot, attrs["lastClr"].toUpperCase());
				}
			}
		},
		onCloseTag(tag) {
			const local = tag.includes(":") ? tag.split(":").pop() : tag;
			if (local === "clrScheme") {
				inClrScheme = false;
			}
			if (currentSlot && COLOR_ELEMENT_ORDER.includes(local)) {
				currentSlot = "";
			}
		}
	});
	
	return COLOR_ELEMENT_ORDER.map((slot) => colorMap.get(slot) ?? "000000");
}

const NS_TRANSITIONAL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const NS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";

function matchesRelType(rel, type) {
	return rel === `${NS_TRANSITIONAL}/${type}` || rel === `${NS_STRICT}/${type}` || rel.endsWith("/" + type);
}

function decodeUtf8(data) {
	return new TextDecoder("utf-8").decode(data);
}

function resolvePath(base, target) {
	
	if (target.startsWith("/")) return target.slice(1);
	const baseParts = base.split("/").filter(Boolean);
	const targetParts = target.split("/").filter(Boolean);
	for (const part of targetParts) {
		if (part === "..") {
			baseParts.pop();
		} else if (part !== ".") {
			baseParts.push(part);
		}
	}
	return baseParts.join("/");
}

function dirname(path) {
	const idx = path.lastIndexOf("/");
	return idx === -1 ? "" : path.slice(0, idx);
}


async function readXlsx$1(input, options) {
	let data = await readInputToUint8Array(input, options?.maxInputBytes);
	
	
	
	if (isOle2Container(data)) {
		if (options?.password) {
			data = await decryptAgile(data, options.password);
		} else {
			throw new EncryptedFileError("xlsx");
		}
	}
	
	let zip;
	try {
		zip = new ZipReader(data);
	} catch (err) {
		if (err instanceof ZipError) throw err;
		throw new ParseError("Failed to open XLSX file: not a valid ZIP archive", undefined, { cause: err });
	}
	
	if (!zip.has("[Content_Types].xml")) {
		throw new ParseError("Invalid XLSX: missing [Content_Types].xml");
	}
	const contentTypesXml = decodeUtf8(await zip.extract("[Content_Types].xml"));
	parseContentTypes(contentTypesXml);
	
	if (!zip.has("_rels/.rels")) {
		throw new ParseError("Invalid XLSX: missing _rels/.rels");
	}
	const rootRelsXml = decodeUtf8(await zip.extract("_rels/.rels"));
	const rootRels = parseRelationships(rootRelsXml);
	const workbookRel = rootRels.find((r) => matchesRelType(r.type, "officeDocument"));
	if (!workbookRel) {
		throw new ParseError("Invalid XLSX: cannot find workbook relationship in _rels/.rels");
	}
	const workbookPath = workbookRel.target.startsWith("/") ? workbookRel.target.slice(1) : workbookRel.target;
	
	const workbookDir = dirname(workbookPath);
	const workbookRelsPath = workbookDir ? `${workbookDir}/_rels/${workbookPath.slice(workbookDir.length + 1)}.rels` : `_rels/${workbookPath}.rels`;
	let workbookRels = [];
	if (zip.has(workbookRelsPath)) {
		const wbRelsXml = decodeUtf8(await zip.extract(workbookRelsPath));
		workbookRels = parseRelationships(wbRelsXml);
	}
	
	if (!zip.has(workbookPath)) {
		throw new ParseError(`Invalid XLSX: missing workbook at ${workbookPath}`);
	}
	const workbookXml = decodeUtf8(await zip.extract(workbookPath));
	const { sheets: sheetInfos, dateSystem, namedRanges, workbookProtection, activeSheet, pivotCacheRefs } = parseWorkbookXml(workbookXml, options);
	
	let sharedStrings = [];
	const ssRel = workbookRels.find((r) => matchesRelType(r.type, "sharedStrings"));
	if (ssRel) {
		const ssPath = resolvePath(workbookDir, ssRel.target);
		if (zip.has(ssPath)) {
			const ssXml = decodeUtf8(await zip.extract(ssPath));
			sharedStrings = parseSharedStrings(ssXml);
		}
	}
	
	let parsedStyles = null;
	const stylesRel = workbookRels.find((r) => matchesRelType(r.type, "styles"));
	if (stylesRel) {
		const stylesPath = resolvePath(workbookDir, stylesRel.target);
		if (zip.has(stylesPath)) {
			const stylesXml = decodeUtf8(await zip.extract(stylesPath));
			parsedStyles = parseStyles(stylesXml);
		}
	}
	
	let themeColors;
	const themePath = workbookDir ? `${workbookDir}/theme/theme1.xml` : "theme/theme1.xml";
	if (zip.has(themePath)) {
		const themeXml = decodeUtf8(await zip.extract(themePath));
		themeColors = parseThemeColors(themeXml);
	}
	
	
	let persons;
	const personsRel = workbookRels.find((r) => matchesRelType(r.type, "person"));
	if (personsRel) {
		const personsPath = resolvePath(workbookDir, personsRel.target);
		if (zip.has(personsPath)) {
			const personsXml = decodeUtf8(await zip.extract(personsPath));
			persons = parsePersons(personsXml);
		}
	}
	
	
	
	
	const externalLinkRels = workbookRels.filter((r) => matchesRelType(r.type, "externalLink")).sort((a, b) => relIdNum(a.id) - relIdNum(b.id));
	const externalLinks = [];
	for (const rel of externalLinkRels) {
		const linkPath = resolvePath(workbookDir, rel.target);
		if (!zip.has(linkPath)) continue;
		const linkXml = decodeUtf8(await zip.extract(linkPath));
		const linkRelsPath = relsPathFor(linkPath);
		const linkRelsXml = zip.has(linkRelsPath) ? decodeUtf8(await zip.extract(linkRelsPath)) : undefined;
		externalLinks.push(parseExternalLink(linkXml, linkRelsXml));
	}
	
	
	
	
	
	let cellImages;
	const cellImagesRel = workbookRels.find((r) => r.type === REL_CELL_IMAGES);
	if (cellImagesRel) {
		const cellImagesPath = resolvePath(workbookDir, cellImagesRel.target);
		if (zip.has(cellImagesPath)) {
			const ciXml = decodeUtf8(await zip.extract(cellImagesPath));
			const refs = parseCellImages(ciXml);
			
			
			const ciRelsPath = relsPathFor(cellImagesPath);
			const ciDir = dirname(cellImagesPath);
			const media = new Map();
			if (zip.has(ciRelsPath)) {
				const ciRelsXml = decodeUtf8(await zip.extract(ciRelsPath));
				for (const rel of parseRelationships(ciRelsXml)) {
					if (!matchesRelType(rel.type, "image")) continue;
					const mediaPath = resolvePath(ciDir, rel.target);
					if (!zip.has(mediaPath)) continue;
					const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
					const type = EXT_TO_IMAGE_TYPE[ext];
					if (!type) continue;
					media.set(rel.id, {
						data: await zip.extract(mediaPath),
						type
					});
				}
			}
			const assembled = assembleCellImages(refs, media);
			if (assembled.length > 0) cellImages = assembled;
		}
	}
	
	
	
	
	
	const pivotCachesByCacheId = new Map();
	const pivotCachesByRId = new Map();
	for (const ref of pivotCacheRefs) {
		const rel = workbookRels.find((r) => r.id === ref.rId);
		if (!rel) continue;
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parsePivotCacheDefinition(cacheXml);
		if (!cache) continue;
		cache.cacheId = ref.cacheId;
		
		const cacheRelsPath = relsPathFor(cachePath);
		if (zip.has(cacheRelsPath)) {
			const cacheRelsXml = decodeUtf8(await zip.extract(cacheRelsPath));
			const cacheRels = parseRelationships(cacheRelsXml);
			if (cacheRels.some((r) => matchesRelType(r.type, "pivotCacheRecords"))) {
				cache.hasRecords = true;
			}
		}
		pivotCachesByCacheId.set(ref.cacheId, cache);
		pivotCachesByRId.set(ref.rId, cache);
	}
	
	
	const pivotCaches = pivotCacheRefs.map((ref) => pivotCachesByCacheId.get(ref.cacheId)).filter((c) => c !== undefined);
	
	
	
	
	const slicerCacheRels = workbookRels.filter((r) => matchesRelType(r.type, "slicerCache")).sort((a, b) => slicerNumFromTarget(a.target) - slicerNumFromTarget(b.target));
	const slicerCaches = [];
	for (const rel of slicerCacheRels) {
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parseSlicerCache(cacheXml);
		if (cache) slicerCaches.push(cache);
	}
	
	
	const timelineCacheRels = workbookRels.filter((r) => matchesRelType(r.type, "timelineCache")).sort((a, b) => slicerNumFromTarget(a.target) - slicerNumFromTarget(b.target));
	const timelineCaches = [];
	for (const rel of timelineCacheRels) {
		const cachePath = resolvePath(workbookDir, rel.target);
		if (!zip.has(cachePath)) continue;
		const cacheXml = decodeUtf8(await zip.extract(cachePath));
		const cache = parseTimelineCache(cacheXml);
		if (cache) timelineCaches.push(cache);
	}
	
	
	
	
	let dynamicArrayCm;
	const metadataRel = workbookRels.find((r) => matchesRelType(r.type, "sheetMetadata"));
	if (metadataRel) {
		const metadataPath = resolvePath(workbookDir, metadataRel.target);
		if (zip.has(metadataPath)) {
			dynamicArrayCm = parseDynamicArrayCellMetadata(decodeUtf8(await zip.extract(metadataPath)));
		}
	}
	
	const sheetRelMap = new Map();
	for (const rel of workbookRels) {
		if (matchesRelType(rel.type, "worksheet")) {
			sheetRelMap.set(rel.id, resolvePath(workbookDir, rel.target));
		}
	}
	
	const sheetsToRead = filterSheets(sheetInfos, options?.sheets);
	
	const readStyles = options?.readStyles;
	const sheets = [];
	for (const info of sheetsToRead) {
		const wsPath = sheetRelMap.get(info.rId);
		if (!wsPath || !zip.has(wsPath)) {
			throw new ParseError(`Invalid XLSX: missing worksheet file for sheet "${info.name}"`);
		}
		
		
		
		
		
		const wsDir = dirname(wsPath);
		const wsRelsPath = relsPathFor(wsPath);
		let worksheetRels;
		if (zip.has(wsRelsPath)) {
			const wsRelsXml = decodeUtf8(await zip.extract(wsRelsPath));
			worksheetRels = parseRelationships(wsRelsXml);
		}
		const worksheetCtx = {
			sharedStrings,
			styles: parsedStyles,
			readStyles,
			dateSystem,
			worksheetRels,
			maxRows: options?.maxRows,
			range: options?.range,
			dynamicArrayCm
		};
		const wsXml = decodeUtf8(await zip.extract(wsPath));
		const sheet = parseWorksheet(wsXml, info.name, worksheetCtx);
		if (info.state === "hidden") sheet.hidden = true;
		if (info.state === "veryHidden") sheet.veryHidden = true;
		
		if (worksheetRels) {
			const drawingRel = worksheetRels.find((r) => matchesRelType(r.type, "drawing"));
			if (drawingRel) {
				const drawingPath = resolvePath(wsDir, drawingRel.target);
				const drawing = await extractSheetDrawing(zip, drawingPath);
				if (drawing.images.length > 0) {
					sheet.images = drawing.images;
				}
				if (drawing.textBoxes.length > 0) {
					sheet.textBoxes = drawing.textBoxes;
				}
				
				
				
				
				
				if (drawing.chartRefs.length > 0) {
					const charts = [];
					for (const chartRef of drawing.chartRefs) {
						if (!zip.has(chartRef.path)) continue;
						const chartXml = decodeUtf8(await zip.extract(chartRef.path));
						const chart = parseChart(chartXml);
						if (!chart) continue;
						if (chartRef.anchor) chart.anchor = chartRef.anchor;
						if (chartRef.altText) chart.altText = chartRef.altText;
						if (chartRef.frameTitle) chart.frameTitle = chartRef.frameTitle;
						charts.push(chart);
					}
					if (charts.length > 0) sheet.charts = charts;
				}
			}
		}
		
		if (worksheetRels) {
			const commentsRel = worksheetRels.find((r) => matchesRelType(r.type, "comments"));
			if (commentsRel) {
				const commentsPath = resolvePath(wsDir, commentsRel.target);
				if (zip.has(commentsPath)) {
					const commentsXml = decodeUtf8(await zip.extract(commentsPath));
					const commentsMap = parseComments(commentsXml);
					
					if (commentsMap.size > 0) {
						if (!sheet.cells) {
							sheet.cells = new Map();
						}
						for (const [cellRefStr, comment] of commentsMap) {
							const pos = parseCellRef(cellRefStr);
							const key = `${pos.row},${pos.col}`;
							let cell = sheet.cells.get(key);
							if (!cell) {
								cell = {
									value: (sheet.rows[pos.row] && sheet.rows[pos.row][pos.col]) ?? null,
									type: "string"
								};
								sheet.cells.set(key, cell);
							}
							cell.comment = comment;
						}
					}
				}
			}
			
			
			
			
			const threadedRel = worksheetRels.find((r) => matchesRelType(r.type, "threadedComment"));
			if (threadedRel) {
				const tcPath = resolvePath(wsDir, threadedRel.target);
				if (zip.has(tcPath)) {
					const tcXml = decodeUtf8(await zip.extract(tcPath));
					const threaded = parseThreadedComments(tcXml);
					if (threaded.length > 0) sheet.threadedComments = threaded;
				}
			}
		}
		
		if (worksheetRels) {
			const tableRels = worksheetRels.filter((r) => matchesRelType(r.type, "table"));
			if (tableRels.length > 0) {
				const tables = [];
				for (const tableRel of tableRels) {
					const tablePath = resolvePath(wsDir, tableRel.target);
					if (zip.has(tablePath)) {
						const tableXml = decodeUtf8(await zip.extract(tablePath));
						const tableDef = parseTableXml(tableXml);
						if (tableDef) {
							tables.push(tableDef);
						}
					}
				}
				if (tables.length > 0) {
					sheet.tables = tables;
				}
			}
		}
		
		if (worksheetRels) {
			const pictureRel = worksheetRels.find((r) => matchesRelType(r.type, "image"));
			if (pictureRel) {
				const picturePath = resolvePath(wsDir, pictureRel.target);
				if (zip.has(picturePath)) {
					sheet.backgroundImage = await zip.extract(picturePath);
				}
			}
		}
		
		
		
		
		if (worksheetRels) {
			const pivotTableRels = worksheetRels.filter((r) => matchesRelType(r.type, "pivotTable"));
			if (pivotTableRels.length > 0) {
				const pivotTables = [];
				for (const ptRel of pivotTableRels) {
					const ptPath = resolvePath(wsDir, ptRel.target);
					if (!zip.has(ptPath)) continue;
					const ptXml = decodeUtf8(await zip.extract(ptPath));
					const pivot = parsePivotTable(ptXml);
					if (!pivot) continue;
					
					
					
					
					const ptRelsPath = relsPathFor(ptPath);
					if (zip.has(ptRelsPath)) {
						const ptRelsXml = decodeUtf8(await zip.extract(ptRelsPath));
						const ptInternalRels = parseRelationships(ptRelsXml);
						const cacheRel = ptInternalRels.find((r) => matchesRelType(r.type, "pivotCacheDefinition"));
						if (cacheRel) {
							const resolvedCachePath = resolvePath(dirname(ptPath), cacheRel.target);
							for (const ref of pivotCacheRefs) {
								const wbRel = workbookRels.find((r) => r.id === ref.rId);
								if (!wbRel) continue;
								const wbCachePath = resolvePath(workbookDir, wbRel.target);
								if (wbCachePath === resolvedCachePath) {
									pivot.cacheId = ref.cacheId;
									break;
								}
							}
						}
					}
					
					
					
					const owningCache = pivotCachesByCacheId.get(pivot.cacheId);
					if (owningCache) attachPivotCacheFields(pivot, owningCache);
					pivotTables.push(pivot);
				}
				if (pivotTables.length > 0) sheet.pivotTables = pivotTables;
			}
			
			
			const slicerRels = worksheetRels.filter((r) => matchesRelType(r.type, "slicer"));
			if (slicerRels.length > 0) {
				const slicers = [];
				for (const rel of slicerRels) {
					const path = resolvePath(wsDir, rel.target);
					if (!zip.has(path)) continue;
					const slicerXml = decodeUtf8(await zip.extract(path));
					for (const s of parseSlicers(slicerXml)) slicers.push(s);
				}
				if (slicers.length > 0) sheet.slicers = slicers;
			}
			
			const timelineRels = worksheetRels.filter((r) => matchesRelType(r.type, "timeline"));
			if (timelineRels.length > 0) {
				const timelines = [];
				for (const rel of timelineRels) {
					const path = resolvePath(wsDir, rel.target);
					if (!zip.has(path)) continue;
					const tlXml = decodeUtf8(await zip.extract(path));
					for (const t of parseTimelines(tlXml)) timelines.push(t);
				}
				if (timelines.length > 0) sheet.timelines = timelines;
			}
		}
		sheets.push(sheet);
	}
	
	let properties;
	if (zip.has("docProps/core.xml")) {
		const coreXml = decodeUtf8(await zip.extract("docProps/core.xml"));
		const coreProps = parseCoreProperties(coreXml);
		if (Object.keys(coreProps).length > 0) {
			properties = { ...coreProps };
		}
	}
	if (zip.has("docProps/app.xml")) {
		const appXml = decodeUtf8(await zip.extract("docProps/app.xml"));
		const appProps = parseAppProperties(appXml);
		if (Object.keys(appProps).length > 0) {
			properties = {
				...properties,
				...appProps
			};
		}
	}
	if (zip.has("docProps/custom.xml")) {
		const customXml = decodeUtf8(await zip.extract("docProps/custom.xml"));
		const customProps = parseCustomProperties(customXml);
		if (Object.keys(customProps).length > 0) {
			if (!properties) properties = {};
			properties.custom = customProps;
		}
	}
	
	const workbook = {
		sheets,
		dateSystem
	};
	const remainingNames = applyPrintDefinedNames(sheets, namedRanges);
	if (remainingNames.length > 0) {
		workbook.namedRanges = remainingNames;
	}
	if (properties) {
		workbook.properties = properties;
	}
	if (themeColors) {
		workbook.themeColors = themeColors;
	}
	if (workbookProtection) {
		workbook.workbookProtection = workbookProtection;
	}
	if (activeSheet !== undefined) {
		workbook.activeSheet = activeSheet;
	}
	
	
	
	const baseFont = parsedStyles?.fonts[0];
	if (baseFont && Object.keys(baseFont).length > 0) {
		workbook.defaultFont = baseFont;
	}
	if (persons && persons.length > 0) {
		workbook.persons = persons;
	}
	if (externalLinks.length > 0) {
		workbook.externalLinks = externalLinks;
	}
	if (cellImages && cellImages.length > 0) {
		workbook.cellImages = cellImages;
	}
	if (pivotCaches.length > 0) {
		workbook.pivotCaches = pivotCaches;
	}
	if (slicerCaches.length > 0) {
		workbook.slicerCaches = slicerCaches;
	}
	if (timelineCaches.length > 0) {
		workbook.timelineCaches = timelineCaches;
	}
	return workbook;
}

function slicerNumFromTarget(target) {
	const m = target.match(/(\d+)\.xml$/i);
	return m ? parseInt(m[1], 10) : Number.POSITIVE_INFINITY;
}

function relIdNum(rId) {
	const m = rId.match(/(\d+)$/);
	return m ? parseInt(m[1], 10) : Number.POSITIVE_INFINITY;
}

function relsPathFor(partPath) {
	const slash = partPath.lastIndexOf("/");
	if (slash === -1) return `_rels/${partPath}.rels`;
	return `${partPath.slice(0, slash)}/_rels/${partPath.slice(slash + 1)}.rels`;
}


const EXT_TO_IMAGE_TYPE = {
	png: "png",
	jpg: "jpeg",
	jpeg: "jpeg",
	gif: "gif",
	svg: "svg",
	webp: "webp"
};

async function extractSheetDrawing(zip, drawingPath) {
	if (!zip.has(drawingPath)) return {
		images: [],
		textBoxes: [],
		chartRefs: []
	};
	const drawingXml = decodeUtf8(await zip.extract(drawingPath));
	
	
	
	const drawDir = dirname(drawingPath);
	const drawRelsPath = relsPathFor(drawingPath);
	const imageRelMap = new Map();
	
	
	
	const chartRelMap = new Map();
	if (zip.has(drawRelsPath)) {
		const drawRelsXml = decodeUtf8(await zip.extract(drawRelsPath));
		const drawRels = parseRelationships(drawRelsXml);
		for (const rel of drawRels) {
			if (matchesRelType(rel.type, "image")) {
				imageRelMap.set(rel.id, resolvePath(drawDir, rel.target));
			} else if (matchesRelType(rel.type, "chart")) {
				chartRelMap.set(rel.id, resolvePath(drawDir, rel.target));
			}
		}
	}
	
	const doc = parseXml(drawingXml);
	const images = [];
	const textBoxes = [];
	const chartRefs = [];
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "twoCellAnchor" || local === "oneCellAnchor" || local === "absoluteAnchor") {
			
			
			
			
			const chartRid = findChartRid(child);
			if (chartRid) {
				const chartPath = chartRelMap.get(chartRid);
				if (chartPath && !chartRefs.some((r) => r.path === chartPath)) {
					
					
					
					const anchor = local === "absoluteAnchor" ? undefined : parseChartCellAnchor(child, local);
					const ref = { path: chartPath };
					if (anchor) ref.anchor = anchor;
					
					
					const frame = findChildEl(child, "graphicFrame");
					if (frame) {
						const meta = findCNvPrMeta(frame, "nvGraphicFramePr");
						if (meta.altText) ref.altText = meta.altText;
						if (meta.title) ref.frameTitle = meta.title;
					}
					chartRefs.push(ref);
				}
			}
		}
		if (local === "twoCellAnchor") {
			
			const textBox = parseTwoCellAnchorTextBox(child);
			if (textBox) {
				textBoxes.push(textBox);
				continue;
			}
			const imageInfo = parseTwoCellAnchor(child, imageRelMap);
			if (imageInfo) {
				
				const imagePath = imageInfo.mediaPath;
				if (zip.has(imagePath)) {
					const data = await zip.extract(imagePath);
					const img = {
						data,
						type: imageInfo.type,
						anchor: imageInfo.anchor
					};
					if (imageInfo.width !== undefined) img.width = imageInfo.width;
					if (imageInfo.height !== undefined) img.height = imageInfo.height;
					if (imageInfo.altText !== undefined) img.altText = imageInfo.altText;
					if (imageInfo.title !== undefined) img.title = imageInfo.title;
					images.push(img);
				}
			}
		} else if (local === "oneCellAnchor") {
			const imageInfo = parseOneCellAnchor(child, imageRelMap);
			if (imageInfo) {
				const imagePath = imageInfo.mediaPath;
				if (zip.has(imagePath)) {
					const data = await zip.extract(imagePath);
					const img = {
						data,
						type: imageInfo.type,
						anchor: imageInfo.anchor
					};
					if (imageInfo.width !== undefined) img.width = imageInfo.width;
					if (imageInfo.height !== undefined) img.height = imageInfo.height;
					if (imageInfo.altText !== undefined) img.altText = imageInfo.altText;
					if (imageInfo.title !== undefined) img.title = imageInfo.title;
					images.push(img);
				}
			}
		}
	}
	return {
		images,
		textBoxes,
		chartRefs
	};
}

function parseChartCellAnchor(el, anchorKind) {
	let from;
	let to;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") from = parseAnchorPosition(c);
		else if (local === "to") to = parseAnchorPosition(c);
	}
	if (!from) return undefined;
	if (anchorKind === "twoCellAnchor" && to) return {
		from,
		to
	};
	return { from };
}

function findChartRid(el) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "chart") {
			
			const rid = c.attrs["r:id"] ?? c.attrs["id"];
			if (rid) return rid;
		}
		const nested = findChartRid(c);
		if (nested) return nested;
	}
	return undefined;
}

function parseTwoCellAnchor(el, relMap) {
	let fromRow = 0;
	let fromCol = 0;
	let toRow = 0;
	let toCol = 0;
	let embedId;
	let altText;
	let title;
	let size;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "to") {
			const pos = parseAnchorPosition(c);
			toRow = pos.row;
			toCol = pos.col;
		} else if (local === "pic") {
			embedId = findBlipEmbed(c);
			const meta = findCNvPrMeta(c, "nvPicPr");
			altText = meta.altText;
			title = meta.title;
			size = findShapeExtent(c);
		}
	}
	if (!embedId) return null;
	const mediaPath = relMap.get(embedId);
	if (!mediaPath) return null;
	
	const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
	const imageType = EXT_TO_IMAGE_TYPE[ext] ?? "png";
	const result = {
		mediaPath,
		type: imageType,
		anchor: {
			from: {
				row: fromRow,
				col: fromCol
			},
			to: {
				row: toRow,
				col: toCol
			}
		}
	};
	if (size) {
		result.width = size.width;
		result.height = size.height;
	}
	if (altText) result.altText = altText;
	if (title) result.title = title;
	return result;
}

function findShapeExtent(shapeEl) {
	const spPr = findChildEl(shapeEl, "spPr");
	if (!spPr) return undefined;
	const xfrm = findChildEl(spPr, "xfrm");
	if (!xfrm) return undefined;
	const ext = findChildEl(xfrm, "ext");
	if (!ext) return undefined;
	const cx = Number(ext.attrs["cx"]);
	const cy = Number(ext.attrs["cy"]);
	
	
	if (!(cx > 0) || !(cy > 0)) return undefined;
	return {
		width: Math.round(cx / EMU_PER_PIXEL),
		height: Math.round(cy / EMU_PER_PIXEL)
	};
}

function parseTwoCellAnchorTextBox(el) {
	let fromRow = 0;
	let fromCol = 0;
	let toRow = 0;
	let toCol = 0;
	let spElement = null;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "to") {
			const pos = parseAnchorPosition(c);
			toRow = pos.row;
			toCol = pos.col;
		} else if (local === "sp") {
			
			const nvSpPr = findChildEl(c, "nvSpPr");
			if (nvSpPr) {
				const cNvSpPr = findChildEl(nvSpPr, "cNvSpPr");
				if (cNvSpPr && (cNvSpPr.attrs["txBox"] === "1" || cNvSpPr.attrs["txBox"] === "true")) {
					spElement = c;
				}
			}
		}
	}
	if (!spElement) return null;
	
	const txBody = findChildEl(spElement, "txBody");
	let text = "";
	let fontSize;
	let bold;
	let color;
	if (txBody) {
		
		const paragraphs = [];
		for (const pChild of txBody.children) {
			if (typeof pChild === "string") continue;
			const pLocal = pChild.local || pChild.tag;
			if (pLocal === "p") {
				const pText = extractParagraphText(pChild);
				paragraphs.push(pText.text);
				
				if (pText.fontSize !== undefined && fontSize === undefined) fontSize = pText.fontSize;
				if (pText.bold !== undefined && bold === undefined) bold = pText.bold;
				if (pText.color !== undefined && color === undefined) color = pText.color;
			}
		}
		text = paragraphs.join("\n");
	}
	if (!text) return null;
	
	let fillColor;
	let borderColor;
	const spPr = findChildEl(spElement, "spPr");
	if (spPr) {
		const solidFill = findChildEl(spPr, "solidFill");
		if (solidFill) {
			const srgbClr = findChildEl(solidFill, "srgbClr");
			if (srgbClr && srgbClr.attrs["val"]) {
				fillColor = srgbClr.attrs["val"];
			}
		}
		const ln = findChildEl(spPr, "ln");
		if (ln) {
			const lnFill = findChildEl(ln, "solidFill");
			if (lnFill) {
				const lnClr = findChildEl(lnFill, "srgbClr");
				if (lnClr && lnClr.attrs["val"]) {
					borderColor = lnClr.attrs["val"];
				}
			}
		}
	}
	const tb = {
		text,
		anchor: {
			from: {
				row: fromRow,
				col: fromCol
			},
			to: {
				row: toRow,
				col: toCol
			}
		}
	};
	const size = findShapeExtent(spElement);
	if (size) {
		tb.width = size.width;
		tb.height = size.height;
	}
	
	const meta = findCNvPrMeta(spElement, "nvSpPr");
	if (meta.altText) tb.altText = meta.altText;
	if (meta.title) tb.title = meta.title;
	const style = {};
	let hasStyle = false;
	if (fontSize !== undefined) {
		style.fontSize = fontSize;
		hasStyle = true;
	}
	if (bold !== undefined) {
		style.bold = bold;
		hasStyle = true;
	}
	if (color !== undefined) {
		style.color = color;
		hasStyle = true;
	}
	if (fillColor !== undefined) {
		style.fillColor = fillColor;
		hasStyle = true;
	}
	if (borderColor !== undefined) {
		style.borderColor = borderColor;
		hasStyle = true;
	}
	if (hasStyle) tb.style = style;
	return tb;
}

function findChildEl(el, localName) {
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === localName) return c;
	}
	return null;
}

function extractParagraphText(pEl) {
	let text = "";
	let fontSize;
	let bold;
	let color;
	for (const child of pEl.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "r") {
			
			const rPr = findChildEl(c, "rPr");
			if (rPr) {
				if (rPr.attrs["sz"]) {
					fontSize = Number(rPr.attrs["sz"]) / 100;
				}
				if (rPr.attrs["b"] === "1" || rPr.attrs["b"] === "true") {
					bold = true;
				}
				
				const solidFill = findChildEl(rPr, "solidFill");
				if (solidFill) {
					const srgbClr = findChildEl(solidFill, "srgbClr");
					if (srgbClr && srgbClr.attrs["val"]) {
						color = srgbClr.attrs["val"];
					}
				}
			}
			const tEl = findChildEl(c, "t");
			if (tEl) {
				text += tEl.children.filter((ch) => typeof ch === "string").join("");
			}
		}
	}
	return {
		text,
		fontSize,
		bold,
		color
	};
}

const EMU_PER_PIXEL = 9525;

function parseOneCellAnchor(el, relMap) {
	let fromRow = 0;
	let fromCol = 0;
	let widthEmu = 0;
	let heightEmu = 0;
	let embedId;
	let altText;
	let title;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "from") {
			const pos = parseAnchorPosition(c);
			fromRow = pos.row;
			fromCol = pos.col;
		} else if (local === "ext") {
			
			widthEmu = Number(c.attrs["cx"]) || 0;
			heightEmu = Number(c.attrs["cy"]) || 0;
		} else if (local === "pic") {
			embedId = findBlipEmbed(c);
			const meta = findCNvPrMeta(c, "nvPicPr");
			altText = meta.altText;
			title = meta.title;
		}
	}
	if (!embedId) return null;
	const mediaPath = relMap.get(embedId);
	if (!mediaPath) return null;
	const ext = mediaPath.split(".").pop()?.toLowerCase() ?? "";
	const imageType = EXT_TO_IMAGE_TYPE[ext] ?? "png";
	const result = {
		mediaPath,
		type: imageType,
		anchor: { from: {
			row: fromRow,
			col: fromCol
		} }
	};
	if (widthEmu > 0) {
		result.width = Math.round(widthEmu / EMU_PER_PIXEL);
	}
	if (heightEmu > 0) {
		result.height = Math.round(heightEmu / EMU_PER_PIXEL);
	}
	if (altText) result.altText = altText;
	if (title) result.title = title;
	return result;
}

function findCNvPrMeta(parentEl, wrapperName) {
	const wrapper = findChildEl(parentEl, wrapperName);
	if (!wrapper) return {};
	const cNvPr = findChildEl(wrapper, "cNvPr");
	if (!cNvPr) return {};
	const out = {};
	if (cNvPr.attrs["descr"]) out.altText = cNvPr.attrs["descr"];
	if (cNvPr.attrs["title"]) out.title = cNvPr.attrs["title"];
	return out;
}

function parseAnchorPosition(el) {
	let row = 0;
	let col = 0;
	for (const child of el.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		const text = c.children.filter((ch) => typeof ch === "string").join("");
		if (local === "row") {
			row = Number(text) || 0;
		} else if (local === "col") {
			col = Number(text) || 0;
		}
	}
	return {
		row,
		col
	};
}

function findBlipEmbed(picEl) {
	for (const child of picEl.children) {
		if (typeof child === "string") continue;
		const c = child;
		const local = c.local || c.tag;
		if (local === "blipFill") {
			for (const blipChild of c.children) {
				if (typeof blipChild === "string") continue;
				const bc = blipChild;
				const blipLocal = bc.local || bc.tag;
				if (blipLocal === "blip") {
					
					return bc.attrs["r:embed"] ?? bc.attrs["R:embed"] ?? findEmbedAttr(bc.attrs);
				}
			}
		}
	}
	return undefined;
}

function findEmbedAttr(attrs) {
	for (const key of Object.keys(attrs)) {
		if (key.endsWith(":embed") && attrs[key].startsWith("rId")) {
			return attrs[key];
		}
	}
	return undefined;
}


function applyPrintDefinedNames(sheets, namedRanges) {
	if (namedRanges.length === 0) return namedRanges;
	const byName = new Map();
	for (const sheet of sheets) byName.set(sheet.name, sheet);
	const remaining = [];
	for (const nr of namedRanges) {
		const isPrintArea = nr.name === "_xlnm.Print_Area";
		const isPrintTitles = nr.name === "_xlnm.Print_Titles";
		const sheet = nr.scope !== undefined ? byName.get(nr.scope) : undefined;
		if (!isPrintArea && !isPrintTitles || !sheet) {
			remaining.push(nr);
			continue;
		}
		const pageSetup = sheet.pageSetup ?? (sheet.pageSetup = {});
		if (isPrintArea) {
			const area = nr.range.split(",").map(stripSheetQualifier).filter((part) => part.length > 0).join(",");
			if (area) pageSetup.printArea = area;
		} else {
			
			
			
			for (const raw of nr.range.split(",")) {
				const part = stripSheetQualifier(raw);
				if (!part) continue;
				if (/\d/.test(part)) pageSetup.printTitlesRow = part;
				else pageSetup.printTitlesColumn = part;
			}
		}
	}
	return remaining;
}

function stripSheetQualifier(range) {
	const trimmed = range.trim();
	const bang = trimmed.lastIndexOf("!");
	return bang === -1 ? trimmed : trimmed.slice(bang + 1);
}
function parseWorkbookXml(xml, options) {
	const doc = parseXml(xml);
	const sheets = [];
	const namedRanges = [];
	const pivotCacheRefs = [];
	let dateSystem = "1900";
	
	if (options?.dateSystem === "1904") {
		dateSystem = "1904";
	} else if (options?.dateSystem === "1900") {
		dateSystem = "1900";
	}
	let wbProtection;
	let activeSheet;
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "workbookPr") {
			
			if (child.attrs["date1904"] === "1" || child.attrs["date1904"] === "true") {
				
				if (!options?.dateSystem || options.dateSystem === "auto") {
					dateSystem = "1904";
				}
			}
		}
		if (local === "workbookProtection") {
			const lockStructure = child.attrs["lockStructure"] === "1" || child.attrs["lockStructure"] === "true";
			const lockWindows = child.attrs["lockWindows"] === "1" || child.attrs["lockWindows"] === "true";
			if (lockStructure || lockWindows) {
				wbProtection = {};
				if (lockStructure) wbProtection.lockStructure = true;
				if (lockWindows) wbProtection.lockWindows = true;
			}
		}
		if (local === "bookViews") {
			for (const viewChild of child.children) {
				if (typeof viewChild === "string") continue;
				const viewLocal = viewChild.local || viewChild.tag;
				if (viewLocal !== "workbookView") continue;
				const tab = Number(viewChild.attrs["activeTab"]);
				
				
				if (Number.isInteger(tab) && tab > 0 && activeSheet === undefined) activeSheet = tab;
			}
		}
		if (local === "sheets") {
			for (const sheetChild of child.children) {
				if (typeof sheetChild === "string") continue;
				const sheetLocal = sheetChild.local || sheetChild.tag;
				if (sheetLocal === "sheet") {
					const name = sheetChild.attrs["name"] ?? "";
					const sheetId = Number(sheetChild.attrs["sheetId"] ?? "0");
					
					const rId = sheetChild.attrs["r:id"] ?? sheetChild.attrs["R:id"] ?? findRIdAttr(sheetChild.attrs) ?? "";
					const stateRaw = sheetChild.attrs["state"];
					let state = "visible";
					if (stateRaw === "hidden") state = "hidden";
					else if (stateRaw === "veryHidden") state = "veryHidden";
					if (name && rId) {
						sheets.push({
							name,
							sheetId,
							rId,
							state
						});
					}
				}
			}
		}
		if (local === "pivotCaches") {
			for (const pcChild of child.children) {
				if (typeof pcChild === "string") continue;
				const pcLocal = pcChild.local || pcChild.tag;
				if (pcLocal === "pivotCache") {
					const cacheIdRaw = pcChild.attrs["cacheId"];
					const cacheId = cacheIdRaw === undefined ? NaN : Number(cacheIdRaw);
					const rId = pcChild.attrs["r:id"] ?? pcChild.attrs["R:id"] ?? findRIdAttr(pcChild.attrs) ?? "";
					if (rId && !Number.isNaN(cacheId)) {
						pivotCacheRefs.push({
							cacheId,
							rId
						});
					}
				}
			}
		}
	}
	
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "definedNames") {
			for (const dnChild of child.children) {
				if (typeof dnChild === "string") continue;
				const dnLocal = dnChild.local || dnChild.tag;
				if (dnLocal === "definedName") {
					const name = dnChild.attrs["name"] ?? "";
					const rangeText = dnChild.children.filter((c) => typeof c === "string").join("");
					if (name && rangeText) {
						const nr = {
							name,
							range: rangeText
						};
						
						const localSheetId = dnChild.attrs["localSheetId"];
						if (localSheetId !== undefined) {
							const idx = Number(localSheetId);
							if (idx >= 0 && idx < sheets.length) {
								nr.scope = sheets[idx].name;
							}
						}
						
						if (dnChild.attrs["comment"]) {
							nr.comment = dnChild.attrs["comment"];
						}
						namedRanges.push(nr);
					}
				}
			}
		}
	}
	return {
		sheets,
		dateSystem,
		namedRanges,
		workbookProtection: wbProtection,
		activeSheet,
		pivotCacheRefs
	};
}

function findRIdAttr(attrs) {
	for (const key of Object.keys(attrs)) {
		
		if (key.endsWith(":id") && attrs[key].startsWith("rId")) {
			return attrs[key];
		}
	}
	return undefined;
}

function filterSheets(allSheets, filter) {
	if (filter === undefined) return allSheets;
	if (typeof filter === "function") {
		const result = [];
		for (let i = 0; i < allSheets.length; i++) {
			const info = allSheets[i];
			const decision = filter({
				name: info.name,
				index: i,
				hidden: info.state === "hidden",
				veryHidden: info.state === "veryHidden"
			}, i);
			if (decision) result.push(info);
		}
		return result;
	}
	if (filter.length === 0) return allSheets;
	const result = [];
	for (const spec of filter) {
		if (typeof spec === "number") {
			if (spec >= 0 && spec < allSheets.length) {
				result.push(allSheets[spec]);
			}
		} else {
			const found = allSheets.find((s) => s.name === spec);
			if (found) result.push(found);
		}
	}
	return result;
}


function parseTableXml(xml) {
	const doc = parseXml(xml);
	
	const name = doc.attrs["name"] ?? "";
	const displayName = doc.attrs["displayName"] ?? name;
	const ref = doc.attrs["ref"] ?? "";
	if (!name) return null;
	
	const totalsRowCount = doc.attrs["totalsRowCount"];
	const showTotalRow = totalsRowCount !== undefined && totalsRowCount !== "0";
	const columns = [];
	let style;
	let showRowStripes;
	let showColumnStripes;
	
	
	
	let showAutoFilter = false;
	for (const child of doc.children) {
		if (typeof child === "string") continue;
		const local = child.local || child.tag;
		if (local === "autoFilter") {
			showAutoFilter = true;
		} else if (local === "tableColumns") {
			for (const colChild of child.children) {
				if (typeof colChild === "string") continue;
				const colLocal = colChild.local || colChild.tag;
				if (colLocal === "tableColumn") {
					const col = { name: colChild.attrs["name"] ?? "" };
					if (colChild.attrs["totalsRowFunction"]) {
						col.totalFunction = colChild.attrs["totalsRowFunction"];
					}
					if (colChild.attrs["totalsRowLabel"]) {
						col.totalLabel = colChild.attrs["totalsRowLabel"];
					}
					
					for (const formulaChild of colChild.children) {
						if (typeof formulaChild === "string") continue;
						const formulaLocal = formulaChild.local || formulaChild.tag;
						if (formulaLocal === "totalsRowFormula") {
							const formulaText = formulaChild.children.filter((c) => typeof c === "string").join("");
							if (formulaText) {
								col.totalFormula = formulaText;
							}
						}
					}
					columns.push(col);
				}
			}
		} else if (local === "tableStyleInfo") {
			style = child.attrs["name"];
			showRowStripes = child.attrs["showRowStripes"] === "1";
			showColumnStripes = child.attrs["showColumnStripes"] === "1";
		}
	}
	const tableDef = {
		name,
		columns
	};
	if (displayName && displayName !== name) {
		tableDef.displayName = displayName;
	}
	if (ref) {
		tableDef.range = ref;
	}
	if (style) {
		tableDef.style = style;
	}
	if (showRowStripes !== undefined) {
		tableDef.showRowStripes = showRowStripes;
	}
	if (showColumnStripes !== undefined) {
		tableDef.showColumnStripes = showColumnStripes;
	}
	tableDef.showAutoFilter = showAutoFilter;
	if (showTotalRow) {
		tableDef.showTotalRow = true;
	}
	return tableDef;
}

const PAPER_SIZE_MAP = {
	letter: 1,
	legal: 5,
	a3: 8,
	a4: 9,
	a5: 11,
	b4: 12,
	b5: 13,
	executive: 7,
	tabloid: 3
};
for (const [name, num] of Object.entries(PAPER_SIZE_MAP)) {
}

new TextDecoder("utf-8");

async function openWorkbook(bytes) {
  const archive = openArchive(bytes);
  for (const name of archive.names) {
    const part = archive.read(name);
    if (part && /\.(?:xml|rels)$/i.test(name) && latin(part.subarray(0, 2048)).includes("<!DOCTYPE"))
      throw new Failure("xml-entities");
  }
  try {
    return await readXlsx$1(bytes, { readStyles: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/over the \d+ limit/.test(message)) throw new Failure("too-large", { limit: "cells" });
    throw new Failure(/encrypt|password/i.test(message) ? "encrypted" : "damaged");
  }
}
const latin = (bytes) => String.fromCharCode(...bytes);

function* filledCells(sheet) {
  for (const [row, values] of sheet.rows.entries())
    for (let column = 0; column < values.length; column++) {
      const value = values[column] ?? null;
      const cell = sheet.cells?.get(`${row},${column}`) ?? { value, type: "string" };
      if (hasContent(cell)) yield { row, column, cell };
    }
}
function regionsOf(sheet, isHidden) {
  const spans = /* @__PURE__ */ new Map();
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? [])
    spans.set(`${startRow},${startCol}`, [endRow - startRow + 1, endCol - startCol + 1]);
  const rows = /* @__PURE__ */ new Map();
  for (const { row, column, cell } of filledCells(sheet)) {
    if (isHidden(row, column)) continue;
    const [rowSpan, columnSpan] = spans.get(`${row},${column}`) ?? [1, 1];
    const filled = { row, column, rowSpan, columnSpan, cell };
    if (!rows.get(row)?.push(filled)) rows.set(row, [filled]);
  }
  const regions = [];
  for (const row of [...rows.keys()].sort((a, b) => a - b)) {
    const cells = rows.get(row).sort((a, b) => a.column - b.column);
    const end = Math.max(...cells.map(({ rowSpan }) => row + rowSpan));
    const last = regions.at(-1);
    if (last && row <= last.end) {
      last.rows.push({ row, cells });
      last.end = Math.max(last.end, end);
    } else regions.push({ rows: [{ row, cells }], end });
  }
  return regions;
}
const hasContent = ({
  value,
  formulaResult,
  richText
}) => Boolean(richText?.length) || String(value ?? formulaResult ?? "").trim() !== "";

function headRows(rows, { freezePane, autoFilter, tables = [] }) {
  const [first, second] = rows;
  if (!first || !second) return 0;
  const frozen = (freezePane?.rows ?? 0) - first.row;
  if (frozen > 0 && frozen < Math.min(4, rows.length)) return frozen;
  const starts = [autoFilter?.range, ...tables.map(({ range }) => range)].map(
    (range) => Number(/^\$?[A-Z]+\$?(\d+)/.exec(range ?? "")?.[1])
  );
  if (starts.includes(first.row + 1)) return 1;
  const isBold = ({ cells }) => cells.every(({ cell }) => cell.style?.font?.bold);
  if (isBold(first) && !isBold(second)) return 1;
  const isTexts = first.cells.every(({ cell }) => typeof cell.value === "string" || cell.richText);
  const hasFigures = rows.slice(1).some(
    ({ cells }) => cells.some(({ cell }) => typeof cell.value === "number" || cell.value instanceof Date)
  );
  return isTexts && hasFigures && first.cells.length >= second.cells.length ? 1 : 0;
}

function sink() {
  let block = 0;
  const place = (sheet, cell) => ({ block: ++block, sheet, ...cell && { cell } });
  const omissions = [];
  return {
    pieces: [],
    omissions,
    next: (sheet, cell) => {
      const at = place(sheet, cell);
      return { id: `p${at.block}`, place: at };
    },
    omit: (reason, text, sheet, cell) => omissions.push({ reason, text, place: place(sheet, cell) })
  };
}
function cellName(row, column) {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + (rest - 1) % 26) + letters;
  return `${letters}${row + 1}`;
}

function sheetPieces(sheet, sink) {
  const isHidden = (row, column) => Boolean(sheet.rowDefs?.get(row)?.hidden || sheet.columns?.[column]?.hidden);
  for (const region of regionsOf(sheet, isHidden)) {
    const cells = region.rows.flatMap(({ cells: cells2 }) => cells2);
    if (region.rows.length === 1 && cells.length === 1) paragraph(cells[0], sheet, sink);
    else table(region, sheet, sink);
    for (const { cell, row, column } of cells) {
      if (isError(cell)) sink.omit("field-error", String(cell.value), sheet.name, cellName(row, column));
      if (cell.comment?.text) sink.omit("comment", cell.comment.text, sheet.name, cellName(row, column));
    }
  }
  hidden(sheet, isHidden, sink);
  for (const { text } of sheet.textBoxes ?? [])
    if (text.trim()) {
      const { id, place } = sink.next(sheet.name);
      sink.pieces.push({
        kind: "paragraph",
        id,
        place: { ...place, part: "text-box" },
        runs: [{ text: text.trim() }]
      });
    }
  for (const chart of sheet.charts ?? []) {
    const { title } = chart;
    sink.omit("unreadable", typeof title === "string" ? title : "", sheet.name);
  }
}
function paragraph({ row, column, cell }, sheet, sink) {
  const size = cell.style?.font?.size;
  sink.pieces.push({
    kind: "paragraph",
    ...sink.next(sheet.name, cellName(row, column)),
    ...size && { size },
    runs: cellRuns(cell)
  });
}
function table({ rows: all }, sheet, sink) {
  let first = 0;
  const widest = Math.max(...all.map(({ cells: cells2 }) => cells2.length));
  while (widest > 1 && all[first].cells.length === 1 && all[first].cells[0].rowSpan === 1)
    paragraph(all[first++].cells[0], sheet, sink);
  const rows = all.slice(first);
  const cells = rows.flatMap(({ cells: cells2 }) => cells2);
  const left = Math.min(...cells.map(({ column }) => column));
  const right = Math.max(...cells.map(({ column, columnSpan }) => column + columnSpan));
  const columns = right - left;
  const top = rows[0].row;
  const base = sink.next(sheet.name, cellName(top, left));
  const taken = /* @__PURE__ */ new Map();
  const heads = headRows(rows, sheet);
  const end = Math.max(...cells.map(({ row, rowSpan }) => row + rowSpan));
  const byRow = new Map(rows.map(({ row, cells: cells2 }) => [row, cells2]));
  const made = [];
  for (let row = top; row < end; row++) {
    const filled = new Map((byRow.get(row) ?? []).map((one) => [one.column, one]));
    const line = [];
    for (let column = left; column < right; column++) {
      if (taken.get(row)?.has(column)) continue;
      const one = filled.get(column);
      for (let down = 0; one && down < one.rowSpan; down++)
        for (let across = 0; across < one.columnSpan; across++) {
          if (!taken.has(row + down)) taken.set(row + down, /* @__PURE__ */ new Set());
          taken.get(row + down).add(column + across);
        }
      line.push(cellOf(one, column - left, row < top + heads, base, row - top, sheet.name));
    }
    made.push(line);
  }
  sink.pieces.push({ kind: "table", ...base, headRows: heads, columns, rows: made });
}
function cellOf(filled, column, isHead, table2, row, sheet) {
  const head = isHead && { head: "column" };
  if (!filled) return { column, columnSpan: 1, rowSpan: 1, ...head, pieces: [] };
  const { cell, rowSpan, columnSpan } = filled;
  const base = { column, columnSpan, rowSpan, ...head };
  if (cell.checkbox) return { ...base, tick: cell.value ? "checked" : "unchecked", pieces: [] };
  const place = { block: table2.place.block, sheet, cell: cellName(filled.row, filled.column) };
  const runs = cellRuns(cell);
  const id = `${table2.id}.${row + 1}.${column + 1}.1`;
  return { ...base, pieces: runs.length ? [{ kind: "paragraph", id, place, runs }] : [] };
}
function hidden(sheet, isHidden, sink) {
  const texts = /* @__PURE__ */ new Map();
  for (const { row, column, cell } of filledCells(sheet)) {
    if (!isHidden(row, column)) continue;
    const words = cellRuns(cell).map(({ text }) => text);
    const strip = sheet.rowDefs?.get(row)?.hidden ? `row ${row}` : `column ${column}`;
    if (!words.length) continue;
    if (!texts.get(strip)?.words.push(...words)) texts.set(strip, { words, cell: cellName(row, column) });
  }
  for (const { words, cell } of texts.values()) sink.omit("hidden", words.join(" "), sheet.name, cell);
}

const UNNAMED = /^(?:blad|sheet|taul(?:ukko)?|ark)\s?\d*$/i;
async function readXlsx(bytes, options = {}) {
  const workbook = await openWorkbook(bytes);
  const out = sink();
  for (const [index, sheet] of workbook.sheets.entries()) {
    if (options.signal?.aborted) throw new Failure("stopped");
    if (sheet.hidden || sheet.veryHidden) hide(sheet, out);
    else {
      const from = out.pieces.length;
      if (!UNNAMED.test(sheet.name))
        out.pieces.push({
          kind: "heading",
          ...out.next(sheet.name),
          level: 1,
          runs: [{ text: sheet.name }]
        });
      sheetPieces(sheet, out);
      if (out.pieces.length === from + 1 && filledCells(sheet).next().done) out.pieces.pop();
    }
    options.progress?.((index + 1) / workbook.sheets.length);
  }
  const title = workbook.properties?.title?.trim();
  return { format: "xlsx", pieces: out.pieces, omissions: out.omissions, ...title && { title } };
}
function hide(sheet, out) {
  const texts = [...filledCells(sheet)].flatMap(({ cell }) => cellRuns(cell).map(({ text }) => text));
  out.omit("hidden", [sheet.name, ...texts].join("\n"), sheet.name);
}

export { readXlsx };
//# sourceMappingURL=read-xlsx.js.map
