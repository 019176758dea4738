import { expect } from 'chai';
import { inBox } from '../../../src/widgets/indicator/picture/in-box.js';
import { focused, press } from '../../support/keys.js';
import { allInside, clear } from '../../support/page.js';
import { indicator, of, shown } from './indicator.fixtures.js';

const source = { title: 'Enkäten', date: '2026' };
const series = ['Kvinnor', 'Män'].map((title, i) => ({
  title,
  values: [
    { date: '2024', value: 50 + i },
    { date: '2025', value: 60 + i, quality: ['preliminary'] },
  ],
}));

/** Presses the button with a name, and gives the file that it saves. */
async function saved(widget: Element, name: string): Promise<{ file: string; blob: Blob }> {
  const button = allInside(widget, '.downloads button').find(({ textContent }) => textContent === name)!;
  const save = Reflect.get<HTMLAnchorElement, 'click'>(HTMLAnchorElement.prototype, 'click');
  const link = new Promise<HTMLAnchorElement>((resolve) => {
    HTMLAnchorElement.prototype.click = function () {
      resolve(this);
    };
  });
  button.focus();
  expect(focused()).to.equal(button);
  await press('Enter');
  const { href, download } = await link;
  HTMLAnchorElement.prototype.click = save;
  return { file: download, blob: await (await fetch(href)).blob() };
}
const textsIn = (svg: Document) => [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
async function svgOf(widget: Element): Promise<Document> {
  const { blob } = await saved(widget, 'Hämta diagrammet som bild (SVG)');
  return new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
}

describe('the picture of a chart of samsyn-indicator', () => {
  afterEach(clear);

  it('has title, values, times, target and source inside, on white, without a style of the page’s', async () => {
    const widget = await shown(of({ ...indicator, source }));
    const { file, blob } = await saved(widget, 'Hämta diagrammet som bild (SVG)');
    expect([file, blob.type]).to.deep.equal(['arbete.svg', 'image/svg+xml']);
    const svg = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')?.textContent).to.equal(undefined);
    const texts = textsIn(svg).map((text) => text.replaceAll('\u00a0', ' '));
    expect(texts).to.include.members([
      'Andel i arbete',
      '51 %',
      '2021',
      'saknas',
      'Mål 2030: 75 %',
      'Källa: Enkäten, 2026',
    ]);
    expect(svg.querySelector('rect')!.getAttribute('fill')).to.equal('#ffffff');
    expect(svg.querySelector('title')!.textContent).to.equal('Andel i arbete');
    expect(svg.querySelector('style, [style], [class], image, script')).to.equal(null);
    const colours = [...svg.querySelectorAll('path')].flatMap((path) =>
      ['fill', 'stroke'].map((name) => path.getAttribute(name) ?? 'none'),
    );
    expect(colours.filter((colour) => colour !== 'none' && !/^#[\da-f]{6}$/.test(colour))).to.deep.equal([]);
  });

  it('has the names at the ends of several lines, and a point for each value', async () => {
    const svg = await svgOf(await shown(of({ title: 'Trygghet', unit: '%', series, source })));
    const texts = textsIn(svg).map((text) => text.replaceAll('\u00a0', ' '));
    expect(texts).to.include.members(['Kvinnor 60 %', 'Män 61 %', '2024', '2025']);
    expect(svg.querySelectorAll('path[fill="#ffffff"][stroke]').length).to.equal(2);
  });

  it('may be one in pixels', async () => {
    const { file, blob } = await saved(await shown(), 'Hämta diagrammet som bild (PNG)');
    expect([file, blob.type]).to.deep.equal(['arbete.png', 'image/png']);
    const bitmap = await createImageBitmap(blob);
    expect(bitmap.width).to.equal(1920);
    const context = Object.assign(document.createElement('canvas'), {
      width: 1920,
      height: bitmap.height,
    }).getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const colours = new Set<string>();
    for (let y = 0; y < bitmap.height; y += 8)
      colours.add([...context.getImageData(176, y, 1, 1).data].join());
    expect([...context.getImageData(2, 2, 1, 1).data]).to.deep.equal([255, 255, 255, 255]);
    expect(colours.size).to.be.above(2);
  });

  it('is offered only where something is drawn', async () => {
    const widget = await shown(of({ title: 'A', values: [{ date: '2024', value: 3 }] }));
    expect(allInside(widget, '.downloads button').length).to.equal(1);
  });
});

describe('a path moved into a part of a picture', () => {
  it('keeps its commands', () => {
    const box = { left: 10, top: 20, width: 200, height: 50 };
    expect(inBox('M0 100V50H25L50 0v-10h.01z', box)).to.equal('M10 70V45H60L110 20v-5h0.02z');
  });
});
