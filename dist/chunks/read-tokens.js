import { M as MODES, C as COLOUR_NAMES, S as SHAPE_NAMES, i as isThemeName, a as SHAPE } from './names.js';
import { i as isObject, p as pointTo } from './json.js';
import { n as nearest } from './did-you-mean.js';
import { L as LIMITS } from './limits.js';
import { modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab, useMode, modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65, modeOklch, parse, wcagContrast, formatHex, clampChroma, interpolate } from 'culori/fn';

for (const mode of [modeRgb, modeLrgb, modeHsl, modeHwb, modeLab, modeLch, modeOklab]) useMode(mode);
for (const mode of [modeP3, modeA98, modeProphoto, modeRec2020, modeXyz50, modeXyz65]) useMode(mode);
const oklch = useMode(modeOklch);
const SPACES = new Map([
  ...["srgb", "srgb-linear", "display-p3", "a98-rgb", "prophoto-rgb", "rec2020", "xyz-d65", "xyz-d50"].map(
    (space) => [space, `color(${space} # # #)`]
  ),
  ...["lab", "lch", "oklab", "oklch"].map((space) => [space, `${space}(# # #)`]),
  ...["hsl", "hwb"].map((space) => [space, `${space}(# #% #%)`])
]);
function colourOf(value) {
  if (typeof value === "string") return /^#(?:[\da-f]{3,4}){1,2}$/i.test(value) ? parse(value) : void 0;
  const { space, components } = value;
  const sound = components.every(
    (one) => one === "none" || typeof one === "number" && Number.isFinite(one)
  );
  if (components.length !== 3 || !sound) return void 0;
  let at = 0;
  const text = SPACES.get(space)?.replace(/#%?/g, (form) => {
    const component = components[at++];
    return component === "none" ? "none" : `${component}${form.slice(1)}`;
  });
  return text === void 0 ? void 0 : parse(text);
}
const hexOf = (colour) => formatHex(clampChroma(colour, "oklch", "rgb"));
const paintedHex = (colour) => formatHex(colour);
const mixed = (colour, share, rest) => interpolate([rest, colour], "oklab")(share);
const dawnOf = (accent) => ({
  mode: "oklch",
  l: 0.74,
  c: 0.1,
  h: ((oklch(accent).h ?? 0) + 215) % 360
});
const contrastOf = (one, other) => wcagContrast(one, other);
const lightnessOf = (hex) => oklch(hex).l;
const withLightness = (hex, l) => hexOf({ ...oklch(hex), l });

const BACKS = {
  surface: { sv: "sidans bakgrund", en: "the page\u2019s background" },
  sky: { sv: "himlen", en: "the sky" },
  ground: { sv: "marken", en: "the ground" },
  accent: { sv: "accentf\xE4rgen", en: "the accent" }
};
const on = (back, aa, ...fronts) => fronts.map(([sv, en, front, change]) => ({
  words: { sv: `${sv} mot ${BACKS[back].sv}`, en: `${en} on ${BACKS[back].en}` },
  front,
  back,
  change,
  aa
}));
const TEXTS = [
  ["text", "text", "text", "text"],
  ["d\xE4mpad text", "muted text", "muted", "text"],
  ["text i accentf\xE4rg", "text in the accent", "accent", "accent"]
];
const LINES = [
  ["kontrollers kant", "edge of controls", "edge", "text"],
  ["horisonten", "the horizon", "accent", "accent"],
  ["fokusramen", "the focus ring", "focus", "focus"]
];
const PAIRS = [
  ...on("surface", 4.5, ...TEXTS),
  ...on("sky", 4.5, ...TEXTS, [
    "m\xE5lets etikett i diagrammet",
    "the target\u2019s label in a chart",
    "text",
    "text"
  ]),
  ...on(
    "ground",
    4.5,
    ["text", "text", "on-ground", "on-ground"],
    ["m\xE5lets etikett i diagrammet", "the target\u2019s label in a chart", "on-ground", "on-ground"],
    ["d\xE4mpad text", "muted text", "ground-muted", "on-ground"]
  ),
  ...on("accent", 4.5, ["text", "text", "on-accent", "on-accent"]),
  ...on("surface", 3, ...LINES),
  ...on("sky", 3, ...LINES),
  ...on(
    "ground",
    3,
    ["fokusramen", "the focus ring", "on-ground", "on-ground"],
    ["diagrammets m\xE5llinje", "the target\u2019s line in a chart", "on-ground", "on-ground"]
  ),
  ...on(
    "sky",
    3,
    ["diagrammets m\xE5llinje", "the target\u2019s line in a chart", "text", "text"],
    ["kanten p\xE5 diagrammets mark", "the edge of a chart\u2019s ground", "accent", "accent"],
    ["diagrammets nollinje", "a chart\u2019s line of nought", "edge", "text"]
  ),
  ...on("surface", 3, ["j\xE4mf\xF6relsers staplar", "the bars of comparisons", "accent", "accent"])
];

const pair = (light, dark) => {
  const colours = { light: colourOf(light), dark: colourOf(dark) };
  return (_, mode) => colours[mode];
};
const RULES = {
  surface: pair("#ffffff", "#14191b"),
  text: pair("#1a2123", "#e8ecea"),
  accent: pair("#0a566b", "#8acbdd"),
  "on-accent": (is) => is("surface"),
  dawn: (is) => dawnOf(is("accent")),
  sky: (is, mode) => mixed(is("dawn"), mode === "light" ? 0.15 : 0.08, is("surface")),
  ground: (is) => mixed(is("accent"), 0.22, is("surface")),
  "on-ground": (is) => is("text"),
  focus: (is) => is("text"),
  muted: (is) => mixed(is("text"), 0.76, is("surface")),
  hairline: (is) => mixed(is("text"), 0.24, is("surface")),
  edge: (is) => mixed(is("text"), 0.62, is("surface")),
  "ground-muted": (is) => mixed(is("on-ground"), 0.84, is("ground")),
  "ground-hairline": (is) => mixed(is("on-ground"), 0.28, is("ground"))
};
function paintIn(colours, mode) {
  const is = (name) => {
    const { is: hex, same } = colours[name] ?? {};
    if (same && colours[same]) return is(same);
    return (hex === void 0 ? void 0 : colourOf(hex)) ?? RULES[name](is, mode);
  };
  return (name) => paintedHex(is(name));
}

const AAA = 7;
const checkContrast = (theme) => MODES.flatMap((mode) => PAIRS.map((pair) => contrastIn(theme[mode], mode, pair)));
function contrastIn(colours, mode, pair) {
  const { words, front, back, change, aa } = pair;
  const paint = paintIn(colours, mode);
  const ratio = contrastOf(paint(front), paint(back));
  const passesAA = ratio >= aa;
  return {
    mode,
    words,
    properties: [change, back],
    colours: [paint(front), paint(back)],
    ratio,
    needed: aa,
    passesAA,
    ...aa === 4.5 && { passesAAA: ratio >= AAA },
    ...!passesAA && { suggestion: nearestPassing(colours, mode, pair) }
  };
}
const LIGHTNESS_STEP = 1 / 500;
function nearestPassing(colours, mode, { front, back, change, aa }) {
  const now = paintIn(colours, mode)(change);
  const lightness = lightnessOf(now);
  for (let step = 1; step * LIGHTNESS_STEP <= 1; step++)
    for (const l of [lightness + step * LIGHTNESS_STEP, lightness - step * LIGHTNESS_STEP]) {
      if (l > 1 + LIGHTNESS_STEP || l < -LIGHTNESS_STEP) continue;
      const is = withLightness(now, Math.min(1, Math.max(0, l)));
      const paint = paintIn({ ...colours, [change]: { is } }, mode);
      if (contrastOf(paint(front), paint(back)) >= aa) return is;
    }
  return void 0;
}

const property = (name, mode) => `--samsyn-${name}${mode ? `-${mode}` : ""}`;
function themeCss({ name, description, light, dark, shape }) {
  const always = [];
  const byMode = [];
  const set = (list, property2, value) => void list.push(`  ${property2}: ${value};`);
  for (const name2 of COLOUR_NAMES) {
    const [day, night] = [light[name2], dark[name2]];
    const same = day?.same && day.same === night?.same ? day.same : void 0;
    const isOne = !same && day?.is === night?.is;
    set(always, property(name2), same ? `var(${property(same)})` : isOne && day?.is || "initial");
    for (const mode of MODES) {
      const value = mode === "light" ? day?.is : night?.is;
      set(
        byMode,
        property(name2, mode),
        same ? `var(${property(same, mode)})` : isOne || value === void 0 ? "initial" : value
      );
    }
  }
  for (const name2 of SHAPE_NAMES) {
    const { is = "initial", same } = shape[name2] ?? {};
    set(always, property(name2), same ? `var(${property(same)})` : is);
  }
  const rule = (declarations) => [
    `.samsyn-theme-${name} {`,
    ...declarations,
    "}"
  ];
  return `${[titleOf(name, description), ...rule(always), ...rule(byMode)].join("\n")}
`;
}
function titleOf(name, description = "") {
  const words = description.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ").replaceAll("*/", "* /").trim();
  return `/* ${words ? `${name}: ${words}` : name} */`;
}

const FORMS = {
  theme: ["ett tema inom klamrar, { \u2026 }", "a theme in curly brackets, { \u2026 }"],
  group: ["en grupp inom klamrar: { \u2026 }", "a group in curly brackets: { \u2026 }"],
  token: ['ett v\xE4rde i formen { "$value": \u2026 }', 'a token of the form { "$value": \u2026 }'],
  color: [
    'en f\xE4rg: \u201D#2c5a3f\u201D, eller en f\xE4rg i formen { "colorSpace": \u2026, "components": \u2026 }',
    'a colour: \u201C#2c5a3f\u201D, or a colour of the form { "colorSpace": \u2026, "components": \u2026 }'
  ],
  fontFamily: [
    'ett typsnitts namn, eller en lista med namn: [ "Open Sans", "sans-serif" ]',
    'a font\u2019s name, or a list of names: [ "Open Sans", "sans-serif" ]'
  ],
  fontWeight: [
    "ett tal fr\xE5n 1 till 1000, eller ett ord som \u201Dbold\u201D",
    "a number from 1 to 1000, or a word such as \u201Cbold\u201D"
  ],
  length: [
    'ett tal, som r\xE4knas i em (0.75 \xE4r tre fj\xE4rdedelar av textens storlek), eller { "value": 12, "unit": "px" } med typen dimension; enheten \xE4r px eller rem',
    'a number, counted in em (0.75 is three quarters of the text size), or { "value": 12, "unit": "px" } with the type dimension; the unit is px or rem'
  ],
  ratio: ["ett tal st\xF6rre \xE4n 0, till exempel 1.25", "a number greater than 0, such as 1.25"],
  extends: [
    "adressen till temat som det h\xE4r bygger p\xE5: \u201D./region.tokens.json\u201D, eller \u201Dsamsyn:grund\u201D",
    "the address of the theme that this one builds on: \u201C./region.tokens.json\u201D, or \u201Csamsyn:grund\u201D"
  ]
};
const form = (name, language) => FORMS[name]?.[language] ?? name;
const perhaps = (nearest, words) => nearest === void 0 ? "" : words(nearest);
const MESSAGES = {
  "wrong-type": [
    (d) => `Typen ($type) ska vara ${d.expected}${perhaps(d.found, (f) => `, inte ${f}`)}. V\xE4rdet anv\xE4nds inte.`,
    (d) => `The type ($type) should be ${d.expected}${perhaps(d.found, (f) => `, not ${f}`)}. The value is left out.`
  ],
  "wrong-value": [
    (d) => `H\xE4r ska det st\xE5 ${form(d.expected, 0)}. Det som st\xE5r nu anv\xE4nds inte.`,
    (d) => `This should be ${form(d.expected, 1)}. What stands there now is left out.`
  ],
  transparent: [
    () => "F\xE4rgen \xE4r genomskinlig, s\xE5 kontrasten kan inte ber\xE4knas. Skriv en f\xE4rg som t\xE4cker helt.",
    () => "The colour is transparent, so its contrast cannot be known. Write an opaque colour."
  ],
  "not-supported": [
    (d) => `Samsyn l\xE4ser inte \u201D${d.key}\u201D. Skriv v\xE4rdet h\xE4r, eller h\xE4nvisa till det med {grupp.namn}.`,
    (d) => `Samsyn does not read \u201C${d.key}\u201D. Write the value here, or refer to it with {group.name}.`
  ],
  "unknown-name": [
    (d) => `Det finns inget som heter \u201D${d.name}\u201D att st\xE4lla in.${perhaps(d.nearest, (n) => ` Menade du \u201D${n}\u201D?`)} Namnen \xE4r: ${d.names}.`,
    (d) => `There is nothing named \u201C${d.name}\u201D to set.${perhaps(d.nearest, (n) => ` Did you mean \u201C${n}\u201D?`)} The names are: ${d.names}.`
  ],
  "missing-name": [
    () => 'Temat har inget namn. Skriv det i $extensions: "se.samsyn": { "name": "skog" }, med sm\xE5 bokst\xE4ver a\u2013z, siffror och bindestreck.',
    () => 'The theme has no name. Write it in $extensions: "se.samsyn": { "name": "skog" }, in lower-case letters a\u2013z, digits and hyphens.'
  ],
  "missing-pair": [
    (d) => `F\xE4rgen finns inte i \u201D${d.other}\u201D, s\xE5 samma f\xE4rg anv\xE4nds i b\xE5da. L\xE4gg till ${d.other}.${d.name}.`,
    (d) => `The colour is not in \u201C${d.other}\u201D, so the same is used in both. Add ${d.other}.${d.name}.`
  ],
  "dangling-alias": [
    (d) => `Det finns inget \u201D${d.target}\u201D att h\xE4nvisa till.${perhaps(d.nearest, (n) => ` Menade du \u201D{${n}}\u201D?`)}`,
    (d) => `There is no \u201C${d.target}\u201D to refer to.${perhaps(d.nearest, (n) => ` Did you mean \u201C{${n}}\u201D?`)}`
  ],
  "cyclic-alias": [
    (d) => `H\xE4nvisningarna g\xE5r runt: ${d.way}. Skriv ett v\xE4rde p\xE5 n\xE5got av st\xE4llena.`,
    (d) => `The references go round in a circle: ${d.way}. Write a value in one of the places.`
  ],
  "cyclic-extends": [
    (d) => `Temana bygger p\xE5 varandra runt i en ring: ${d.way}. Ta bort \u201Dextends\u201D i ett av dem.`,
    (d) => `The themes extend one another in a circle: ${d.way}. Remove \u201Cextends\u201D from one of them.`
  ],
  "unread-file": [
    (d) => `Temat ${d.address} gick inte att l\xE4sa${perhaps(d.reason, (r) => ` (${r})`)}. Kontrollera adressen och filen.`,
    (d) => `The theme ${d.address} could not be read${perhaps(d.reason, (r) => ` (${r})`)}. Check the address and the file.`
  ]
};
function themeProblem({ file, pointer }, code, details = {}) {
  const [sv, en] = MESSAGES[code];
  const severity = code === "missing-pair" ? "warning" : "error";
  return { pointer, file, severity, code, message: { sv: sv(details), en: en(details) } };
}

const EXTENSION = "se.samsyn";
const place = (file, key) => {
  const extension = pointTo("/$extensions", EXTENSION);
  return { file, pointer: key ? pointTo(extension, key) : extension };
};
const extensionOf = ({ root }) => {
  const extensions = isObject(root.$extensions) ? root.$extensions : {};
  return isObject(extensions[EXTENSION]) ? extensions[EXTENSION] : {};
};
function themeFiles(value, { file = "theme:/theme.tokens.json", read }) {
  const files = [];
  const problems = [];
  if (!isObject(value))
    return { files, problems: [themeProblem({ file, pointer: "" }, "wrong-value", { expected: "theme" })] };
  for (let next = { file, root: value }; next; ) {
    files.unshift(next);
    const from = next;
    const wanted = extensionOf(from).extends;
    next = void 0;
    if (wanted === void 0) break;
    const here = place(from.file, "extends");
    const address = addressOf(wanted, from.file);
    if (address === void 0) {
      problems.push(themeProblem(here, "wrong-value", { expected: "extends" }));
      break;
    }
    const at = files.findIndex((one) => one.file === address);
    if (at >= 0) {
      const circle = [...files.slice(0, at + 1).reverse(), files[at]];
      problems.push(themeProblem(here, "cyclic-extends", { way: circle.map(shortName).join(" \u2192 ") }));
      break;
    }
    try {
      const root = read?.(address);
      if (isObject(root)) next = { file: address, root };
      else problems.push(themeProblem(here, "unread-file", { address }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : void 0;
      problems.push(themeProblem(here, "unread-file", { address, reason }));
    }
  }
  return { files, problems };
}
function addressOf(wanted, from) {
  if (typeof wanted !== "string") return void 0;
  const [, own] = /^samsyn:([a-z-]+)$/.exec(wanted) ?? [];
  if (own) return `samsyn:/${own}.tokens.json`;
  return URL.canParse(wanted, from) ? new URL(wanted, from).href : void 0;
}
const shortName = ({ file }) => file.slice(file.lastIndexOf("/") + 1);
function nameAndDescription(own, report) {
  const { name } = extensionOf(own);
  const { $description } = own.root;
  const isName = isThemeName(name);
  if (!isName) report(themeProblem(place(own.file, name === void 0 ? void 0 : "name"), "missing-name"));
  return {
    name: isName ? name : "tema",
    description: typeof $description === "string" ? $description : void 0
  };
}

const GROUPS = [...MODES, "shape"];
const namesIn = (group) => group === "shape" ? SHAPE_NAMES : COLOUR_NAMES;
function tokensIn(file, root) {
  const tokens = [];
  const problems = [];
  const left = [{ file, pointer: "", path: [], type: void 0, value: root, within: [] }];
  for (let node = left.pop(); node; node = left.pop()) {
    const { pointer, path, value, within } = node;
    if (!isObject(value) || within.includes(value) || within.length > LIMITS.depth) {
      problems.push(themeProblem(node, "wrong-value", { expected: path.length > 1 ? "token" : "group" }));
      continue;
    }
    const type = typeof value.$type === "string" ? value.$type : node.type;
    for (const key of ["$ref", "$extends"])
      if (Object.hasOwn(value, key))
        problems.push(themeProblem({ file, pointer: pointTo(pointer, key) }, "not-supported", { key }));
    if (Object.hasOwn(value, "$value")) {
      const token = { file, pointer, path: path.join("."), type, value: value.$value };
      tokens.push(token);
      problems.push(...misplaced(token, path));
      continue;
    }
    const inside = Object.entries(value).filter(([key]) => !key.startsWith("$"));
    if (path.length === 1) problems.push(...misspelt(node, path[0], inside));
    const around = [...within, value];
    for (const [key, value2] of inside.reverse())
      left.push({ file, pointer: pointTo(pointer, key), path: [...path, key], type, value: value2, within: around });
  }
  return { tokens, problems };
}
function misplaced(token, [group, ...rest]) {
  const name = rest.join(".");
  if (!rest.length) {
    const meant2 = GROUPS.find((one) => namesIn(one).some((known2) => known2 === group));
    return meant2 ? [unknownName(token, group, `${meant2}.${group}`, GROUPS)] : [];
  }
  const known = GROUPS.find((one) => one === group);
  if (!known || namesIn(known).some((one) => one === name)) return [];
  const elsewhere = GROUPS.find((one) => namesIn(one).some((other) => other === name));
  const meant = elsewhere ? `${elsewhere}.${name}` : nearest(name, namesIn(known));
  return [unknownName(token, name, meant, namesIn(known))];
}
function misspelt(node, group, inside) {
  if (GROUPS.some((one) => one === group)) return [];
  const meant = nearest(group, GROUPS);
  const isMeant = meant && inside.some(([key]) => namesIn(meant).some((name) => name === key));
  return isMeant ? [unknownName(node, group, meant, GROUPS)] : [];
}
function unknownName(place, name, meant, names) {
  return themeProblem(place, "unknown-name", { name, nearest: meant, names: names.join(", ") });
}

function colourValue(value) {
  const wrong = { code: "wrong-value", expected: "color" };
  const { colorSpace, components, alpha } = isObject(value) ? value : {};
  const colour = typeof value === "string" ? colourOf(value) : typeof colorSpace === "string" && Array.isArray(components) ? colourOf({ space: colorSpace, components }) : void 0;
  if (!colour || alpha !== void 0 && typeof alpha !== "number") return wrong;
  if ((alpha ?? colour.alpha ?? 1) !== 1) return { code: "transparent" };
  return { is: hexOf(colour) };
}
const GENERIC = /^(?:serif|sans-serif|monospace|cursive|fantasy|math|emoji|system-ui|ui-(?:serif|sans-serif|monospace|rounded))$/;
function fontValue(value) {
  const names = Array.isArray(value) ? value : [value];
  const sound = names.every((name) => typeof name === "string" && /^[^\p{Cc}"\\{}<>]{1,100}$/u.test(name));
  if (!names.length || !sound) return { code: "wrong-value", expected: "fontFamily" };
  return { is: names.map((name) => GENERIC.test(name) ? name : `"${name}"`).join(", ") };
}
const WEIGHTS = new Map(
  [
    ["thin", "hairline"],
    ["extra-light", "ultra-light"],
    ["light"],
    ["normal", "regular", "book"],
    ["medium"],
    ["semi-bold", "demi-bold"],
    ["bold"],
    ["extra-bold", "ultra-bold"],
    ["black", "heavy"]
  ].flatMap((words, at) => words.map((word) => [word, (at + 1) * 100]))
).set("extra-black", 950).set("ultra-black", 950);
function weightValue(value) {
  const weight = typeof value === "string" ? WEIGHTS.get(value) : value;
  if (typeof weight !== "number" || !(weight >= 1 && weight <= 1e3))
    return { code: "wrong-value", expected: "fontWeight" };
  return { is: number(weight) };
}
function lengthValue(value, type) {
  const wrong = { code: "wrong-value", expected: "length" };
  if (type === "number") return isMeasure(value) ? { is: `${number(value)}em` } : wrong;
  if (!isObject(value) || !isMeasure(value.value) || value.unit !== "px" && value.unit !== "rem")
    return wrong;
  return { is: `${number(value.value)}${value.unit}` };
}
function ratioValue(value) {
  return isMeasure(value) && value > 0 ? { is: number(value) } : { code: "wrong-value", expected: "ratio" };
}
const isMeasure = (value) => typeof value === "number" && value >= 0 && value <= 1e6;
const number = (value) => String(+value.toFixed(5));

const KINDS = {
  color: { types: ["color"], read: colourValue },
  font: { types: ["fontFamily"], read: fontValue },
  weight: { types: ["fontWeight"], read: weightValue },
  length: { types: ["number", "dimension"], read: lengthValue },
  ratio: { types: ["number"], read: ratioValue }
};
function readTokens(value, options = {}) {
  const { files, problems: found } = themeFiles(value, options);
  const own = files.at(-1);
  if (!own) return { theme: void 0, problems: found };
  const problems = /* @__PURE__ */ new Map();
  const report = (problem) => {
    const key = JSON.stringify([problem.file, problem.pointer, problem.code]);
    if (!problems.has(key)) problems.set(key, problem);
  };
  found.forEach(report);
  const tokens = /* @__PURE__ */ new Map();
  for (const { file, root } of files) {
    const { tokens: more, problems: problems2 } = tokensIn(file, root);
    problems2.forEach(report);
    for (const token of more) tokens.set(token.path, token);
  }
  const valueOf = (group, name) => {
    const token = tokens.get(`${group}.${name}`);
    if (!token) return void 0;
    const end = follow(token, tokens);
    if ("code" in end) return void report(end);
    const { types, read } = KINDS[group === "shape" ? SHAPE[name] : "color"];
    const type = end.type ?? token.type;
    if (type === void 0 || !types.includes(type))
      return void report(themeProblem(end, "wrong-type", { expected: types.join(" / "), found: type }));
    const value2 = read(end.value, type);
    if ("code" in value2) return void report(themeProblem(end, value2.code, { expected: value2.expected }));
    return {
      is: value2.is,
      same: namesIn(group).find((one) => referred(token) === `${group}.${one}`)
    };
  };
  const colours = { light: {}, dark: {} };
  for (const mode of MODES)
    for (const name of COLOUR_NAMES) setIfAny(colours[mode], name, valueOf(mode, name));
  const shape = {};
  for (const name of SHAPE_NAMES) setIfAny(shape, name, valueOf("shape", name));
  for (const [mode, other] of [["light", "dark"], ["dark", "light"]])
    for (const name of COLOUR_NAMES) {
      if (!colours[mode][name] || tokens.has(`${other}.${name}`)) continue;
      report(themeProblem(tokens.get(`${mode}.${name}`), "missing-pair", { other, name }));
    }
  return {
    theme: { ...nameAndDescription(own, report), ...paired(colours), shape },
    problems: [...problems.values()]
  };
}
function setIfAny(values, name, value) {
  if (value) values[name] = value;
}
function paired(colours) {
  const whole = (mode, other) => {
    const values = { ...colours[other], ...colours[mode] };
    const valueOf = (name) => {
      const { is, same } = values[name] ?? {};
      return (same && valueOf(same)) ?? is;
    };
    return Object.fromEntries(
      COLOUR_NAMES.filter((name) => values[name]).map((name) => [
        name,
        { ...values[name], is: valueOf(name) }
      ])
    );
  };
  return { light: whole("light", "dark"), dark: whole("dark", "light") };
}
const referred = ({ value }) => typeof value === "string" ? /^\{([^{}]+)\}$/.exec(value)?.[1] : void 0;
function follow(start, tokens) {
  const way = [];
  for (let token = start; ; ) {
    const target = referred(token);
    if (target === void 0) return token;
    way.push(token);
    const place = { file: token.file, pointer: pointTo(token.pointer, "$value") };
    const next = tokens.get(target);
    if (!next)
      return themeProblem(place, "dangling-alias", { target, nearest: nearest(target, tokens.keys()) });
    if (way.includes(next)) {
      const circle = [...way.slice(way.indexOf(next)), next].map(({ path }) => path).join(" \u2192 ");
      return themeProblem(place, "cyclic-alias", { way: circle });
    }
    token = next;
  }
}

export { checkContrast as c, readTokens as r, themeCss as t };
//# sourceMappingURL=read-tokens.js.map
