import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { bundleProgram } from './bundle.mjs';

let program;
before(async () => {
  program = await bundleProgram();
  writeFileSync(on('strategi.html'), PAGE);
});
after(() => program.remove());

const on = (name) => path.join(program.desk, name);
const read = (name) => readFileSync(on(name), 'utf8');

const PAGE = `<!doctype html><html lang="sv"><title>Strategi</title><main>
<h1>Strategi för integration</h1>
<h2>Mål</h2>
<h3>Tillhörighet</h3>
<p><strong>Vi vill</strong></p><ul><li>att alla känner sig hemma &lt;i kommunen&gt;</li></ul>
<p><strong>Vi ska</strong></p><ul><li>ordna mötesplatser</li><li></li></ul>
</main></html>`;

describe('samsyn import', () => {
  it('writes a content file that the check finds nothing wrong in, and says what became of the document', async () => {
    const { status, stdout, stderr } = await program.samsyn(['import', 'strategi.html']);
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^strategi\.html: \d+ stycken har fått en plats\.\n {2}1 titel, .*1 mål, /);
    assert.match(stdout, /utelämnat: tom punkt \(1\)/);
    assert.match(stdout, /npx --no-install samsyn check strategi\.json\n$/);
    const { $schema, title, goals } = JSON.parse(read('strategi.json'));
    assert.deepEqual([$schema, title], ['./samsyn-1.json', 'Strategi för integration']);
    assert.deepEqual(goals[0].commitments, ['ordna mötesplatser']);
    assert.ok(existsSync(on('samsyn-1.json')));
    const checked = program.spawned('check', 'strategi.json');
    assert.deepEqual(checked, { status: 0, stdout: 'strategi.json: inga problem\n', stderr: '' });
  });

  it('says it in English', async () => {
    const { stdout } = await program.samsyn(['import', 'strategi.html', '--out', 'en.json', '--lang', 'en']);
    assert.match(stdout, /pieces have a place\.\n {2}1 title, /);
    assert.match(stdout, /Wrote en\.json\.\nRead through what is guessed/);
  });

  it('writes a report that lets nothing in but its own style', async () => {
    const args = ['--out', 'med.json', '--report', 'ut/rapport.html'];
    const { status, stdout } = await program.samsyn(['import', 'strategi.html', ...args]);
    assert.equal(status, 0);
    assert.match(stdout, /ut\/rapport\.html är skriven/);
    const page = read('ut/rapport.html');
    assert.match(page, /^<!doctype html>\n<html lang="sv"><head><meta charset="utf-8"><meta http-equiv/);
    const [, style] = /<style>(.*?)<\/style>/s.exec(page);
    const hash = createHash('sha256').update(style).digest('base64');
    assert.ok(
      page.includes(
        `content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`,
      ),
    );
    assert.doesNotMatch(page, /<script|<!--|<link|\s(?:style|on\w+|src)=/);
    assert.match(page, /hemma &lt;i kommunen&gt;/);
    assert.match(page, /<title>Strategi för integration: rapport från importen<\/title>/);
  });

  it('writes the report in English', async () => {
    await program.samsyn([
      'import',
      'strategi.html',
      '--out',
      'e.json',
      '--report',
      'e.html',
      '--lang',
      'en',
    ]);
    assert.match(read('e.html'), /<html lang="en">.*Piece by piece/s);
  });

  it('writes over nothing unless it is told to', async () => {
    for (const [name, args] of [
      ['finns.json', ['--out', 'finns.json']],
      ['finns.html', ['--out', 'ny.json', '--report', 'finns.html']],
    ]) {
      writeFileSync(on(name), 'min egen');
      const { status, stderr } = await program.samsyn(['import', 'strategi.html', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`${name} finns redan.*--force`));
      assert.equal(read(name), 'min egen');
      assert.equal((await program.samsyn(['import', 'strategi.html', ...args, '--force'])).status, 0);
      assert.notEqual(read(name), 'min egen');
    }
  });

  it('never writes over the document, nor two files into one', async () => {
    for (const args of [
      ['--out', './strategi.html'],
      ['--report', 'strategi.html'],
      ['--out', 'a.html', '--report', './a.html'],
    ]) {
      const { status, stderr } = await program.samsyn(['import', 'strategi.html', '--force', ...args]);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /redan namnet på något annat/);
    }
    assert.equal(read('strategi.html'), PAGE);
  });

  it('says why a document cannot be read, and writes nothing', async () => {
    writeFileSync(on('tom.docx'), '');
    const empty = await program.samsyn(['import', 'tom.docx']);
    assert.equal(empty.status, 1);
    assert.match(empty.stderr, /^tom\.docx: Filen är tom\./);
    assert.ok(!existsSync(on('tom.json')));
    assert.match((await program.samsyn(['import', 'tom.docx', '--lang', 'en'])).stderr, /The file is empty/);
  });

  for (const [args, words] of [
    [[], /vilken fil/],
    [['borta.docx'], /borta\.docx: Filen finns inte/],
    [['strategi.html', 'tom.docx'], /högst en/],
    [['.'], /går inte att öppna \(EISDIR\)/],
  ])
    it(`refuses samsyn import ${args.join(' ')}`, async () => {
      const { status, stderr } = await program.samsyn(['import', ...args]);
      assert.equal(status, 2);
      assert.match(stderr, words);
    });

  describe('with last year’s file', () => {
    const update = (...args) =>
      program.samsyn(['import', 'ny.html', '--update', 'gammal.json', '--force', ...args]);
    before(async () => {
      await program.samsyn(['import', 'strategi.html', '--out', 'gammal.json']);
      const old = JSON.parse(read('gammal.json'));
      old.goals[0].id = 'hemma';
      old.goals.push({ id: 'fritid', title: 'Fritid', aims: ['att alla har något att göra'] });
      writeFileSync(on('gammal.json'), JSON.stringify(old));
      const added =
        '<h3>Framtid</h3><p><strong>Vi vill</strong></p><ul><li>att fler arbetar</li></ul></main>';
      writeFileSync(
        on('ny.html'),
        PAGE.replace('ordna mötesplatser', 'ordna många mötesplatser').replace('</main>', added),
      );
    });

    it('keeps ids, and says what is new, changed and gone', async () => {
      const { status, stdout, stderr } = await update('--report', 'ny-rapport.html');
      assert.deepEqual([status, stderr], [0, '']);
      assert.match(stdout, /^ {2}Nytt:\n {4}Mål: Framtid$/m);
      assert.match(stdout, /^ {2}Ändrat:\n {4}Mål: Tillhörighet \(.+\)$/m);
      assert.match(stdout, /^ {2}Borta:\n {4}Mål: Fritid$/m);
      const { goals } = JSON.parse(read('ny.json'));
      assert.deepEqual(
        goals.map(({ id, title }) => [id, title]),
        [
          ['hemma', 'Tillhörighet'],
          ['framtid', 'Framtid'],
        ],
      );
      assert.match(read('ny-rapport.html'), /Nytt sedan förra filen.*Mål: Framtid/s);
    });

    it('says it in English', async () => {
      const { stdout } = await update('--lang', 'en');
      assert.match(stdout, /^ {2}Gone:\n {4}Goal: Fritid$/m);
    });

    it('warns where some of the old file is left behind', async () => {
      writeFileSync(on('trasig.json'), JSON.stringify({ ...JSON.parse(read('gammal.json')), vision: 1 }));
      const { status, stderr } = await update('--update', 'trasig.json');
      assert.equal(status, 0);
      assert.match(stderr, /^trasig\.json: Filen har fel/);
    });

    it('does nothing where the old file is not there, or is none', async () => {
      writeFileSync(on('ingen.json'), '{');
      for (const [file, code] of [
        ['borta.json', 2],
        ['ingen.json', 1],
      ]) {
        const { status, stdout } = await update('--update', file);
        assert.deepEqual([status, stdout], [code, '']);
      }
    });
  });

  it('shows at a terminal how far it has come, and takes the line away', async () => {
    const file = fileURLToPath(new URL('../import/documents/kalix/tagged.pdf', import.meta.url));
    const shown = [];
    const show = (line) => shown.push(line);
    const { status, stderr } = await program.samsyn(['import', file, '--out', 'pdf.json'], { show });
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.equal(shown.at(-1), '');
    const steps = shown.slice(0, -1).map((line) => Number(/^Läser tagged\.pdf: (\d+) %$/.exec(line)[1]));
    assert.ok(steps.length > 2);
    assert.deepEqual(
      steps,
      [...new Set(steps)].sort((a, b) => a - b),
    );
  });
});
