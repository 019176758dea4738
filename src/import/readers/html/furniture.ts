import type { OmissionReason } from '../../pieces.js';
import { attribute, classesOf, elementsWithin } from './elements.js';
import type { Element } from './parse-html.js';
import type { Declarations } from './styles.js';

const TAGS = new Set('nav aside footer button select textarea dialog menu search datalist option'.split(' '));
const ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar'.split(' '),
);
/** Classes and ids that name what stands round a text, as whole words of a name: `share-buttons`, `social_links`. */
const NAMES =
  /(?:^|[-_])(?:share|sharing|social|dela|breadcrumbs?|brodsmulor|cookies?|skiplinks?|skip-link|pagination|pager|printlink|readspeaker|talandewebb)(?:$|[-_])/i;
const SCREEN_READER = /^(?:sr-only|visually-?hidden|screen-reader-text|env-assistive-text)$/;
/** LibreOffice's and others' contents lists. */
const CONTENTS =
  /^(?:table of contents|innehållsförteckning|sisällysluettelo|inhaltsverzeichnis|index)\d{1,4}$|^(?:toc|table-of-contents)$/i;
/** Whole texts that are a page's own buttons. */
const WORDS = new Set([
  ...[
    'dela',
    'dela sidan',
    'dela sida',
    'dela på facebook',
    'dela på linkedin',
    'dela på x',
    'dela på twitter',
  ],
  ...['skriv ut', 'skriv ut sidan', 'lyssna', 'lyssna på sidan', 'tipsa', 'tipsa en vän', 'kopiera länk'],
  ...[
    'till toppen',
    'till sidans topp',
    'tillbaka till toppen',
    'hoppa till innehåll',
    'hoppa till innehållet',
  ],
  ...['share', 'print', 'print page', 'listen', 'back to top', 'skip to content', 'jaa', 'tulosta'],
]);

/** Tells whether a text is a button's of the page, such as "Skriv ut". */
export function furnitureWords(text: string): boolean {
  return text.length < 40 && WORDS.has(text.trim().toLowerCase());
}

/** Why an element of a page is not its text; undefined where it may be. */
export function whyOmitted(
  element: Element,
  { style, own, opened }: { style: Declarations; own: Declarations; opened: ReadonlySet<string> },
): OmissionReason | undefined {
  const { tagName } = element;
  const id = attribute(element, 'id') ?? '';
  if (tagName === 'del') return 'deleted';
  if (isHidden(element, own) && !opened.has(id)) return 'hidden';
  if (style.get('mso-hide') === 'all') return 'hidden';
  const special = own.get('mso-element') ?? own.get('mso-special-character');
  if (special === 'comment' || special === 'comment-list') return 'comment';
  if (special === 'header' || special === 'footer') return 'running-head';
  const classes = classesOf(element);
  if (classes.some((name) => name === 'MsoCommentReference' || name === 'MsoCommentText')) return 'comment';
  if (classes.some((name) => /^MsoToc/.test(name)) || [id, ...classes].some((name) => CONTENTS.test(name)))
    return 'contents-list';
  if (attribute(element, 'role') === 'doc-toc') return 'contents-list';
  const title = attribute(element, 'title');
  if (tagName === 'div' && (title === 'header' || title === 'footer')) return 'running-head';
  if (classes.some((name) => SCREEN_READER.test(name))) return 'hidden';
  if (ROLES.has(attribute(element, 'role')?.toLowerCase() ?? '')) return 'page-furniture';
  if (tagName === 'form') return isWholePage(element) ? undefined : 'page-furniture';
  if (TAGS.has(tagName)) return 'page-furniture';
  return [id, ...classes].some((name) => NAMES.test(name)) ? 'page-furniture' : undefined;
}

function isHidden(element: Element, own: Declarations): boolean {
  return (
    attribute(element, 'hidden') !== undefined ||
    own.get('display') === 'none' ||
    own.get('visibility') === 'hidden'
  );
}

/** Some systems put all of a page in one form. */
function isWholePage(form: Element): boolean {
  for (const { tagName } of elementsWithin(form)) if (/^(?:h1|h2|main|article)$/.test(tagName)) return true;
  return false;
}

/** Finds the element that holds the page's own text, where the page says which. */
export function findMain(body: Element): Element | undefined {
  const found: Element[] = [];
  const articles: Element[] = [];
  for (const element of elementsWithin(body)) {
    if (element.tagName === 'main' || attribute(element, 'role') === 'main') found.push(element);
    if (element.tagName === 'article') articles.push(element);
  }
  if (found.length) return found[0];
  return articles.length === 1 ? articles[0] : undefined;
}
