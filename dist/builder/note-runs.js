import{j as l}from"./runs.js";function s(o){return l(a(o).flatMap((t,n)=>n?[{text:`
`},...t]:t))}function a(o){return o.flatMap(t=>{if(t.kind==="table"){const r=t.rows.flat().flatMap(f=>a(f.pieces));return t.caption?[[{text:t.caption}],...r]:r}if(t.kind!=="figure")return[t.runs];const n=[t.alt,t.caption].filter(Boolean).join(" ");return n?[[{text:n}]]:[]})}export{s as n};
