import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cli = path.join(root, 'dist/cli.js');
const own = (name) => path.join(root, `src/theme/themes/${name}.tokens.json`);
const desk = mkdtempSync(path.join(tmpdir(), 'samsyn-'));
after(() => rmSync(desk, { recursive: true }));

/** Runs the program that the package installs, in a folder of its own. */
function samsyn(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    cwd: desk,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Puts a file on the desk. */
function put(name, content) {
  writeFileSync(path.join(desk, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
}

const theme = (name, colours, rest = {}) => ({
  $extensions: { 'se.samsyn': { name, extends: 'samsyn:skog' } },
  light: {
    $type: 'color',
    ...Object.fromEntries(Object.entries(colours).map(([key, value]) => [key, { $value: value }])),
  },
  ...rest,
});

describe('samsyn', () => {
  it('says what it can do, in Swedish and in English', () => {
    const { status, stdout } = samsyn('--help');
    assert.equal(status, 0);
    for (const words of ['samsyn check', 'samsyn theme check', 'samsyn theme build', '--lang <språk>'])
      assert.ok(stdout.includes(words), words);
    assert.match(samsyn('--help', '--lang', 'en').stdout, /Exit code: 0 if all is well/);
  });

  it('says its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    assert.deepEqual(samsyn('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  const WRONG = [
    [[], /samsyn theme check/],
    [['tema'], /inget kommando ”tema”/],
    [['theme', 'paint', 'x.json'], /inget kommando ”theme paint”/],
    [['toString', 'x.json'], /inget kommando/],
    [['check'], /vilken fil/],
    [['check', '--force', 'x.json'], /”check” har inget val --force/],
    [['theme', 'build', 'x.json', '--out'], /Efter --out ska det stå ett värde/],
    [['check', '--lang', 'de', 'x.json'], /sv eller en/],
    [['check', 'borta.json'], /borta.json: Filen finns inte/],
    [['theme', 'check', 'borta.json', '--lang', 'en'], /There is no such file/],
  ];
  for (const [args, words] of WRONG)
    it(`refuses samsyn ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = samsyn(...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, words);
    });
});

describe('samsyn check', () => {
  it('finds nothing in a sound file', () => {
    const file = path.join(root, 'stories/kommuner/mala.json');
    assert.deepEqual(samsyn('check', file), { status: 0, stdout: `${file}: inga problem\n`, stderr: '' });
  });

  it('says where a problem is and what to do, in either language', () => {
    const file = put('content.json', {
      samsyn: '1.0',
      titel: 'Strategi',
      publisher: { name: 'Malå kommun' },
    });
    const swedish = samsyn('check', file);
    assert.equal(swedish.status, 1);
    assert.match(swedish.stdout, /^content\.json: 1 fel, 1 anmärkning$/m);
    assert.match(swedish.stdout, /^ {2}\/titel {2}anmärkning \(unknown-key\)$/m);
    assert.match(swedish.stdout, /Menade du ”title”\?/);
    assert.match(samsyn('check', file, '--lang', 'en').stdout, /Did you mean “title”\?/);
  });

  it('says which text is in a language that is none', () => {
    const title = { sv: 'T', dari: 'D' };
    const file = put('dari.json', { samsyn: '1.0', title, publisher: { name: 'Malå kommun' } });
    const { status, stdout } = samsyn('check', file);
    assert.equal(status, 1);
    assert.match(stdout, /^ {2}\/title\/dari {2}fel \(wrong-format\)$/m);
  });

  const much = (count, key = 'nyckel') => ({
    samsyn: '1.0',
    title: 'Strategi',
    publisher: { name: 'Malå kommun' },
    ...Object.fromEntries(Array.from({ length: count }, (_, i) => [`${key}${i}`, 1])),
  });

  it('lists a hundred problems and counts the others, or lists all when asked', () => {
    const file = put('much.json', much(5000));
    const short = samsyn('check', file);
    assert.equal(short.status, 1);
    assert.match(short.stdout, /^much\.json: 5000 anmärkningar$/m);
    assert.equal(short.stdout.match(/unknown-key/g).length, 100);
    assert.match(short.stdout, /… och 4900 till/);
    const whole = samsyn('check', '--all', file).stdout;
    assert.equal(whole.match(/unknown-key/g).length, 5000);
    assert.doesNotMatch(whole, /limit-problems/);
  });

  it('lets no file write to the terminal what it likes', () => {
    const { stdout } = samsyn('check', put('escape.json', much(1, '\u001b[2J\n')));
    // eslint-disable-next-line no-control-regex -- a control character is what is looked for
    assert.doesNotMatch(stdout, /\u001b/);
    assert.match(stdout, /^ {2}\/\\u\{1b\}\[2J\\u\{a\}0 {2}anmärkning/m);
  });

  it('warns of a picture that does not lie where the file says, counted from the file', () => {
    mkdirSync(path.join(desk, 'planer/bilder'), { recursive: true });
    for (const name of ['torget i byn.png', 'hus.png']) put(`planer/bilder/${name}`, 'bild');
    const figures = [
      ...['bilder/torget%20i%20byn.png', './bilder/hus.png?v=2#a', '../planer/bilder/hus.png'],
      ...[
        'https://exempelby.example/finns-inte.png',
        '/finns-inte.png',
        '//exempelby.example/finns-inte.png',
      ],
      ...['finns-inte.png', 'bilder', 'bilder/%', 'bilder/%00'],
    ].map((src) => ({ src, alt: 'Ett hus' }));
    const file = put('planer/plan.json', {
      ...much(0),
      publisher: { name: 'Malå kommun', logo: { src: 'bilder/logotyp.png', alt: 'Malå' } },
      sections: [{ title: 'Text', figures }],
      'x-egen': { src: 'finns-inte.png' },
    });
    const { status, stdout } = samsyn('check', file);
    assert.equal(status, 1);
    assert.match(stdout, /^planer\/plan\.json: 5 anmärkningar$/m);
    assert.deepEqual(
      [
        ...stdout.matchAll(
          /^ {2}(\S+) {2}anmärkning \(missing-picture\)\n {4}.*?Bilden ”(.*?)” finns inte/gm,
        ),
      ].map(([, pointer, src]) => [pointer, src]),
      [
        ['/publisher/logo/src', 'bilder/logotyp.png'],
        ...['finns-inte.png', 'bilder', 'bilder/%', 'bilder/%00'].map((src, i) => [
          `/sections/0/figures/${i + 6}/src`,
          src,
        ]),
      ],
    );
    assert.match(samsyn('check', file, '--lang', 'en').stdout, /There is no picture “finns-inte\.png”/);
  });

  it('says why a file is no JSON, and where', () => {
    const { status, stderr } = samsyn('check', put('broken.json', '{ "samsyn": "1.0", }'));
    assert.equal(status, 1);
    assert.match(
      stderr,
      /broken\.json: Filen är inte giltig JSON. Rad 1, kolumn 18: Det står ett kommatecken/,
    );
    const english = samsyn('check', '--lang', 'en', put('broken.json', '{ "samsyn": "1.0"\n "title": "A" }'));
    assert.match(english.stderr, /Line 1, column 18: A comma is missing after “\{ "samsyn": "1\.0"”/);
  });

  it('says on which line a problem is, and how the key there is written', () => {
    const text = `{
  "samsyn": "1.0",
  "title": "Plan",
  "publisher": { "name": "Malå kommun" },
  "period": "2021–2025"
}`;
    const file = put('period.json', text);
    const place = /^ {4}Rad 5, kolumn 13, period \("period"\): Här står texten ”2021–2025”\./m;
    assert.match(samsyn('check', file).stdout, place);
    assert.match(samsyn('check', file).stdout, /"period": \{"from": "2021", "to": "2025"\}/);
    assert.match(samsyn('render', file, '--widget', 'document-facts').stderr, place);
  });
});

describe('samsyn snippet', () => {
  const kalix = path.join(root, 'stories/kommuner/kalix.json');
  const lines = (...args) =>
    samsyn('snippet', kalix, ...args)
      .stdout.trim()
      .split('\n');

  it('writes the element, its fallback and the script', () => {
    assert.deepEqual(lines('--widget', 'roles-table', '--item', 'roller'), [
      '<link rel="preload" as="fetch" href="/samsyn/kalix.json" crossorigin="">',
      '<script type="module" src="/samsyn/samsyn.js"></script>',
      '<samsyn-roles-table src="/samsyn/kalix.json" item="roller"><p>Integrationsplan</p></samsyn-roles-table>',
    ]);
  });

  it('names ahead the files of a whole document’s widgets, and no other', () => {
    const named = lines('--widget', 'strategy', '--base', '/filer')
      .filter((line) => line.includes('modulepreload'))
      .map((line) => /href="\/filer\/samsyn-([\w-]+)\.js"/.exec(line)[1]);
    assert.ok(
      named.includes('strategy') && named.includes('responsibility-matrix') && named.includes('words'),
    );
    assert.ok(!named.includes('indicator'), 'Kalix has no indicators');
  });

  it('writes a marked link where it is asked for', () => {
    assert.equal(
      lines('--widget', 'document-facts', '--src', '/strategi.json', '--link').at(-1),
      '<a href="/strategi.json" data-samsyn="document-facts">Integrationsplan</a>',
    );
  });

  it('says that there is no such entry, or no such widget', () => {
    const { status, stderr } = samsyn('snippet', kalix, '--widget', 'goal-card', '--item', 'finns-inte');
    assert.equal(status, 1);
    assert.match(stderr, /ingen post med id ”finns-inte”/);
    assert.equal(samsyn('snippet', kalix, '--widget', 'mål').status, 2);
  });
});

describe('samsyn theme check', () => {
  it('lets the package’s own themes pass', () => {
    const { status, stdout } = samsyn('theme', 'check', own('skog'), own('kust'));
    assert.equal(status, 0);
    assert.match(stdout, /^skog: inga problem; 46 av 46 färgpar klarar AA/m);
  });

  it('names the theme, the mode and the pair that fails, with the nearest colour that passes', () => {
    const file = put('blek.tokens.json', theme('blek', { accent: '#7aa5d8' }));
    const { status, stdout } = samsyn('theme', 'check', file);
    assert.equal(status, 1);
    assert.match(
      stdout,
      /^ {2}blek, ljust: text i accentfärg mot sidans bakgrund \(accent \/ surface, #7aa5d8 \/ #ffffff\)$/m,
    );
    assert.match(stdout, /^ {4}2,56:1, behöver 4,5:1$/m);
    assert.match(stdout, /Närmaste färg som klarar det: #[\da-f]{6} \(light\.accent\)/);
    assert.doesNotMatch(stdout, /blek, mörkt/);
  });

  it('names the file that a fault is in, also when another extends it', () => {
    put('region.tokens.json', theme('region', { acent: '#000000' }));
    const kommun = theme('kommun', {});
    kommun.$extensions['se.samsyn'].extends = './region.tokens.json';
    const { status, stdout } = samsyn('theme', 'check', put('kommun.tokens.json', kommun));
    assert.equal(status, 1);
    assert.match(stdout, /region\.tokens\.json#\/light\/acent {2}fel \(unknown-name\)/);
  });

  it('shows every pair when asked', () => {
    assert.equal(samsyn('theme', 'check', '--all', own('grund')).stdout.match(/:1 AAA?$/gm).length, 46);
  });
});

describe('samsyn theme build', () => {
  const built = () => readdirSync(desk).filter((file) => file.endsWith('.css'));

  it('writes the style sheet that the package has of the same theme', () => {
    const { status, stdout } = samsyn('theme', 'build', own('alv'), '--out', 'ut');
    assert.equal(status, 0);
    assert.match(stdout, /alv\.css är skriven/);
    assert.equal(
      readFileSync(path.join(desk, 'ut/alv.css'), 'utf8'),
      readFileSync(path.join(root, 'dist/themes/alv.css'), 'utf8'),
    );
  });

  it('writes no theme that fails AA, unless forced to', () => {
    const file = put('grå.tokens.json', theme('gra', { text: '#aaaaaa' }));
    const refused = samsyn('theme', 'build', file);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /gra: skrivs inte/);
    assert.deepEqual(built(), []);
    assert.equal(samsyn('theme', 'build', file, '--force').status, 0);
    assert.deepEqual(built(), ['gra.css']);
  });
});
