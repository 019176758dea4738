import { expect } from 'chai';
import fc from 'fast-check';
import { addressIn, soundAddress } from '../../src/format/address.js';

const RUNS = 10_000;

const SOUND = [
  ...['https://exempelby.se/mål?a=b:c#d', 'http://exempelby.se', 'HTTPS://EXEMPELBY.SE', '//exempelby.se/a'],
  ...['mailto:kommun@exempelby.se', 'tel:+46-953-140-00', 'fil.pdf', './a:b', '../a', '/a:b', '?a:b', '#a:b'],
  ...['mål och medel.pdf', 'a/b:c', '&colon;', 'javascript&colon;alert(1)', 'javascript%3Aalert(1)'],
];
const UNSOUND = [
  ...[
    '',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
  ],
  ...['java\nscript:alert(1)', 'java\tscript:alert(1)', 'java\r\nscript:alert(1)', 'javascript\t:alert(1)'],
  ...['\u0001javascript:alert(1)', '\u0000javascript:alert(1)', '\u00a0javascript:alert(1)'],
  ...[
    '\ufeffjavascript:alert(1)',
    'java\u200bscript:alert(1)',
    'java\u00adscript:alert(1)',
    '\u2028javascript:a',
  ],
  ...['vbscript:msgbox(1)', 'data:text/html,<script>alert(1)</script>', 'data:image/svg+xml;base64,PHN2Zz4='],
  ...[
    'blob:https://exempelby.se/1',
    'file:///etc/passwd',
    'ftp://exempelby.se',
    'about:blank',
    'view-source:a',
  ],
  ...['filesystem:https://exempelby.se/a', 'ws://exempelby.se', 'livescript:a', 'mocha:a', 'x:y', ':'],
];

/** Where a browser would go. */
function destination(address: string): URL | undefined {
  return URL.canParse(address, 'https://exempelby.se/a/')
    ? new URL(address, 'https://exempelby.se/a/')
    : undefined;
}

const piece = fc.constantFrom(
  ...':/?#\\@%.[]&;a \n\t\r\0\u0001\u001f\u007f\u00a0\u00ad\u200b\u2028\ufeff',
  ...['java', 'script', 'javascript:', 'JAVASCRIPT', 'data', 'text/html', 'vbscript:', 'blob:', 'file:'],
  ...['http', 'https:', 'mailto', 'tel:', '//', 'exempelby.se', '%3A', '&colon;', '&#58;', '&Tab;'],
);
const addresses = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
  fc.webUrl(),
);

describe('soundAddress', () => {
  for (const address of SOUND)
    it(`gives ${JSON.stringify(address)}`, () => expect(soundAddress(address)).to.equal(address));

  for (const address of UNSOUND)
    it(`gives nothing for ${JSON.stringify(address)}`, () =>
      expect(soundAddress(address)).to.equal(undefined));

  it('takes away the space around an address', () =>
    expect(soundAddress(' https://exempelby.se\n')).to.equal('https://exempelby.se'));

  it('never gives an address that leads a browser to anything but the web, mail or telephone', () => {
    const seen = { followed: 0, refused: 0 };
    fc.assert(
      fc.property(addresses, (address) => {
        const given = soundAddress(address);
        seen[given === undefined ? 'refused' : 'followed']++;
        if (given === undefined) return;
        expect(destination(given)?.protocol ?? 'https:').to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
      }),
      { numRuns: RUNS },
    );
    expect(Math.min(...Object.values(seen))).to.be.above(RUNS / 20);
  });

  it('gives every address of the web as it stands', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (url) => {
        expect(soundAddress(url)).to.equal(url);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('addressIn', () => {
  const FILES = [
    'https://www.grannby.example/planer/plan.json',
    'https://www.grannby.example/planer/plan.json?v=2#a',
    '//www.grannby.example/planer/plan.json',
    '/planer/plan.json',
    '/planer/plan.json?fil=/a/b',
    'planer/min plan.json',
    './plan.json',
    '../plan.json',
    '../../../../plan.json',
    ' plan.json\n',
  ];
  const PAGE = 'https://exempelby.se/om/mal/sida.html';
  const fromPage = (address: string): string => new URL(address, PAGE).href;

  for (const file of FILES)
    it(`counts from ${JSON.stringify(file)}, as a browser does from a style sheet`, () => {
      for (const address of SOUND.filter((one) => !one.startsWith('#')))
        expect(fromPage(addressIn(address, file)!), address).to.equal(new URL(address, fromPage(file)).href);
    });

  it('leaves what is within the page there, and what has a protocol as it is', () => {
    for (const file of FILES)
      for (const address of ['#boende', '#a:b', 'https://exempelby.se/a', 'mailto:a@exempelby.se', 'tel:112'])
        expect(addressIn(address, file)).to.equal(address);
  });

  it('counts from the page without a file, and where its address is none to fetch from', () => {
    for (const file of [
      undefined,
      '',
      'javascript:alert(1)/plan.json',
      'data:,a/',
      'mailto:a/b',
      'https://[/',
    ])
      for (const address of ['mer.html', '/a', '?a', '../b'])
        expect(addressIn(address, file), file).to.equal(address);
    expect(addressIn(undefined, '/a/b.json')).to.equal(undefined);
  });

  it('gives nothing that is not sound, whatever the file', () => {
    for (const file of FILES)
      for (const address of UNSOUND) expect(addressIn(address, file), address).to.equal(undefined);
  });

  it('never leads to anything but the web, mail or telephone, nor elsewhere than a browser would go', () => {
    const files = fc.oneof(fc.constantFrom(...FILES), addresses);
    let resolved = 0;
    fc.assert(
      fc.property(addresses, files, (address, file) => {
        const [given, sound] = [addressIn(address, file), soundAddress(address)];
        expect(given === undefined).to.equal(sound === undefined);
        if (given === undefined || sound === undefined) return;
        const to = URL.canParse(given, PAGE) ? new URL(given, PAGE) : undefined;
        expect(to?.protocol ?? 'https:').to.be.oneOf(['https:', 'http:', 'mailto:', 'tel:']);
        if (!FILES.includes(file) || given === sound) return;
        const wanted = URL.canParse(sound, fromPage(file)) ? new URL(sound, fromPage(file)) : undefined;
        expect(to?.href).to.equal(wanted?.href);
        resolved++;
      }),
      { numRuns: RUNS },
    );
    expect(resolved).to.be.above(RUNS / 20);
  });
});
