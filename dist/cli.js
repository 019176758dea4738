#!/usr/bin/env node
import { L as LIMITS, p as pointTo } from './chunks/json.js';
import { p as problemOf, q as quote, a as problemsOf } from './chunks/problem-of.js';
import { p as parseContent, r as readContent } from './chunks/read-content.js';
import { readFileSync, statSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import './chunks/walk.js';
import path from 'node:path';
import { s as soundAddress } from './chunks/address.js';
import { parseArgs } from 'node:util';
import { V as VERSION } from './chunks/version.js';
import { i as isLanguage } from './chunks/widget-problems.js';
import { W as WIDGETS, i as isWidget } from './chunks/names2.js';
import { renderWidget } from './server.js';
import { s as say, d as directionOf } from './chunks/find.js';
import { i as isThemeName } from './chunks/names.js';
import { element, markupOf } from './chunks/tree.js';
import { w as widgetsIn } from './chunks/widgets-in.js';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { r as readTokens, c as checkContrast, t as themeCss } from './chunks/tokens-file.js';
import './chunks/did-you-mean.js';
import 'parse5';
import './chunks/widget.view.js';
import './chunks/goal-card.view.js';
import './chunks/dates.js';
import './chunks/responsible.view.js';
import 'culori/fn';

function readJson(path) {
  let bytes;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const { code = "" } = error;
    const why = code === "ENOENT" ? "" : ` (${code})`;
    return {
      isMissing: true,
      failure: {
        sv: code === "ENOENT" ? "Filen finns inte." : `Filen g\xE5r inte att \xF6ppna${why}.`,
        en: code === "ENOENT" ? "There is no such file." : `The file cannot be opened${why}.`
      }
    };
  }
  if (bytes.length > LIMITS.size)
    return { failure: problemOf({ ...whole, code: "limit-size", details: { limit: LIMITS.size } }).message };
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { failure: problemOf({ ...whole, code: "not-utf8" }).message };
  }
  try {
    return { value: JSON.parse(text), text };
  } catch {
    return { failure: problemOf({ ...whole, code: "not-json", details: { text } }).message };
  }
}
const whole = { pointer: "", severity: "error" };

function missingPictures(value, file) {
  const findings = [];
  look(value, "", 0);
  return findings;
  function look(value2, pointer, depth) {
    if (typeof value2 !== "object" || value2 === null || depth > LIMITS.depth) return;
    for (const [key, inner] of Object.entries(value2)) {
      if (key.startsWith("x-")) continue;
      if (key === "src" && typeof inner === "string" && isMissing(inner, file))
        findings.push({
          pointer: pointTo(pointer, key),
          severity: "warning",
          code: "missing-picture",
          details: { src: inner }
        });
      else look(inner, pointTo(pointer, key), depth + 1);
    }
  }
}
function isMissing(src, file) {
  const [relative = ""] = (soundAddress(src) ?? "").split(/[?#]/, 1);
  if (!relative || /^[/\\]|^[^/]*:/.test(relative)) return false;
  try {
    const picture = path.resolve(path.dirname(file), decodeURIComponent(relative));
    return !statSync(picture, { throwIfNoEntry: false })?.isFile();
  } catch {
    return true;
  }
}

const SEVERITY = {
  error: { sv: "fel", en: "error" },
  warning: { sv: "anm\xE4rkning", en: "warning" }
};
const problemLines = ({ pointer, severity, code, message }, language) => `  ${quote(pointer) || "/"}  ${SEVERITY[severity][language]} (${code})
    ${message[language]}`;
function counted(problems) {
  const error = problems.filter(({ severity }) => severity === "error").length;
  return { error, warning: problems.length - error };
}
function countLine({ error, warning }, language) {
  const parts = {
    sv: [error && `${error} fel`, warning && `${warning} ${warning === 1 ? "anm\xE4rkning" : "anm\xE4rkningar"}`],
    en: [
      error && `${error} ${error === 1 ? "error" : "errors"}`,
      warning && `${warning} ${warning === 1 ? "warning" : "warnings"}`
    ]
  }[language].filter(Boolean);
  return parts.join(", ") || { sv: "inga problem", en: "no problems" }[language];
}

const checkCommand = {
  files: { sv: "<inneh\xE5llsfil \u2026>", en: "<content file \u2026>" },
  words: {
    sv: "L\xE4ser inneh\xE5llsfiler och s\xE4ger vad som \xE4r fel, var, och vad man g\xF6r \xE5t det.",
    en: "Reads content files and says what is wrong, where, and what to do."
  },
  options: {
    all: {
      type: "boolean",
      words: {
        sv: `r\xE4knar upp alla problem, inte bara de ${LIMITS.problems} f\xF6rsta`,
        en: `lists all problems, not only the first ${LIMITS.problems}`
      }
    }
  },
  run: ({ files, options, language, print, complain }) => {
    let worst = 0;
    for (const file of files) {
      const json = readJson(file);
      if ("failure" in json) {
        complain(`${file}: ${json.failure[language]}`);
        worst = json.isMissing ? 2 : worst || 1;
        continue;
      }
      const { findings, count } = parseContent(json.value, options["all"] ? Infinity : LIMITS.problems);
      const missing = missingPictures(json.value, file);
      const all = { ...count, warning: count.warning + missing.length };
      print(`${file}: ${countLine(all, language)}`);
      for (const problem of problemsOf([...findings, ...missing], json.value, json.text))
        print(problemLines(problem, language));
      if (findings.length || missing.length) worst ||= 1;
    }
    return worst;
  }
};

function helpText(commands, general, language) {
  const optionLines = (options = {}) => Object.entries(options).map(([name, { value, words: words2 }]) => {
    const said = value ? `--${name} <${value[language]}>` : `--${name}`;
    return `    ${said.padEnd(22)} ${words2[language]}`;
  });
  const words = {
    sv: {
      title: "samsyn: kommunens strategi p\xE5 webben, ur en enda fil.",
      general: "F\xF6r alla kommandon:",
      exit: "Slutkod: 0 om allt \xE4r bra (av render: om det har skrivit n\xE5got), 1 om n\xE5got i filerna \xE4r fel, ocks\xE5 varningar, 2 om kommandot \xE4r fel skrivet eller filen inte finns."
    },
    en: {
      title: "samsyn: a municipality\u2019s strategy on the web, from one file.",
      general: "For all commands:",
      exit: "Exit code: 0 if all is well (of render: if it has written something), 1 if something in the files is wrong, warnings too, 2 if the command is, or a file is not there."
    }
  }[language];
  return [
    words.title,
    ...Object.entries(commands).flatMap(([name, command]) => [
      "",
      `  samsyn ${name} ${command.files[language]}`,
      `    ${command.words[language]}`,
      ...optionLines(command.options)
    ]),
    "",
    `  ${words.general}`,
    ...optionLines(general),
    "",
    words.exit
  ].join("\n");
}

const GENERAL = {
  lang: {
    type: "string",
    value: { sv: "spr\xE5k", en: "language" },
    words: {
      sv: "sv (svenska, f\xF6rvalt) eller en (engelska)",
      en: "sv (Swedish, the default) or en (English)"
    }
  },
  help: { type: "boolean", words: { sv: "visar den h\xE4r hj\xE4lpen", en: "shows this help" } },
  version: { type: "boolean", words: { sv: "visar versionen", en: "shows the version" } }
};
async function runProgram(commands, args, { print, complain }) {
  const all = Object.assign(
    {},
    GENERAL,
    ...Object.values(commands).map(({ options }) => options)
  );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(all).map(([name2, { type }]) => [name2, { type }])),
    allowPositionals: true,
    strict: false,
    tokens: true
  });
  const language = values.lang === "en" ? "en" : "sv";
  const refuse = (sv, en) => {
    complain(
      { sv: `${sv} K\xF6r samsyn --help f\xF6r att se vad som g\xE5r.`, en: `${en} Run samsyn --help.` }[language]
    );
    return 2;
  };
  if (values.version === true) return print(VERSION) ?? 0;
  if (values.help === true) return print(helpText(commands, GENERAL, language)) ?? 0;
  if (!positionals.length) return complain(helpText(commands, GENERAL, language)) ?? 2;
  const name = [positionals.slice(0, 2).join(" "), positionals[0]].find(
    (one) => Object.hasOwn(commands, one)
  );
  if (name === void 0) {
    const asked = positionals.slice(0, 2).join(" ");
    return refuse(`Det finns inget kommando \u201D${asked}\u201D.`, `There is no command \u201C${asked}\u201D.`);
  }
  const command = commands[name];
  const known = { ...GENERAL, ...command.options };
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(known, token.name) ? known[token.name] : void 0;
    const said = token.rawName;
    if (!option) return refuse(`\u201D${name}\u201D har inget val ${said}.`, `\u201C${name}\u201D has no option ${said}.`);
    if (option.type === "string" && !token.value)
      return refuse(`Efter ${said} ska det st\xE5 ett v\xE4rde.`, `${said} needs a value.`);
    if (option.type === "boolean" && token.value !== void 0)
      return refuse(`${said} tar inget v\xE4rde.`, `${said} takes no value.`);
  }
  if (known["lang"] === GENERAL["lang"] && !["sv", "en", void 0].includes(values.lang))
    return refuse(`Spr\xE5ket ska vara sv eller en.`, `The language is sv or en.`);
  const files = positionals.slice(name.split(" ").length);
  if (!files.length) return refuse(`Skriv vilken fil det g\xE4ller.`, `Say which file.`);
  return command.run({ files, options: values, language, print, complain });
}

const DESCRIPTION = { least: 40, most: 160 };
async function staticPage(html, content, { lang, theme, format, styles, base = "", item }, themeSheet) {
  const [
    { element, markupOf, treeOf, textOf, elementsBelow, leaveDeadLinks },
    { plainSheet },
    { pageStyles }
  ] = await Promise.all([import('./chunks/tree.js'), import('./chunks/sheets.js'), import('./chunks/page.styles.js')]);
  const fileLang = content.language ?? "sv";
  const wanted = lang !== void 0 && isLanguage(lang) ? lang : fileLang;
  const tree = treeOf(html);
  if (format === "plain") leaveDeadLinks(tree);
  const elements = [...elementsBelow(tree)];
  const wordsOf = (node) => textOf(node).replace(/\s+/g, " ").trim();
  const saidOf = (text) => say(text, { wanted, lang: wanted, fileLang })?.text ?? "";
  const heading = elements.find(({ tagName }) => /^h[1-6]$/.test(tagName));
  const title = saidOf(content.title);
  const name = heading && item ? wordsOf(heading) : title;
  const about = [.../* @__PURE__ */ new Set([name, title, saidOf(content.publisher.name)])].filter(Boolean).join(", ");
  const isHeaded = elements.some(({ tagName }) => tagName === "h1");
  const after = isHeaded && heading ? elements.slice(elements.indexOf(heading)) : [];
  const running = after.filter(({ tagName }) => tagName === "p").map(wordsOf);
  const description = running.find(({ length }) => length >= DESCRIPTION.least) ?? about;
  const isPlain = format === "plain";
  const isLinked = styles === "link";
  const style = [pageStyles, isPlain ? plainSheet() : "", themeSheet ?? ""].map(String).join("");
  const sheets = [
    ...isLinked ? ["samsyn-page.css", ...isPlain ? ["samsyn-plain.css"] : []] : [],
    ...theme && (isLinked || themeSheet === void 0) ? [`themes/${theme}.css`] : []
  ];
  const attributes = {
    lang: wanted,
    dir: directionOf(wanted),
    class: theme && `samsyn-theme-${theme}`
  };
  const page = element("html", attributes, [
    element("head", {}, [
      element("meta", { charset: "utf-8" }),
      element("meta", { name: "viewport", content: "width=device-width" }),
      element("title", {}, [name]),
      element("meta", { name: "description", content: shortened(description) }),
      ...isLinked ? [] : [element("style", {}, [style])],
      ...sheets.map((sheet) => element("link", { rel: "stylesheet", href: `${base}${sheet}` }))
    ]),
    element("body", {}, [
      element("main", {}, [...isHeaded ? [] : [element("h1", {}, [title])], ...tree.childNodes])
    ])
  ]);
  return `<!doctype html>
${markupOf(page)}`;
}
function shortened(text) {
  if (text.length <= DESCRIPTION.most) return text;
  return `${text.slice(0, DESCRIPTION.most - 1).replace(/\s+\S*$/, "")}\u2026`;
}

const renderCommand = {
  files: { sv: "<inneh\xE5llsfil>", en: "<content file>" },
  words: {
    sv: "Skriver en komponent som f\xE4rdig HTML, som visas utan skript.",
    en: "Writes a widget as static HTML, which is shown without scripts."
  },
  options: {
    widget: {
      type: "string",
      value: { sv: "namn", en: "name" },
      words: {
        sv: `vilken: ${WIDGETS.join(", ")}`,
        en: `which one: ${WIDGETS.join(", ")}`
      }
    },
    item: {
      type: "string",
      value: { sv: "id", en: "id" },
      words: {
        sv: "vilket m\xE5l, vilken resa \u2026 (annars den f\xF6rsta)",
        en: "which goal, journey \u2026 (else the first)"
      }
    },
    src: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "inneh\xE5llsfilens adress p\xE5 webben, som l\xE4nkar och bilder i filen r\xE4knas fr\xE5n (annars sidans)",
        en: "the content file\u2019s address on the web, which links and pictures in it count from (else the page\u2019s)"
      }
    },
    lang: {
      type: "string",
      value: { sv: "spr\xE5k", en: "language" },
      words: {
        sv: "sidans spr\xE5k: sv, en, fi, ar \u2026 (annars filens)",
        en: "the page\u2019s language: sv, en, fi, ar \u2026 (else the file\u2019s)"
      }
    },
    theme: {
      type: "string",
      value: { sv: "namn", en: "name" },
      words: { sv: "tema: skog, fjall \u2026", en: "theme: skog, fjall \u2026" }
    },
    "heading-level": {
      type: "string",
      value: { sv: "1\u20136", en: "1\u20136" },
      words: {
        sv: "rubrikens niv\xE5 (annars 2, och 1 f\xF6r det som \xE4r en hel webbsidas rubrik)",
        en: "the heading\u2019s level (else 2, and 1 for what heads a whole page)"
      }
    },
    format: {
      type: "string",
      value: { sv: "form", en: "form" },
      words: {
        sv: "shadow (ser ut som komponenten) eller plain (bara HTML: f\xF6r utskrift, PDF, s\xF6kning och arkiv, och f\xF6rvalt med --page)",
        en: "shadow (looks like the widget) or plain (HTML only: for print, PDF, search and archives, and the default with --page)"
      }
    },
    "id-prefix": {
      type: "string",
      value: { sv: "ord", en: "word" },
      words: {
        sv: "plain: ord framf\xF6r varje id, n\xE4r tv\xE5 filer st\xE5r p\xE5 samma sida (kalix: #kalix-boende)",
        en: "plain: a word before each id, where two files stand on one page (kalix: #kalix-boende)"
      }
    },
    base: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "mappen med Samsyns filer; stilen l\xE4nkas d\xE4rifr\xE5n i st\xE4llet f\xF6r att skrivas in i sidan",
        en: "the folder with Samsyn\u2019s files; styles are linked from there and not written into the page"
      }
    },
    page: { type: "boolean", words: { sv: "skriver en hel webbsida", en: "writes a whole page" } }
  },
  run: async ({ files, options, language, print, complain }) => {
    const [file = ""] = files;
    const wrong = wrongIn(files, options);
    if (wrong) {
      complain(wrong[language]);
      return 2;
    }
    const json = readJson(file);
    if ("failure" in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const said = options;
    const isPage = options["page"] === true;
    const level = said["heading-level"];
    const asked = {
      widget: said["widget"],
      item: said["item"],
      src: said["src"],
      lang: said["lang"],
      theme: said["theme"],
      ...level !== void 0 && { headingLevel: Number(level) },
      format: said["format"] ?? (isPage ? "plain" : "shadow"),
      idPrefix: said["id-prefix"],
      ...said["base"] !== void 0 && { styles: "link", base: said["base"].replace(/\/?$/, "/") }
    };
    const drawn = (headingLevel) => renderWidget(json.value, { headingLevel, ...asked });
    const alone = isPage && level === void 0 ? await drawn(1) : void 0;
    const { html, problems } = alone?.html.match(/<h1[ >]/g)?.length === 1 ? alone : await drawn();
    const { content, problems: own } = readContent(json.value, json.text);
    for (const problem of [...own, ...problems.slice(own.length)]) complain(problemLines(problem, language));
    if (!html) return 1;
    print(isPage && content ? await staticPage(html, content, asked, sheetOf(asked.theme)) : html);
    return 0;
  }
};
function sheetOf(theme) {
  const file = new URL(`themes/${theme ?? ""}.css`, import.meta.url);
  return theme && existsSync(file) ? readFileSync(file, "utf8") : void 0;
}
function wrongIn(files, {
  widget,
  format,
  theme,
  lang,
  "heading-level": level,
  "id-prefix": prefix
}) {
  if (files.length !== 1) return { sv: "Skriv en fil \xE5t g\xE5ngen.", en: "One file at a time." };
  if (!isWidget(widget))
    return {
      sv: `Skriv vilken komponent: --widget ${WIDGETS.join(" | ")}`,
      en: `Say which widget: --widget ${WIDGETS.join(" | ")}`
    };
  if (format !== void 0 && format !== "shadow" && format !== "plain")
    return { sv: "--format \xE4r shadow eller plain.", en: "--format is shadow or plain." };
  if (level !== void 0 && !/^[1-6]$/.test(level))
    return { sv: "--heading-level \xE4r 1 till 6.", en: "--heading-level is 1 to 6." };
  if (prefix !== void 0 && !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(prefix))
    return {
      sv: "--id-prefix \xE4r sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck, till exempel kalix.",
      en: "--id-prefix is lower-case letters a\u2013z, digits and hyphens, such as kalix."
    };
  if (lang !== void 0 && !isLanguage(lang))
    return {
      sv: `\u201D${String(lang)}\u201D \xE4r ingen spr\xE5kkod. Skriv till exempel sv, en eller fi.`,
      en: `\u201C${String(lang)}\u201D is no language tag. Write sv, en or fi, say.`
    };
  if (theme !== void 0 && !isThemeName(theme))
    return { sv: `\u201D${String(theme)}\u201D \xE4r inget temanamn.`, en: `\u201C${String(theme)}\u201D is no theme\u2019s name.` };
  return void 0;
}

const snippetCommand = {
  files: { sv: "<inneh\xE5llsfil>", en: "<content file>" },
  words: {
    sv: "Skriver koden som klistras in p\xE5 en sida, med rader som l\xE5ter webbl\xE4saren h\xE4mta allt p\xE5 en g\xE5ng.",
    en: "Writes what is pasted into a page, with lines that let the browser fetch all of it at once."
  },
  options: {
    widget: {
      type: "string",
      value: { sv: "namn", en: "name" },
      words: { sv: `vilken: ${WIDGETS.join(", ")}`, en: `which one: ${WIDGETS.join(", ")}` }
    },
    item: {
      type: "string",
      value: { sv: "id", en: "id" },
      words: {
        sv: "vilken post i filen (annars den f\xF6rsta)",
        en: "which entry of the file (else the first)"
      }
    },
    src: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "inneh\xE5llsfilens adress p\xE5 webbplatsen (annars /samsyn/ och filens namn)",
        en: "the content file\u2019s address on the site (else /samsyn/ and the file\u2019s name)"
      }
    },
    base: {
      type: "string",
      value: { sv: "adress", en: "address" },
      words: {
        sv: "mappen med Samsyns filer p\xE5 webbplatsen (annars /samsyn/)",
        en: "the folder with Samsyn\u2019s files on the site (else /samsyn/)"
      }
    },
    link: {
      type: "boolean",
      words: {
        sv: "en m\xE4rkt l\xE4nk i st\xE4llet f\xF6r ett element, f\xF6r verktyg som tar bort element",
        en: "a marked link and no element, for a CMS that takes elements out"
      }
    }
  },
  run: ({ files, options, language, print, complain }) => {
    const { widget, item, base = "/samsyn/", src } = options;
    if (files.length !== 1 || !isWidget(widget)) {
      complain(
        {
          sv: `Skriv en fil, och vilken komponent: --widget ${WIDGETS.join(" | ")}`,
          en: `Name one file, and which widget: --widget ${WIDGETS.join(" | ")}`
        }[language]
      );
      return 2;
    }
    const [file = ""] = files;
    const json = readJson(file);
    if ("failure" in json) {
      complain(`${file}: ${json.failure[language]}`);
      return json.isMissing ? 2 : 1;
    }
    const { content } = readContent(json.value, json.text);
    if (!content || item !== void 0 && !JSON.stringify(content).includes(`"id":${JSON.stringify(item)}`)) {
      complain(
        {
          sv: content ? `I filen finns ingen post med id \u201D${item}\u201D.` : "Filen g\xE5r inte att l\xE4sa. K\xF6r samsyn check.",
          en: content ? `The file has no entry with the id \u201C${item}\u201D.` : "The file cannot be read. Run samsyn check."
        }[language]
      );
      return 1;
    }
    const folder = base.replace(/\/?$/, "/");
    const address = src ?? `${folder}${file.replaceAll("\\", "/").split("/").at(-1)}`;
    print(
      [...hints(content, widget, address, folder), place(content, widget, item, address, options)].join("\n")
    );
    return 0;
  }
};
function hints(content, widget, src, folder) {
  const widgets = [widget, ...widget === "strategy" || widget === "section" ? widgetsIn(content) : []];
  const named = preload();
  return [
    element("link", { rel: "preload", as: "fetch", href: src, crossorigin: true }),
    ...[...new Set(widgets.flatMap((name) => named[name]))].map(
      (name) => element("link", { rel: "modulepreload", href: folder + name })
    ),
    element("script", { type: "module", src: `${folder}samsyn.js` })
  ].map(markupOf);
}
const preload = () => JSON.parse(readFileSync(new URL("preload.json", import.meta.url), "utf8"));
function place({ title }, widget, item, src, { link }) {
  const text = typeof title === "string" ? title : Object.values(title)[0] ?? "";
  return markupOf(
    link ? element("a", { href: src, "data-samsyn": widget, "data-item": item }, [text]) : element(`samsyn-${widget}`, { src, item }, [element("p", {}, [text])])
  );
}

const OWN = new URL("./themes/", import.meta.url);
function readFrom(address, language) {
  const url = new URL(address);
  const json = readJson(url.protocol === "samsyn:" ? new URL(`.${url.pathname}`, OWN) : url);
  if ("failure" in json) throw new Error(json.failure[language]);
  return json.value;
}
function checkThemeFile(file, { language, print, complain, options }) {
  const json = readJson(file);
  if ("failure" in json) {
    complain(`${file}: ${json.failure[language]}`);
    return { theme: void 0, isSound: false, isMissing: json.isMissing };
  }
  const own = pathToFileURL(path.resolve(file)).href;
  const { theme, problems } = readTokens(json.value, {
    file: own,
    read: (address) => readFrom(address, language)
  });
  const contrasts = theme ? checkContrast(theme) : [];
  const failing = contrasts.filter(({ passesAA }) => !passesAA);
  const score = theme ? `; ${scoreLine(contrasts, language)}` : "";
  print(`${theme?.name ?? file}: ${countLine(counted(problems), language)}${score}`);
  for (const problem of problems) {
    const where = problem.file === own ? "" : `${fromHere(problem.file)}#`;
    print(problemLines({ ...problem, pointer: where + problem.pointer }, language));
  }
  for (const contrast of options.all === true ? contrasts : failing)
    print(contrastLines(theme.name, contrast, language));
  return { theme, isSound: !problems.length && !failing.length };
}
const fromHere = (address) => /^file:/.test(address) ? path.relative(".", fileURLToPath(address)) : address;
const shortRatio = (ratio, language) => {
  const text = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `${language === "sv" ? text.replace(".", ",") : text}:1`;
};
function scoreLine(contrasts, language) {
  const aa = contrasts.filter(({ passesAA }) => passesAA).length;
  const texts = contrasts.filter(({ passesAAA }) => passesAAA !== void 0);
  const aaa = texts.filter(({ passesAAA }) => passesAAA).length;
  return {
    sv: `${aa} av ${contrasts.length} f\xE4rgpar klarar AA, ${aaa} av ${texts.length} textpar AAA`,
    en: `${aa} of ${contrasts.length} pairs of colours pass AA, ${aaa} of ${texts.length} text pairs AAA`
  }[language];
}
const MODE = { light: { sv: "ljust", en: "light" }, dark: { sv: "m\xF6rkt", en: "dark" } };
function contrastLines(name, contrast, language) {
  const { mode, words, properties, colours, ratio, needed, passesAA, passesAAA, suggestion } = contrast;
  const verdict = passesAA ? passesAAA ? " AAA" : " AA" : "";
  const isSwedish = language === "sv";
  const need = `${isSwedish ? String(needed).replace(".", ",") : needed}:1`;
  const colour = `${mode}.${properties[0]}`;
  const lines = [
    `  ${name}, ${MODE[mode][language]}: ${words[language]} (${properties.join(" / ")}, ${colours.join(" / ")})`,
    `    ${shortRatio(ratio, language)}, ${isSwedish ? "beh\xF6ver" : "needs"} ${need}${verdict}`
  ];
  if (suggestion)
    lines.push(
      isSwedish ? `    N\xE4rmaste f\xE4rg som klarar det: ${suggestion} (${colour}).` : `    Nearest colour that passes: ${suggestion} (${colour}).`
    );
  else if (!passesAA)
    lines.push(
      isSwedish ? `    Ingen annan ljushet hos ${colour} r\xE4cker: \xE4ndra ocks\xE5 ${mode}.${properties[1]}.` : `    No other lightness of ${colour} is enough: change ${mode}.${properties[1]} too.`
    );
  return lines.join("\n");
}

const themeBuildCommand = {
  files: { sv: "<temafil \u2026>", en: "<token file \u2026>" },
  words: {
    sv: "Skriver <namn>.css f\xF6r varje tema som \xE4r utan fel och klarar AA.",
    en: "Writes <name>.css for each theme that is without problems and passes AA."
  },
  options: {
    out: {
      type: "string",
      value: { sv: "mapp", en: "folder" },
      words: { sv: "var filerna l\xE4ggs (annars h\xE4r)", en: "where the files are put (else here)" }
    },
    force: {
      type: "boolean",
      words: { sv: "skriver ocks\xE5 teman som inte klarar kontrollen", en: "writes themes that fail too" }
    }
  },
  run: (call) => {
    const { files, options, language, print, complain } = call;
    const out = typeof options.out === "string" ? options.out : ".";
    let worst = 0;
    for (const file of files) {
      const { theme, isSound, isMissing } = checkThemeFile(file, call);
      if (!theme || !isSound && options.force !== true) {
        worst = isMissing ? 2 : worst || 1;
        if (theme)
          complain(
            {
              sv: `${theme.name}: skrivs inte. R\xE4tta temat, eller k\xF6r med --force.`,
              en: `${theme.name}: not written. Mend the theme, or use --force.`
            }[language]
          );
        continue;
      }
      const css = path.join(out, `${theme.name}.css`);
      try {
        mkdirSync(out, { recursive: true });
        writeFileSync(css, themeCss(theme));
      } catch (error) {
        const { message } = error;
        complain(
          { sv: `${css} g\xE5r inte att skriva: ${message}`, en: `Cannot write ${css}: ${message}` }[language]
        );
        return 2;
      }
      print({ sv: `${theme.name}: ${css} \xE4r skriven.`, en: `${theme.name}: wrote ${css}.` }[language]);
    }
    return worst;
  }
};

const themeCheckCommand = {
  files: { sv: "<temafil \u2026>", en: "<token file \u2026>" },
  words: {
    sv: "L\xE4ser teman (*.tokens.json) och kontrollerar kontrasten i ljust och m\xF6rkt.",
    en: "Reads themes (*.tokens.json) and checks the contrast in light and dark."
  },
  options: {
    all: { type: "boolean", words: { sv: "visar alla f\xE4rgpar", en: "shows every pair of colours" } }
  },
  run: (call) => {
    const checked = call.files.map((file) => checkThemeFile(file, call));
    return checked.reduce(
      (worst, { isSound, isMissing }) => isMissing ? 2 : isSound ? worst : worst || 1,
      0
    );
  }
};

process.exitCode = await runProgram(
  {
    check: checkCommand,
    render: renderCommand,
    snippet: snippetCommand,
    "theme check": themeCheckCommand,
    "theme build": themeBuildCommand
  },
  process.argv.slice(2),
  {
    print: (text) => void process.stdout.write(`${text}
`),
    complain: (text) => void process.stderr.write(`${text}
`)
  }
);
//# sourceMappingURL=cli.js.map
