/* The manifest of the elements, and what is made from it. */
import { writeFileSync } from 'node:fs';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** An attribute that the widgets read without it being a property of their own. */
const LANG = {
  name: 'lang',
  fieldName: 'lang',
  type: { text: 'string' },
  description: "The widget's language; without it that of the page around.",
};

/** Properties that widgets hand one another. The analyzer (0.11.0) finds them among Lit's, though they are `@internal`. */
const INTERNAL = new Set(['accepted']);
const isPublic = ({ name, privacy = 'public' }) =>
  privacy === 'public' && !name.startsWith('#') && !INTERNAL.has(name);

/** Leaves in the manifest what an element has for others; to the analyzer its reactive state is attributes too. */
const publicSide = {
  name: 'samsyn-public-side',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    // The analyzer takes files as the disk gives them, now in one order and now in another.
    modules.sort((one, other) => (one.path < other.path ? -1 : 1));
    for (const element of modules.flatMap(({ declarations }) => declarations)) {
      if (!element.customElement) continue;
      element.members = element.members.filter(isPublic);
      const fields = new Set(element.members.map(({ name }) => name));
      element.attributes = element.attributes
        ?.map((attribute) => (attribute.name === 'lang' ? { ...attribute, ...LANG } : attribute))
        .filter(({ name, fieldName }) => name === 'lang' || fields.has(fieldName));
    }
  },
};

const MARK = '// Generated from custom-elements.json.\n';

/** The part of a framework's types that is the same whatever the widgets are. */
const FRAMEWORKS = {
  react: `import type {
  DetailedHTMLProps,
  ForwardRefExoticComponent,
  HTMLAttributes,
  ReactNode,
  RefAttributes,
} from 'react';
import type { Events, Heard, Props } from './elements.js';

type Widget<E extends HTMLElement, P> = Omit<DetailedHTMLProps<HTMLAttributes<E>, E>, keyof P> & P & Heard;
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}

/** What the component of an element takes. */
export type WidgetProps<Tag extends keyof Props> = Omit<HTMLAttributes<HTMLElement>, keyof Props[Tag]> &
  Props[Tag] & {
    /** What is shown until the content is, and where it never is. */
    children?: ReactNode;
    /** Called when the content is shown, whole. */
    onSamsynLoad?: ((event: Events['samsyn-load']) => void) | undefined;
    /** Called when something in the content, or all of it, could not be shown. */
    onSamsynError?: ((event: Events['samsyn-error']) => void) | undefined;
  };
/** Component of an element, which a server draws too. */
export type WidgetComponent<Tag extends keyof Props> = ForwardRefExoticComponent<
  WidgetProps<Tag> & RefAttributes<HTMLElementTagNameMap[Tag]>
>;
`,
  svelte: `import type { HTMLAttributes } from 'svelte/elements';
import type { Heard, Props } from './elements.js';

type Widget<E extends HTMLElement, P> = Omit<HTMLAttributes<E>, keyof P> & P & Heard;
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
`,
  vue: `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { Events, Props } from './elements.js';

type Camel<Name> = Name extends \`\${infer Head}-\${infer Tail}\` ? \`\${Head}\${Capitalize<Tail>}\` : Name;
/** Templates are checked by a name's camel case: that of an attribute stands for what sets the attribute. */
type Checked<P> = {
  [Name in keyof P as Name extends Camel<Exclude<keyof P, Name>> ? never : Camel<Name>]: P[Name];
};
type Widget<E extends HTMLElement, P> = new () => E & {
  $props: Omit<HTMLAttributes, keyof P> & Checked<P> & PublicProps;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};
type Widgets = { [Tag in keyof Props]: Widget<HTMLElementTagNameMap[Tag], Props[Tag]> };

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
`,
};

const doc = (text = '', indent = '') =>
  text.includes('\n')
    ? `${indent}/**\n${text.replace(/^/gm, `${indent} * `).replace(/ +$/gm, '')}\n${indent} */\n`
    : `${indent}/** ${text} */\n`;

/** A property by its name, and by the attribute's where that is another. */
function property({ name, description, attribute }, owner) {
  const type = `${owner}['${name}']`;
  const own = `${doc(description, '  ')}  ${name}?: ${type} | undefined;`;
  return attribute && attribute !== name
    ? [own, `${doc(description, '  ')}  '${attribute}'?: Written<${type}> | undefined;`]
    : [own];
}

/** An element's own properties, or those that all elements have. */
function properties({ name, members, attributes }, inherited) {
  const named = new Map(attributes.map((attribute) => [attribute.fieldName, attribute.name]));
  return members
    .filter((member) => member.kind === 'field' && !member.static)
    .filter((member) => Boolean(member.inheritedFrom) === inherited)
    .map((field) => ({ ...field, attribute: named.get(field.name) }))
    .flatMap((field) => property(field, field.inheritedFrom?.name ?? name));
}

/** What each element takes in a template, for the frameworks' types. */
function elementTypes(modules) {
  const elements = modules
    .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ ...declaration, path })))
    .filter(({ tagName }) => tagName)
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
  const imports = elements.map(
    ({ name, path }) => `import type { ${name} } from './${path.replace(/^src\/|\.ts$/g, '')}.js';`,
  );
  const [first] = elements;
  const lines = [
    "import type {} from './define.js';",
    "import type { ContentWidget } from './widgets/base/content-widget.js';",
    "import type { SamsynErrorEvent, SamsynLoadEvent } from './widgets/base/events.js';",
    ...imports,
    '',
    '/** What an element tells the page. */',
    'export interface Events {',
    ...first.events.map(
      ({ name, type, description }) => `${doc(description, '  ')}  '${name}': ${type.text};`,
    ),
    '}',
    '/** The events as a template listens for them. */',
    'export type Heard = {',
    '  [Name in keyof Events as `on${Name}`]?: ((event: Events[Name]) => void) | undefined;',
    '};',
    '/** An attribute that a property stands behind: as a value, or as HTML writes it. */',
    "type Written<T> = T extends number ? T | `${T}` : T extends boolean ? true | '' : T;",
    '',
    '/** What every element takes. */',
    `interface Shared {`,
    ...properties(first, true),
    '}',
    '/** What each element takes. */',
    'export interface Props {',
    ...elements.map((element) => {
      const own = properties(element, false);
      const body = own.length ? `Shared & {\n${own.join('\n').replace(/^/gm, '  ')}\n  }` : 'Shared';
      return `${doc(element.description, '  ')}  '${element.tagName}': ${body};`;
    }),
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The components of `samsyn/react`, one an element. */
function components(modules) {
  const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName);
  const named = elements.map(({ name, tagName, description }) => [
    name.replace(/Element$/, ''),
    tagName,
    description,
  ]);
  return named
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tag, said]) => `${doc(said)}export declare const ${name}: WidgetComponent<'${tag}'>;\n`)
    .join('');
}

/** Keeps a hover short: parts, and the properties of style that are the same everywhere, stand in docs/en/theming.md. */
const BRIEF = { hideMethodDocs: true, hideCssPropertiesDocs: true, hideCssPartsDocs: true };

/** Writes what is made from the manifest: types for frameworks, and what editors show as one types a tag. */
const derived = {
  name: 'samsyn-derived',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const types = { elements: elementTypes(modules), ...FRAMEWORKS };
    types.react += components(modules);
    for (const [name, text] of Object.entries(types)) writeFileSync(`dist/types/${name}.d.ts`, MARK + text);
    writeFileSync(
      'dist/vscode.html-custom-data.json',
      getVsCodeHtmlCustomData(customElementsManifest, BRIEF),
    );
    writeFileSync('dist/web-types.json', getWebTypesData(customElementsManifest, BRIEF));
  },
};

export default {
  globs: ['src/widgets/**/*.ts'],
  exclude: ['src/**/*.template.ts', 'src/**/*.view.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [publicSide, derived],
};
