/**
 * Reads bytes as text: by their byte order mark, else by the name they are given, else as UTF-8 where they are
 * that from end to end, else as Windows-1252, which any bytes are.
 */
export function decodeText(bytes: Uint8Array, named?: string): string {
  const marked = byOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  return (
    (named && decodeStrictly(bytes, named)) ?? decodeStrictly(bytes, 'utf-8') ?? decodeWindows1252(bytes)
  );
}

/** Windows-1252's own characters, from 0x80; the five that it has not are controls, as browsers have them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20's decoder of that name gives controls for all from 0x80 to 0x9f. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('latin1')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (letter) => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!);
}

function byOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function decodeStrictly(bytes: Uint8Array, name: string): string | undefined {
  try {
    const decoder = new TextDecoder(name, { fatal: true });
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
  } catch {
    // An unknown name, or bytes that are not of that character set.
    return undefined;
  }
}
