function letters(value) {
  if (value < 1) return String(value);
  let [left, text] = [value, ""];
  while (left > 0) {
    text = String.fromCharCode(97 + (left - 1) % 26) + text;
    left = Math.floor((left - 1) / 26);
  }
  return text;
}
const ROMAN = [
  [1e3, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"]
];
function roman(value, most = 3999) {
  if (value < 1 || value > most) return String(value);
  let [left, text] = [value, ""];
  for (const [worth, sign] of ROMAN)
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  return text;
}
function drawn(value, format) {
  switch (format) {
    case "a":
      return letters(value);
    case "A":
      return letters(value).toUpperCase();
    case "i":
      return roman(value);
    case "I":
      return roman(value).toUpperCase();
    case "":
      return "";
  }
  return String(value);
}

export { drawn as d, roman as r };
//# sourceMappingURL=numerals.js.map
