import { readContent } from './chunks/read-content.js';
export { W as WIDGETS } from './chunks/names2.js';
import './chunks/sift.js';
import './chunks/nearest.js';
import './chunks/forms.js';
import './chunks/limits.js';

async function renderWidget(content, options) {
  const { content: sound, problems } = readContent(content);
  if (!sound) return { html: "", problems };
  const { draw, shadowForm, plainForm } = await drawing();
  const drawn = await draw(sound, options);
  if ("problem" in drawn) return { html: "", problems: [...problems, drawn.problem] };
  return { html: (options.format === "plain" ? plainForm : shadowForm)(drawn, options), problems };
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
