import type { Command, ExitCode } from './command.js';
import { checkThemeFile } from './theme-file.js';

/** `samsyn theme check`: reads token files and checks that their colours can be told apart. */
export const themeCheckCommand: Command = {
  files: { sv: '<temafil …>', en: '<token file …>' },
  words: {
    sv: 'Läser teman (*.tokens.json) och kontrollerar kontrasten i ljust och mörkt.',
    en: 'Reads themes (*.tokens.json) and checks the contrast in light and dark.',
  },
  options: {
    all: { type: 'boolean', words: { sv: 'visar alla färgpar', en: 'shows every pair of colours' } },
  },
  run: (call) => {
    const checked = call.files.map((file) => checkThemeFile(file, call));
    return checked.reduce<ExitCode>(
      (worst, { isSound, isMissing }) => (isMissing ? 2 : isSound ? worst : worst || 1),
      0,
    );
  },
};
