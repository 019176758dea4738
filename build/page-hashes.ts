/** Gives the snippets in a text the version and the hashes of the files that they name. */
export const tellHashes = (text: string, version: string, hashes: Readonly<Record<string, string>>): string =>
  text.replace(
    /\/samsyn\/\d[\d.]*\/([\w/.-]+\.js)(" integrity="|": ")sha384-[\w+/=]*/g,
    (_, file: string, between: string) => {
      if (!hashes[file]) throw new Error(`The page names ${file}, which is not built.`);
      return `/samsyn/${version}/${file}${between}${hashes[file]}`;
    },
  );
