import { readFileSync } from 'node:fs';
import { renderWidget } from 'samsyn/server';

const plan = JSON.parse(readFileSync('public/strategi.json', 'utf8'));

/** Draws a widget of the strategy where a page says so; what is wrong with the file stops the build. */
async function widget(name, item, format) {
  const { html, problems } = await renderWidget(plan, { widget: name, item, format, lang: 'sv' });
  if (problems.length) throw new Error(problems.map(({ message }) => message.sv).join('\n'));
  return html;
}

export default function (eleventy) {
  eleventy.addAsyncShortcode('widget', widget);
  eleventy.addPassthroughCopy({ public: '/', 'node_modules/samsyn/dist': 'samsyn' });
}

export const config = {
  dir: { input: 'src', includes: 'includes', output: 'dist' },
  markdownTemplateEngine: 'njk',
};
