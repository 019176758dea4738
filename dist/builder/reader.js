const t=/^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)(?:-|$)/i;function s(r){return t.test(r)?"rtl":"ltr"}export{s as d};
