const observeSize = (onChange) => "ResizeObserver" in globalThis ? new ResizeObserver(onChange) : void 0;

export { observeSize as o };
//# sourceMappingURL=observe-size.js.map
