import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import manifest from '../dist/custom-elements.json';
import '../src/define.js';

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

const SURFACE = 'light-dark(#fff, #14191b)';
const TEXT = 'light-dark(#1a2123, #e8ecea)';

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
    language: {
      description: 'Language of the page, and the direction it is written in',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'sv', title: 'Svenska' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية', right: 'right to left' },
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
  initialGlobals: { scheme: 'light', language: 'sv', width: '100%' },
  // The page itself is told here, since a decorator only wraps.
  beforeEach: ({ globals }) => {
    const { scheme, language } = globals as Record<string, string>;
    const page = document.documentElement;
    page.lang = language ?? 'sv';
    page.dir = language === 'ar' ? 'rtl' : 'ltr';
    page.style.colorScheme = scheme ?? 'light';
    page.style.background = SURFACE;
  },
  decorators: [
    // A widget asks for the page's language when it is made: another language, another widget.
    (story, { globals }) =>
      html`<div
        style="max-inline-size: ${globals['width']}; background: ${SURFACE}; color: ${TEXT}; font: 1em/1.5 system-ui, sans-serif"
      >
        ${keyed(globals['language'], story())}
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
    options: { storySort: { order: ['Goal card', 'Journey', 'Roles table', 'Principle list'] } },
  },
};

export default preview;
