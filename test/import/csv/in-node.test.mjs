import assert from 'node:assert/strict';
import { it } from 'node:test';
import { bundled } from '../text/bundled-reader.mjs';

it('reads dashes and quotes that Excel writes in windows-1252, in Node as in a browser', async () => {
  const { readCsv } = await bundled('csv/read-csv', 'readCsv');
  const { pieces } = readCsv(Uint8Array.of(0x80, 0x96, 0x94, 0x3b, 0xe4, 0x0a));
  assert.deepEqual(
    pieces[0].rows[0].map(({ pieces }) => pieces[0].runs[0].text),
    ['€–”', 'ä'],
  );
});
