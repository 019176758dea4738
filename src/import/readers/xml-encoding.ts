import { Failure } from '../failure.js';

/** How much is decoded at a time. */
const STEP_BYTES = 64 * 1024;

/** A piece of a text, and how much of the whole has come with it, from 0 to 1. */
export interface DecodedPiece {
  readonly text: string;
  readonly done: number;
}

/** Decodes XML by its byte order mark, else by its declaration, else as UTF-8, a piece at a time. */
export function* decodedXml(bytes: Uint8Array): Generator<DecodedPiece> {
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += STEP_BYTES)
      yield {
        text: decoder.decode(bytes.subarray(at, at + STEP_BYTES), { stream: true }),
        done: Math.min(1, (at + STEP_BYTES) / bytes.length),
      };
    yield { text: decoder.decode(), done: 1 };
  } catch (error) {
    // A label that nobody knows is a RangeError, bytes that are no text a TypeError.
    throw error instanceof Failure ? error : new Failure('damaged');
  }
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  if (first === 0xef) return 'utf-8';
  const start = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  // An XML file that says UTF-16 and is read as bytes is not.
  return declared && !/^utf-?16/i.test(declared) ? declared : 'utf-8';
}
