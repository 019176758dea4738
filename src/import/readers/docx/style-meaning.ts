/** What a style's name says of the paragraphs in it. */
export type StyleMeaning =
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'subtitle' | 'quote' | 'caption' | 'contents' | 'code' | 'in-list' | 'prompt' };

/** Names that Word, LibreOffice and Google Docs give their styles, and what people call their own. Lower case. */
const NAMES: readonly (readonly [meaning: StyleMeaning, names: readonly string[]])[] = [
  [
    { kind: 'heading', level: 0 },
    ['title', 'rubrik', 'titel', 'huvudrubrik', 'dokumentrubrik', 'dokumenttitel', 'otsikko', 'tittel'],
  ],
  [{ kind: 'subtitle' }, ['subtitle', 'underrubrik', 'undertitel', 'alaotsikko', 'undertittel']],
  [
    { kind: 'quote' },
    ['quote', 'intense quote', 'citat', 'starkt citat', 'blockcitat', 'quotations', 'block text', 'lainaus'],
  ],
  [{ kind: 'caption' }, ['caption', 'beskrivning', 'bildtext', 'tabelltext', 'kuvaotsikko']],
  [
    { kind: 'contents' },
    [
      'toc heading',
      'contents heading',
      'innehållsförteckningsrubrik',
      'innehållsrubrik',
      'table of figures',
      'figurförteckning',
      'table of authorities',
      'index heading',
    ],
  ],
  [{ kind: 'code' }, ['html preformatted', 'preformatted text', 'source code', 'macro text', 'html code']],
  [
    { kind: 'in-list' },
    ['list paragraph', 'liststycke', 'luettelokappale', 'list continue', 'list contents'],
  ],
  [{ kind: 'prompt' }, ['placeholder text', 'platshållartext', 'paikkamerkkiteksti']],
];
const BY_NAME = new Map(NAMES.flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)));

const HEADING = /^(?:heading|rubrik|otsikko|overskrift|überschrift|titre) ?([1-9])(?!\d)/;
const CONTENTS = /^(?:toc|innehåll|contents|sisluet|index|figure index|table index) ?[1-9](?!\d)/;

/** Tells what a style's name means; undefined where it means nothing to us, and its parent is asked. */
export function styleMeaning(name: string): StyleMeaning | undefined {
  const plain = name.trim().toLowerCase();
  const heading = HEADING.exec(plain)?.[1];
  if (heading) return { kind: 'heading', level: Number(heading) };
  return CONTENTS.test(plain) ? { kind: 'contents' } : BY_NAME.get(plain);
}
