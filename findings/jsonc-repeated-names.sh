#!/usr/bin/env bash
# What: jsonc-parser 3.3.1 (the JSON editing library of VS Code), on an object that has one name
# twice. Read 2026-11-28.
#
# Guess: a library's functions for one text agree on which of two properties of the same name counts;
# and an edit made by it changes what JSON.parse reads.
#
# What happens: `parse` gives the last one, as JSON.parse does. findNodeAtLocation and `modify` take
# the first. So the place that is shown for a value is another value's, and an edit through `modify`
# changes a property that nobody reads: the text differs, the parsed value does not. Removing by
# `modify(…, undefined)` removes the first one only, after which there still is one. `parse` reports
# no error for the repeated name, nor does parseTree, though asked for errors.
#
# Why it matters: repeated names come from joined branches and hand edits of long content files. An
# editor or a checker that points at line 3 and mends line 3 leaves line 8 in force; the person has
# seen the right text turn up in the file.
#
# Upstream: RFC 8259 section 4 leaves repeated names open; the package's documentation does not speak
# of them.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(jsonc-parser@3.3.1)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >plan.json <<'END'
{
  "title": "Framtidsplan",
  "owner": "Kommunstyrelsen",
  "decided": "2025-11-24",
  "owner": "Kommunfullmäktige"
}
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import jsonc from 'jsonc-parser';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const text = readFileSync('plan.json', 'utf8');
const errors = [];
const path = ['owner'];
see('JSON.parse', JSON.parse(text).owner, 'Kommunfullmäktige');
see('parse', jsonc.parse(text, errors).owner, 'Kommunfullmäktige');
const tree = jsonc.parseTree(text, errors);
see('errors', errors.length, 0);
const node = jsonc.findNodeAtLocation(tree, path);
see('findNodeAtLocation', node.value, 'Kommunstyrelsen');
see('its line', text.slice(0, node.offset).split('\n').length, 3);
const edited = jsonc.applyEdits(text, jsonc.modify(text, path, 'Socialnämnden', {}));
see('modify changes the text', edited !== text, true);
see('modify, parsed', JSON.parse(edited).owner, 'Kommunfullmäktige');
const removed = jsonc.applyEdits(text, jsonc.modify(text, path, undefined, {}));
see('removed, parsed', JSON.parse(removed).owner, 'Kommunfullmäktige');
const single = text.replace(/,\s*"owner": "Kommunfullmäktige"/, '');
const right = jsonc.applyEdits(single, jsonc.modify(single, path, 'Socialnämnden', {}));
see('modify, when the name stands once', JSON.parse(right).owner, 'Socialnämnden');
END

node run.mjs
