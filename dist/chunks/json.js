const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const pointTo = (pointer, key) => `${pointer}/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`;

export { isObject as i, pointTo as p };
//# sourceMappingURL=json.js.map
