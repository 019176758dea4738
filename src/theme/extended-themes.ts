import { isObject, pointTo } from '../format/json.js';
import { isThemeName } from './names.js';
import { themeProblem } from './theme-messages.js';
import type { ThemeProblem } from './theme.js';

/** Access to the world outside a token file. */
export interface ReadOptions {
  /** The file's own absolute address, from which `extends` is resolved and which problems name. */
  readonly file?: string;
  /**
   * Gives the JSON value of the file at an absolute address. What it throws becomes a problem. The package's
   * own themes, in `samsyn/themes/`, have addresses like `samsyn:/skog.tokens.json`.
   */
  readonly read?: (address: string) => unknown;
}

/** A file that is at least an object. */
export interface TokenFile {
  readonly file: string;
  readonly root: Readonly<Record<string, unknown>>;
}

/** Where Samsyn's own words stand in a token file. */
const EXTENSION = 'se.samsyn';
const place = (file: string, key?: string): { file: string; pointer: string } => {
  const extension = pointTo('/$extensions', EXTENSION);
  return { file, pointer: key ? pointTo(extension, key) : extension };
};
const extensionOf = ({ root }: TokenFile): Readonly<Record<string, unknown>> => {
  const extensions = isObject(root.$extensions) ? root.$extensions : {};
  return isObject(extensions[EXTENSION]) ? extensions[EXTENSION] : {};
};

/** Collects a theme's file and all that it extends, the one that extends nothing first. */
export function themeFiles(
  value: unknown,
  { file = 'theme:/theme.tokens.json', read }: ReadOptions,
): { readonly files: readonly TokenFile[]; readonly problems: readonly ThemeProblem[] } {
  const files: TokenFile[] = [];
  const problems: ThemeProblem[] = [];
  if (!isObject(value))
    return { files, problems: [themeProblem({ file, pointer: '' }, 'wrong-value', { expected: 'theme' })] };
  for (let next: TokenFile | undefined = { file, root: value }; next;) {
    files.unshift(next);
    const from: TokenFile = next;
    const wanted = extensionOf(from).extends;
    next = undefined;
    if (wanted === undefined) break;
    const here = place(from.file, 'extends');
    const address = addressOf(wanted, from.file);
    if (address === undefined) {
      problems.push(themeProblem(here, 'wrong-value', { expected: 'extends' }));
      break;
    }
    const at = files.findIndex((one) => one.file === address);
    if (at >= 0) {
      const circle = [...files.slice(0, at + 1).reverse(), files[at]!];
      problems.push(themeProblem(here, 'cyclic-extends', { way: circle.map(shortName).join(' → ') }));
      break;
    }
    try {
      const root: unknown = read?.(address);
      if (isObject(root)) next = { file: address, root };
      else problems.push(themeProblem(here, 'unread-file', { address }));
    } catch (error) {
      const reason = error instanceof Error ? error.message : undefined;
      problems.push(themeProblem(here, 'unread-file', { address, reason }));
    }
  }
  return { files, problems };
}

/** Where a theme that another extends is; `samsyn:skog` is one of the package's own, `samsyn:/skog.tokens.json`. */
function addressOf(wanted: unknown, from: string): string | undefined {
  if (typeof wanted !== 'string') return undefined;
  const [, own] = /^samsyn:([a-z-]+)$/.exec(wanted) ?? [];
  if (own) return `samsyn:/${own}.tokens.json`;
  return URL.canParse(wanted, from) ? new URL(wanted, from).href : undefined;
}

const shortName = ({ file }: TokenFile): string => file.slice(file.lastIndexOf('/') + 1);

/** A theme's name and description, which it does not take from those that it extends. */
export function nameAndDescription(
  own: TokenFile,
  report: (problem: ThemeProblem) => void,
): { readonly name: string; readonly description: string | undefined } {
  const { name } = extensionOf(own);
  const { $description } = own.root;
  const isName = isThemeName(name);
  if (!isName) report(themeProblem(place(own.file, name === undefined ? undefined : 'name'), 'missing-name'));
  return {
    name: isName ? name : 'tema',
    description: typeof $description === 'string' ? $description : undefined,
  };
}
