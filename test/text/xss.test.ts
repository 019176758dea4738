import { expect } from 'chai';
import fc from 'fast-check';
import { loadMarkdown } from '../../src/text/rich-text.js';
import { lettersOf, shown, strange, WAYS } from './samples.js';
import { HTML, MARKDOWN } from './xss.js';

const RUNS = 2000;
const ways = Object.keys(WAYS) as (keyof typeof WAYS)[];

describe('a text that would run a script', () => {
  const alert = window.alert.bind(window);
  let alerts: unknown[];
  before(() => loadMarkdown());
  beforeEach(() => {
    alerts = [];
    window.alert = (words) => alerts.push(words);
  });
  after(() => {
    window.alert = alert;
  });
  /** Gives a script that got through the time to run: until the browser has answered and handled its errors. */
  const fetched = (): Promise<unknown> => fetch('/requests?key=xss').then((response) => response.text());

  it('is one of many', () => {
    expect(new Set([...HTML, ...MARKDOWN]).size)
      .to.equal(HTML.length + MARKDOWN.length)
      .and.be.above(100);
  });

  for (const way of ways)
    for (const text of [...HTML, ...MARKDOWN])
      it(`is harmless as ${way}: ${JSON.stringify(text)}`, async () => {
        const box = shown(text, way);
        expect(strange(box)).to.deep.equal([]);
        for (const link of box.querySelectorAll('a'))
          expect(link.href).to.not.match(/^\s*(?:java|vb)script|^data/i);
        await fetched();
        expect(alerts).to.deep.equal([]);
      });

  for (const way of ways)
    for (const text of HTML)
      it(`is shown as it stands, as ${way}: ${JSON.stringify(text)}`, () => {
        const { textContent } = shown(text, way);
        // A character may be written by its number in Markdown, too.
        const meant = text.replace(/&#(x?)([\da-f]+);/gi, (_, hex, digits) =>
          String.fromCodePoint(parseInt(String(digits), hex ? 16 : 10)),
        );
        expect(lettersOf(textContent)).to.equal(lettersOf(meant));
        expect(textContent.match(/</g) ?? []).to.have.length((text.match(/</g) ?? []).length);
      });

  it('is harmless however it is put together', () => {
    const payloads = [...HTML, ...MARKDOWN];
    const pieces = payloads.flatMap((text) => text.split(/(?<=[\s()<>"':;])/)).filter(Boolean);
    const text = fc.oneof(
      fc
        .array(fc.constantFrom(...pieces, '\n', '\n\n', '    ', '> ', '- '), { maxLength: 15 })
        .map((all) => all.join('')),
      fc.array(fc.constantFrom(...payloads), { maxLength: 4 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...ways), (text, way) => {
        expect(strange(shown(text, way))).to.deep.equal([]);
      }),
      { numRuns: RUNS },
    );
    expect(alerts).to.deep.equal([]);
  });
});

describe('what looks for something strange in a box', () => {
  const box = (html: string): HTMLElement => {
    const made = document.createElement('div');
    made.innerHTML = html;
    return made;
  };
  for (const [html, found] of [
    ['<p>a <a href="https://exempelby.se">b</a></p>', []],
    ['<a href="b c">a</a><a href="http://[">b</a>', []],
    ['<b>a</b>', ['<b>']],
    ['<svg><a>b</a></svg>', ['<svg>', '<a>']],
    ['<p onclick="a">b</p>', ['onclick']],
    ['<a href=" java&#10;script:a">b</a>', ['javascript:a']],
  ] as const)
    it(`finds ${String(found) || 'nothing'} in ${html}`, () =>
      expect(strange(box(html))).to.deep.equal(found));
});
