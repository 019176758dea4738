const n=o=>[...(o.shadowRoot??o).children];function r(o){if(o.parentElement)return o.parentElement;const t=o.getRootNode();return t instanceof ShadowRoot?t.host:void 0}export{n as c,r as p};
