import { COLOUR_NAMES, SHAPE_NAMES, type PropertyName } from './names.js';
import type { Theme } from './theme.js';

/** The CSS custom property of a public name. */
const property = (name: PropertyName): string => `--samsyn-${name}`;

/**
 * Writes a theme as a style sheet: the class `.samsyn-theme-<name>`, for a widget or anything around it.
 *
 * The rule sets every public property, those that the theme leaves out to `initial`, so that a theme inside
 * another starts clean. Older engines, which do not know `light-dark()`, get the light colours.
 */
export function themeCss({ name, description, light, dark, shape }: Theme): string {
  const always: string[] = [];
  const pairs: string[] = [];
  const set = (list: string[], name: PropertyName, value: string): void =>
    void list.push(`${property(name)}: ${value};`);
  for (const name of COLOUR_NAMES) {
    const [day, night] = [light[name], dark[name]];
    // A reference that only one mode has would follow the other property in both.
    if (day?.same && day.same === night?.same) set(always, name, `var(${property(day.same)})`);
    else {
      set(always, name, day?.is ?? 'initial');
      if (day && night && day.is !== night.is) set(pairs, name, `light-dark(${day.is}, ${night.is})`);
    }
  }
  for (const name of SHAPE_NAMES) {
    const { is = 'initial', same } = shape[name] ?? {};
    set(always, name, same ? `var(${property(same)})` : is);
  }
  const rule = (declarations: readonly string[], indent = ''): string[] => [
    `${indent}.samsyn-theme-${name} {`,
    ...declarations.map((declaration) => `${indent}  ${declaration}`),
    `${indent}}`,
  ];
  const paired = pairs.length ? ['@supports (color: light-dark(red, red)) {', ...rule(pairs, '  '), '}'] : [];
  return `${[titleOf(name, description), ...rule(always), ...paired].join('\n')}\n`;
}

/** A comment of one line, which nothing in a description can end before its time. */
function titleOf(name: string, description = ''): string {
  const words = description
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('*/', '* /')
    .trim();
  return `/* ${words ? `${name}: ${words}` : name} */`;
}
