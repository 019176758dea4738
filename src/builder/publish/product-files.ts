/** Gives the files that a site takes, by their names in the folder: "samsyn.js", "themes/skog.css". */
export interface ProductFiles {
  /** @throws Error where the file could not be fetched. */
  readonly bytes: (name: string) => Promise<Uint8Array>;
}

/** The product's files, which lie beside the builder's own. */
export function productFiles(folder = new URL('./samsyn/', import.meta.url)): ProductFiles {
  return {
    bytes: async (name) => {
      const response = await fetch(new URL(name, folder));
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    },
  };
}

/** Reads a file of JSON; undefined where it did not come, or is none. */
export async function jsonFile(files: ProductFiles, name: string): Promise<unknown> {
  try {
    return JSON.parse(new TextDecoder().decode(await files.bytes(name))) as unknown;
  } catch {
    return undefined;
  }
}
