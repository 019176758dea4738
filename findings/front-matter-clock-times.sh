#!/usr/bin/env bash
# What: gray-matter 4.0.3 (the front matter reader of many static site generators), with the js-yaml 3
# that it brings; js-yaml 4.1.0 beside it. Read 2026-11-28.
#
# Guess: a clock time in front matter is a string, or some date type; and all clock times are the same
# thing.
#
# What happens: gray-matter stands on js-yaml 3, which follows YAML 1.1: digits with a colon are a
# number in base 60. `18:30` is 1110. But a number may not begin with a zero unless it is octal, so
# `09:30` is a string, and `07:15` too. Meetings in the morning come out right and those from ten
# o'clock on as numbers. Times with a full stop, as Swedish writes them, are cut along the same line:
# `18.30` is 18.3 and `09.00` a string. js-yaml 4 follows YAML 1.2 and gives strings for all times
# with a colon, but numbers for all with a full stop, `09.00` (9) among them.
#
# Why it matters: an events page that was tested with a morning meeting says "Mötet börjar kl. 1110"
# in the evening, or "18.3", or sorts strings before numbers.
#
# Upstream: jonschlinkert/gray-matter#62 tells of dates, by the same parser; bitbonsai/mcpvault#75 has
# met the times.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(gray-matter@4.0.3 js-yaml@4.1.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >meeting.md <<'END'
---
titel: Kommunfullmäktige
frukost: 07:15
gruppmoten: 09:30
lunch: 12:00
mote: 18:30
slut: 21:45
paus: 19.30
oppnar: 09.00
---

Mötet är öppet för alla.
END

cat >run.mjs <<'END'
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import matter from 'gray-matter';
import yaml from 'js-yaml';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (what, seen, told) => {
  console.log(`${what}:`, typeof seen === 'string' ? seen : JSON.stringify(seen));
  if (isDeepStrictEqual(seen, told)) return;
  console.error(`CHANGED ${what}: this file tells of ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

const file = readFileSync('meeting.md', 'utf8');
const own = createRequire(createRequire(import.meta.url).resolve('gray-matter'))('js-yaml/package.json').version;
console.log('js-yaml of gray-matter:', own);
const morning = { titel: 'Kommunfullmäktige', frukost: '07:15', gruppmoten: '09:30' };
see('gray-matter', matter(file).data, { ...morning, lunch: 720, mote: 1110, slut: 1305, paus: 19.3, oppnar: '09.00' });
const later = { lunch: '12:00', mote: '18:30', slut: '21:45' };
see('js-yaml 4', yaml.load(file.split('---')[1]), { ...morning, ...later, paus: 19.3, oppnar: 9 });
END

node run.mjs
