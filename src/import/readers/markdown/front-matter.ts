/** What stands before a Markdown text, between lines of three hyphens. */
export interface FrontMatter {
  readonly title?: string;
  readonly language?: string;
  /** Its other lines, by their numbers from 1. */
  readonly lines: readonly (readonly [line: number, text: string])[];
  /** How many lines it takes. */
  readonly length: number;
}

const KEY = /^(title|titel|lang|language|språk)\s*:\s*(.*)$/i;

/** Reads the front matter of a text's lines, where they have one. */
export function frontMatter(lines: readonly string[]): FrontMatter | undefined {
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
  // What is no list of keys is text between two rules.
  if (end < 0 || !lines.slice(1, end).every((line) => /^(?:[\w-]+\s*:|\s|#|-|$)/u.test(line)))
    return undefined;
  const said: { title?: string; language?: string } = {};
  const others: [number, string][] = [];
  for (const [i, line] of lines.slice(1, end).entries()) {
    const [, key = '', value = ''] = KEY.exec(line) ?? [];
    const text = value.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (text && key) said[/^tit/i.test(key) ? 'title' : 'language'] ??= text;
    else if (line.trim()) others.push([i + 2, line.trim()]);
  }
  return { ...said, lines: others, length: end + 1 };
}
