import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Says that a folder may not import from others: `format, read, load, text ← view ← template ← element ← define`. */
const oneWay = (files, groups, message, { allowTypeImports = false } = {}) => ({
  files,
  rules: {
    [`${allowTypeImports ? '@typescript-eslint/' : ''}no-restricted-imports`]: [
      'error',
      { patterns: [{ group: groups, message, ...(allowTypeImports && { allowTypeImports }) }] },
    ],
  },
});

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'test/bench/out', 'test/bench/results', 'test/frameworks/*/**'] },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  lit.configs['flat/all'],
  wc.configs['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: Object.fromEntries(Object.keys(litA11y.rules).map((rule) => [`lit-a11y/${rule}`, 'error'])),
  },
  {
    languageOptions: {
      globals: globals.browser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Global interfaces are added to by extending them.
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      // Templates name their heading levels by number, and lists keep their role where CSS takes their marks away.
      'lit-a11y/heading-hidden': 'error',
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-template-map': 'off',
      // A render root is looked into by what the widget itself has rendered.
      'lit/prefer-static-styles': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[property.name=/^(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseFromString)$/]',
          message: 'No HTML strings: make templates.',
        },
        {
          selector: 'MemberExpression[object.name="Array"][property.name="from"]',
          message: 'Old libraries have one that knows no iterables: spread instead.',
        },
        {
          selector: 'BinaryExpression[operator="instanceof"][right.name="Promise"]',
          message: 'A page may have put another in the place of Promise: look for `then`.',
        },
        {
          selector: 'ImportDeclaration[source.value=/unsafe-(?:html|svg|mathml)|unsafe-css/]',
          message: 'No HTML strings: make templates.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'lit',
              importNames: ['isServer'],
              allowTypeImports: true,
              message:
                'Tests in Node are given Lit’s build for servers: widgets/base/on-server.js asks for a document.',
            },
          ],
        },
      ],
    },
  },
  {
    ...oneWay(
      ['src/format/**'],
      [
        'lit',
        'lit/*',
        'marked',
        '**/read/*',
        '**/load/*',
        '**/text/*',
        '**/widgets/*',
        '**/locale/*',
        '**/theme/*',
      ],
      'format/ stands alone.',
    ),
  },
  {
    ...oneWay(
      ['src/read/**'],
      [
        'lit',
        'lit/*',
        'marked',
        'valibot',
        '**/load/*',
        '**/text/*',
        '**/widgets/*',
        '**/locale/*',
        '**/theme/*',
      ],
      'read/ knows the format alone.',
    ),
  },
  {
    ...oneWay(
      ['src/load/**'],
      ['lit', 'lit/*', 'marked', 'valibot', '**/text/*', '**/widgets/*', '**/locale/*', '**/theme/*'],
      'load/ knows the format and how it is read.',
    ),
  },
  { ...oneWay(['src/text/**'], ['../widgets/*', '../theme/*'], 'text/ knows no widgets.') },
  {
    ...oneWay(
      ['src/theme/**', 'src/locale/**'],
      ['../widgets/*', '../cli/*', '../server/*', '../frame/*', '../script*', '../define*'],
      'Programs and widgets stand on top of themes and words.',
    ),
  },
  {
    ...oneWay(
      ['src/import/**'],
      [
        'lit',
        'lit/*',
        'node:*',
        '**/load/*',
        '**/locale/*',
        '**/theme/*',
        '**/widgets/*',
        '**/server/*',
        '**/cli/*',
      ],
      'import/ runs in a page, in a worker and in Node, and knows the format, its reading and its texts alone.',
    ),
  },
  {
    ...oneWay(
      ['src/frame/**'],
      ['lit', 'lit/*', '../widgets/*/*', '../locale/*', '../theme/*.styles.js'],
      'A frame’s script is small: samsyn.js does the rest.',
    ),
  },
  {
    ...oneWay(
      ['src/text/!(markdown|lexer|bounded-tokenizer|footnotes|table).ts'],
      ['marked', '../widgets/*', '../theme/*'],
      'Only the Markdown file’s parts import marked.',
    ),
  },
  {
    ...oneWay(
      ['src/widgets/**/*.view.ts'],
      [
        'lit',
        'lit/*',
        '**/*.template.js',
        '!**/fragments/*.template.js',
        '**/*.styles.js',
        '**/content-widget.js',
      ],
      'A view is plain data.',
      { allowTypeImports: true },
    ),
  },
  {
    ...oneWay(['src/widgets/**/*.template.ts'], ['**/content-widget.js', '**/load/*'], 'A template is pure.'),
  },
  { files: ['**/*.js', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { globals: globals.node } },
  {
    files: ['test/**', 'stories/**', '.storybook/**'],
    rules: { '@typescript-eslint/no-unused-expressions': 'off', 'no-restricted-syntax': 'off' },
  },
  // Its lists have a handler for each item; what that costs is nothing beside an editor's keystroke.
  { files: ['src/builder/**'], rules: { 'lit/no-template-arrow': 'off' } },
  // A measured page is written for what it costs, not for what it teaches.
  { files: ['test/bench/entrants/**'], rules: { 'wc/attach-shadow-constructor': 'off' } },
  prettier,
);
