function a(e,n){try{return new Intl.DisplayNames([n],{type:"language"}).of(e)??e}catch{return e}}export{a as l};
