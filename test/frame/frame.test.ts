import { expect } from 'chai';
import { faults, loadAxe } from '../support/accessibility.js';
import { once } from '../support/page.js';

const FILE = '/stories/kommuner/mala.json';
/** Waits until something is so; the test's own time-out is the limit. */
async function until(is: () => unknown): Promise<void> {
  while (!is()) await new Promise(requestAnimationFrame);
}

describe('a framed page', () => {
  let frame: HTMLIFrameElement;
  const page = () => frame.contentDocument!;
  const widget = () => page().querySelector<HTMLElement>('main > *');
  const headings = () => [...(widget()?.shadowRoot?.querySelectorAll<HTMLElement>('h1, h2, h3, h4') ?? [])];

  async function open(query: string): Promise<void> {
    frame = document.createElement('iframe');
    frame.title = 'Malås mål';
    frame.src = `/dist/embed.html?${query}`;
    frame.style.inlineSize = '600px';
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    await until(widget);
  }
  const shown = () => until(() => headings().length);
  afterEach(() => frame.remove());

  before(async () => {
    const host = '/dist/samsyn-host.js';
    await import(host);
  });

  it('shows the widget that its address asks for, under a title of its own', async () => {
    await open(`src=${FILE}&widget=goal-card&item=fritid`);
    await shown();
    expect(widget()!.localName).to.equal('samsyn-goal-card');
    expect(headings()[0]!.innerText).to.include('Fritid');
    expect(headings()[0]!.localName).to.equal('h1');
    await until(() => page().title !== 'Samsyn');
    expect(page().title).to.include('Fritid');
    expect(page().documentElement.lang).to.equal('sv');
  });

  it('makes its frame as high as it is, and higher when it grows', async () => {
    await open(`src=${FILE}&widget=journey`);
    await shown();
    const fits = () =>
      Math.abs(frame.clientHeight - page().body.getBoundingClientRect().height) <= 1 &&
      frame.clientHeight > 200;
    await until(fits);
    const before = frame.clientHeight;
    frame.style.inlineSize = '320px';
    await until(() => fits() && frame.clientHeight > before);
    expect(page().documentElement.scrollWidth).to.be.at.most(320);
  });

  it('is not listened to by the host when another frame, or another origin, speaks for it', async () => {
    await open(`src=${FILE}&widget=goal-card`);
    await shown();
    await until(() => frame.clientHeight > 200);
    const { blockSize } = frame.style;
    const event = (init: MessageEventInit) =>
      dispatchEvent(new MessageEvent('message', { data: { samsyn: 'height', height: 7 }, ...init }));
    event({ origin: location.origin, source: window });
    event({ origin: 'https://annan.se', source: frame.contentWindow });
    event({ origin: location.origin, source: frame.contentWindow, data: 'height' });
    expect(frame.style.blockSize).to.equal(blockSize);
    event({ origin: location.origin, source: frame.contentWindow });
    expect(frame.style.blockSize).to.equal('7px');
  });

  it('is the only kind of frame that the host sizes, whatever other frames say', async () => {
    const others = [
      '/host/plain.html',
      '/host/plain.html?embed.html',
      '/host/plain.html#/embed.html',
      'about:blank',
    ];
    for (const src of others) {
      const other = Object.assign(document.createElement('iframe'), { src });
      const loaded = once(other, 'load');
      document.body.append(other);
      await loaded;
      const heard = once(window, 'message');
      const data = { samsyn: 'height', height: 4321 };
      (other.contentWindow as Window & typeof globalThis).eval(
        `parent.postMessage(${JSON.stringify(data)}, '*')`,
      );
      await heard;
      expect(other.style.blockSize, src).to.equal('');
      other.remove();
    }
  });

  it('refuses content from elsewhere in words, and asks for none of it', async () => {
    await open('src=https://annan.example/a.json&widget=goal-card');
    expect(page().querySelector('samsyn-goal-card')).to.equal(null);
    expect(page().body.innerText).to.include('Här visas inget').and.to.include('Nothing is shown');
    expect(page().querySelector('[lang=en]')!.textContent).to.include('Nothing');
    const asked = frame.contentWindow!.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('annan.example'))).to.deep.equal([]);
  });

  it('wears the theme and the colour scheme that its address asks for', async () => {
    await open(`src=${FILE}&widget=goal-card&theme=skog&scheme=dark`);
    await shown();
    const wears = (name: string) => getComputedStyle(page().documentElement).getPropertyValue(name).trim();
    await until(() => wears('--samsyn-accent-dark') === '#a3cf9f');
    expect(page().documentElement.className).to.equal('samsyn-theme-skog');
    expect(getComputedStyle(page().documentElement).colorScheme).to.equal('dark');
  });

  it('leads the whole window on by a link, and stays by a link within it', async () => {
    await open(`src=${FILE}&widget=strategy`);
    await shown();
    const links = [...widget()!.shadowRoot!.querySelectorAll('a')];
    const within = links.find((link) => link.getAttribute('href')!.startsWith('#'))!;
    page().addEventListener('click', (event) => event.preventDefault());
    within.click();
    expect(within.target).to.equal('');
    const out = Object.assign(page().createElement('a'), { href: 'https://www.mala.se' });
    page().body.append(out);
    out.click();
    expect(out.target).to.equal('_top');
  });

  it('has no fault that axe finds', async () => {
    await open(`src=${FILE}&widget=strategy`);
    await shown();
    await loadAxe(frame.contentWindow!, 'samsyn');
    expect(await faults(page().documentElement, frame.contentWindow!)).to.deep.equal([]);
  });
});
