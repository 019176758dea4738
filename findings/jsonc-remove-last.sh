#!/usr/bin/env bash
# What: jsonc-parser 3.3.1, the library behind VS Code's JSON files: modify() with `undefined`, which takes a value out.
# Read 2026-11-29.
#
# Guess: the library is made for keeping what a person wrote, however it is laid out; so a list on one line is as good
# as one over several, and what comes out is JSON.
#
# What happens: taking out the last item of a list is right only where the closing bracket stands on a line of its own.
# On one line the last character of the item stays: of `[1,2]` without its last comes `[12]`, which is JSON and says
# something else, with no error. Of words and objects comes text that is no JSON. Other items, and keys, are right.
#
# Why it matters: a program that saves a person's file by the least change writes wrong figures into short lists
# (global goals, topics) and nobody sees it: the file still reads.
#
# Upstream: microsoft/node-jsonc-parser, src/impl/edit.ts: two characters are counted off for a line break and the bracket.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
npm install --no-save --no-audit --no-fund --loglevel=error --ignore-scripts jsonc-parser@3.3.1
echo "Node $(node --version), jsonc-parser 3.3.1"

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { applyEdits, modify } from 'jsonc-parser';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

/** A text without the value at a path, white space aside. */
const without = (text, path) =>
  applyEdits(text, modify(text, path, undefined, { formattingOptions: { insertSpaces: true, tabSize: 2 } })).replace(/\s/g, '');

see('last of a list on one line', without('[1,2]', [1]), '[12]');
see('last of a list in an object', without('{"sdg":[3,10,11]}', ['sdg', 2]), '{"sdg":[3,101]}');
see('last word of a list on one line', without('["a","b"]', [1]), '["a""]');
see('first of a list on one line', without('[1,2]', [0]), '[2]');
see('last key on one line', without('{"a":1,"b":2}', ['b']), '{"a":1}');
see('last of a list over lines', without('[\n  1,\n  2\n]', [1]), '[1]');
END

node run.mjs
