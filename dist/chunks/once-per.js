function oncePer(work) {
  const known = /* @__PURE__ */ new WeakMap();
  return (from) => {
    if (!known.has(from)) known.set(from, work(from));
    return known.get(from);
  };
}

export { oncePer as o };
//# sourceMappingURL=once-per.js.map
