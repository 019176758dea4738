import type { Problem } from '../../read/problems.js';
import { pointerOf, type Path } from '../model/json-path.js';
import type { Field } from './fields.js';

/** Whether there is a problem in a field, or in what it holds. */
export function isWrong({ path }: Pick<Field, 'path'>, problems: readonly Problem[]): boolean {
  const own = `${pointerOf(path)}/`;
  return problems.some(({ pointer }) => `${pointer}/`.startsWith(own));
}

/** Gives the problems of an entry itself, or of what in it has no field. */
export function unplacedProblems(
  problems: readonly Problem[],
  path: Path,
  fields: readonly Field[],
): readonly Problem[] {
  const own = pointerOf(path);
  const keys = new Set(fields.map(({ key }) => key));
  const isList = path.length > 0 && typeof path.at(-1) !== 'number' && fields.length === 1;
  return problems.filter(({ pointer, code, details }) => {
    if (isList || (code === 'missing-key' && keys.has(String(details?.['key'])))) return false;
    if (pointer === own) return true;
    const rest = pointer.startsWith(`${own}/`) ? pointer.slice(own.length + 1) : '/';
    // A part of the document has a form of its own.
    return !rest.includes('/') && !keys.has(rest) && (path.length > 0 || code === 'unknown-key');
  });
}

/** Where in a form the control stands that a problem is about, for `focusField`. */
export const placeOf = ({ code, pointer, details }: Problem): string =>
  `f${pointer}${code === 'missing-key' ? `/${String(details?.['key'])}` : ''}`;
