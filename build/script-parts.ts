import type { Plugin, PluginContext } from 'rollup';

/** What a file of the script is called, without its ending. */
type Part = `samsyn${'' | `-${string}`}`;
type Graph = Pick<PluginContext, 'getModuleInfo'>;

/** Folders beside the widgets' that hold what several of them share. */
const SHARED = new Set(['base', 'document', 'fragments', 'hydration']);
/**
 * Widgets that lie in the script itself. Each in a file of its own, they would spare a page with one of them 1.8 kB, and
 * cost one with all four 3.7 kB and five requests: files compress worse alone.
 */
export const IN_SCRIPT: ReadonlySet<string> = new Set([
  'goal-card',
  'journey',
  'principle-list',
  'roles-table',
]);

/** The widget that a module belongs to. */
function widgetOf(id: string): string | undefined {
  const [, folder] = /\/src\/widgets\/([\w-]+)\/[\w.-]+$/.exec(id.replaceAll('\\', '/')) ?? [];
  return folder && !SHARED.has(folder) ? folder : undefined;
}

/** The widgets that have a module among their static imports; `script` where the script itself has. */
function usersOf(id: string, graph: Graph, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(id)) return new Set();
  seen.add(id);
  const { isEntry, importers } = graph.getModuleInfo(id)!;
  const above = importers.flatMap((importer) => [
    ...(widgetOf(importer) ? [widgetOf(importer)!] : usersOf(importer, graph, seen)),
  ]);
  return new Set([...(isEntry ? ['script'] : []), ...above]);
}

/**
 * Says which file of the script a module goes into.
 *
 * - `samsyn.js`: what every widget needs, and the four that most pages show.
 * - `samsyn-indicator.js` and its like: a widget.
 * - `samsyn-document.js`: a section of a document, and what the whole of it shares with that; each needs the other.
 * - `samsyn-words.js`: the words for facts, measures and figures, and what is written with them.
 * - `samsyn-static.js`: what goes on from what a server has drawn.
 */
export function partOf(id: string, graph: Graph): Part {
  const [, folder] = /\/src\/widgets\/(document|section|hydration)\//.exec(id.replaceAll('\\', '/')) ?? [];
  if (folder) return folder === 'hydration' ? 'samsyn-static' : 'samsyn-document';
  const widget = widgetOf(id);
  if (widget) return IN_SCRIPT.has(widget) ? 'samsyn' : `samsyn-${widget}`;
  const isInScript = [...usersOf(id, graph)].some((user) => user === 'script' || IN_SCRIPT.has(user));
  return isInScript ? 'samsyn' : 'samsyn-words';
}

/** The files that a module needs beside the script, its own first. */
function filesOf(id: string, graph: Graph): readonly Part[] {
  const parts = new Set<Part>();
  const seen = new Set<string>();
  visit(id);
  parts.delete('samsyn');
  return [...parts];

  function visit(module: string): void {
    if (seen.has(module)) return;
    seen.add(module);
    parts.add(partOf(module, graph));
    graph.getModuleInfo(module)!.importedIds.forEach(visit);
  }
}

/**
 * Has a widget's file, and those that it shares with others, fetched at the same time, and writes `preload.json`: the
 * files of each widget, for a page to name ahead.
 */
export const scriptParts = (): Plugin => ({
  name: 'script-parts',
  renderDynamicImport({ targetModuleId }) {
    const [, ...others] = targetModuleId && widgetOf(targetModuleId) ? filesOf(targetModuleId, this) : [];
    if (!others.length) return null;
    const along = others.map((part) => `,import('./${part}.js')`).join('');
    return { left: 'Promise.all([import(', right: `)${along}]).then(([widget])=>widget)` };
  },
  generateBundle() {
    const elements = [...this.getModuleIds()].filter((id) => id.endsWith('.element.ts')).sort();
    const files = Object.fromEntries(
      elements.map((id) => [widgetOf(id)!, filesOf(id, this).map((part) => `${part}.js`)]),
    );
    const source = `${JSON.stringify(files, undefined, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'preload.json', source });
  },
});
