import { subscribe } from './load/fetch.js';
import { keepUpgrading } from './marked-links.js';
import { claimPage, register } from './widgets/base/register.js';
import { ContentWidget } from './widgets/base/content-widget.js';
import { loadWidgetsBy } from './widgets/base/widget-files.js';
import { WIDGETS, type WidgetName } from './widgets/names.js';
import { REGISTRY } from './widgets/registry.js';

export { registerLocale } from './locale/locale.js';

/*
 * What `samsyn.js` does on a page: it fetches each widget when the page has its tag, at the same time as the content
 * file; which of them lie in this script is for the build to say. Links that are marked to be widgets become so, now and
 * when they come later.
 */
const coming = new Map<WidgetName, Promise<unknown>>();

/** Fetches a widget and defines its element; both once. */
function load(name: WidgetName): Promise<unknown> {
  let loaded = coming.get(name);
  if (!loaded) {
    loaded = REGISTRY[name]().then((element) => register({ [`samsyn-${name}`]: element }));
    coming.set(name, loaded);
    loaded.catch((error: unknown) =>
      console.warn(`Samsyn: samsyn-${name}.js kunde inte hämtas / could not be fetched.`, error),
    );
  }
  return loaded;
}

/** Asks for an element's content file, which the element then finds under way. */
function fetchContent(element: Element, loaded: Promise<unknown>): void {
  const src = element.getAttribute('src');
  const isGiven =
    (element as Partial<ContentWidget>).content ?? (element.shadowRoot && element.querySelector('script'));
  if (!src || isGiven) return;
  const { release } = subscribe(src, ContentWidget.timeout);
  // The element asks for it a moment after it has been defined.
  const later = (): unknown => setTimeout(release);
  loaded.then(later, later);
}

loadWidgetsBy(load);
if (claimPage()) {
  keepUpgrading((part) => {
    for (const name of WIDGETS) {
      const tag = `samsyn-${name}:not(:defined)`;
      const met = [
        ...part.querySelectorAll(tag),
        ...((part as Element).matches?.(tag) ? [part as Element] : []),
      ];
      for (const element of met) fetchContent(element, load(name));
    }
  });
}
