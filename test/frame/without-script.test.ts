import { expect } from 'chai';
import { once } from '../support/page.js';

const ADDRESS = '/dist/embed.html?src=/stories/kommuner/mala.json&widget=goal-card';

describe('a framed page whose scripts do not run', () => {
  let frame: HTMLIFrameElement;
  afterEach(() => frame.remove());

  it('blames neither the reader alone nor the site alone, in both languages', async () => {
    frame = document.createElement('iframe');
    frame.title = 'Malås mål';
    // As an editor’s empty `sandbox`, but that this page may look in.
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = ADDRESS;
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument!;
    const said = [...page.querySelectorAll('p')].map(({ lang, innerText }) => [lang, innerText] as const);
    expect(said.map(([lang]) => lang)).to.deep.equal(['', 'en']);
    expect(said[0]![1]).to.match(/avstängt i webbläsaren, eller .* ram som stoppar skript/);
    expect(said[1]![1]).to.match(/off in the browser, or .* frame that stops scripts/);
    expect(page.body.innerText).to.include('JavaScript');
  });
});
