import{u as a,x as n,E as t}from"./builder.js";/**
 * @license
 * Copyright 2018 Google LLC
 * SPDX-License-Identifier: BSD-3-Clause
 */const h={},u=a(class extends n{constructor(){super(...arguments),this.ot=h}render(e,r){return r()}update(e,[r,i]){if(Array.isArray(r)){if(Array.isArray(this.ot)&&this.ot.length===r.length&&r.every((o,s)=>o===this.ot[s]))return t}else if(this.ot===r)return t;return this.ot=Array.isArray(r)?Array.from(r):r,this.render(r,i)}});export{u as i};
