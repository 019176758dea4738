/**
 * The README's part for web editors, as a page of its own: links that lead out of that part, to files and to
 * other parts, are their texts.
 *
 * @throws {Error} if the README has no such part any more.
 */
export function partForEditors(readme: string): string {
  const [, part] = /^(## Kom igång\n[^]*?)^## /m.exec(readme) ?? [];
  if (!part) throw new Error('README.md has no part "Kom igång" before another one.');
  const anchors = new Set([...part.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!)));
  return part.replace(/\[([^\]]+)\]\(([^):]+)\)/g, (link, text: string, target: string) => {
    if (anchors.has(target)) return link;
    return target.startsWith('#') ? text : `\`${text}\``;
  });
}

const anchorOf = (heading: string): string =>
  `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replace(/ /g, '-')}`;
