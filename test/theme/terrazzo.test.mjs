import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Logger, defineConfig, parse } from '@terrazzo/parser';
import { addressOf, folder, names, ownTheme } from './source.mjs';

for (const name of names)
  test(`${name} is a sound token file to another reader of the format, which reads the same colours`, async () => {
    const logger = new Logger({ level: 'silent' });
    const filename = new URL(addressOf(name));
    const input = [{ filename, src: readFileSync(filename, 'utf8') }];
    const { tokens } = await parse(input, { logger, config: defineConfig({}, { cwd: folder, logger }) });
    assert.deepEqual([logger.errorCount, logger.warnCount], [0, 0]);
    const { theme } = ownTheme(name);
    const colours = Object.entries(tokens).filter(([, { $type }]) => $type === 'color');
    assert.ok(colours.length >= 6);
    for (const [path, { $value }] of colours) {
      const [mode, key] = path.split('.');
      const hex = $value.components.map((one) =>
        Math.round(one * 255)
          .toString(16)
          .padStart(2, '0'),
      );
      assert.equal(theme[mode][key].is, `#${hex.join('')}`, path);
      // The hex that stands beside for the eye says the same.
      assert.equal($value.hex, `#${hex.join('')}`, path);
    }
  });
