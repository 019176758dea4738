const LAZY_LAYOUT_FROM = 60;

export { LAZY_LAYOUT_FROM as L };
//# sourceMappingURL=lazy-layout.js.map
