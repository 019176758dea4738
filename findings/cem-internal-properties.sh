#!/usr/bin/env bash
# What: @custom-elements-manifest/analyzer 0.11.0 with --litelement, on properties that are marked @internal. Read 2026-11-28.
#
# Guess: what is marked @internal is left out of custom-elements.json however a Lit element declares its properties: by a
# decorator, or in `static properties` with a `declare`d field.
#
# What happens: with the decorator it is left out. With `static properties` it stays in, as public: the field with its
# comment is dropped first, and then the list of properties adds one of that name, without a word of what it is. One
# marked @private is told to be private in both forms; one marked as both is public.
#
# Why it matters: the manifest is what editors complete from, what Storybook makes tables and controls of, and what types
# for frameworks are generated from. `declare` with `static properties` is the form without decorators' helpers, and the
# same tag takes the property out of TypeScript's declarations (stripInternal): what is generated then names a property
# that the class has no type for, and with skipLibCheck everything around it becomes `any` in silence.
#
# Upstream: open-wc/custom-elements-manifest#194 (closed) has the decorator's case; no thread on this one found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(@custom-elements-manifest/analyzer@0.11.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

mkdir src
cat >src/elements.ts <<'END'
import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';

export class Decorated extends LitElement {
  /** For everybody. */
  @property() item = '';
  /** @internal */
  @property({ attribute: false }) handed = '';
  /** @private */
  @property({ attribute: false }) kept = '';
  /**
   * @internal
   * @private
   */
  @property({ attribute: false }) both = '';
}

export class Listed extends LitElement {
  static properties = { item: {}, handed: {}, kept: {}, both: {} };
  /** For everybody. */
  declare item: string;
  /** @internal */
  declare handed: string;
  /** @private */
  declare kept: string;
  /**
   * @internal
   * @private
   */
  declare both: string;
}
END
npx --no-install cem analyze --globs 'src/*.ts' --litelement --quiet --outdir out

cat >run.mjs <<'END'
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.log(`CHANGED: told was ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const { modules } = JSON.parse(readFileSync('out/custom-elements.json', 'utf8'));
for (const { name, members } of modules[0].declarations)
  see(
    name,
    Object.fromEntries(members.map(({ name, privacy = 'public' }) => [name, privacy])),
    name === 'Decorated'
      ? { item: 'public', kept: 'private' }
      : { item: 'public', kept: 'private', handed: 'public', both: 'public' },
  );
END
node run.mjs
