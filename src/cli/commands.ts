import { checkCommand } from './check.js';
import type { Command } from './command.js';
import { importCommand } from './import.js';
import { initCommand } from './init.js';
import { renderCommand } from './render.js';
import { snippetCommand } from './snippet.js';
import { themeBuildCommand } from './theme-build.js';
import { themeCheckCommand } from './theme-check.js';

/** All that the program can do, by name, in the order that help lists it. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  init: initCommand,
  import: importCommand,
  check: checkCommand,
  render: renderCommand,
  snippet: snippetCommand,
  'theme check': themeCheckCommand,
  'theme build': themeBuildCommand,
};
