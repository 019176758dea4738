import type { Content } from '../../format/schema.js';
import { oncePer } from '../../format/once-per.js';
import type { Problem } from '../../read/problems.js';
import { readContent } from '../../read/read-content.js';
import { themeCss, type Theme } from '../../theme/index.js';
import type { WidgetName } from '../../widgets/names.js';
import { lookText, readLook, themesIn, type TokenFiles } from '../looks/read-look.js';
import type { Workspace } from '../model/workspace.js';
import { textIn as textOf, titleOf } from '../shell/title-of.js';
import { choicesOf, type Choices } from './choices.js';
import { partsOf, type Part } from './parts-of.js';
import { languagesOf, placedOf, widgetsOf } from './placed-of.js';
import { goalScriptsOf } from './site-files.js';
import type { Placed } from './snippet-of.js';
import type { Typed } from './take.template.js';
import type { FileTree } from './zip-of.js';

/** All that follows from a workspace and its choices: what is shown, in which look, and what is to be mended. */
export interface Publication {
  readonly workspace: Workspace;
  readonly choices: Choices;
  /** The addresses as they were typed. */
  readonly typed: Typed;
  /** What is sound of the content; undefined where nothing is. */
  readonly content: Content | undefined;
  readonly problems: readonly Problem[];
  readonly title: string;
  readonly parts: readonly Part[];
  readonly placed: readonly Placed[];
  readonly widgets: readonly WidgetName[];
  readonly languages: readonly string[];
  /** The scripts that the content's goals ask for. */
  readonly goalScripts: readonly string[];
  readonly ownLanguage: string;
  /** The language of the page. */
  readonly lang: string;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly theme: Theme | undefined;
  /** The theme's name in the code; undefined for the one that comes by itself. */
  readonly themeName: string | undefined;
  /** The files of the site's own theme, by their paths in the folder. */
  readonly look: FileTree | undefined;
}

/** Works out what is published. */
export function publicationOf(workspace: Workspace, tokens: TokenFiles): Publication {
  const choices = choicesOf(workspace);
  const { content, problems } = readOnce(workspace.content);
  const parts = content ? partsOf(content) : [];
  const placed = content ? placedOf(choices, parts, content) : [];
  const own = choices.look && readLook(choices.look, tokens).theme;
  const themes = new Map([...themesOnce(tokens), ...(own ? [['own', own] as const] : [])]);
  const theme = themes.get(choices.theme);
  const ownLanguage = content?.language ?? 'sv';
  return {
    workspace,
    choices,
    typed: { folder: textIn(workspace.publish?.['folder']), file: textIn(workspace.publish?.['file']) },
    content,
    problems,
    title: textOf(content?.title, choices.language ?? ownLanguage) ?? titleOf(workspace) ?? '',
    parts,
    placed,
    widgets: content ? widgetsOf(placed, content) : [],
    languages: content ? languagesOf(content) : [],
    goalScripts: content ? goalScriptsOf(content) : [],
    ownLanguage,
    lang: choices.language ?? ownLanguage,
    themes,
    theme,
    themeName: choices.theme === 'grund' ? undefined : choices.theme === 'own' ? own?.name : choices.theme,
    look:
      choices.theme === 'own' && own && choices.look
        ? {
            [`themes/${own.name}.css`]: themeCss(own),
            [`themes/${own.name}.tokens.json`]: lookText(choices.look),
          }
        : undefined,
  };
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const readOnce = oncePer((content: object) => readContent(content));
const themesOnce = oncePer(themesIn);
