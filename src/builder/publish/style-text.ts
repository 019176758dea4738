/**
 * Writes styles for an element's `style` property: `<p .style=${styleText({ color })}>`.
 *
 * Set as a property they pass the strictest policy, which refuses the attribute. What is empty is left out.
 */
export const styleText = (styles: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(styles)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ');
