import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { upgradeLinks } from '../../../src/marked-links.js';
import { bring, closeFrame, openStatic, settledIn, type Page } from '../../support/frame.js';
import { below, clear, once, settled, show, textBelow } from '../../support/page.js';

const OWN = '/grannby/plan.json';
/** The same file on another site, which lets this one read it. */
const elsewhere = new URL(OWN, await (await fetch('/other-origin')).text()).href;
const plan = (await (await fetch(OWN)).json()) as Readonly<Record<string, unknown>>;

/** All addresses in a content file, as they are written, but for those of contacts. */
const WRITTEN = [
  ...new Set(
    [...JSON.stringify(plan).matchAll(/"(?:url|src)":"([^"]*)"|\]\(([^)]*)\)/g)].map(
      ([, key, text]) => (key ?? text)!,
    ),
  ),
].filter((address) => !address.startsWith('#'));

/** Where what is shown leads, and where its pictures are. */
const ledTo = (root: ParentNode, page: Document = document): string[] =>
  [
    ...new Set(
      [...below(root)].flatMap((element) => {
        const address = element.getAttribute(element.localName === 'img' ? 'src' : 'href');
        return address === null || !/^(?:a|img)$/.test(element.localName) ? [] : address;
      }),
    ),
  ]
    .filter((address) => !/^(?:#|mailto:)/.test(address))
    .map((address) => new URL(address, page.baseURI).href)
    .sort();

const from = (file: string): string[] => [
  ...new Set(WRITTEN.map((address) => new URL(address, new URL(file, document.baseURI)).href).sort()),
];
const linksWithin = (root: ParentNode): string[] =>
  [...below(root)].flatMap((element) => element.getAttribute('href')?.match(/^#(?:boende|fritid)$/) ?? []);

/** Waits until a document is shown, whole. */
const loaded = (file: string): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener('samsyn-load', function onLoad({ target }) {
      if ((target as Element).getAttribute('src') !== file) return;
      removeEventListener('samsyn-load', onLoad);
      resolve(target);
    });
  });

describe('an address in a content file', () => {
  afterEach(() => {
    clear();
    closeFrame();
  });

  for (const [where, file] of [
    ['in another folder', OWN],
    ['in another folder, by an address from here', `.${OWN}`],
    ['on another site', elsewhere],
  ] as const)
    it(`counts from the file, ${where}`, async () => {
      const done = loaded(file);
      const stage = await show(html`<samsyn-strategy src=${file}></samsyn-strategy>`);
      await done;
      await settled(stage);
      expect(ledTo(stage)).to.include.members(from(file));
      // What is said of another site's document leads to that site, too.
      expect(ledTo(stage).filter((address) => !from(file).includes(address))).to.deep.equal([]);
      expect(linksWithin(stage)).not.to.be.empty;
    });

  for (const [form, markup] of [
    ['link', (file: string) => html`<a href=${file} data-samsyn="strategy">Planen</a>`],
    ['div', (file: string) => html`<div data-samsyn="strategy"><a href=${file}>Planen</a></div>`],
  ] as const)
    it(`counts from the file of a marked ${form}`, async () => {
      const done = loaded(new URL(OWN, location.href).href);
      const stage = await show(html`<section>${markup(OWN)}</section>`);
      upgradeLinks(stage);
      await done;
      await settled(stage);
      const widget = stage.querySelector('samsyn-strategy')!;
      expect(ledTo(widget.shadowRoot!)).to.deep.equal(from(OWN));
    });

  it('counts from the file in a frame', async () => {
    const frame = document.createElement('iframe');
    frame.src = `/dist/embed.html?src=${OWN}&widget=strategy`;
    const opened = once(frame, 'load');
    document.body.append(frame);
    try {
      await opened;
      const page = frame.contentWindow as Page;
      await page.customElements.whenDefined('samsyn-strategy');
      // It may have been shown before the frame has told that it is there.
      if (!page.document.querySelector('samsyn-strategy')!.shadowRoot?.querySelector('h1'))
        await once(page, 'samsyn-load');
      await settledIn(page);
      expect(ledTo(page.document.body, page.document)).to.deep.equal(from(OWN));
    } finally {
      frame.remove();
    }
  });

  it('counts from the page where the content is given without a file', async () => {
    const stage = await show(html`<samsyn-strategy .content=${plan}></samsyn-strategy>`);
    await settled(stage);
    expect(ledTo(stage)).to.deep.equal(from(document.baseURI));
  });

  it('counts from src where the content is given and so is the address that it came from', async () => {
    const stage = await show(html`<samsyn-strategy .content=${{ ...plan }} src=${OWN}></samsyn-strategy>`);
    await settled(stage);
    expect(ledTo(stage)).to.deep.equal(from(OWN));
  });

  for (const src of [OWN, '../../grannby/plan.json', 'https://www.grannby.example/planer/plan.json']) {
    it(`counts from ${src} in plain HTML`, async () => {
      const { document } = await openStatic('neighbour/strategy', { format: 'plain', src });
      expect(ledTo(document.body, document)).to.include.members(from(new URL(src, document.baseURI).href));
      expect(linksWithin(document.body)).not.to.be.empty;
    });

    it(`counts from ${src} in the shadow form, and the script changes nothing`, async () => {
      const page = await openStatic('neighbour/strategy', { src });
      const wanted = from(new URL(src, page.document.baseURI).href);
      const before = ledTo(page.document.body, page.document);
      expect(before).to.include.members(wanted);
      const said = textBelow(page.document.body);
      await bring(page);
      expect(ledTo(page.document.body, page.document)).to.deep.equal(before);
      expect(textBelow(page.document.body)).to.equal(said);
    });

    it(`counts from ${src} in an excerpt`, async () => {
      const page = await openStatic('neighbour/goal-card', { item: 'boende', src });
      const before = ledTo(page.document.body, page.document);
      expect(before).to.include.members(
        ['mer.html', 'bild.png', 'alla.html', 'kallan.html'].map(
          (address) => new URL(address, new URL(src, page.document.baseURI)).href,
        ),
      );
      await bring(page);
      expect(ledTo(page.document.body, page.document)).to.deep.equal(before);
    });
  }
});
