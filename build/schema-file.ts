import type { Plugin } from 'rollup';
import { jsonSchema } from '../src/format/json-schema.js';

/** Writes the JSON Schema, from the one definition of the format. */
export const schemaFile: Plugin = {
  name: 'schema-file',
  generateBundle() {
    const source = `${JSON.stringify(jsonSchema(), undefined, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'schema/samsyn-1.json', source });
  },
};
