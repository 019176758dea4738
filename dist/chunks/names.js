const COLOUR_NAMES = [
  "accent",
  "on-accent",
  "surface",
  "text",
  "sky",
  "ground",
  "on-ground",
  "focus"
];
const SHAPE = {
  font: "font",
  "heading-font": "font",
  "heading-weight": "weight",
  size: "length",
  scale: "ratio",
  space: "length",
  horizon: "length",
  radius: "length",
  measure: "length"
};
const SHAPE_NAMES = Object.keys(SHAPE);
const MODES = ["light", "dark"];
const isThemeName = (name) => typeof name === "string" && /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name);

export { COLOUR_NAMES as C, MODES as M, SHAPE_NAMES as S, SHAPE as a, isThemeName as i };
//# sourceMappingURL=names.js.map
