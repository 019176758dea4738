const s=(t=[])=>t.flatMap(a=>[a,...s(a.sections)]);export{s as a};
