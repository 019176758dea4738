import { isObject } from '../../format/json.js';
import { isLanguage } from '../../format/language.js';
import { isWidget, type WidgetName } from '../../widgets/names.js';
import { fileNameOf, type Workspace } from '../model/workspace.js';
import { FORMS, HOST, HOSTS, type Form, type HostName } from './hosts.js';
import { isOneOf } from './one-of.js';

/** The themes that come with the product. */
export const THEMES = ['grund', 'skog', 'fjall', 'alv', 'stad', 'kust'] as const;
export type ThemeChoice = (typeof THEMES)[number] | 'own';

/** What an editor has chosen in this room. */
export interface Choices {
  readonly parts: readonly WidgetName[];
  /** Ids of the chosen entries, by part; a part that is not here shows the first, or all. */
  readonly items: Readonly<Record<string, string>>;
  readonly level: number;
  readonly theme: ThemeChoice;
  /** The site's own theme, as a token file. */
  readonly look?: Readonly<Record<string, unknown>>;
  /** The language of the page, where it is not the document's own. */
  readonly language?: string;
  readonly host: HostName;
  /** Another form than the place asks for. */
  readonly form?: Form;
  /** The folder's address on the site, with a slash at its end. */
  readonly folder: string;
  /** The content file's address. */
  readonly file: string;
  /** Whether the scripts' hashes are in the code. */
  readonly integrity: boolean;
}

/** Every item of a part, each in a card of its own. */
export const EACH = '*';
/** Every item of a part, each as a row. */
export const ROWS = '=';

/** Reads what was chosen; what has no sound form is as if it had not been chosen. */
export function choicesOf(workspace: Workspace): Choices {
  const { publish } = workspace;
  const said: Readonly<Record<string, unknown>> = isObject(publish) ? publish : {};
  const folder = folderIn(said['folder']);
  const { level, theme, look, language, host, form, items, parts } = said;
  return {
    parts: Array.isArray(parts) ? parts.filter(isWidget) : ['strategy'],
    items: isObject(items) ? onlyTexts(items) : {},
    level: typeof level === 'number' && [1, 2, 3, 4, 5, 6].includes(level) ? level : 2,
    theme: isOneOf([...THEMES, 'own'], theme) && (theme !== 'own' || isObject(look)) ? theme : 'grund',
    ...(isObject(look) && { look }),
    ...(typeof language === 'string' && isLanguage(language) && { language }),
    host: isOneOf(HOSTS, host) ? host : 'keeps-code',
    ...(isOneOf(FORMS, form) && { form }),
    folder,
    file: fileIn(said['file']) ?? `${folder}${safeName(fileNameOf(workspace))}`,
    integrity: said['integrity'] === true,
  };
}

/** The form that the code takes. */
export const formOf = ({ host, form }: Choices): Form => form ?? HOST[host].form;

const DEFAULT_FOLDER = '/samsyn/';

/** A folder's address with a slash at its end. */
function folderIn(value: unknown): string {
  const folder = typeof value === 'string' ? value.trim() : '';
  return folder && isAddress(folder) ? folder.replace(/\/*$/, '/') : DEFAULT_FOLDER;
}

function fileIn(value: unknown): string | undefined {
  const file = typeof value === 'string' ? value.trim() : '';
  return file && isAddress(file) ? file : undefined;
}

/** Whether a text is an address on a site: by http, or relative to it. */
export const isAddress = (text: string): boolean =>
  URL.canParse(text, 'https://samsyn.invalid/') &&
  /^https?:$/.test(new URL(text, 'https://samsyn.invalid/').protocol);

const onlyTexts = (object: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(object).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );

/** A file's name as servers and addresses take it: "Strategi för integration.json" is "strategi-for-integration.json". */
export function safeName(name: string): string {
  const [, base = '', end = ''] = /^(.*?)(\.[a-z\d]+)?$/i.exec(name) ?? [];
  const plain = base
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain || 'innehall'}${end.toLowerCase() || '.json'}`;
}
