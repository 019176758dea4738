import { F as Failure } from './import-parts.js';
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

const DRAWN = 60;
function fontLearner() {
  const looks = /* @__PURE__ */ new Map();
  let drawn = 0;
  return {
    looks,
    async learn(page, spans) {
      const unknown = new Set(spans.map(({ font }) => font).filter((font) => !looks.has(font)));
      if (!unknown.size || drawn === DRAWN) return;
      drawn++;
      await page.getOperatorList().catch(() => void 0);
      for (const name of unknown) looks.set(name, lookOf$1(page, name));
    }
  };
}
function lookOf$1(page, font) {
  const objects = page.commonObjs;
  const {
    name = "",
    bold,
    black,
    italic
  } = objects.has(font) ? objects.get(font) ?? {} : {};
  return {
    bold: Boolean(bold || black || /bold|black|heavy|semi-?b|demi/i.test(name)),
    italic: Boolean(italic || /italic|oblique|kursiv/i.test(name))
  };
}

async function addressesOf(page, root) {
  const addresses = /* @__PURE__ */ new Map();
  if (!root || !hasLink(root)) return addresses;
  const annotations = await page.getAnnotations().catch(() => []);
  for (const { id, url, unsafeUrl } of annotations) {
    const address = url ?? unsafeUrl;
    if (typeof id !== "string" || typeof address !== "string") continue;
    addresses.set(id, address);
    addresses.set(`pdfjs_internal_id_${id}`, address);
  }
  return addresses;
}
const hasLink = ({ role, children = [] }) => role === "Link" || children.some(hasLink);

const CODE = `
process.on('unhandledRejection', () => {});
const { workerData } = require('node:worker_threads');
import(workerData.address).then(({ WorkerMessageHandler }) => {
  WorkerMessageHandler.initializeFromPort(workerData.port);
  workerData.port.start();
});
`;
function openThread(Worker) {
  const { process } = globalThis;
  if (!process?.versions?.node) return void 0;
  try {
    const threads = process.getBuiltinModule?.("node:worker_threads");
    const address = import.meta.resolve("pdfjs-dist/legacy/build/pdf.worker.mjs");
    const { port1, port2 } = new MessageChannel();
    const workerData = { address, port: port2 };
    const thread = new threads.Worker(CODE, {
      eval: true,
      workerData,
      transferList: [port2],
      stdout: true,
      stderr: true
    });
    const failed = new Promise((_, reject) => {
      thread.on("error", reject);
      thread.on("exit", () => reject(new Error("The thread has ended.")));
    });
    failed.catch(() => void 0);
    const worker = Worker.create({ port: port1, verbosity: 0 });
    port1.start();
    const close = () => {
      worker.destroy();
      port1.close();
      return thread.terminate();
    };
    return { worker, failed, close };
  } catch {
    return void 0;
  }
}

async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (pdfjs.GlobalWorkerOptions.workerPort) return { pdfjs };
  const workshop = openThread(pdfjs.PDFWorker);
  if (!workshop) await loadWorkerPart();
  return { pdfjs, ...workshop && { workshop } };
}
async function loadWorkerPart() {
  const scope = globalThis;
  const isWorker = !scope.window && scope.WorkerGlobalScope;
  if (isWorker) scope.window = globalThis;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  } finally {
    if (isWorker) delete scope.window;
  }
}

const PAGES = 5e3;
const TIME = 18e4;
async function openPdf(bytes, { signal }, read) {
  const { pdfjs, workshop } = await loadPdfjs();
  const task = pdfjs.getDocument({
    // It is taken away from whoever gives it.
    data: bytes.slice(),
    ...workshop && { worker: workshop.worker },
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures are not looked at.
    maxImageSize: 1
  });
  const open = async () => {
    const pdf = await task.promise.catch((error) => {
      throw new Failure(error?.name === "PasswordException" ? "encrypted" : "damaged");
    });
    if (pdf.numPages > PAGES) throw new Failure("too-large", { limit: "pages", allowed: PAGES });
    const result = await read(pdf);
    await task.destroy().catch(() => void 0);
    return result;
  };
  const { failed, clear } = limits(signal);
  try {
    return await Promise.race([open(), failed, ...workshop ? [workshop.failed] : []]);
  } finally {
    clear();
    await (workshop ? workshop.close() : task.destroy().catch(() => void 0));
  }
}
function limits(signal) {
  let clear = () => {
  };
  const failed = new Promise((_, reject) => {
    const timer = setTimeout(() => reject(new Failure("too-large", { limit: "time", allowed: TIME })), TIME);
    const stop = () => reject(new Failure("stopped"));
    signal?.addEventListener("abort", stop);
    clear = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
    };
  });
  return { failed, clear };
}

async function readPageText(page) {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const spans = [];
  const open = [];
  const reader = page.streamTextContent({ includeMarkedContent: true }).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read())
    for (const item of chunk.value.items)
      if ("str" in item) {
        if (item.str) spans.push(spanOf(item, page.pageNumber, transform, open.at(-1)));
      } else if (item.type === "endMarkedContent") open.pop();
      else {
        const outer = open.at(-1);
        open.push({
          mark: item.id || outer?.mark,
          artifact: outer?.artifact || item.tag === "Artifact"
        });
      }
  return { number: page.pageNumber, width, height, spans };
}
function spanOf(item, page, [a, b, c, d, e, f], within) {
  const [ia, ib, ic, id, ie, jf] = item.transform;
  const along = [a * ia + c * ib, b * ia + d * ib];
  const size = Math.hypot(ic, id) || Math.hypot(ia, ib);
  return {
    text: item.str,
    page,
    x: a * ie + c * jf + e,
    y: b * ie + d * jf + f,
    width: item.width,
    size: Math.round(size * 10) / 10,
    font: item.fontName,
    ...within?.mark && { mark: within.mark },
    ...within?.artifact && { artifact: true },
    ...Math.abs(along[1]) > Math.abs(along[0]) / 2 && { turned: true },
    ...item.dir === "rtl" && { rtl: true }
  };
}

function sink() {
  const omissions = [];
  let block = 0;
  const omit = (reason, text, page, part) => omissions.push({ reason, text, place: { block: ++block, page, ...part && { part } } });
  const inner = (name, outer) => {
    let count = 0;
    return {
      pieces: [],
      omissions,
      omit,
      next: (page) => ({ id: `${name}.${++count}`, place: { block: outer, page } }),
      within: (cell) => inner(`${name}.${count}.${cell}`, outer)
    };
  };
  return {
    pieces: [],
    omissions,
    omit,
    next: (page) => ({ id: `p${++block}`, place: { block, page } }),
    within: (cell) => inner(`p${block}.${cell}`, block)
  };
}

const isElement = (kid) => "role" in kid;
function spansOf(element) {
  const spans = [];
  const walk = ({ kids }) => {
    for (const kid of kids)
      if (isElement(kid)) walk(kid);
      else spans.push(kid);
  };
  walk(element);
  return spans;
}
const hasText = ({ kids }) => kids.some((kid) => isElement(kid) ? hasText(kid) : kid.text.trim() !== "");

const AFTER_OPEN_HYPHEN = /^(?:och|eller|samt|respektive|till|and|or|ja|tai|sekä)(?!\p{L})/u;
function joinWords(head, before, text) {
  if (before === "nothing") return { head, text };
  if (before === "line" || before === "break") {
    const trimmed = head.trimEnd();
    const next = text.trimStart();
    if (trimmed.endsWith("\xAD")) return { head: trimmed.slice(0, -1), text: next };
    if (/\p{L}[-\u2010]$/u.test(trimmed) && /^\p{L}/u.test(next)) {
      if (AFTER_OPEN_HYPHEN.test(next)) return { head: trimmed, text: ` ${next}` };
      if (/\p{Ll}\p{Ll}[-\u2010]$/u.test(trimmed) && /^\p{Ll}/u.test(next))
        return { head: trimmed.slice(0, -1), text: next };
      return { head: trimmed, text: next };
    }
    return { head: trimmed, text: `${before === "break" ? "\n" : " "}${next}` };
  }
  return /\s$/.test(head) || /^\s/.test(text) ? { head, text } : { head, text: ` ${text}` };
}

function runsOf(spans, looks, edge = 0) {
  const texts = [];
  const followed = follow(spans, edge);
  for (const [index, { span, before }] of followed.entries()) {
    const last = texts.at(-1);
    const { head, text } = joinWords(last?.text ?? "", before, span.text);
    if (last) last.text = head;
    const look = lookOf(span, looks, followed[index - 1]?.span, followed[index + 1]?.span);
    if (last && (sameLook(last.look, look) || !text.trim())) last.text += text;
    else if (text.trim() && last && /^\s/.test(text)) {
      last.text += /^\s+/.exec(text)[0];
      texts.push({ text: text.trimStart(), look });
    } else texts.push({ text, look });
  }
  return tidy(texts.map(({ text, look }) => ({ text, ...look })));
}
const textOf$2 = (spans, edge) => runsOf(spans, /* @__PURE__ */ new Map(), edge).map(({ text }) => text).join("");
function follow(spans, edge) {
  const right = spans.reduce((most, { x, width }) => Math.max(most, x + width), edge);
  const followed = [];
  let last;
  for (const span of spans) {
    followed.push({ span, before: last ? between(last, span, right) : "nothing" });
    if (span.text.trim()) last = span;
    else followed.pop();
  }
  return followed;
}
function between(last, span, right) {
  if (!span.text.trim()) return "nothing";
  const size = Math.max(last.size, span.size);
  if (span.page !== last.page) return "line";
  if (Math.abs(span.y - last.y) > size * 0.6 || last.turned && span.x !== last.x) {
    const [word = ""] = span.text.trimStart().split(/\s/, 1);
    const needed = span.width * (word.length + 1) / Math.max(span.text.length, 1);
    const room = right - (last.x + last.width);
    return !last.turned && !last.rtl && room > needed + size * 2 ? "break" : "line";
  }
  const gap = last.rtl ? last.x - (span.x + span.width) : span.x - (last.x + last.width);
  return gap > size * 0.12 ? "space" : "nothing";
}
function lookOf(span, looks, last, next) {
  const { bold, italic } = looks.get(span.font) ?? { bold: false, italic: false };
  const raised = [last, next].some(
    (other) => other && other.page === span.page && span.size < other.size * 0.8 && other.y - span.y > other.size * 0.15 && other.y - span.y < other.size * 0.7
  );
  return {
    ...bold && { bold: true },
    ...italic && { italic: true },
    ...raised && { raised: true },
    ...span.link && { link: span.link }
  };
}
const sameLook = (one, other) => one.bold === other.bold && one.italic === other.italic && one.raised === other.raised && one.link === other.link;
function tidy(runs) {
  const tidied = [];
  let end = " ";
  for (const run of runs) {
    let text = run.text.replaceAll("\xAD", "").replace(/[^\S\n\u00a0]+/g, " ").replace(/ ?\n ?/g, "\n");
    if (/\s$/.test(end)) text = text.trimStart();
    if (!text) continue;
    tidied.push({ ...run, text });
    end = text;
  }
  while (tidied.length) {
    const last = tidied.pop();
    const text = last.text.trimEnd();
    if (!text) continue;
    tidied.push({ ...last, text });
    break;
  }
  return tidied;
}

const GROUPS = /* @__PURE__ */ new Set(["Root", "Document", "Part", "Art", "Sect", "Div", "NonStruct", "TOC", "BlockQuote"]);
const WHOLE = /* @__PURE__ */ new Set(["Table", "THead", "TBody", "TFoot", "TR", "L", "LI", "LBody"]);
const CELLS = /* @__PURE__ */ new Set(["TD", "TH"]);
function joinPages(tree, next) {
  const kids = next.kids.filter((kid) => !isElement(kid) || hasText(kid) || kid.role === "Figure");
  const last = tree.kids.at(-1);
  const [first] = kids;
  if (last && first && isElement(last) && isElement(first) && goesOn$1(last, first)) {
    if (WHOLE.has(first.role)) overlay(last, first);
    else joinPages(last, first);
    kids.shift();
  }
  tree.kids.push(...kids);
}
function goesOn$1(last, first) {
  if (last.role !== first.role || last.guessed || first.guessed) return false;
  if (GROUPS.has(first.role)) return true;
  if (first.role === "Table" || first.role === "L") return isSame(last, first);
  return first.role === "P" && isOneSentence(last, first);
}
function isOneSentence(last, first) {
  const end = textOf$2(spansOf(last)).trimEnd();
  const start = textOf$2(spansOf(first)).trimStart();
  return /[\p{L}\p{N},\u00ad–-]$/u.test(end) && /^[\p{Ll}]/u.test(start);
}
const parts = (element) => element.kids.flatMap(
  (kid) => isElement(kid) ? /^T(?:Head|Body|Foot)$/.test(kid.role) ? parts(kid) : [kid] : []
);
function isSame(last, first) {
  const [before, after] = [parts(last), parts(first)];
  if (before.length !== after.length) return false;
  let shared = 0;
  for (const [index, part] of after.entries()) {
    const other = before[index];
    if (!hasText(part) || !hasText(other)) continue;
    if (textOf$2(spansOf(part)) !== textOf$2(spansOf(other))) shared++;
  }
  return shared <= 1;
}
function overlay(element, next) {
  const twins = /* @__PURE__ */ new Map();
  for (const kid of element.kids)
    if (isElement(kid) && (WHOLE.has(kid.role) || CELLS.has(kid.role))) {
      if (!twins.get(kid.role)?.push(kid)) twins.set(kid.role, [kid]);
    }
  const seen = /* @__PURE__ */ new Map();
  for (const kid of next.kids) {
    if (!isElement(kid)) {
      element.kids.push(kid);
      continue;
    }
    const place = seen.get(kid.role) ?? 0;
    seen.set(kid.role, place + 1);
    const twin = twins.get(kid.role)?.[place];
    if (!hasText(kid)) continue;
    if (!twin) joinPages(element, { ...kid, role: element.role, kids: [kid] });
    else if (WHOLE.has(kid.role)) overlay(twin, kid);
    else if (!hasText(twin)) twin.kids = kid.kids;
    else if (textOf$2(spansOf(twin)) !== textOf$2(spansOf(kid))) joinPages(twin, kid);
  }
}

const isPageNumber = (text) => /^[-–|\s]*(?:(?:sida|sid|sidan|page|sivu|s\.)\s*)?(?:\d{1,4}|[ivxl]{1,6})\s*(?:[(/]\s*\d{1,4}\s*\)?|(?:av|of)\s+\d{1,4})?[-–|\s]*$/i.test(
  text
);

function omitArtifacts(pages, sink) {
  const told = /* @__PURE__ */ new Set();
  for (const { number, height, spans } of pages)
    for (const line of linesOf$2(spans.filter(({ artifact, text }) => artifact && text.trim()))) {
      const text = textOf$2(line);
      const pattern = text.replace(/\d+/g, "0");
      if (told.has(pattern)) continue;
      told.add(pattern);
      const part = line[0].y < height / 4 ? "header" : line[0].y > height * 0.75 ? "footer" : void 0;
      sink.omit(isPageNumber(text) ? "page-number" : "running-head", text, number, part);
    }
}
function linesOf$2(spans) {
  const lines = [];
  for (const span of spans) {
    const last = lines.at(-1);
    if (last && Math.abs(last[0].y - span.y) < 2) last.push(span);
    else lines.push([span]);
  }
  return lines;
}

function pageTree(root, { number, spans }, addresses) {
  const marked = /* @__PURE__ */ new Map();
  const stray = [];
  for (const span of spans) {
    if (span.artifact) continue;
    if (!span.mark) stray.push(span);
    else if (marked.has(span.mark)) marked.get(span.mark).push(span);
    else marked.set(span.mark, [span]);
  }
  const grow = (node, outer) => {
    const children = node.children ?? [];
    const address = children.reduce(
      (found, { id }) => found ?? addresses.get(id ?? ""),
      outer
    );
    const element = {
      role: node.role ?? "",
      page: number,
      ...node.alt && { alt: node.alt },
      ...node.lang && { language: node.lang },
      kids: []
    };
    for (const child of children)
      if (child.role !== void 0) element.kids.push(grow(child, address));
      else if (child.type === "content" && child.id) {
        const content = marked.get(child.id) ?? [];
        marked.delete(child.id);
        element.kids.push(...address ? content.map((span) => ({ ...span, link: address })) : content);
      }
    return element;
  };
  const tree = grow(root);
  for (const content of [stray, ...marked.values()])
    if (content.some(({ text }) => text.trim()))
      tree.kids.push({ role: "P", page: number, guessed: true, kids: content });
  return tree;
}

const BULLET = /^[•●○◦▪▫■□◾◼♦◆➢➤►▶→⁃‣∙·*\uf0a7\uf0b7\uf0d8\uf0fc\uf02d\uf06f–—-](?=\s|$)\s*/u;
const TICK = /^([☐☑☒✓✔\u2717\uf0fe\uf0a8\uf06f\uf0fd])\s*(?=[^\s☐☑☒✓✔])/u;
const CHECKED = "\u2611\u2612\u2713\u2714\u2717\uF0FE\uF0FD";
const ITEM_NUMBER = /^(?:\(?(?:\d{1,3}|[a-zåäö]|[ivxlc]{2,6})[.)]|\d{1,3}(?:\.\d{1,3}){1,4}\.?)(?=\s)\s*(?=\S)/iu;
const HEADING_NUMBER = /^(?:\d{1,2}(?:\.\d{1,3}){0,4}\.?)(?=\s+\p{Lu})\s+/u;
function itemMark(text) {
  const [tick, box = ""] = TICK.exec(text) ?? [];
  if (tick) return { length: tick.length, tick: CHECKED.includes(box) ? "checked" : "unchecked" };
  const [bullet] = BULLET.exec(text) ?? [];
  if (bullet) return { length: bullet.length };
  const [number] = ITEM_NUMBER.exec(text) ?? [];
  return number ? { length: number.length, number: number.trim() } : void 0;
}
function headingMark(text) {
  const [number] = HEADING_NUMBER.exec(text) ?? [];
  return number ? { length: number.length, number: number.trim() } : void 0;
}
function withoutStart(runs, length) {
  const rest = [];
  for (const run of runs) {
    const text = run.text.slice(length);
    length = Math.max(0, length - run.text.length);
    if (text) rest.push(rest.length ? { ...run, text } : { ...run, text: text.trimStart() });
  }
  return rest.filter(({ text }) => text);
}

const INLINE = new Set(
  "Span Quote Em Strong Sub Link Reference Code Annot Ruby RB RT RP Warichu WT WP Lbl Formula Form BibEntry Index Private InlineShape".split(" ")
);
const EITHER = /* @__PURE__ */ new Set(["NonStruct", "Div", "Artifact", ""]);
const isNote = ({ role }) => /^(?:FE|Foot|End)?[Nn]ote$/.test(role);
function isInline(element) {
  if (INLINE.has(element.role)) return true;
  return EITHER.has(element.role) && element.kids.every((kid) => !isElement(kid) || isNote(kid) || isInline(kid));
}
function blocksOf(element) {
  const blocks = [];
  let text = [];
  let notes = [];
  const flush = () => {
    if (text.some((span) => span.text.trim()) || notes.length) blocks.push({ text, notes });
    text = [];
    notes = [];
  };
  const gather = (kids) => {
    for (const kid of kids)
      if (!isElement(kid)) text.push(kid);
      else if (isNote(kid)) notes.push(kid);
      else if (INLINE.has(kid.role) && !isInline({ ...kid, role: "" })) {
        for (const block of blocksOf({ ...kid}))
          if ("element" in block) {
            flush();
            blocks.push(block);
          } else {
            text.push(...block.text);
            notes.push(...block.notes);
          }
      } else if (isInline(kid)) gather(kid.kids);
      else {
        flush();
        if (hasText(kid) || kid.role === "Figure") blocks.push({ element: kid });
      }
  };
  gather(element.kids);
  flush();
  return blocks;
}

function listPieces(element, context, list = context.name("list"), level = 1) {
  for (const kid of element.kids)
    if (!isElement(kid)) continue;
    else if (kid.role === "L") listPieces(kid, context, list, level + (kid.role === element.role ? 1 : 0));
    else if (kid.role === "LI") bodyPieces(kid, { context, list, level, begun: false });
    else piecesOf(kid, context);
}
function bodyPieces(element, item) {
  const { context, list, level } = item;
  const label = element.kids.find((kid) => isElement(kid) && kid.role === "Lbl");
  if (label) {
    const text2 = textOf$2(spansOf(label));
    const { number, tick } = itemMark(text2) ?? { number: text2 };
    item.label = { ...number && { number }, ...tick && { tick } };
  }
  const body = label ? { ...element, kids: element.kids.filter((kid) => kid !== label) } : element;
  for (const block of blocksOf(body)) {
    if ("text" in block) text(body, block, item);
    else if (block.element.role === "L") listPieces(block.element, context, list, level + 1);
    else if (/^(?:LBody|P|Div|NonStruct|Sect)$/.test(block.element.role)) bodyPieces(block.element, item);
    else heading(block.element, item);
  }
}
function text(element, block, item) {
  const { context, list, level } = item;
  const runs = runsOf(block.text, context.looks);
  if (runs.length) {
    const typed = item.begun || item.label ? void 0 : itemMark(runs.map(({ text: text2 }) => text2).join(""));
    const label = item.label ?? typed;
    context.sink.pieces.push({
      kind: "item",
      ...context.sink.next(pageOf(block.text, element)),
      ...said(context, block.text),
      level,
      list,
      ...!item.begun && label?.number && { number: label.number },
      ...!item.begun && label?.tick && { tick: label.tick },
      ...item.begun && { continues: true },
      runs: typed ? withoutStart(runs, typed.length) : runs
    });
    item.begun = true;
  }
  notes(block.notes, context);
}
function heading(element, item) {
  const { pieces } = item.context.sink;
  const from = pieces.length;
  piecesOf(element, item.context);
  const made = pieces[from];
  if (made?.kind === "heading" && !made.number && item.label?.number)
    pieces[from] = { ...made, number: item.label.number };
  else if (made?.kind === "heading" && !made.number) {
    const mark = headingMark(made.runs.map(({ text: text2 }) => text2).join(""));
    if (mark?.number)
      pieces[from] = { ...made, number: mark.number, runs: withoutStart(made.runs, mark.length) };
  }
}

const ALONE = /^([☐☑☒✓✔\uf0fe\uf0a8\uf0fd\uf0fc])\ufe0f?$/u;
const UNCHECKED = "\u2610\uF0A8";
function cellContent(pieces) {
  const tick = pieces.length === 1 ? tickOf(pieces[0]) : void 0;
  return tick ? { tick, pieces: [] } : { pieces };
}
function tickOf(piece) {
  if (piece.kind === "item" && piece.tick && !piece.runs.length) return piece.tick;
  if (!("runs" in piece)) return void 0;
  const [, box] = ALONE.exec(piece.runs.map(({ text }) => text).join("").trim()) ?? [];
  if (!box) return void 0;
  return UNCHECKED.includes(box) ? "unchecked" : "checked";
}

function tablePiece(element, context) {
  const rows = [];
  const rest = [];
  let caption;
  const gather = ({ kids }, head) => {
    for (const kid of kids.filter(isElement))
      if (kid.role === "TR") rows.push({ cells: kid.kids.filter(isElement), head });
      else if (/^T(?:Head|Body|Foot)$/.test(kid.role)) gather(kid, kid.role === "THead");
      else if (kid.role === "Caption") caption = kid;
      else rest.push(kid);
  };
  gather(element, false);
  const filled = rows.filter(({ cells }) => cells.length);
  if (filled.length) {
    const starts = columnStarts(filled);
    const base = context.sink.next(element.page);
    context.sink.pieces.push({
      kind: "table",
      ...base,
      ...context.language && { language: context.language },
      ...caption && { caption: textOf$2(spansOf(caption)) },
      headRows: headRows(filled),
      columns: starts.length,
      rows: filled.map((row, index) => cellsOf(row, index, headRows(filled), starts, context))
    });
  } else if (caption) piecesOf(caption, context);
  for (const other of rest) if (hasText(other)) piecesOf(other, context);
}
function headRows(rows) {
  const count = rows.findIndex(({ cells, head }) => !head && !cells.every(({ role }) => role === "TH"));
  return count < 0 ? Number(rows.length > 1) : count;
}
function cellsOf({ cells }, row, heads, starts, context) {
  const columns = placesOf(cells, starts);
  return cells.map((cell, index) => {
    const column = columns[index];
    const inner = context.sink.within(`${row + 1}.${column + 1}`);
    blockPieces({ ...cell}, { ...context, sink: inner });
    return {
      column,
      columnSpan: 1,
      rowSpan: 1,
      ...cell.role === "TH" && { head: row < heads ? "column" : "row" },
      ...cellContent(inner.pieces)
    };
  });
}
function columnStarts(rows) {
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const starts = Array(columns).fill(Infinity);
  for (const { cells } of rows)
    if (cells.length === columns)
      for (const [column, cell] of cells.entries())
        starts[column] = Math.min(starts[column], leftOf(cell) ?? Infinity);
  return starts;
}
function placesOf(cells, starts) {
  if (cells.length >= starts.length) return cells.map((_, index) => index);
  const places = [];
  for (const [index, cell] of cells.entries()) {
    const first = index ? places[index - 1] + 1 : 0;
    const last = starts.length - cells.length + index;
    const left = leftOf(cell);
    let column = first;
    if (left !== void 0) {
      for (let next = first + 1; next <= last; next++) if (starts[next] <= left + 2) column = next;
    }
    places.push(column);
  }
  return places;
}
function leftOf(cell) {
  const lefts = spansOf(cell).filter(({ text }) => text.trim()).map(({ x }) => x);
  return lefts.length ? lefts.reduce((a, b) => Math.min(a, b)) : void 0;
}

function piecesOf(element, context) {
  const { role, page } = element;
  const inner = element.language ? { ...context, language: element.language } : context;
  const level = /^H(\d)$/.exec(role)?.[1];
  if (level || role === "H" || role === "Title") headings(element, inner, levelOf(role, level, context));
  else if (role === "L") listPieces(element, inner);
  else if (role === "Table") tablePiece(element, inner);
  else if (role === "TOC") context.sink.omit("contents-list", linesOf$1(element), page);
  else if (role === "Figure") figure(element, inner);
  else if (role === "Caption") texts(element, inner, "caption");
  else if (role === "BlockQuote") blockPieces(element, { ...inner, quote: true });
  else if (role === "Sect") blockPieces(element, { ...inner, depth: context.depth + 1 });
  else blockPieces(element, inner);
}
const levelOf = (role, level, { depth }) => level ? Number(level) : role === "Title" ? 0 : Math.max(1, depth);
function blockPieces(element, context) {
  for (const block of blocksOf(element))
    if ("element" in block) piecesOf(block.element, context);
    else paragraph(element, block, context);
}
function headings(element, context, level) {
  for (const block of blocksOf(element)) {
    if ("element" in block) {
      piecesOf(block.element, context);
      continue;
    }
    const runs = runsOf(block.text, context.looks);
    if (runs.length) {
      const mark = headingMark(textOf$2(block.text));
      context.sink.pieces.push({
        kind: "heading",
        ...context.sink.next(pageOf(block.text, element)),
        ...said(context, block.text),
        level,
        ...mark?.number && { number: mark.number },
        runs: mark ? withoutStart(runs, mark.length) : runs
      });
    }
    notes(block.notes, context);
  }
}
function texts(element, context, role) {
  for (const block of blocksOf(element))
    if ("element" in block) piecesOf(block.element, context);
    else paragraph(element, block, context, role);
}
function paragraph(element, { text, notes: within }, context, role) {
  const runs = runsOf(text, context.looks);
  const bullet = runs.length ? itemMark(runs[0].text) : void 0;
  const base = () => ({
    ...context.sink.next(pageOf(text, element)),
    ...said(context, text)
  });
  if (bullet && bullet.number === void 0 && !role)
    context.sink.pieces.push({
      kind: "item",
      ...base(),
      guessed: true,
      level: 1,
      list: lastList(context.sink.pieces) ?? context.name("list"),
      ...bullet.tick && { tick: bullet.tick },
      runs: withoutStart(runs, bullet.length)
    });
  else if (runs.length)
    context.sink.pieces.push({
      kind: "paragraph",
      ...base(),
      ...element.guessed && { guessed: true },
      ...(role || context.quote) && { role: role ?? "quote" },
      size: sizeOf(text),
      runs
    });
  notes(within, context);
}
const lastList = (pieces) => {
  const last = pieces.at(-1);
  return last?.kind === "item" && last.guessed ? last.list : void 0;
};
function figure(element, context) {
  const caption = element.kids.find((kid) => isElement(kid) && kid.role === "Caption");
  context.sink.pieces.push({
    kind: "figure",
    ...context.sink.next(element.page),
    ...element.alt && { alt: element.alt },
    ...caption && { caption: textOf$2(spansOf(caption)) }
  });
  const rest = { ...element, kids: element.kids.filter((kid) => kid !== caption) };
  if (hasText(rest)) blockPieces(rest, context);
}
const MARK = /^(?:\d{1,3}|\p{Ll}|[*†‡§]{1,3})$/u;
function notes(elements, context) {
  for (const element of elements) {
    const [first, ...rest] = spansOf(element).filter(({ text }) => text.trim());
    const isMark = first && rest.length > 0 && MARK.test(first.text.trim());
    const runs = runsOf(isMark ? rest : spansOf(element), context.looks);
    if (!runs.length) continue;
    const note = context.name("note");
    if (isMark) context.marked.push({ note, mark: first.text.trim(), page: first.page });
    context.sink.pieces.push({ kind: "note", ...context.sink.next(element.page), note, runs });
  }
}
const said = ({ language }, text) => ({
  ...language && { language },
  ...text.filter(({ rtl }) => rtl).length * 2 > text.length && { direction: "rtl" }
});
const pageOf = (text, element) => text[0]?.page ?? element.page;
function sizeOf(text) {
  const sizes = /* @__PURE__ */ new Map();
  for (const span of text) sizes.set(span.size, (sizes.get(span.size) ?? 0) + span.text.length);
  return [...sizes].reduce((most, size) => size[1] > most[1] ? size : most, [0, 0])[0];
}
const linesOf$1 = (element) => element.kids.some((kid) => isElement(kid)) ? element.kids.map((kid) => isElement(kid) ? linesOf$1(kid) : kid.text).join("\n") : textOf$2(spansOf(element));

const THICK = 3.2;
const RULES = 2e4;
async function readRules(page) {
  const { OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = [];
  const kept = [];
  let matrix = page.getViewport({ scale: 1 }).transform;
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    if (operator === OPS.save) kept.push(matrix);
    else if (operator === OPS.restore || operator === OPS.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (operator === OPS.transform) matrix = within(matrix, args);
    else if (operator === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args?.[0]) matrix = within(matrix, args[0]);
    } else if (operator === OPS.constructPath && args?.[0] !== OPS.endPath) {
      const [path] = args?.[1] ?? [];
      if (path) rules.push(...rulesOf(path, matrix));
      if (rules.length > RULES) return [];
    }
  }
  return rules;
}
const within = ([a, b, c, d, e, f], [ia, ib, ic, id, ie, jf]) => [a * ia + c * ib, b * ia + d * ib, a * ic + c * id, b * ic + d * id, a * ie + c * jf + e, b * ie + d * jf + f];
const FIGURES = [2, 2, 6, 4, 0];
function rulesOf(path, [a, b, c, d, e, f]) {
  const rules = [];
  let box;
  let curved = false;
  const flush = () => {
    if (box && !curved) rules.push(...edgesOf(box));
    box = void 0;
    curved = false;
  };
  for (let at = 0; at < path.length; ) {
    const step = path[at];
    const figures = FIGURES[step];
    if (figures === void 0) break;
    if (step === 0) flush();
    if (step === 2 || step === 3) curved = true;
    for (let place = at + 1; place < at + 1 + figures; place += 2) {
      const [px, py] = [path[place], path[place + 1]];
      const [x, y] = [a * px + c * py + e, b * px + d * py + f];
      box = box ? {
        left: Math.min(box.left, x),
        right: Math.max(box.right, x),
        top: Math.min(box.top, y),
        bottom: Math.max(box.bottom, y)
      } : { left: x, right: x, top: y, bottom: y };
    }
    at += 1 + figures;
  }
  flush();
  return rules;
}
function edgesOf({ left, right, top, bottom }) {
  const [width, height] = [right - left, bottom - top];
  if (width < THICK && height < THICK) return [];
  if (width < THICK || height < THICK) return [{ left, right, top, bottom }];
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom }
  ];
}

function linesOf({ spans }, looks) {
  const rows = [];
  const level = spans.filter(({ text, turned }) => text.trim() && !turned);
  for (const span of [...level].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const slack = row ? Math.max(row.size, span.size) * (row.size === span.size ? 0.3 : 0.45) : 0;
    if (row && span.y - row.y <= slack) {
      if (span.size > row.size) Object.assign(row, { y: span.y, size: span.size });
      row.spans.push(span);
    } else rows.push({ y: span.y, size: span.size, spans: [span] });
  }
  const isAligned = alignment(level);
  return rows.map((row) => segmentsOf(row.spans, looks, isAligned));
}
const hasFields = (page) => linesOf(page, /* @__PURE__ */ new Map()).filter(({ length }) => length > 1).length > 2;
const NEAR$1 = 70;
function alignment(spans) {
  const heights = /* @__PURE__ */ new Map();
  for (const { x, y } of spans) {
    const place = Math.round(x);
    if (!heights.get(place)?.push(y)) heights.set(place, [y]);
  }
  for (const list of heights.values()) list.sort((a, b) => a - b);
  return ({ x, y }) => {
    const lines = /* @__PURE__ */ new Set();
    for (const place of [Math.round(x) - 1, Math.round(x), Math.round(x) + 1])
      for (const other of near(heights.get(place) ?? [], y)) lines.add(Math.round(other));
    return lines.size > 2;
  };
}
function near(sorted, number) {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = low + high >> 1;
    if (sorted[middle] < number - NEAR$1) low = middle + 1;
    else high = middle;
  }
  return sorted.slice(low, low + 12).filter((other) => other <= number + NEAR$1);
}
function segmentsOf(spans, looks, isAligned) {
  const parts = [];
  let right = -Infinity;
  for (const span of spans.sort((a, b) => a.x - b.x)) {
    const last = parts.at(-1);
    const gap = span.x - right;
    const isMark = parts.length === 1 && last?.length === 1 && isLabel(last[0].text.trim());
    const isField = !isMark && gap > span.size * 0.3 && isAligned(span);
    if (last && !isField && gap < span.size * (isMark ? 4 : 1.1)) last.push(span);
    else parts.push([span]);
    right = Math.max(right, span.x + span.width);
  }
  return parts.map((part) => segmentOf(part, looks));
}
const isLabel = (text) => itemMark(`${text} x`)?.length === text.length + 1;
function segmentOf(spans, looks) {
  const text = spans.map(
    (span, index) => index && isApart(spans[index - 1], span) ? ` ${span.text}` : span.text
  );
  const largest = spans.reduce((most, span) => span.size > most.size ? span : most);
  const letters = spans.filter((span) => /[\p{L}\p{N}]/u.test(span.text));
  return {
    page: spans[0].page,
    spans,
    text: text.join("").replace(/\s+/g, " ").trim(),
    left: spans[0].x,
    right: spans.reduce((most, { x, width }) => Math.max(most, x + width), 0),
    y: largest.y,
    size: largest.size,
    bold: letters.length > 0 && letters.every(({ font }) => looks.get(font)?.bold)
  };
}
const isApart = (last, span) => span.x - last.x - last.width > span.size * 0.12;

function tieNotes(pieces, notes) {
  const left = [...notes];
  const tied = (runs, page) => runs.map((run) => {
    const at = run.raised ? left.findIndex((one) => one.page === page && one.mark === run.text.trim()) : -1;
    if (at < 0) return run;
    const [{ note }] = left.splice(at, 1);
    const { raised, ...look } = run;
    return raised ? { ...look, note } : run;
  });
  const inPiece = (piece) => {
    if (piece.kind === "note") return piece;
    if (piece.kind === "table")
      return {
        ...piece,
        rows: piece.rows.map((row) => row.map((cell) => ({ ...cell, pieces: cell.pieces.map(inPiece) })))
      };
    return "runs" in piece ? { ...piece, runs: tied(piece.runs, piece.place.page) } : piece;
  };
  return notes.length ? pieces.map(inPiece) : pieces;
}

function titled(pieces) {
  if (pieces.some((piece) => piece.kind === "heading" && piece.level === 0)) return pieces;
  const body = usualSize(pieces);
  const first = pieces.findIndex(({ kind }) => kind === "heading");
  const before = pieces.slice(0, first < 0 ? 8 : first);
  const sizes = before.map((piece) => piece.kind === "paragraph" ? piece.size ?? 0 : 0);
  const largest = Math.max(0, ...sizes);
  const place = sizes.indexOf(largest);
  const title = before[place];
  if (title?.kind !== "paragraph" || largest < body * 1.4 || title.place.page !== 1) return pieces;
  const { id, place: at, runs, language, direction } = title;
  return pieces.with(place, {
    kind: "heading",
    id,
    place: at,
    level: 0,
    guessed: true,
    ...language && { language },
    ...direction && { direction },
    runs
  });
}
function usualSize(pieces) {
  const letters = /* @__PURE__ */ new Map();
  for (const piece of pieces)
    if (piece.kind === "paragraph" && piece.size)
      letters.set(
        piece.size,
        (letters.get(piece.size) ?? 0) + piece.runs.reduce((sum, { text }) => sum + text.length, 0)
      );
  return [...letters].reduce((most, size) => size[1] > most[1] ? size : most, [Infinity, 0])[0];
}

const GUTTER = 0.25;
function bandsAround(grids, lines) {
  const bands = [];
  let rest = lines;
  for (const grid of grids) {
    const end = rest.findIndex((line) => line[0].y > grid.grid.top);
    const before = end < 0 ? rest : rest.slice(0, end);
    bands.push(...bandsOf(before), grid);
    rest = rest.slice(before.length);
  }
  return [...bands, ...bandsOf(rest)];
}
function bandsOf(lines) {
  const bands = [];
  let at = 0;
  while (at < lines.length) {
    const end = sideBySide(lines, at);
    if (end > at) {
      bands.push(...columnsOrTable(lines.slice(at, end)));
      at = end;
      continue;
    }
    const line = lines[at];
    const last = bands.at(-1);
    const segments = line.length > 1 ? [whole$1(line)] : line;
    if (last?.kind === "text" && bands.length) last.lines.push(...segments);
    else bands.push({ kind: "text", lines: [...segments] });
    at++;
  }
  return bands;
}
const whole$1 = (line) => ({
  ...line[0],
  spans: line.flatMap(({ spans }) => spans),
  text: line.map(({ text }) => text).join(" "),
  right: line.at(-1).right,
  size: line.reduce((most, { size }) => Math.max(most, size), 0),
  bold: line.every(({ bold }) => bold)
});
function sideBySide(lines, start) {
  if (lines[start].length < 2) return start;
  let gaps;
  let end = start;
  let several = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    const last = lines[at - 1];
    if (at > start && line[0].y - last[0].y > Math.max(line[0].size, last[0].size) * 4.5) break;
    const next = gaps ? meet(gaps, gapsOf(line)) : gapsOf(line).slice(1, -1);
    if (!next.some(({ from, to }) => to - from > line[0].size * GUTTER)) break;
    if (line.length === 1 && isHeadingAfter(line[0], lines.slice(start, at))) break;
    gaps = next;
    if (line.length > 1) {
      several++;
      end = at + 1;
    } else if (line[0].y - last[0].y < line[0].size * 1.6) end = at + 1;
  }
  return several > 1 ? end : start;
}
function isHeadingAfter(segment, before) {
  const first = before.flat().filter(({ left }) => Math.abs(left - segment.left) < 3);
  const body = first.at(-1);
  return !body || segment.size > body.size * 1.1 || segment.bold && !body.bold && first.length > 1;
}
function gapsOf(line) {
  const gaps = [{ from: -Infinity, to: line[0].left }];
  for (const [index, { right }] of line.entries())
    gaps.push({ from: right, to: line[index + 1]?.left ?? Infinity });
  return gaps;
}
function meet(some, others) {
  const common = [];
  for (const one of some)
    for (const other of others) {
      const from = Math.max(one.from, other.from);
      const to = Math.min(one.to, other.to);
      if (to > from) common.push({ from, to });
    }
  return common;
}
function columnsOrTable(lines) {
  const columns = columnsOf(lines);
  if (columns.length < 2)
    return [{ kind: "text", lines: lines.map((line) => line.length > 1 ? whole$1(line) : line[0]) }];
  const parts = columns.map(
    (column) => lines.flatMap((line) => line.filter(({ left }) => left >= column.from - 1 && left < column.to))
  );
  if (!isNewspaper(parts, columns)) return [{ kind: "table", lines, columns }];
  return parts.map((part) => ({ kind: "text", lines: part }));
}
function columnsOf(lines) {
  const taken = lines.flat().map(({ left, right, size }) => ({ from: left, to: right + size * 0.2 })).sort((a, b) => a.from - b.from);
  const columns = [];
  for (const { from, to } of taken) {
    const last = columns.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else columns.push({ from, to });
  }
  return columns.map(({ from }, index) => ({ from, to: columns[index + 1]?.from ?? Infinity }));
}
function isNewspaper(parts, columns) {
  if (columns.length > 3 || parts.some((part) => part.length < 5)) return false;
  return parts.every((part) => {
    const left = Math.min(...part.map((segment) => segment.left));
    const right = Math.max(...part.map((segment) => segment.right));
    const full = part.filter((segment) => segment.right - segment.left > (right - left) * 0.75).length;
    const letters = part.reduce((sum, { text }) => sum + text.length, 0) / part.length;
    return full > part.length * 0.5 && letters > 22;
  });
}

const HEADING = /^(?:innehåll(?:sförteckning)?|contents|table of contents|sisällys(?:luettelo)?)$/i;
const LEADS = /^(.*\S)(?:\s*(?:[.…·_]\s?){3,}\s*|\s+)(\d{1,3})$/;
const DOTS = /(?:[.…·_]\s?){4,}\s*\d{1,3}$/;
const textOf$1 = (line) => line.map(({ text }) => text).join(" ");
function withoutContentsList(lines, sink) {
  const kept = [];
  for (let at = 0; at < lines.length; ) {
    const isHeaded = HEADING.test(textOf$1(lines[at]));
    const end = entriesEnd(lines, isHeaded ? at + 1 : at, isHeaded);
    if (end === void 0) {
      kept.push(lines[at++]);
      continue;
    }
    const list = lines.slice(at, end);
    sink.omit("contents-list", list.map(textOf$1).join("\n"), list[0][0].page);
    at = end;
  }
  return kept;
}
function entriesEnd(lines, start, isHeaded) {
  let [end, entries, last] = [start, 0, 0];
  for (let at = start; at < lines.length && at <= end + 1; at++) {
    const text = textOf$1(lines[at]);
    const [, , page] = LEADS.exec(text) ?? [];
    if (!page || !(isHeaded || DOTS.test(text)) || Number(page) < last) continue;
    [end, last] = [at + 1, Number(page)];
    entries++;
  }
  return entries > (isHeaded ? 1 : 2) ? end : void 0;
}

const NEAR = 4;
const FIELDS = 4e3;
function gridsOf(rules) {
  return connected(rules).map(gridOf).filter((grid) => grid !== void 0).sort((a, b) => a.top - b.top || a.left - b.left);
}
function connected(rules) {
  const sorted = [...rules].sort((a, b) => a.top - b.top);
  const groups = [];
  for (const rule of sorted) {
    const touched = groups.filter(
      ({ box }) => rule.left <= box.right + NEAR && rule.right >= box.left - NEAR && rule.top <= box.bottom + NEAR && rule.bottom >= box.top - NEAR
    );
    const [first, ...others] = touched;
    if (!first) {
      if (groups.length < 500) groups.push({ box: rule, rules: [rule] });
      continue;
    }
    first.rules.push(rule);
    for (const other of others) {
      first.rules.push(...other.rules);
      groups.splice(groups.indexOf(other), 1);
    }
    first.box = [rule, ...others.map(({ box }) => box)].reduce(
      (box, { left, right, top, bottom }) => ({
        left: Math.min(box.left, left),
        right: Math.max(box.right, right),
        top: Math.min(box.top, top),
        bottom: Math.max(box.bottom, bottom)
      }),
      first.box
    );
  }
  return groups.map((group) => group.rules);
}
function gridOf(rules) {
  const upright = [];
  const level = [];
  for (const { left, right, top, bottom } of rules)
    if (right - left < bottom - top) upright.push({ at: (left + right) / 2, from: top, to: bottom });
    else level.push({ at: (top + bottom) / 2, from: left, to: right });
  const xs = steps(upright);
  const ys = steps(level);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 2 || rows < 1 || columns * rows > FIELDS) return void 0;
  return {
    left: xs[0],
    right: xs.at(-1),
    top: ys[0],
    bottom: ys.at(-1),
    columns,
    rows,
    fields: fieldsOf(xs, ys, covers(upright, xs), covers(level, ys))
  };
}
function steps(places) {
  const found = [];
  for (const { at } of [...places].sort((a, b) => a.at - b.at))
    if (!found.length || at - found.at(-1) > NEAR) found.push(at);
  return found;
}
function covers(places, all) {
  const byStep = all.map((step) => places.filter(({ at }) => at >= step - 0.1 && at - step <= NEAR));
  return (step, along) => byStep[step].some(({ from, to }) => from <= along + 1 && to >= along - 1);
}
function fieldsOf(xs, ys, isUpright, isLevel) {
  const fields = [];
  const taken = /* @__PURE__ */ new Set();
  const middle = (steps2, index) => (steps2[index] + steps2[index + 1]) / 2;
  for (let row = 0; row < ys.length - 1; row++)
    for (let column = 0; column < xs.length - 1; column++) {
      if (taken.has(`${row} ${column}`)) continue;
      let [endColumn, endRow] = [column + 1, row + 1];
      while (endColumn < xs.length - 1 && !isUpright(endColumn, middle(ys, row)) && !taken.has(`${row} ${endColumn}`))
        endColumn++;
      while (endRow < ys.length - 1 && !isLevel(endRow, middle(xs, column))) endRow++;
      for (let r = row; r < endRow; r++) for (let c = column; c < endColumn; c++) taken.add(`${r} ${c}`);
      fields.push({
        row,
        column,
        rowSpan: endRow - row,
        columnSpan: endColumn - column,
        left: xs[column],
        right: xs[endColumn],
        top: ys[row],
        bottom: ys[endRow]
      });
    }
  return fields;
}

function rowsOf(lines, columns) {
  const steps = lines.slice(1).map((line, index) => line[0].y - lines[index][0].y);
  const close = Math.min(...steps);
  const far = steps.filter((step) => step > close * 1.18).length;
  const isEven = far < Math.max(1, steps.length * 0.1);
  const rows = [];
  for (const [index, line] of lines.entries()) {
    const cells = columns.map(({ from, to }) => line.filter(({ left }) => left >= from - 1 && left < to));
    const step = index ? steps[index - 1] : Infinity;
    const goesOn = isEven ? !cells[0].length && filled(cells) < Math.max(2, columns.length - 1) : step <= close * 1.18 && !(isFullRow(cells) && isFullRow(rows.at(-1) ?? []));
    if (index && goesOn) for (const [column, cell] of cells.entries()) rows.at(-1)[column].push(...cell);
    else rows.push(cells.map((cell) => [...cell]));
  }
  return rows;
}
const filled = (cells) => cells.filter(({ length }) => length).length;
const isFullRow = (cells) => cells.length > 0 && cells.every((cell) => cell.length && /^[\p{Lu}\d–-]/u.test(cell.at(-1).text));

function gridBands(page, looks) {
  let spans = page.spans;
  const grids = [];
  for (const grid of gridsOf(page.rules ?? [])) {
    const inside = spans.filter((span) => span.text.trim() && !span.turned && isInside(span, grid));
    const cells = grid.fields.map(
      (field) => linesOf({ spans: inside.filter((span) => isInside(span, field)) }, looks).flatMap(
        (line) => whole(line)
      )
    );
    if (cells.filter(({ length }) => length).length < 2) continue;
    const taken = new Set(inside);
    spans = spans.filter((span) => !taken.has(span));
    grids.push({ kind: "grid", grid, page: page.number, cells });
  }
  return { grids, rest: { spans } };
}
function isInside({ x, y, size, width }, { left, right, top, bottom }) {
  const [across, down] = [x + Math.min(width, size) / 2, y - size * 0.3];
  return across >= left && across < right && down >= top && down < bottom;
}
const whole = (line) => line.length < 2 ? [...line] : [
  {
    ...line[0],
    spans: line.flatMap(({ spans }) => spans),
    text: line.map(({ text }) => text).join(" "),
    right: line.at(-1).right,
    bold: line.every(({ bold }) => bold)
  }
];
function tableOf(band) {
  if (band.kind === "table")
    return {
      page: band.lines[0][0].page,
      columns: band.columns.length,
      rows: rowsOf(band.lines, band.columns).map(
        (row) => row.map((lines, column) => ({ column, columnSpan: 1, rowSpan: 1, lines }))
      )
    };
  const { grid, cells, page } = band;
  const rows = [...Array(grid.rows).keys()].map(() => []);
  for (const [index, { row, column, columnSpan, rowSpan }] of grid.fields.entries())
    rows[row].push({ column, columnSpan, rowSpan, lines: cells[index] });
  return { page, columns: grid.columns, rows: withoutEmpty(grid, rows) };
}
const withoutEmpty = (grid, rows) => grid.fields.some(({ rowSpan }) => rowSpan > 1) ? rows : rows.filter((row) => row.some(({ lines }) => lines.length) || grid.rows < 2);

function paragraphsOf(lines) {
  const edge = lines.reduce((most, { right }) => Math.max(most, right), 0);
  const leading = leadingOf(lines);
  const blocks = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const block = blocks.at(-1);
    if (!last || !block || begins(line, last, block, leading, edge)) blocks.push({ lines: [line], edge });
    else block.lines.push(line);
  }
  return blocks;
}
function leadingOf(lines) {
  const steps = lines.map((line, index) => {
    const last = lines[index - 1];
    return last && last.page === line.page && Math.abs(last.size - line.size) < 0.6 ? (line.y - last.y) / line.size : NaN;
  }).filter((step) => step > 0.8 && step < 2.2).sort((a, b) => a - b);
  return steps.length > 2 ? steps[Math.floor(steps.length * 0.3)] : 1.3;
}
function begins(line, last, { lines }, leading, edge) {
  const step = (line.y - last.y) / Math.max(line.size, last.size);
  if (line.page !== last.page) return !goesOn(line, last);
  if (Math.abs(line.size - last.size) > 0.6 || step > leading * 1.25 || step < 0.3) return true;
  if (line.bold !== last.bold && isWhole(line, last)) return true;
  const first = lines[0];
  const mark = itemMark(first.text);
  if (beginsItem(line, last, first, edge)) return true;
  if (mark && line.left < first.left + 2 && step > leading * 1.05) return true;
  if (!mark && line.left > last.left + line.size * 0.9 && lines.length > 1) return true;
  if (!mark && lines.length === 1 && line.left > first.left + line.size * 3) return true;
  const isShort = edge - last.right > (edge - last.left) * 0.2;
  return isShort && /[.!?:”"]$/.test(last.text) && /^[\p{Lu}\d”"]/u.test(line.text);
}
function beginsItem(line, last, first, edge) {
  const mark = itemMark(line.text);
  const before = itemMark(first.text);
  if (!mark || line.left > first.left + 1 && !before) return false;
  if (mark.number === void 0 || before?.number !== void 0) return mark.length < line.text.length;
  return /[.:;!?]$/.test(last.text) || edge - last.right > (edge - last.left) * 0.2;
}
const isWhole = (line, last) => line.spans.length < 2 || last.bold ? last.bold : line.bold;
const goesOn = (line, last) => Math.abs(line.size - last.size) < 0.6 && line.bold === last.bold && /[\p{L}\p{N},\u00ad–-]$/u.test(last.text) && /^\p{Ll}/u.test(line.text) && !itemMark(line.text);

const LINES$1 = 4;
const textOf = (line) => line.map(({ text }) => text).join(" ");
const patternOf = (line) => `${textOf(line).replace(/\d+/g, "0")}|${Math.round(line[0].y / 6)}`;
function withoutRunningHeads(pages, sink) {
  const counts = /* @__PURE__ */ new Map();
  const edges = pages.map(({ page, lines }) => new Set(edgeLines(page, lines)));
  for (const lines of edges)
    for (const pattern of new Set([...lines].map(patternOf)))
      counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  const least = Math.min(3, Math.max(2, pages.length));
  const told = /* @__PURE__ */ new Set();
  return pages.map(
    ({ page, lines }, index) => lines.filter((line) => {
      if (!edges[index].has(line)) return true;
      const text = textOf(line);
      const isNumber = isPageNumber(text) && isAtEdge(page, line) && pages.length > 1;
      if (!isNumber && countAround(counts, line) < least) return true;
      const pattern = text.replace(/\d+/g, "0");
      if (!told.has(pattern))
        sink.omit(isNumber ? "page-number" : "running-head", text, page.number, partOf(page, line));
      told.add(pattern);
      return false;
    })
  );
}
function edgeLines({ height }, lines) {
  const top = lines.slice(0, LINES$1).filter((line) => line[0].y < height * 0.16);
  const bottom = lines.slice(-LINES$1).filter((line) => line[0].y > height * 0.86);
  return [...top, ...bottom];
}
const isAtEdge = ({ height }, line) => line[0].y < height * 0.09 || line[0].y > height * 0.9;
const partOf = ({ height }, line) => line[0].y < height / 2 ? "header" : "footer";
function countAround(counts, line) {
  const [words, step] = patternOf(line).split(/\|(?=\d+$)/);
  return [-1, 0, 1].reduce((sum, by) => sum + (counts.get(`${words}|${Number(step) + by}`) ?? 0), 0);
}

const LINES = 3;
const LETTERS = 180;
function sizesOf(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { size, text } of lines) counts.set(size, (counts.get(size) ?? 0) + text.length);
  const body = [...counts].reduce((most, entry) => entry[1] > most[1] ? entry : most, [0, 0])[0];
  const large = [...new Set(lines.filter((line) => isLarge(line, body)).map(({ size }) => Math.round(size)))];
  const ranks = large.sort((a, b) => b - a);
  const title = ranks[0];
  const titles = lines.filter(({ size }) => Math.round(size) === title);
  const isTitled = ranks.length > 1 && titles.length <= LINES && titles.every(({ page }) => page === lines[0].page) && lines.indexOf(titles[0]) < 12;
  return {
    body,
    level(block) {
      const [first] = block;
      const text = block.map(({ text: text2 }) => text2).join(" ");
      if (!first || block.length > LINES || text.length > LETTERS || !/\p{L}{2}/u.test(text))
        return void 0;
      const rank = ranks.indexOf(Math.round(first.size));
      if (isLarge(first, body) && rank >= 0) return rank + (isTitled ? 0 : 1);
      if (first.size < body * 0.95 || !block.every(({ bold }) => bold)) return void 0;
      if (/[.,;]$/.test(text) || text.length > 100) return void 0;
      return Math.min(6, ranks.length + (isTitled ? 0 : 1));
    }
  };
}
const isLarge = ({ size }, body) => size > body * 1.12 && size - body > 0.8;

function untaggedPieces(pages, looks, sink) {
  const read = pages.map((page) => {
    const { grids, rest } = gridBands(page, looks);
    return { page, grids, lines: linesOf(rest, looks) };
  });
  const kept = withoutRunningHeads(read, sink).map((lines) => withoutContentsList(lines, sink));
  const bands = joinBands(kept.flatMap((lines, index) => bandsAround(read[index].grids, lines)));
  const sizes = sizesOf(kept.flat().flat());
  const context = {
    sink,
    looks,
    sizes,
    lists: [],
    count: 0,
    numbered: { name: "", value: 0, left: 0 }
  };
  for (const band of bands)
    if (band.kind === "text") for (const block of paragraphsOf(band.lines)) piece(block, context);
    else addTable(tableOf(band), context);
  for (const page of pages) turned(page, context);
}
function joinBands(bands) {
  const joined = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last?.kind === "text" && band.kind === "text" && last.lines[0].page < band.lines[0].page)
      joined[joined.length - 1] = { kind: "text", lines: [...last.lines, ...band.lines] };
    else joined.push(band);
  }
  return joined;
}
function piece({ lines, edge }, context) {
  const { sink, looks, sizes } = context;
  const [first] = lines;
  const runs = runsOf(
    lines.flatMap(({ spans }) => spans),
    looks,
    edge
  );
  if (!runs.length) return;
  const text = runs.map((run) => run.text).join("");
  const mark = itemMark(text);
  const level = mark && !mark.number ? void 0 : sizes.level(lines);
  if (level !== void 0) {
    const number = headingMark(text);
    context.lists = [];
    sink.pieces.push({
      kind: "heading",
      ...sink.next(first.page),
      guessed: true,
      level,
      ...number?.number && { number: number.number },
      runs: number ? withoutStart(runs, number.length) : runs
    });
  } else if (mark && !(mark.number && /^\d+\.\d/.test(mark.number))) {
    const { list, depth } = listAt(first.left, mark.number, context);
    sink.pieces.push({
      kind: "item",
      ...sink.next(first.page),
      guessed: true,
      level: depth,
      list,
      ...mark.number && { number: mark.number },
      ...mark.tick && { tick: mark.tick },
      runs: withoutStart(runs, mark.length)
    });
  } else {
    context.lists = [];
    sink.pieces.push({ kind: "paragraph", ...sink.next(first.page), guessed: true, size: first.size, runs });
  }
}
function listAt(left, number, context) {
  const { lists, numbered } = context;
  const value = Number.parseInt(number ?? "", 10);
  while (lists.length && lists.at(-1).left > left + 4) lists.pop();
  const last = lists.at(-1);
  if (!last) {
    const isNext = value > 1 && value === numbered.value + 1 && Math.abs(numbered.left - left) < 4;
    lists.push({ left, name: isNext ? numbered.name : `list${++context.count}` });
  } else if (left > last.left + 4) lists.push({ left, name: last.name });
  const list = lists[0].name;
  if (lists.length === 1 && value) Object.assign(numbered, { name: list, value, left });
  return { list, depth: lists.length };
}
function addTable(table, context) {
  const { sink } = context;
  context.lists = [];
  const within = { ...context, lists: [], sizes: { ...context.sizes, level: () => void 0 } };
  const fill = (name, first) => table.rows.map(
    (row, index) => row.map(({ lines, ...cell }) => {
      const inner = name(`${first + index + 1}.${cell.column + 1}`);
      for (const block of paragraphsOf(lines)) piece(block, { ...within, sink: inner, lists: [] });
      return { ...cell, ...cellContent(inner.pieces) };
    })
  );
  const last = sink.pieces.at(-1);
  if (last?.kind === "table" && last.columns === table.columns && lastPage(last) < table.page) {
    const more = fill(sink.within, last.rows.length);
    const repeats = wordsOf(more[0]) === wordsOf(last.rows[0]) && wordsOf(more[0]) !== "";
    if (repeats) sink.omit("duplicate", wordsOf(more[0]), table.page);
    sink.pieces[sink.pieces.length - 1] = { ...last, rows: [...last.rows, ...more.slice(repeats ? 1 : 0)] };
    return;
  }
  sink.pieces.push({
    kind: "table",
    ...sink.next(table.page),
    guessed: true,
    headRows: isHead(table) ? 1 : 0,
    columns: table.columns,
    rows: fill(sink.within, 0)
  });
}
const lastPage = ({ rows, place }) => rows.flat().reduce((last, { pieces }) => Math.max(last, pieces.at(-1)?.place.page ?? 0), place.page ?? 0);
const wordsOf = (row) => (row ?? []).flatMap(({ pieces }) => pieces.flatMap((piece2) => "runs" in piece2 ? piece2.runs : [])).map(({ text }) => text).join(" ");
function isHead({ rows: [first = [], ...others] }) {
  const isBold = (row) => row.every(({ lines }) => lines.every(({ bold }) => bold));
  return others.length > 0 && first.some(({ lines }) => lines.length) && isBold(first) && !others.every(isBold);
}
function turned({ number, spans }, { sink, looks }) {
  const runs = runsOf(
    spans.filter((span) => span.turned),
    looks
  );
  if (runs.length) sink.pieces.push({ kind: "paragraph", ...sink.next(number), guessed: true, runs });
}

const readPdf = (bytes, options = {}) => openPdf(bytes, options, (pdf) => readPages(pdf, options));
async function readPages(pdf, { progress, signal }) {
  const { looks, learn } = fontLearner();
  const pages = [];
  const unread = [];
  const tree = { role: "Root", page: 1, kids: [] };
  const asked = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    if (signal?.aborted) throw new Failure("stopped");
    for (let next = number + asked.length; next <= Math.min(number + AHEAD, pdf.numPages); next++)
      asked.push(askFor(pdf, next));
    const { page, text, root = null } = await asked.shift();
    if (!page || !text?.spans.some((span) => span.text.trim())) {
      unread.push(number);
      continue;
    }
    await learn(page, text.spans);
    const addresses = await addressesOf(page, root);
    if (root) joinPages(tree, pageTree(root, text, addresses));
    pages.push(root ? text : { ...text, rules: await rulesFor(page, text, pages.at(-1)) });
    page.cleanup();
    progress?.(number / pdf.numPages);
  }
  if (pages.length * 10 <= pdf.numPages) throw new Failure("scanned", { pages: pdf.numPages });
  const out = sink();
  let list = 0;
  const name = (kind) => `${kind}${++list}`;
  const isTagged = isWellTagged(tree, pages);
  if (isTagged) {
    const marked = [];
    piecesOf(tree, { sink: out, looks, depth: 0, name, marked });
    out.pieces.splice(0, Infinity, ...tieNotes(out.pieces, marked));
    omitArtifacts(pages, out);
  } else untaggedPieces(pages, looks, out);
  for (const number of unread) out.omit("unreadable", "", number);
  return document(pdf, out, isTagged);
}
const AHEAD = 4;
async function askFor(pdf, number) {
  const page = await pdf.getPage(number).catch(() => void 0);
  if (!page) return {};
  const [text, root] = await Promise.all([
    readPageText(page).catch(() => void 0),
    page.getStructTree().catch(() => null)
  ]);
  return { page, text, root };
}
const rulesFor = async (page, text, before) => hasFields(text) || before?.rules?.length ? readRules(page).catch(() => []) : [];
function isWellTagged(tree, pages) {
  const letters = (spans) => spans.reduce((sum, { text }) => sum + text.trim().length, 0);
  const all = letters(pages.flatMap(({ spans }) => spans.filter(({ artifact }) => !artifact)));
  return letters(structured(tree)) > all / 2;
}
const structured = (element) => element.guessed ? [] : element.kids.flatMap((kid) => isElement(kid) ? structured(kid) : [kid]);
async function document(pdf, { pieces, omissions }, isTagged) {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const { Title: title, Language: language } = info;
  return {
    format: "pdf",
    pieces: isTagged ? titled(pieces) : pieces,
    omissions,
    ...typeof language === "string" && language && { language },
    ...typeof title === "string" && title.trim() && { title: title.trim() },
    pages: pdf.numPages,
    ...!isTagged && { guessed: true }
  };
}

export { readPdf };
//# sourceMappingURL=read-pdf.js.map
