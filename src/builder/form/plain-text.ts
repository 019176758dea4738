/** Takes the marks of Markdown out of a text, and gives what a reader reads. */
export function plainText(text: string): string {
  return text
    .replace(/^\s*(?:#{1,6}\s+|>\s?|[-*+]\s+|\d+[.)]\s+)/gm, '')
    .replace(/!?\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])?/g, (_, inside: string) =>
      inside.startsWith('^') ? '' : inside,
    )
    .replace(/<((?:https?:|mailto:)[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__|~~|`)/g, '')
    .replace(/(^|[^\p{L}\d\\])[*_]([^*_]+)[*_](?![\p{L}\d])/gu, '$1$2')
    .replace(/\\([^\p{L}\d\s])/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text cut at a word so that it fits on a line. */
export function shortened(text: string, longest = 60): string {
  const plain = plainText(text.slice(0, longest * 8));
  if (plain.length <= longest) return plain;
  return `${plain.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
