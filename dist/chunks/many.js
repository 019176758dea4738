const MANY = 60;

export { MANY as M };
//# sourceMappingURL=many.js.map
