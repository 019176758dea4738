/** Parts a text into lines that have room in a width, as its typeface measures it; a word is never parted. */
export function wrapped(text: string, width: number, size: number, font: string): readonly string[] {
  const context = document.createElement('canvas').getContext('2d')!;
  context.font = `${size}px ${font}`;
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const line = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && context.measureText(line).width <= width) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}
