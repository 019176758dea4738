const fragmentOf = (id, isShown) => id !== void 0 && isShown?.(id) ? `#${id}` : void 0;

export { fragmentOf as f };
//# sourceMappingURL=fragment-of.js.map
