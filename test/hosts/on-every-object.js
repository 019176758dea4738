/* Methods on every object, as old libraries and hand-written scripts put them there: they are seen by `for in`. */
const names =
  'extend clone each forEach map keys values size contains has isEmpty inspect first last toJson string number host sv';
for (const name of names.split(' '))
  Object.prototype[name] = function () {
    return this;
  };
