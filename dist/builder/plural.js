function o(e,l,n){const t=Intl.PluralRules.supportedLocalesOf(e).length?new Intl.PluralRules(e).select(l):l===1?"one":"other";return n[t]??n.other}export{o as p};
