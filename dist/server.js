import { r as readContent } from './chunks/read-content.js';
import { n as notDrawn } from './chunks/widget-problems.js';
export { W as WIDGETS } from './chunks/names2.js';
import { p as problemOf } from './chunks/problem-of.js';
import './chunks/json.js';
import './chunks/limits.js';
import './chunks/walk.js';
import './chunks/entries.js';
import './chunks/own-keys.js';
import './chunks/address.js';
import './chunks/spot.js';
import './chunks/did-you-mean.js';

async function renderWidget(content, options) {
  const { content: sound, problems } = readContent(content);
  if (!sound) return { html: "", problems };
  const { checkOptions, draw, shadowForm, plainForm } = await drawing();
  checkOptions(options);
  try {
    const drawn = await draw(sound, options);
    if ("problem" in drawn) return { html: "", problems: [...problems, drawn.problem] };
    return { html: (options.format === "plain" ? plainForm : shadowForm)(drawn, options), problems };
  } catch (error) {
    return { html: "", problems: [...problems, problemOf(notDrawn(error))] };
  }
}
async function plainStyles() {
  const { plainSheet } = await drawing();
  return plainSheet();
}
async function drawing() {
  try {
    return await import('./chunks/drawing.js');
  } catch (error) {
    if (error.code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new Error("Samsyn: rendering needs the optional packages @lit-labs/ssr and parse5.", {
      cause: error
    });
  }
}

export { plainStyles, renderWidget };
//# sourceMappingURL=server.js.map
