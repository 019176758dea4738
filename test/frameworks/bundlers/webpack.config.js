import CssMinimizer from 'css-minimizer-webpack-plugin';
import MiniCssExtract from 'mini-css-extract-plugin';

/** What a site that has its style sheets in files adds to webpack's own settings. */
export default {
  mode: 'production',
  entry: './src/main.js',
  output: { path: import.meta.dirname + '/out/webpack', filename: 'main.js' },
  module: { rules: [{ test: /\.css$/, use: [MiniCssExtract.loader, 'css-loader'] }] },
  plugins: [new MiniCssExtract({ filename: 'main.css' })],
  optimization: { minimizer: ['...', new CssMinimizer()] },
};
