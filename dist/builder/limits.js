const e={size:8388608,entries:1e5,depth:40,text:2e4,nesting:20,problems:100};export{e as L};
