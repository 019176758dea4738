import fc from 'fast-check';

const PIECES = [
  ...['sv', 'SE', 'x', '1', '1996', 'dari', 'Latn', 'u', 'co', 'trad', 'rozaj', 'valencia', 'i', 'klingon'],
  ...['', '-', '_', ' ', 'å', 'a', 'zh', 'cmn', '12345678', '123456789', '\0', 'ar', 'EN'],
];

/** What a page or a file may say of its language: tags, near misses, and anything at all. */
export const langs: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('-')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
  fc.string(),
);
