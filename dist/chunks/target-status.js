function targetStatusOf(status) {
  const text = status.toLowerCase().replace(/^(?:målet är|target|helt|fully) /, "");
  if (/^(?:ej|inte|not|off) /.test(text)) return "below";
  if (/^(?:delvis|nästan|på väg|partly|partially|nearly|on)\b/.test(text)) return "on";
  return /^(?:uppfyll|uppnå|nått|nådd|reached|achieved|met\b)/.test(text) ? "above" : void 0;
}

export { targetStatusOf as t };
//# sourceMappingURL=target-status.js.map
