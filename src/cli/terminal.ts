import { clearLine, createInterface, cursorTo } from 'node:readline';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Call } from './command.js';

/** Gives the way to ask whoever sits at a terminal; undefined where a question would wait for ever. */
export function asking(input: ReadStream, output: WriteStream): Call['ask'] {
  if (!input.isTTY || !output.isTTY) return undefined;
  return (question) =>
    new Promise((resolve) => {
      const lines = createInterface({ input, output });
      // A question is never answered when its input ends, and Node would then stop with a number of its own.
      lines.once('close', () => resolve(undefined));
      lines.once('SIGINT', () => lines.close());
      lines.question(question, (answer) => {
        resolve(answer);
        lines.close();
      });
    });
}

/** Gives the way to show how far work has come; undefined where the lines would pile up in a file. */
export function showing(output: WriteStream): Call['show'] {
  if (!output.isTTY) return undefined;
  return (line) => {
    clearLine(output, 0);
    cursorTo(output, 0);
    output.write(line.slice(0, output.columns - 1));
  };
}
