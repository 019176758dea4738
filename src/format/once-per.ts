/**
 * Has something worked out of an object once, for as long as the object lives: content that has been taken is not
 * changed, and many ask the same of it.
 *
 * @param work - What it gives follows from the object alone.
 */
export function oncePer<From extends object, To>(work: (from: From) => To): (from: From) => To {
  const known = new WeakMap<From, To>();
  return (from) => {
    if (!known.has(from)) known.set(from, work(from));
    return known.get(from)!;
  };
}
