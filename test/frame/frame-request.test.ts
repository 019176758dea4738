import { expect } from 'chai';
import * as fc from 'fast-check';
import { frameMessage } from '../../src/frame/message.js';
import { mayShow, frameRequestOf } from '../../src/frame/frame-request.js';

const PAGE = 'https://www.exempelby.se/samsyn/embed.html';
const asked = (query: string) => frameRequestOf(new URLSearchParams(query));

describe('the address of a framed page', () => {
  it('names the widget, its content and its look', () => {
    expect(
      asked('src=mala.json&widget=goal-card&item=fritid&lang=en&heading-level=3&theme=skog&scheme=dark'),
    ).to.deep.equal({
      widget: 'goal-card',
      theme: 'skog',
      scheme: 'dark',
      attributes: { src: 'mala.json', item: 'fritid', lang: 'en', 'heading-level': '3' },
    });
  });

  it('asks for the whole document, headed as a page, where it says no more', () => {
    expect(asked('src=a.json')).to.deep.equal({
      widget: 'strategy',
      attributes: { 'heading-level': '1', src: 'a.json' },
    });
  });

  it('asks for no language that is none', () => {
    for (const lang of ['sv-x', 'sv-1', 'dari', ''])
      expect(asked(`src=a.json&lang=${lang}`).attributes).to.not.have.property('lang');
  });

  it('cannot ask for anything else, whatever stands in it', () => {
    const query = fc.array(
      fc.tuple(fc.constantFrom('widget', 'theme', 'scheme', 'onclick', 'style', 'item'), fc.string()),
    );
    fc.assert(
      fc.property(query, (pairs) => {
        const { widget, theme, scheme, attributes } = frameRequestOf(new URLSearchParams(pairs));
        expect(widget).to.match(/^[a-z\d-]+$/);
        if (theme) expect(theme).to.match(/^[a-z\d-]+$/);
        if (scheme) expect(['light', 'dark', 'auto']).to.include(scheme);
        expect(
          Object.keys(attributes).filter((name) => !['heading-level', 'item'].includes(name)),
        ).to.deep.equal([]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a framed page may show', () => {
  const LIST = 'https://filer.exempelby.se https://granne.se:8443/vad-som-helst';
  const cases: [what: string, src: string, allowed: boolean][] = [
    ['a file beside it', 'mala.json', true],
    ['a file of its own site', '/filer/mala.json', true],
    ['a file of a listed site', 'https://filer.exempelby.se/a.json', true],
    ['a file of a listed site with a port', 'https://granne.se:8443/a.json', true],
    ['no file of another site', 'https://annan.se/a.json', false],
    ['no file of a listed site on another port', 'https://granne.se/a.json', false],
    ['no file of a site whose name only begins so', 'https://filer.exempelby.se.annan.se/a.json', false],
    ['no file that a listed name only logs in to', 'https://filer.exempelby.se@annan.se/a.json', false],
    ['no file by another protocol', 'data:application/json,{}', false],
    ['no file by a relative address that leads elsewhere', '//annan.se/a.json', false],
    ['nothing without an address', 'http://[', false],
  ];
  for (const [what, src, allowed] of cases)
    it(what, () => expect(mayShow(LIST, src, PAGE)).to.equal(allowed));

  it('its own site’s files, where no other is listed', () => {
    expect(mayShow('', 'a.json', PAGE)).to.be.true;
    expect(mayShow('  inget-ursprung  ', 'https://annan.se/a.json', PAGE)).to.be.false;
  });
});

describe('a message between a framed page and its host', () => {
  it('is a height, or a question for it, and nothing else', () => {
    expect(frameMessage({ samsyn: 'height', height: 12.5 })).to.deep.equal({
      samsyn: 'height',
      height: 12.5,
    });
    expect(frameMessage({ samsyn: 'measure', height: 'x' })).to.deep.equal({ samsyn: 'measure' });
    for (const wrong of ['height', null, {}, { samsyn: 'height' }, { samsyn: 'height', height: '12' }])
      expect(frameMessage(wrong)).to.equal(undefined);
    for (const height of [NaN, Infinity, -1])
      expect(frameMessage({ samsyn: 'height', height })).to.equal(undefined);
  });

  it('is read from anything without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => void frameMessage(data)),
      { numRuns: 500 },
    );
  });
});
