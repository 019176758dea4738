function plural(lang, count, forms) {
  const known = Intl.PluralRules.supportedLocalesOf(lang).length;
  const form = known ? new Intl.PluralRules(lang).select(count) : count === 1 ? "one" : "other";
  return forms[form] ?? forms.other;
}

export { plural as p };
//# sourceMappingURL=plural.js.map
