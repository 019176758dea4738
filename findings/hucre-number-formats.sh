#!/usr/bin/env bash
# What: hucre 1.0.0, which reads and writes workbooks; its formatValue, which writes a number by its format code.
# Read 2026-11-28.
#
# Guess: what formatValue gives is what a spreadsheet shows, or the plain number where the code is beyond it.
#
# What happens: for codes that a Swedish Excel writes by itself, another number or another word comes out, and no error.
#   0" %"               5 becomes "500 %": a percent sign in quotation marks, which only stands there, multiplies too.
#   General" st"        12 becomes "Gnral stee": the word General is taken letter by letter, e for a year.
#   #,##0.00 [$kr-41D]  1234 becomes "1,234.00 ": the currency in brackets goes away with the country's number.
#   0%                  0.145 becomes "14%" where spreadsheets show 15 %: what is rounded is 14.499999999999998.
#
# Why it matters: goals and budgets are published from sheets. Five per cent becomes five hundred, "kr" is gone, and a
# target is a percentage point lower than in the sheet that the council decided on.
#
# Upstream: no thread found.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"private":true,"type":"module"}' >package.json
packages=(hucre@1.0.0)
npm install --no-save --no-audit --no-fund --loglevel=error "${packages[@]}"
echo "Node $(node --version), ${packages[*]}"

cat >run.mjs <<'END'
import { formatValue } from 'hucre';

/** Prints what was seen, and fails where it is no longer what this file tells. */
const see = (value, code, told) => {
  const seen = formatValue(value, code);
  console.log(`${value} by ${code}:`, JSON.stringify(seen));
  if (seen === told) return;
  console.log(`CHANGED: told was ${JSON.stringify(told)}`);
  process.exitCode = 1;
};

see(5, '0" %"', '500 %');
see(12, 'General" st"', 'Gnral stee');
see(1234, '#,##0.00 [$kr-41D]', '1,234.00 ');
see(0.145, '0%', '14%');
// What it does as a spreadsheet does.
see(12, '0" st"', '12 st');
see(0.15, '0%', '15%');
END
node run.mjs
