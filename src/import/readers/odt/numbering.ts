import type { XmlNode } from '../xml.js';
import { drawn } from '../numerals.js';
import { whole, type ListLevel } from './styles.js';

/** What a level's numbers are in a list as far as it has come. */
export interface OpenList {
  readonly id: string;
  readonly style: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly counts: number[];
}

/** Counts headings and lists as they come: the file has no numbers in it. */
export class Numbering {
  readonly #outline: OpenList;
  readonly #styles: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>;
  readonly #byId = new Map<string, OpenList>();
  readonly #byStyle = new Map<string, OpenList>();
  #lists = 0;

  constructor(
    outline: ReadonlyMap<number, ListLevel>,
    styles: ReadonlyMap<string, ReadonlyMap<number, ListLevel>>,
  ) {
    this.#outline = { id: '', style: '', levels: outline, counts: [] };
    this.#styles = styles;
  }

  /** Opens a list that lies in no other: a new one, or one that goes on. */
  open({ attributes }: XmlNode, fallback: string | undefined): OpenList {
    const style = attributes['text:style-name'] ?? fallback ?? '';
    const continued =
      this.#byId.get(attributes['text:continue-list'] ?? '') ??
      (attributes['text:continue-numbering'] === 'true' ? this.#byStyle.get(style) : undefined);
    const list: OpenList = continued
      ? { ...continued, style, levels: this.#styles.get(style) ?? continued.levels }
      : {
          id: `list${++this.#lists}`,
          style,
          levels: this.#styles.get(style) ?? new Map<number, ListLevel>(),
          counts: [],
        };
    const id = attributes['xml:id'];
    if (id) this.#byId.set(id, list);
    this.#byStyle.set(style, list);
    return list;
  }

  /** The levels of a list style, for a list in a list that has one of its own. */
  levels(style: string | undefined): ReadonlyMap<number, ListLevel> | undefined {
    return style === undefined ? undefined : this.#styles.get(style);
  }

  /** The number of the next heading of a level. */
  heading(level: number, { attributes }: XmlNode): string | undefined {
    const restart = attributes['text:restart-numbering'] === 'true';
    return count(
      this.#outline,
      level,
      whole(attributes['text:start-value']) ?? (restart ? this.#outline.levels.get(level)?.start : undefined),
    );
  }
}

/** Counts a list on by an item of a level, and gives its number as drawn; undefined for a bullet and for none. */
export function count({ levels, counts }: OpenList, level: number, start?: number): string | undefined {
  for (let i = 1; i < level; i++) counts[i] ??= levels.get(i)?.start ?? 1;
  const before = counts[level];
  counts[level] = start ?? (before === undefined ? (levels.get(level)?.start ?? 1) : before + 1);
  counts.length = level + 1;
  const own = levels.get(level);
  if (!own?.format) return undefined;
  const at = (i: number): string => drawn(counts[i] ?? 1, levels.get(i)?.format ?? '');
  if (own.pattern)
    return own.pattern.replace(/%(\d{1,2})%/g, (_, i: string) => at(Number(i))).trim() || undefined;
  const shown: string[] = [];
  for (let i = Math.max(1, level - own.shown + 1); i <= level; i++) if (at(i)) shown.push(at(i));
  return `${own.prefix}${shown.join('.')}${own.suffix}`.trim() || undefined;
}
