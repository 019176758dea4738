import { isLanguage } from '../format/language.js';
import { ATTRIBUTES, isWidget } from '../widgets/names.js';
import { isThemeName } from '../theme/names.js';
import { addressOf } from './address.js';

/** A request for a framed widget, as the address of `embed.html` makes it. */
export interface FrameRequest {
  /** Name of the widget, without `samsyn-`. */
  readonly widget: string;
  /** Name of the theme, a file in `themes`. */
  readonly theme?: string;
  /** Light, dark, or as the reader's system. */
  readonly scheme?: 'light' | 'dark' | 'auto';
  /** The element's own attributes, `src` among them. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Reads what an address asks for; what has no sound form is left out. */
export function frameRequestOf(query: URLSearchParams): FrameRequest {
  const [widget, theme, scheme] = ['widget', 'theme', 'scheme'].map((key) => query.get(key) ?? '') as [
    string,
    string,
    string,
  ];
  const attributes = Object.fromEntries(
    ['src', ...ATTRIBUTES].flatMap((name) => {
      const value = query.get(name);
      return value === null || (name === 'lang' && !isLanguage(value)) ? [] : [[name, value]];
    }),
  );
  return {
    widget: isWidget(widget) ? widget : 'strategy',
    attributes: { 'heading-level': '1', ...attributes },
    ...(isThemeName(theme) && { theme }),
    ...(/^(?:light|dark|auto)$/.test(scheme) && { scheme: scheme as 'light' | 'dark' | 'auto' }),
  };
}

/**
 * Whether a page may show a content file: from its own origin always, from others where they are listed.
 *
 * @param list - Origins such as `https://www.exempelby.se`, parted by spaces.
 * @param src - Address of the content file, relative to the page or absolute.
 * @param page - Address of the page.
 */
export function mayShow(list: string, src: string, page: string): boolean {
  const file = addressOf(src, page);
  if (!file || !/^https?:$/.test(file.protocol)) return false;
  const origins = list.split(/\s+/).flatMap((one) => addressOf(one)?.origin ?? []);
  return [new URL(page).origin, ...origins].includes(file.origin);
}
