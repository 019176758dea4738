/** Rspack builds style sheets by itself, and makes them small with Lightning CSS. */
export default {
  mode: 'production',
  entry: './src/main.js',
  output: { path: import.meta.dirname + '/out/rspack', filename: 'main.js', cssFilename: 'main.css' },
  module: { rules: [{ test: /\.css$/, type: 'css/auto' }] },
};
