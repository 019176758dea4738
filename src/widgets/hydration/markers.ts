/** The mark that ends what each one begins; a mark without its end is none. */
export function endsOf(marks: TreeWalker): Map<Comment, Comment> {
  const ends = new Map<Comment, Comment>();
  const open: Comment[] = [];
  for (let mark = marks.nextNode() as Comment | null; mark; mark = marks.nextNode() as Comment | null) {
    if (mark.data.startsWith('lit-part')) open.push(mark);
    else if (mark.data === '/lit-part') {
      const start = open.pop();
      if (start && start.parentNode === mark.parentNode) ends.set(start, mark);
    }
  }
  return ends;
}

const digests = new WeakMap<TemplateStringsArray, string>();
/** Gives `@lit-labs/ssr`'s name of a template: two hashes of its strings. */
export function digestOf(strings: TemplateStringsArray): string {
  let digest = digests.get(strings);
  if (digest === undefined) {
    const hashes = new Uint32Array(2).fill(5381);
    for (const string of strings)
      for (let i = 0; i < string.length; i++) hashes[i % 2] = (hashes[i % 2]! * 33) ^ string.charCodeAt(i);
    digests.set(strings, (digest = btoa(String.fromCharCode(...new Uint8Array(hashes.buffer)))));
  }
  return digest;
}
