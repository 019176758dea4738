import { isObject } from '../../format/json.js';
import type { Content } from '../../format/schema.js';
import { hasGoalsWithParts } from '../../widgets/fragments/goal-parts.js';
import { isFollowedUp } from '../../widgets/fragments/goal-progress.js';
import type { WidgetName } from '../../widgets/names.js';
import type { Form } from './hosts.js';

/** What the product's folder tells of its files. */
export interface FileLists {
  /** The scripts of each widget beside the first: `preload.json`. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
  /** The hash of each file: `integrity.json`. */
  readonly hashes: Readonly<Record<string, string>>;
}

/** Reads what the folder tells; what has another form is left out. */
export function fileListsOf(preload: unknown, integrity: unknown): FileLists {
  const lists = Object.entries(isObject(preload) ? preload : {}).map(([name, list]) => [
    name,
    Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string') : [],
  ]);
  const hashes = Object.entries(isObject(integrity) ? integrity : {}).filter(
    ([, hash]) => typeof hash === 'string',
  );
  return {
    preload: Object.fromEntries(lists) as FileLists['preload'],
    hashes: Object.fromEntries(hashes) as FileLists['hashes'],
  };
}

/** The scripts that some widgets take at once, beside the first. */
export const scriptsOf = (widgets: readonly WidgetName[], { preload }: FileLists): readonly string[] => [
  ...new Set(widgets.flatMap((name) => preload[name] ?? [])),
];

/** Scripts that a page fetches when its content, or what is wrong with it, asks for them. */
const LATER = ['samsyn-words.js', 'samsyn-markdown.js', 'samsyn-global-goals.js', 'samsyn-problems.js'];
/** Names the scripts that a page fetches for its goals: where they say how it goes, and where they have parts of their own. */
export const goalScriptsOf = (content: Content): readonly string[] => [
  ...(isFollowedUp(content) ? ['samsyn-goal-progress.js'] : []),
  ...(hasGoalsWithParts(content) ? ['samsyn-document.js'] : []),
];
/** The languages that are in the first script. */
const AT_HAND = ['sv', 'en'];

interface Wanted {
  readonly widgets: readonly WidgetName[];
  readonly form: Form;
  /** The languages of the content. */
  readonly languages: readonly string[];
  /** The scripts that its goals ask for. */
  readonly goalScripts: readonly string[];
}

/** Names the product's scripts that a site needs to show some widgets. */
export function siteScripts(
  { widgets, form, languages, goalScripts }: Wanted,
  lists: FileLists,
): readonly string[] {
  const locales = languages
    .map((tag) => tag.split('-')[0]!.toLowerCase())
    .filter((tag) => !AT_HAND.includes(tag))
    .map((tag) => `locale/${tag}.js`)
    .filter((name) => name in lists.hashes);
  const frame = form === 'frame' ? ['samsyn-frame.js', 'samsyn-host.js'] : [];
  return [
    ...new Set(['samsyn.js', ...scriptsOf(widgets, lists), ...LATER, ...goalScripts, ...locales, ...frame]),
  ];
}

/** Names the other files of the product's that a site needs. */
export const siteSheets = ({ form }: Pick<Wanted, 'form'>, theme: string | undefined): readonly string[] => [
  'samsyn-page.css',
  'samsyn-plain.css',
  ...(form === 'frame' ? ['embed.html', 'embed.css'] : []),
  ...(theme ? [`themes/${theme}.css`] : []),
  'THIRD-PARTY.md',
];
