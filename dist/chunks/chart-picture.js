import { m as markShape } from './indicator.element.js';
import 'lit';
import './content-widget.js';
import './entries.js';
import './own-keys.js';
import './address.js';
import './limits.js';
import './json.js';
import './locale.js';
import './rich-text.js';
import './localized.js';
import './version.js';
import './widget-problems.js';
import './deep-links.js';
import './find.js';
import './goal-paths.js';
import './controls.styles.js';
import './tokens.styles.js';
import './csv.js';
import './status-icon.styles.js';
import './assessments.styles.js';
import './goal-progress.js';
import './not-stated.styles.js';
import './locale2.js';
import './date.template.js';
import './dates.js';
import './heading.template.js';
import './head.template.js';
import './label.template.js';
import './responsible.template.js';
import './responsible.view.js';
import './tokens.js';
import './source.template.js';
import './status-icon.template.js';
import './values.js';
import './amount.js';
import './status.view.js';
import './named.js';

const DENSITY = 2;
function paint({ width, height, font, shapes, words }) {
  const canvas = document.createElement("canvas");
  canvas.width = width * DENSITY;
  canvas.height = height * DENSITY;
  const context = canvas.getContext("2d");
  context.scale(DENSITY, DENSITY);
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, width, height);
  for (const { path, at, fill, stroke, width: width2 = 1, dash = [] } of shapes) {
    const [x, y] = at ?? [0, 0];
    context.translate(x, y);
    const drawn = new Path2D(path);
    if (fill) {
      context.fillStyle = fill;
      context.fill(drawn);
    }
    if (stroke) {
      context.strokeStyle = stroke;
      context.lineWidth = width2;
      context.setLineDash([...dash]);
      context.stroke(drawn);
    }
    context.translate(-x, -y);
  }
  for (const { text, x, y, size, bold, anchor, fill, dir } of words) {
    context.font = `${bold ? "700 " : ""}${size}px ${font}, sans-serif`;
    context.fillStyle = fill;
    context.direction = dir;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(text, x, y);
  }
  return new Promise(
    (resolve, reject) => canvas.toBlob((blob) => blob ? resolve(blob) : reject(new Error("no picture")), "image/png")
  );
}

const USUAL = { accent: "#0a566b", ground: "#c9d7dc" };
const LIGHTEST_ACCENT = 150;
const INK = { text: "#1a2123", muted: "#545b5d", hairline: "#c8cbcc" };
function coloursOf(shown) {
  shown.classList.add("light");
  const colourOf = (selector, property) => {
    const drawn = shown.querySelector(selector);
    return drawn ? getComputedStyle(drawn)[property] : "";
  };
  const [accent, ground] = [
    rgbOf(colourOf(".own .tread, .plot .tread", "stroke")),
    rgbOf(colourOf(".land", "fill"))
  ];
  shown.classList.remove("light");
  if (!accent || lightness(accent) > LIGHTEST_ACCENT) return USUAL;
  return { accent: hex(accent), ground: ground ? hex(ground) : USUAL.ground };
}
function rgbOf(colour) {
  const context = document.createElement("canvas").getContext("2d");
  if (!context || !colour || colour === "none") return void 0;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  return alpha ? [red, green, blue] : void 0;
}
const lightness = ([red, green, blue]) => red * 0.3 + green * 0.59 + blue * 0.11;
const hex = (rgb) => `#${rgb.map((part) => part.toString(16).padStart(2, "0")).join("")}`;

function inBox(path, { left, top, width, height }) {
  const across = (value, from = left) => round(from + value / 100 * width);
  const down = (value, from = top) => round(from + value / 100 * height);
  return path.replace(/([MLHVhv])([^A-Za-z]*)/g, (_, command, numbers) => {
    const [x = 0, y = 0] = (numbers.match(/-?[\d.]+/g) ?? []).map(Number);
    if (command === "H") return `H${across(x)}`;
    if (command === "h") return `h${across(x, 0)}`;
    if (command === "V") return `V${down(x)}`;
    if (command === "v") return `v${down(x, 0)}`;
    return `${command}${across(x)} ${down(y)}`;
  });
}
const round = (value) => Math.round(value * 100) / 100;

function wrapped(text, width, size, font) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = `${size}px ${font}`;
  const lines = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const line = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && context.measureText(line).width <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

const WIDTH = 960;
const MARGIN = 32;
const TITLE = 28;
const LABEL = 15;
const LINE = 1.35;
const CHART_HEIGHT = 320;
const ENDS_WIDTH = 250;
const MARKS_WIDTH = 72;
function sceneOf({ chart, lines }, texts, colours, font) {
  const shapes = [];
  const words = [];
  const write = (text, x, y2, more = {}) => {
    const usual = { size: LABEL, bold: false, anchor: "start", fill: INK.text, dir: "ltr" };
    if (text) words.push({ ...usual, text, x, y: y2, ...more });
  };
  const edge = texts.dir === "rtl" ? WIDTH - MARGIN : MARGIN;
  let y = MARGIN;
  for (const text of wrapped(texts.title, WIDTH - 2 * MARGIN, TITLE, font)) {
    y += TITLE * 1.15;
    write(text, edge, y, { size: TITLE, dir: texts.dir });
  }
  y += 12;
  shapes.push({ path: `M${MARGIN} ${y}H${WIDTH - MARGIN}`, stroke: colours.accent, width: 3 });
  y += LABEL * 1.8;
  write(texts.unit, edge, y, { dir: texts.dir, fill: INK.muted });
  y += texts.unit ? LABEL : 0;
  const atEnds = lines && !lines.isListed;
  const marks = lines?.grid ?? (chart?.mark ? [chart.mark] : []);
  const left = MARGIN + (marks.length ? MARKS_WIDTH : 0);
  const box = {
    left,
    top: y,
    width: WIDTH - MARGIN - left - (atEnds ? ENDS_WIDTH : 0),
    height: CHART_HEIGHT
  };
  for (const { at, text } of marks)
    write(text, left - 10, y + at / 100 * CHART_HEIGHT + LABEL * 0.35, { anchor: "end" });
  if (chart) drawGround(chart);
  if (lines) drawLines(lines);
  const bottom = y + CHART_HEIGHT;
  const isCut = (chart ?? lines)?.begins !== void 0;
  shapes.push({
    path: `M${box.left} ${bottom}h${box.width}`,
    stroke: INK.muted,
    width: isCut ? 2 : 1,
    ...isCut && { dash: [6, 4] }
  });
  y = bottom + writeTicks((chart ?? lines)?.ticks ?? [], bottom) + LABEL;
  if (lines && !atEnds)
    for (const end of lines.ends) {
      y += LABEL * LINE;
      writeEnd(end, MARGIN, y);
    }
  for (const text of wrapped(texts.foot, WIDTH - 2 * MARGIN, LABEL, font)) {
    y += LABEL * LINE;
    write(text, edge, y, { dir: texts.dir, fill: INK.muted });
  }
  return {
    width: WIDTH,
    height: Math.ceil(y + MARGIN),
    lang: texts.lang,
    name: texts.title,
    font,
    shapes,
    words
  };
  function drawGround({ land, edge: edge2, dashed, dots, hollow, breaks, nought, target }) {
    const add = (path, shape) => {
      if (path) shapes.push({ path: inBox(path, box), ...shape });
    };
    add(land, { fill: colours.ground });
    add(breaks, { stroke: INK.muted, width: 2, dash: [2, 4] });
    add(nought, { stroke: INK.muted, width: 1 });
    add(edge2, { stroke: colours.accent, width: 3 });
    add(dashed, { stroke: colours.accent, width: 3, dash: [4, 3] });
    for (const [path, fill] of [
      [dots, colours.accent],
      [hollow, "#ffffff"]
    ])
      for (const [, x2, at2] of path.matchAll(/M([\d.]+) ([\d.]+)/g))
        shapes.push({
          path: markShape(0),
          at: placeOf(Number(x2), Number(at2)),
          fill,
          stroke: colours.accent,
          width: 2
        });
    if (!target) return;
    add(target.lines.join(""), { stroke: INK.text, width: 2, dash: [6, 4] });
    const [x, at] = placeOf(target.isAtEnd ? 100 : 0, target.at);
    write(texts.target, x + (target.isAtEnd ? -8 : 8), at + (target.isBelow ? LABEL * 1.2 : -7), {
      anchor: target.isAtEnd ? "end" : "start",
      bold: true
    });
  }
  function drawLines({ lines: lines2, breaks, levels, aims, ends }) {
    if (levels) shapes.push({ path: inBox(levels, box), stroke: INK.hairline, width: 1 });
    if (breaks) shapes.push({ path: inBox(breaks, box), stroke: INK.muted, width: 2, dash: [2, 4] });
    if (aims) shapes.push({ path: inBox(aims, box), stroke: INK.text, width: 2, dash: [6, 4] });
    for (const { path, kind } of lines2)
      if (path) shapes.push({ path: inBox(path, box), stroke: colourOf(kind), width: 2 });
    for (const { points, mark, kind } of lines2)
      for (const { x, y: y2, isUnsure } of points)
        shapes.push({
          path: markShape(mark),
          at: placeOf(x, y2),
          fill: isUnsure ? "#ffffff" : colourOf(kind),
          stroke: colourOf(kind),
          width: 2
        });
    if (atEnds)
      for (const end of ends)
        writeEnd(end, box.left + box.width + 8, box.top + end.at / 100 * box.height + LABEL * 0.35);
  }
  function writeEnd({ mark, kind, title, value }, x, at) {
    const colour = colourOf(kind);
    const middle = at - LABEL * 0.35;
    shapes.push({
      path: `M${x} ${middle}h24`,
      stroke: colour,
      width: 2,
      ...kind === "target" && { dash: [6, 4] }
    });
    if (mark !== void 0) shapes.push({ path: markShape(mark), at: [x + 12, middle], fill: colour });
    write(`${title ? `${title.text} ` : ""}${value}`, x + 32, at, { bold: kind === "target" });
  }
  function writeTicks(ticks, from) {
    let most = 0;
    for (const { at, value, time, quality, where } of ticks) {
      if (where === "narrow") continue;
      const [x] = placeOf(at, 0);
      const rows = [value, time, quality].filter(Boolean);
      rows.forEach(
        (text, i) => write(text, x, from + LABEL * (1.3 + i * LINE), { anchor: "middle", bold: text === value })
      );
      most = Math.max(most, rows.length);
    }
    return LABEL * (0.6 + most * LINE);
  }
  function colourOf(kind) {
    return kind === "own" ? colours.accent : kind === "other" ? INK.muted : INK.text;
  }
  function placeOf(x, at) {
    return [box.left + x / 100 * box.width, box.top + at / 100 * box.height];
  }
}

const SVG = "http://www.w3.org/2000/svg";
function svgOf({ width, height, lang, name, font, shapes, words }) {
  const picture = element("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    lang,
    role: "img",
    "font-family": `${font}, sans-serif`
  });
  const title = element("title", {});
  title.textContent = name;
  picture.append(title, element("rect", { width, height, fill: "#ffffff" }));
  for (const { path, at, fill, stroke, width: width2, dash } of shapes)
    picture.append(
      element("path", {
        d: path,
        fill: fill ?? "none",
        stroke,
        "stroke-width": width2,
        "stroke-dasharray": dash?.join(" "),
        transform: at && `translate(${at.join(" ")})`
      })
    );
  for (const { text, x, y, size, bold, anchor, fill, dir } of words) {
    const line = element("text", {
      x,
      y,
      fill,
      "font-size": size,
      "font-weight": bold ? 700 : void 0,
      "text-anchor": anchor,
      direction: dir === "rtl" ? dir : void 0
    });
    line.textContent = text;
    picture.append(line);
  }
  return new Blob([new XMLSerializer().serializeToString(picture)], { type: "image/svg+xml" });
}
function element(name, attributes) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== void 0) made.setAttribute(key, String(value));
  return made;
}

function chartPicture(kind, indicator, texts, shown) {
  const scene = sceneOf(indicator, texts, coloursOf(shown), getComputedStyle(shown).fontFamily);
  return kind === "svg" ? Promise.resolve(svgOf(scene)) : paint(scene);
}

export { chartPicture };
//# sourceMappingURL=chart-picture.js.map
