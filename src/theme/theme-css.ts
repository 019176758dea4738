import { COLOUR_NAMES, MODES, SHAPE_NAMES, type Mode, type PropertyName } from './names.js';
import type { Theme } from './theme.js';

/** The CSS custom property of a public name; of a colour, also the one for light or dark alone. */
const property = (name: PropertyName, mode?: Mode): string => `--samsyn-${name}${mode ? `-${mode}` : ''}`;

/**
 * Writes a theme as a style sheet: the class `.samsyn-theme-<name>`, for a widget or anything around it.
 *
 * The rules set every public property, those that the theme leaves out to `initial`, so that a theme inside
 * another starts clean. Values are plain, and a colour that is not the same in both modes has a property for
 * each: build tools write `light-dark()` in a style sheet as variables of their own, which nobody sets.
 */
export function themeCss({ name, description, light, dark, shape }: Theme): string {
  const always: string[] = [];
  const byMode: string[] = [];
  const set = (list: string[], property: string, value: string): void =>
    void list.push(`  ${property}: ${value};`);
  for (const name of COLOUR_NAMES) {
    const [day, night] = [light[name], dark[name]];
    // A reference that only one mode has would follow the other property in both.
    const same = day?.same && day.same === night?.same ? day.same : undefined;
    const isOne = !same && day?.is === night?.is;
    set(always, property(name), same ? `var(${property(same)})` : (isOne && day?.is) || 'initial');
    for (const mode of MODES) {
      const value = mode === 'light' ? day?.is : night?.is;
      set(
        byMode,
        property(name, mode),
        same ? `var(${property(same, mode)})` : isOne || value === undefined ? 'initial' : value,
      );
    }
  }
  for (const name of SHAPE_NAMES) {
    const { is = 'initial', same } = shape[name] ?? {};
    set(always, property(name), same ? `var(${property(same)})` : is);
  }
  const rule = (declarations: readonly string[]): string[] => [
    `.samsyn-theme-${name} {`,
    ...declarations,
    '}',
  ];
  return `${[titleOf(name, description), ...rule(always), ...rule(byMode)].join('\n')}\n`;
}

/** A comment of one line, which nothing in a description can end before its time. */
function titleOf(name: string, description = ''): string {
  const words = description
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replaceAll('*/', '* /')
    .trim();
  return `/* ${words ? `${name}: ${words}` : name} */`;
}
