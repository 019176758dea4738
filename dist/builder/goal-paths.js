const l=(s=[],a=[])=>s.flatMap(t=>[[...a,t],...l(t.goals,[...a,t])]),o=(s=[])=>s.flatMap(a=>[a,...o(a.goals)]);export{o as a,l as g};
