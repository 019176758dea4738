#!/usr/bin/env node
/// <reference types="node" />
import { COMMANDS } from './commands.js';
import { runProgram } from './program.js';
import { asking, showing } from './terminal.js';

// Whoever reads what is printed may stop reading, as `head` does: no fault, and nothing more to say.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runProgram(COMMANDS, process.argv.slice(2), {
  print: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  ask: asking(process.stdin, process.stderr),
  show: showing(process.stderr),
});
