import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';
import { directionOf } from '../src/text/reader.js';
import { themeSheet, themes } from '../stories/themes.js';

// A site meets a widget's public side, and so does the reader of its page here.
setCustomElementsManifest({
  ...manifest,
  modules: manifest.modules.map(({ declarations, ...module }) => ({
    ...module,
    declarations: declarations.map((declaration) => ({
      ...declaration,
      members: 'members' in declaration ? declaration.members?.filter(isOutside) : [],
    })),
  })),
});

function isOutside(member: { name: string; privacy?: string; static?: boolean }): boolean {
  return !member.name.startsWith('#') && !member.static && (member.privacy ?? 'public') === 'public';
}

const SURFACE =
  'var(--samsyn-surface, light-dark(var(--samsyn-surface-light, #fff), var(--samsyn-surface-dark, #14191b)))';
const TEXT =
  'var(--samsyn-text, light-dark(var(--samsyn-text-light, #1a2123), var(--samsyn-text-dark, #e8ecea)))';

document.adoptedStyleSheets.push(...themes.map(themeSheet));

/** What the stories take; all else in a widget's table is there to be read. */
const CONTROLS: Record<string, string> = {
  src: 'text',
  item: 'text',
  lang: 'text',
  headingLevel: 'number',
  folded: 'boolean',
  box: 'text',
};

/** A page such as a kommun's: its language, its colours, its width. */
const preview: Preview = {
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    theme: {
      description: 'Theme of the page',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: themes.map(({ name, description }) => ({ value: name, title: name, right: description })),
      },
    },
    direction: {
      description: 'Direction of the page, where it is not the language’s own',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: '', title: 'As the language' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    root: {
      description: 'Font size of the page’s root',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Root 100 %' },
          { value: '62.5%', title: 'Root 62.5 %' },
          { value: '200%', title: 'Root 200 %' },
        ],
      },
    },
    language: {
      description: 'Language of the page, and the direction it is written in',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
          { value: 'fi', title: 'Suomi' },
          { value: 'nb', title: 'Norsk bokmål' },
          { value: 'da', title: 'Dansk' },
          { value: 'de', title: 'Deutsch' },
          { value: 'ar', title: 'العربية', right: 'right to left' },
          { value: 'fa', title: 'فارسی', right: 'right to left' },
          { value: 'uk', title: 'Українська' },
          { value: 'so', title: 'Soomaali' },
          { value: 'ti', title: 'ትግርኛ' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '100%', title: 'Full width' },
          { value: '46em', title: '46em' },
          { value: '20em', title: '20em (320 px)' },
        ],
      },
    },
  },
  initialGlobals: {
    theme: 'grund',
    scheme: 'light',
    language: 'sv',
    direction: '',
    root: '100%',
    width: '100%',
  },
  // The page itself is told here, since a decorator only wraps.
  beforeEach: ({ globals }) => {
    const { scheme, language = 'sv', theme, direction, root } = globals as Record<string, string>;
    const page = document.documentElement;
    page.lang = language;
    page.dir = direction || directionOf(language);
    page.className = `samsyn-theme-${theme}`;
    page.style.fontSize = root ?? '';
    page.style.colorScheme = scheme ?? 'light';
    page.style.background = SURFACE;
  },
  decorators: [
    (story, { globals }) =>
      html`<div
        style="max-inline-size: ${globals['width']}; background: ${SURFACE}; color: ${TEXT}; font: 1em/1.5 system-ui, sans-serif"
      >
        ${story()}
      </div>`,
  ],
  argTypesEnhancers: [
    ({ argTypes }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, argType]) => {
          const type = CONTROLS[name];
          return [name, { ...argType, control: type ? { type } : false }];
        }),
      ) as typeof argTypes,
  ],
  parameters: {
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'På svenska',
          [
            'Kom igång',
            'Importera ett dokument',
            'Bygg innehållet',
            'Element och attribut',
            'Felsök',
            'Utseende',
            'Statisk HTML',
            'WordPress',
          ],
          'In English',
          ['Integrate', 'Theming', 'The content file', 'Import'],
          'Theming',
          'Goal card',
          'Journey',
          'Roles table',
          'Principle list',
        ],
      },
    },
  },
};

export default preview;
