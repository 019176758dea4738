function n(r,t){let e=r;for(let f=2;t.has(e);f++)e=`${r}-${f}`;return e}export{n as f};
