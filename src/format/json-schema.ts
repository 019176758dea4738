import { toJsonSchema, type ConversionConfig, type JsonSchema } from '@valibot/to-json-schema';
import { LIMITS } from './limits.js';
import * as schema from './schema.js';
import { withSince, type Description } from './entries.descriptions.js';
import { vocabulary } from './descriptions.js';

/** The published schema's name. It stays the same through all minor versions. */
export const SCHEMA_ID = 'urn:samsyn:schema:1';

/** The invisible characters, which `soundAddress` takes out of an address before it looks at it. */
const IGNORED = String.raw`\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\ufeff`;

/** Patterns for the checks that Valibot cannot turn into one, by the name that `schema.ts` gives the check. */
const PATTERNS: Readonly<Record<string, string>> = {
  // As `isLanguage`, of which nobody needs the extensions ("-u-…") and a second variant.
  language:
    '^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?' +
    '(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))?(?:-[Xx](?:-[A-Za-z0-9]{1,8})+)?$',
  // Other major versions have a schema of their own.
  version: String.raw`^1\.\d+$`,
  // As `soundAddress`, but with nothing invisible before the address or inside its protocol: browsers forgive
  // that, and it is never meant. Without lookahead and flags, which validators in other languages lack.
  address:
    `^(?:(?:[Hh][Tt][Tt][Pp][Ss]?|[Mm][Aa][Ii][Ll][Tt][Oo]|[Tt][Ee][Ll]):` +
    `|[/?#]|[^:/?#${IGNORED}][^:/?#]*(?:[/?#]|$))`,
};

const overrideAction: ConversionConfig['overrideAction'] = ({ valibotAction, jsonSchema }) => {
  const { message } = valibotAction as { readonly message?: unknown };
  const pattern = PATTERNS[String(message)];
  return pattern === undefined ? undefined : { ...jsonSchema, pattern };
};

/** Adds what the reader demands beyond Valibot: limits, no unknown keys, no entry without content. */
const overrideSchema: ConversionConfig['overrideSchema'] = ({ valibotSchema, jsonSchema }) => {
  switch (valibotSchema.type) {
    case 'string':
      return { ...jsonSchema, maxLength: LIMITS.text };
    case 'record':
      return { ...jsonSchema, minProperties: 1 };
    case 'object': {
      const { required = [], ...rest } = jsonSchema;
      // An id and keys of one's own are nothing to show. `minProperties` says it better for `{}`.
      const filled = { minProperties: 1, not: { propertyNames: { pattern: '^(?:id$|x-)' } } };
      return {
        ...rest,
        ...(required.length ? { required } : filled),
        additionalProperties: false,
        patternProperties: { '^x-': {} },
      };
    }
    default:
      return undefined;
  }
};

/**
 * Builds the published JSON Schema, draft 2020-12, from `schema.ts` and `descriptions.ts`.
 *
 * A file that it accepts is read without an error, but for what only the reader sees: the number of entries,
 * their depth, the file's size, and a text whose characters past U+FFFF count double there. For the build;
 * never part of a page.
 */
export function jsonSchema(): object {
  const { content, ...entries } = schema;
  const { $schema, $defs, ...file } = toJsonSchema(content, {
    target: 'draft-2020-12',
    definitions: { ...entries, address: schema.publisher.entries.url.wrapped },
    // Metadata is the reader's own: which strings are ids and references.
    ignoreActions: ['metadata'],
    overrideAction,
    overrideSchema,
  });
  // Bundlers order the exports of a module differently.
  const definitions = Object.entries($defs as Record<string, JsonSchema>).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  describe(file, 'content');
  for (const [name, definition] of definitions) describe(definition, name);
  return {
    $schema,
    $id: SCHEMA_ID,
    title: 'Samsyn 1',
    description: both({
      en: 'A governing document of a municipality, for Samsyn’s widgets to show.',
      sv: 'Styrdokument: ett av kommunens dokument, som Samsyns webbkomponenter visar.',
    }),
    ...file,
    $defs: Object.fromEntries(definitions),
  };
}

/** Gives every key of an entry's schema its description. */
function describe({ properties = {} }: JsonSchema, entry: string): void {
  const words: Readonly<Record<string, Description>> = vocabulary[entry as keyof typeof vocabulary];
  for (const [key, property] of Object.entries(properties) as [string, JsonSchema][])
    property.description = both(words[key]!);
}

function both(description: Description): string {
  const { en, sv } = withSince(description);
  return `${en}\n\n${sv}`;
}
