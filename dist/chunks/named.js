import { b as findEntry } from './find.js';

function namedIndicators({ indicators }, item) {
  const ids = item?.split(/[\s,]+/).filter(Boolean) ?? [];
  const found = (ids.length ? ids : [void 0]).flatMap((id) => findEntry(indicators, id) ?? []);
  return [...new Set(found)];
}

export { namedIndicators as n };
//# sourceMappingURL=named.js.map
