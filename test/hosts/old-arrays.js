/* As Prototype 1.7 has it: knows what has a length, and neither iterables nor a function to map by. */
Array.from = function (iterable) {
  if (!iterable) return [];
  let { length = 0 } = iterable;
  const results = new Array(length);
  while (length--) results[length] = iterable[length];
  return results;
};
Array.prototype.toJSON = function () {
  return Array.from(this);
};
Array.prototype.find = Array.prototype.detect = function (is, context) {
  for (let i = 0; i < this.length; i++) if (is.call(context, this[i], i)) return this[i];
};
