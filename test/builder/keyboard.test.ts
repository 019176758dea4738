import { expect } from 'chai';
import { strFromU8, unzipSync } from 'fflate';
import { focused, press, type } from '../support/keys.js';
import { closeBuilder, find, give, openBuilder, saved, type BuiltPage } from './built-page.js';

/*
 * The editor's task by keys alone, in the page as it is built and under its policy. The system's own window, where a file
 * is chosen, is no part of the page: the button that opens it is pressed by a key, and the test then gives the file.
 */
const DOCUMENT = '/test/import/documents/mala/styled.docx';
/** More stops than a pane has before what is looked for. */
const MOST = 120;

let page: BuiltPage;

/** What has the focus; a line with its name, for messages. */
const at = (): HTMLElement => focused(page.document) as HTMLElement;
const told = (element: Element): string => `${element.localName} “${nameOf(element)}”`;

/** The text in an element, without what only adorns. */
const heardIn = (element: Element): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
      return node instanceof page.Element && node.ariaHidden !== 'true' ? heardIn(node) : '';
    })
    .join('');

/** The name that a control is announced by. */
function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { labels } = element as HTMLInputElement;
  const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const name =
    element.getAttribute('aria-label') ??
    (by.length ? by.map((id) => root.getElementById(id)?.textContent).join(' ') : undefined) ??
    (labels?.length ? [...labels].map((label) => label.textContent).join(' ') : heardIn(element));
  return (name.trim() || element.getAttribute('title') || '').replace(/\s+/g, ' ').trim();
}

/** Whether a ring is drawn around the control, or around the label that it lies in. */
function isRinged(element: Element): boolean {
  const ringed = [element, element.closest('label')].filter((one) => one !== null);
  return ringed.some((one) => {
    const { outlineStyle, outlineWidth, opacity } = page.getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && opacity !== '0';
  });
}

const isScroller = (element: Element): boolean =>
  !element.matches('a, button, input, select, textarea, summary, [tabindex]') &&
  element.scrollHeight > element.clientHeight &&
  page.getComputedStyle(element).overflowY === 'auto';

/** The focus is on something that can be heard and seen. */
function standing(from = ''): HTMLElement {
  const element = at();
  expect(element === page.document.body, `the focus is lost ${from}`).to.equal(false);
  // Firefox lets the focus come to what can be scrolled, and draws its own ring.
  if (isScroller(element)) return element;
  expect(nameOf(element), `${element.outerHTML} has a name`).to.not.equal('');
  // The heading of a room is where reading begins, and nothing to act on.
  if (element.localName !== 'h1') expect(isRinged(element), `${told(element)} has a ring`).to.equal(true);
  return element;
}

/** Walks by a key until something has the focus, and is nowhere held fast. */
async function walk(key: string, is: (element: Element) => boolean): Promise<HTMLElement> {
  const passed: string[] = [];
  for (let steps = 0; steps < MOST; steps++) {
    const before = at();
    await press(key);
    const element = standing(`at ${key} from ${told(before)}, past ${passed.slice(-4).join(', ')}`);
    expect(element === before, `${told(before)} lets go of the focus`).to.equal(false);
    if (is(element)) return element;
    passed.push(told(element));
  }
  throw new Error(`${key} does not come to it, but to ${passed.join(', ')}.`);
}

const tabTo = (name: RegExp, selector = '*'): Promise<HTMLElement> =>
  walk('Tab', (element) => element.matches(selector) && name.test(nameOf(element)));
const paneWith = (name: RegExp): Promise<HTMLElement> =>
  walk('F6', (element) => {
    let around: Element | null = element;
    while (around && !around.matches('[data-pane]'))
      around = around.parentElement ?? (around.getRootNode() as Partial<ShadowRoot>).host ?? null;
    return name.test(around?.getAttribute('aria-label') ?? around?.className ?? '');
  });

/** Waits until something is so, frame by frame. */
async function until(is: () => unknown): Promise<void> {
  while (!is()) await new Promise((resolve) => page.requestAnimationFrame(resolve));
}
const inRoom = (hash: string): Promise<void> =>
  until(() => page.location.hash === `#${hash}` && at().localName === 'h1');
/** Waits until what can be undone is called so. */
async function undoIs(name: RegExp): Promise<void> {
  const undo = await find(page, '.history button');
  await until(() => name.test(nameOf(undo)));
}

describe('an editor’s way from a document to a page, by keyboard alone', function () {
  this.timeout(120_000);
  beforeEach(async () => void (page = await openBuilder()));
  afterEach(closeBuilder);

  it('goes through the four rooms, and the focus is never lost', async () => {
    // Hämta.
    const input = await find<HTMLInputElement>(page, '#file');
    const file = await (await fetch(DOCUMENT)).arrayBuffer();
    input.click = () => give(page, input, file, 'strategi.docx');
    page.focus();
    await tabTo(/^Välj ett dokument$/);
    await press('Enter');
    await inRoom('ordna');

    // Ordna: another kind by arrows, undone and done again by keys, where the editor stands.
    await find(page, '.pieces select');
    await tabTo(/^Slag: /, 'select');
    await tabTo(/^Slag: /, 'select');
    const kind = at() as HTMLSelectElement;
    const [before, name] = [kind.value, nameOf(kind)];
    await press('ArrowDown');
    await until(() => kind.value !== before);
    const after = kind.value;
    await undoIs(/^Ångra: (?:Gjorde|Utelämnade) ”/);
    expect(nameOf(standing())).to.equal(name);
    await press('Control+z');
    await until(() => kind.value === before);
    expect(nameOf(standing())).to.equal(name);
    const status = await find(page, '.shell > [role=status]');
    await until(() => /^\s*Ångrade: /.test(status.textContent));
    await press('Control+y');
    await until(() => kind.value === after);
    expect(nameOf(standing())).to.equal(name);
    await tabTo(/Varför, och mer att göra/, 'button');
    await press(' ');
    await until(() => at().getAttribute('aria-expanded') === 'true');
    await tabTo(/^Visa på sidan$|^Flytta/);
    await press('Escape');
    await until(() => at().getAttribute('aria-expanded') === 'false');
    standing();
    await paneWith(/room-foot/);
    await tabTo(/^Till Skriv$/);
    await press('Enter');
    await inRoom('skriv');

    // Skriv: an entry moved, a title changed in the form and on the page.
    await find(page, '.node');
    await tabTo(/^Framtid$/, '.node');
    await press('Enter');
    await press('Alt+ArrowUp');
    await until(() => at().matches('.node[aria-current]'));
    expect(nameOf(standing())).to.equal('Framtid');
    await undoIs(/^Ångra: Flyttade Framtid uppåt$/);
    await press('Shift+Tab');
    const previous = standing();
    await press('Tab');
    expect(nameOf(standing()), `from ${told(previous)}`).to.equal('Framtid');
    await tabTo(/^Flytta nedåt: Framtid$/);
    await press('Enter');
    await until(() => at().matches('button') && page.document.hasFocus());
    expect(nameOf(standing())).to.equal('Flytta nedåt: Framtid');
    await press('Control+z');
    await press('Control+z');
    expect(nameOf(standing())).to.equal('Flytta nedåt: Framtid');
    await tabTo(/^(?:Rubrik|Titel)$/, 'input');
    await press('End');
    await type(' nu');
    await until(() => (at() as HTMLInputElement).value === 'Framtid nu');
    await walk('Shift+Tab', (element) => nameOf(element) === 'Skriv på sidan: Framtid nu');
    await press('Enter');
    await until(() => at().localName === 'textarea');
    expect(nameOf(standing())).to.match(/, på sidan$/);
    await press('End');
    await type('!');
    await press('Escape');
    await until(() => at().localName === 'button');
    expect(nameOf(standing())).to.match(/^Skriv på sidan: Framtid nu/);
    await paneWith(/room-foot/);
    await tabTo(/^Till Publicera$/);
    await press('Enter');
    await inRoom('publicera');

    // Publicera: where it stands by arrows, a part by Space, the zip by Enter.
    await find(page, 'button:enabled', /Spara allt som zip/);
    await tabTo(/^Målkort/, 'input');
    await press(' ');
    await until(() => (at() as HTMLInputElement).checked);
    standing();
    await paneWith(/take/);
    const host = at() as HTMLInputElement;
    expect(host.name).to.equal('host');
    const chosen = host.value;
    await press('ArrowDown');
    await until(() => (at() as HTMLInputElement).value !== chosen);
    expect((standing() as HTMLInputElement).checked).to.equal(true);
    await tabTo(/^Spara allt som zip$/);
    const coming = saved(page);
    await press('Enter');
    const files = unzipSync(new Uint8Array(await (await coming).arrayBuffer()));
    expect(nameOf(standing())).to.equal('Spara allt som zip');
    const index = Object.keys(files).find((each) => each.endsWith('index.html'))!;
    const content = Object.keys(files).find((each) => /samsyn\/strategi\.json$/.test(each))!;
    expect(strFromU8(files[index]!)).to.include('<samsyn-goal-card');
    expect(strFromU8(files[content]!)).to.include('Framtid nu!');
    expect(page.refused).to.deep.equal([]);
  });

  it('passes every control of every room by Tab, each with a name and a ring', async () => {
    const input = await find<HTMLInputElement>(page, '#file');
    give(page, input, '# Plan\n\n## Mål\n\n### Mål 1: Hem\n\nVi vill\n\n- bo bra\n', 'plan.md');
    await inRoom('ordna');
    for (const [hash, last] of [
      ['ordna', 'Till Skriv'],
      ['skriv', 'Till Publicera'],
      ['publicera', 'Kopiera koden'],
    ] as const) {
      page.location.hash = hash;
      await inRoom(hash);
      await find(page, '.room-foot .main', new RegExp(last));
      await find(page, 'samsyn-strategy');
      await walk('Tab', (element) => nameOf(element) === last);
      await walk('Shift+Tab', (element) => nameOf(element) === 'Publicera' && element.localName === 'a');
    }
  });
});
