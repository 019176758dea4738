import { LitElementRenderer } from '@lit-labs/ssr';
import { collectResultSync, type ThunkedRenderResult } from '@lit-labs/ssr/lib/render-result.js';
import type { RenderInfo } from '@lit-labs/ssr/lib/render-value.js';
import { isLanguage } from '../format/language.js';
import { problemOf } from '../read/read-content.js';
import type { Content } from '../format/schema.js';
import type { Problem } from '../read/problems.js';
import { loadGoalParts } from '../widgets/fragments/goal-parts.js';
import { loadGoalProgress } from '../widgets/fragments/goal-progress.js';
import { loadGlobalGoals } from '../locale/global-goals.js';
import { lateWords } from '../locale/locale.js';
import { isWidget, type WidgetName } from '../widgets/names.js';
import { loadMarkdown } from '../text/rich-text.js';
import { isThemeName } from '../theme/names.js';
import { expecting } from '../widgets/base/deep-links.js';
import { missingEntry, type ShownKey } from '../widgets/base/widget-problems.js';
import { serverLanguages } from '../widgets/base/server-page.js';
import { excerptOf } from './excerpt.js';
import { attribute, elementsBelow, treeOf, type Parent } from './tree.js';

/** Which widget is drawn, and what is known of the page that it will stand on. */
export interface DrawOptions {
  readonly widget: WidgetName;
  /** Id of the entry to show; without it the first of its kind. */
  readonly item?: string | undefined;
  /**
   * The content file's address, absolute or relative to the page: relative addresses in the content count from
   * it. Without it they count from the page.
   */
  readonly src?: string | undefined;
  /**
   * The page's language; without it, or where it is no language tag, the content file's. What is in it is not
   * marked: an element in a language of its own has it in `attributes`, `{ lang: 'en' }`.
   */
  readonly lang?: string | undefined;
  /** Level of the widget's heading, 1 to 6; by default 2. */
  readonly headingLevel?: number | undefined;
  /** Name of a theme, "skog". */
  readonly theme?: string | undefined;
  /** Other attributes of the element, `{ group: 'status' }`; `true` is one without a value. */
  readonly attributes?: Readonly<Record<string, string | boolean>> | undefined;
  /** Ids of entries that other widgets on the page show: a journey then leads to them and does not fold them out. */
  readonly shown?: readonly string[] | undefined;
  /**
   * Of plain HTML: what ids, and links to them, begin with. `kalix` makes `#kalix-boende` of `#boende`, so that two
   * files on one page can have the same ids.
   */
  readonly idPrefix?: string | undefined;
  /**
   * How the shadow form brings its style: in the HTML, or by the files `samsyn-<widget>.css` for a page whose
   * policy is `style-src 'self'`. Plain HTML brings none: see `plainStyles`.
   */
  readonly styles?: 'inline' | 'link' | undefined;
  /** Where Samsyn's files lie, for `styles: 'link'`; by default beside the page. */
  readonly base?: string | undefined;
}

/** A widget that has been drawn. */
export interface Drawn {
  readonly tag: string;
  /** What the element's own attributes are. */
  readonly attributes: Readonly<Record<string, string | boolean | undefined>>;
  /** The language that it was drawn for. */
  readonly lang: string;
  /** What its shadow root holds. */
  readonly root: Parent;
  /** The part of the content file that it takes. */
  readonly excerpt: Partial<Content>;
}

const ATTRIBUTE = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** Draws a widget; where there is nothing to show, says so. */
export async function draw(
  content: Content,
  options: DrawOptions,
): Promise<Drawn | { readonly problem: Problem }> {
  const { widget, item, theme } = options;
  const fileLang = content.language ?? 'sv';
  const own = options.attributes?.['lang'];
  // As on a page, what is no language tag is none.
  const lang = [own, options.lang].find((tag) => typeof tag === 'string' && isLanguage(tag)) as
    string | undefined;
  await Promise.all([
    import('../define.js'),
    loadMarkdown(),
    loadGlobalGoals(),
    loadGoalProgress(),
    loadGoalParts(),
    lateWords(lang, fileLang),
  ]);
  const tag = `samsyn-${widget}`;
  const attributes: Drawn['attributes'] = {
    ...(options.attributes ?? {}),
    ...(options.src !== undefined && { src: options.src }),
    class: theme && `samsyn-theme-${theme}`,
    item,
    'heading-level': options.headingLevel === undefined ? undefined : String(options.headingLevel),
  };
  const around = lang ?? fileLang;
  const drawOnce = (shown: Iterable<string>): Parent =>
    treeOf(expecting(new Set(shown), () => shadowOf(tag, content, attributes, around)));
  const said = options.shown ?? [];
  let root = drawOnce(said);
  // What a document shows its own parts know, once it has been drawn.
  if (widget === 'strategy' || widget === 'section') root = drawOnce([...said, ...shownIn(root)]);
  if (isEmpty(root)) return { problem: problemOf(missingEntry(content, shownBy(tag), item)) };
  // On another site than the file's, it is said which document it is from.
  const { source } = content;
  return {
    tag,
    attributes,
    lang: around,
    root,
    excerpt: { ...excerptOf(content, widget, item), ...(attributes['src'] && source && { source }) },
  };
}

/**
 * Says of options that they are sound.
 *
 * @throws {TypeError} where one is not.
 */
export function checkOptions({ widget, theme, headingLevel, idPrefix, attributes = {} }: DrawOptions): void {
  if (!isWidget(widget)) throw new TypeError(`Samsyn: there is no widget ${String(widget)}.`);
  if (theme !== undefined && !isThemeName(theme))
    throw new TypeError(`Samsyn: ${String(theme)} is no theme's name.`);
  if (headingLevel !== undefined && !(headingLevel >= 1 && headingLevel <= 6))
    throw new TypeError(`Samsyn: ${headingLevel} is no heading level.`);
  if (idPrefix !== undefined && !ATTRIBUTE.test(idPrefix))
    throw new TypeError(`Samsyn: ${idPrefix} is no beginning of an id.`);
  for (const name of Object.keys(attributes))
    if (!ATTRIBUTE.test(name) || /^(?:on|style$)/.test(name))
      throw new TypeError(`Samsyn: ${name} is no attribute of a widget.`);
}

/** The key of the content file that a widget shows an entry of, as its class says. */
const shownBy = (tag: string): ShownKey =>
  (new (customElements.get(tag)!)() as unknown as { readonly shows: ShownKey }).shows;

/** Draws what an element's shadow root holds, as HTML with the marks that Lit goes on from. */
function shadowOf(tag: string, content: Content, attributes: Drawn['attributes'], around: string): string {
  const renderer = new Renderer(tag);
  serverLanguages.set(renderer.element, around);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) renderer.setAttribute(name, value === true ? '' : value);
  renderer.setProperty('accepted', content);
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [Renderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [],
    slotStack: [],
    deferHydration: false,
  };
  return collectResultSync(renderer.renderShadow(info));
}

/** Tells each element the language around it, and leaves the style sheets to the form. */
class Renderer extends LitElementRenderer {
  override renderShadow(info: RenderInfo): ThunkedRenderResult {
    const host = info.customElementHostStack.at(-2)?.element;
    const { element } = this;
    const lang = element?.getAttribute('lang') ?? (host && serverLanguages.get(host));
    if (element && lang) serverLanguages.set(element, lang);
    // The style sheets come first, then what is drawn.
    return super.renderShadow(info)?.slice(-1) ?? [];
  }
}

/** The entries that a document shows unfolded. */
function* shownIn(root: Parent): Generator<string> {
  for (const element of elementsBelow(root)) {
    const id = attribute(element, 'id');
    if (id && attribute(element, 'tabindex') !== undefined) yield id;
  }
}

/** A widget that has nothing to show has its slot alone. */
function isEmpty(root: Parent): boolean {
  const [base, first, ...more] = elementsBelow(root);
  return base === undefined || (first?.tagName === 'slot' && !more.length);
}
