/** A text with a part of it chosen. */
export interface Selected {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Makes what is chosen bold, or the word that the cursor is in; what is bold is so no more. */
export function madeBold(selected: Selected): Selected {
  const { text, start, end } = words(selected);
  const inside = text.slice(start, end);
  if (text.slice(start - 2, start) === '**' && text.slice(end, end + 2) === '**')
    return {
      text: text.slice(0, start - 2) + inside + text.slice(end + 2),
      start: start - 2,
      end: end - 2,
    };
  return { text: `${text.slice(0, start)}**${inside}**${text.slice(end)}`, start: start + 2, end: end + 2 };
}

/** Makes a link of what is chosen, its address chosen for writing over. */
export function linked(selected: Selected, standIn: string): Selected {
  const { text, start, end } = words(selected);
  const inside = text.slice(start, end) || standIn;
  const at = start + inside.length + 3;
  const address = 'https://';
  return {
    text: `${text.slice(0, start)}[${inside}](${address})${text.slice(end)}`,
    start: at,
    end: at + address.length,
  };
}

/** The words that are chosen, without the space around them. */
function words({ text, start, end }: Selected): Selected {
  if (start === end) {
    const before = /[\p{L}\p{N}-]*$/u.exec(text.slice(0, start))![0].length;
    const after = /^[\p{L}\p{N}-]*/u.exec(text.slice(end))![0].length;
    return { text, start: start - before, end: end + after };
  }
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  return { text, start: from, end: from + chosen.trim().length };
}
