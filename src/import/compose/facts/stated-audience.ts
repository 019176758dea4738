/** Whom a document is for, one by one, where a cell lists them by lines, semicolons or commas. */
export function statedAudience(text: string): string[] {
  const lines = text.split(/[\n;]/).map((line) => line.replace(/^[-–•*\s]+|\s+$/gu, ''));
  const items = lines.length > 1 ? lines : text.split(/,\s+/);
  return items.map((item) => item.trim()).filter(Boolean);
}
