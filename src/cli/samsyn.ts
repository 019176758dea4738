#!/usr/bin/env node
/// <reference types="node" />
import { checkCommand } from './check.js';
import { runProgram } from './program.js';
import { renderCommand } from './render.js';
import { snippetCommand } from './snippet.js';
import { themeBuildCommand } from './theme-build.js';
import { themeCheckCommand } from './theme-check.js';

process.exitCode = await runProgram(
  {
    check: checkCommand,
    render: renderCommand,
    snippet: snippetCommand,
    'theme check': themeCheckCommand,
    'theme build': themeBuildCommand,
  },
  process.argv.slice(2),
  {
    print: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
  },
);
