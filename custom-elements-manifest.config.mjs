/** The manifest of the elements: what autodocs, editors and frameworks read. */
export default {
  globs: ['src/widgets/**/*.ts'],
  exclude: ['src/**/*.template.ts', 'src/**/*.view.ts', 'src/**/*.styles.ts'],
  outdir: 'dist',
  litelement: true,
};
