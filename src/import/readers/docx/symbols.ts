/** Fonts whose letters are signs. */
export type SignFont = 'wingdings' | 'wingdings 2' | 'wingdings 3' | 'webdings' | 'symbol';

/** Signs of each font by the letter that they are typed with. */
const SIGNS: Readonly<Record<SignFont, string>> = {
  wingdings:
    'ü✓ û✗ þ☑ ý☒ ¨☐ o☐ q☐ r☐ x☒ n■ §▪ l● m○ ¡○ ¤◉ u◆ v❖ Ø➢ à→ ß← á↑ â↓ ð⇨ è➔ J☺ K😐 L☹ *✉ (☎ )✆ !✎ ?✍ F☞ G☝ H☟ E☜ «★ ¶✪ ·🕐 w⬥ s⬧ p◻ :💻 ;💾 &📖 1📄 2🗏 6⌛ A✌ B👌 C👍 D👎 R☼ Q✈',
  'wingdings 2': 'P✓ R☑ S☒ T☒ O✗ V☒ Q☒ £☐ ¤☐ ¢■ —• ˜• ™○',
  'wingdings 3': 'p▲ q▼ t◄ u► f← g→ h↑ i↓ }▶ |◀',
  webdings: 'a✓ c☐ g■ n● r✗ 3◀ 4▶ 5▲ 6▼ Y♥ i🛈',
  symbol:
    '·• ®→ ¬← ­↑ ¯↓ «↔ Û⇔ Þ⇒ £≤ ³≥ ±± ´× ¸÷ ¹≠ »≈ ¥∞ ¶∂ Ö√ å∑ ò∫ Î∈ Æ∅ °° ²″ ¢′ ¼… ¾⏤ -− *∗ ¨♦ §♣ ©♥ ª♠ mμ aα bβ cχ dδ eε fφ gγ hη iι jϕ kκ lλ nν oο pπ qθ rρ sσ tτ uυ vϖ wω xξ yψ zζ AΑ BΒ CΧ DΔ EΕ FΦ GΓ HΗ IΙ Jϑ KΚ LΛ MΜ NΝ OΟ PΠ QΘ RΡ SΣ TΤ UΥ Vς WΩ XΞ YΨ ZΖ',
};

const TABLES = new Map(
  (Object.keys(SIGNS) as SignFont[]).map((font) => [
    font,
    new Map(
      SIGNS[font]
        .split(' ')
        .filter(Boolean)
        .map((pair) => [pair.charCodeAt(0), pair.slice(1)]),
    ),
  ]),
);
/** Where Word keeps the letters of such fonts, so that no other font draws them. */
const PRIVATE = 0xf000;

/** Tells which font of signs a name is; undefined for fonts of letters. */
export function signFont(name: string | undefined): SignFont | undefined {
  const plain = name?.toLowerCase();
  return plain !== undefined && TABLES.has(plain as SignFont) ? (plain as SignFont) : undefined;
}

/** Gives the Unicode character of a sign by its code in its font; undefined for one that has none here. */
export function signOf(font: SignFont, code: number): string | undefined {
  const letter = code >= PRIVATE ? code - PRIVATE : code;
  // Figures, full stops and spaces of the font of Greek letters are themselves.
  if (letter === 0x20 || letter === 0xa0) return ' ';
  return (
    TABLES.get(font)!.get(letter) ??
    (font === 'symbol' && letter > 0x20 && letter < 0x40 ? String.fromCharCode(letter) : undefined)
  );
}

/** Reads text typed in a font of signs, or in letters that only such fonts draw; what has no sign is given apart. */
export function withSigns(text: string, fontName: string | undefined): { text: string; unknown: string } {
  const font = signFont(fontName);
  if (!font && !PRIVATE_LETTERS.test(text)) return { text, unknown: '' };
  let read = '';
  let unknown = '';
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    const isPrivate = code > PRIVATE && code < PRIVATE + 0x100;
    const sign =
      font || isPrivate ? signOf(font ?? (code === 0xf0b7 ? 'symbol' : 'wingdings'), code) : letter;
    if (sign === undefined) unknown += isPrivate ? String.fromCharCode(code - PRIVATE) : letter;
    else read += sign;
  }
  return { text: read, unknown };
}

const PRIVATE_LETTERS = /[\uf020-\uf0ff]/;
