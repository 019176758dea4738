import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { plainStyles, renderWidget, WIDGETS } from '../../dist/server.js';

const mala = JSON.parse(readFileSync('stories/kommuner/mala.json', 'utf8'));

describe('samsyn render', () => {
  const samsyn = (...args) =>
    spawnSync(process.execPath, ['dist/cli.js', 'render', ...args], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      encoding: 'utf8',
    });
  const FILE = 'stories/kommuner/mala.json';
  const CARD = ['--widget', 'goal-card', '--item', 'framtid'];

  it('writes a widget as HTML', async () => {
    const { stdout, status, stderr } = samsyn(FILE, ...CARD, '--format', 'plain');
    assert.equal(status, 0, stderr);
    const { html } = await renderWidget(mala, { widget: 'goal-card', item: 'framtid', format: 'plain' });
    assert.equal(stdout, `${html}\n`);
  });

  it('writes a whole page, with what the form asks for', () => {
    const page = ['--page', '--theme', 'skog', '--base', '/s'];
    const { stdout } = samsyn(FILE, ...CARD, '--format', 'plain', ...page);
    assert.match(stdout, /^<!doctype html>\n<html lang="sv" dir="ltr" class="samsyn-theme-skog"><head>/);
    assert.match(stdout, /<title>Framtid<\/title>/);
    assert.match(stdout, /<main>.*<h1>Framtid<\/h1>/);
    const linked = [...stdout.matchAll(/<link rel="stylesheet" href="([^"]*)">/g)].map(([, href]) => href);
    assert.deepEqual(linked, ['/s/samsyn-page.css', '/s/samsyn-plain.css', '/s/themes/skog.css']);
    for (const href of linked) assert.ok(existsSync(`dist/${href.slice(3)}`), href);
    assert.doesNotMatch(stdout, /<style/);
  });

  it('writes a page that is whole without other files', async () => {
    const page = (...args) => samsyn(FILE, '--widget', 'goal-card', '--page', ...args).stdout;
    for (const format of ['plain', 'shadow']) {
      const html = page('--format', format, '--theme', 'skog', '--lang', 'ar');
      assert.match(html, /^<!doctype html>\n<html lang="ar" dir="rtl" class="samsyn-theme-skog"><head>/);
      assert.doesNotMatch(html, /<link/);
      const [, style] = /<style>(.*?)<\/style><\/head>/s.exec(html);
      assert.match(style, /color-scheme:light dark/);
      assert.equal(style.includes(await plainStyles()), format === 'plain');
      assert.ok(style.includes(readFileSync('dist/themes/skog.css', 'utf8')));
    }
    // A theme of the site's own is linked to.
    assert.match(page('--theme', 'hembygd'), /<link rel="stylesheet" href="themes\/hembygd\.css">/);
  });

  it('heads a page once, with what it shows or else with the document, and describes it', () => {
    const FILES = ['kommuner/kalix', 'kommuner/krokom', 'kommuner/mala', 'framtidsplan'];
    // Each run is a process of its own, so each widget is asked for in one form a file, and in both over the files.
    for (const [number, file] of FILES.entries())
      for (const [place, widget] of WIDGETS.entries()) {
        const format = (number + place) % 2 ? 'plain' : 'shadow';
        const asked = ['--widget', widget, '--format', format];
        const { stdout } = samsyn(`stories/${file}.json`, ...asked, '--page');
        if (!stdout) continue;
        const what = `${file} ${asked.join(' ')}`;
        assert.equal(stdout.match(/<h1[ >]/g)?.length, 1, what);
        const [, description] = /<meta name="description" content="([^"]*)">/.exec(stdout) ?? [];
        assert.ok(description?.length > 20 && description.length <= 200, `${what}: ${description}`);
      }
    const [, title] = /<h1>(.*?)<\/h1>/.exec(
      samsyn('stories/framtidsplan.json', '--widget', 'goal-grid', '--page').stdout,
    );
    assert.equal(title, 'Framtidsplan för Exempelby');
    // A notice above the title is not what the page is about.
    const mala = samsyn(
      'stories/kommuner/mala.json',
      '--widget',
      'strategy',
      '--page',
      '--lang',
      'en',
    ).stdout;
    assert.match(mala, /unofficial translation/);
    assert.doesNotMatch(mala, /<meta name="description" content="[^"]*translation/);
  });

  it('links to nothing that a page does not have', () => {
    const page = (...args) => samsyn('stories/framtidsplan.json', '--page', '--widget', ...args).stdout;
    const card = page('goal-card', '--item', 'a');
    assert.match(card, /mötesplats/);
    const whole = page('strategy');
    assert.match(whole, /<a[^>]* href="#motesplats"/);
    for (const html of [card, whole, page('goal-grid'), page('journey')]) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      const dead = [...html.matchAll(/ href="#([^"]*)"/g)].filter(([, id]) => !ids.includes(id));
      assert.deepEqual(dead, []);
    }
  });

  it('takes a fragment that is not written as addresses are', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'samsyn-')), 'plan.json');
    const goal = { id: 'a', title: 'A', summary: 'Se [hundra](#100%).' };
    writeFileSync(file, JSON.stringify({ ...mala, goals: [goal] }));
    const { stdout, status } = samsyn(file, '--widget', 'goal-card', '--page');
    assert.equal(status, 0);
    assert.match(stdout, /Se hundra\./);
  });

  it('writes a page as plain HTML, which prints, indexes and keeps, unless another form is asked for', () => {
    const page = (...args) => samsyn(FILE, ...CARD, '--page', ...args).stdout;
    assert.equal(page(), page('--format', 'plain'));
    assert.match(page('--format', 'shadow'), /shadowrootmode/);
    assert.match(samsyn(FILE, ...CARD).stdout, /shadowrootmode/);
  });

  it('counts addresses in the file from where the file is on the web, else from the page', () => {
    const file = 'test/support/neighbour.json';
    const addresses = (...args) =>
      [
        ...samsyn(file, '--widget', 'goal-card', '--format', 'plain', ...args).stdout.matchAll(
          /(?:src|href)="([^"]*)"/g,
        ),
      ]
        .map(([, address]) => address)
        .filter((address) => /mer|bild/.test(address));
    assert.deepEqual(addresses(), ['mer.html', 'bild.png']);
    assert.deepEqual(addresses('--src', '/planer/plan.json'), ['/planer/mer.html', '/planer/bild.png']);
    assert.deepEqual(addresses('--src', 'https://grannby.example/planer/plan.json'), [
      'https://grannby.example/planer/mer.html',
      'https://grannby.example/planer/bild.png',
    ]);
  });

  it('sets a file’s ids apart from another’s on the same page', () => {
    const file = 'test/support/neighbour.json';
    const write = (...args) => samsyn(file, '--widget', 'strategy', '--format', 'plain', ...args);
    const idsIn = (html) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    const leads = (html) => [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
    const [usual, apart] = [write().stdout, write('--id-prefix', 'grannby').stdout];
    assert.ok(idsIn(usual).includes('boende') && leads(usual).includes('boende'));
    assert.deepEqual(
      idsIn(apart),
      idsIn(usual).map((id) => `grannby-${id}`),
    );
    assert.deepEqual(
      leads(apart),
      leads(usual).map((id) => `grannby-${id}`),
    );
    const { status, stderr } = write('--id-prefix', 'Granne 1');
    assert.equal(status, 2);
    assert.match(stderr, /--id-prefix är små bokstäver/);
  });

  it('writes in the language that the page has', () => {
    const draw = (...args) => samsyn(FILE, ...CARD, ...args).stdout;
    assert.match(draw('--lang', 'ar', '--format', 'plain'), /^<div class="samsyn-plain" dir="rtl">/);
    assert.match(draw('--lang', 'en'), /^<samsyn-goal-card item="framtid">.*We will/s);
    const { status, stderr } = samsyn(FILE, '--widget', 'goal-card', '--lang', 'svenska');
    assert.equal(status, 2);
    assert.match(stderr, /”svenska” är ingen språkkod/);
  });

  it('says what is wrong in the language of whoever asks', () => {
    const unknown = samsyn(FILE, '--widget', 'goal-card', '--item', 'x', '--lang', 'en');
    assert.equal(unknown.status, 1);
    assert.equal(unknown.stdout, '');
    assert.match(unknown.stderr, /no-such-item/);
    for (const args of [
      [FILE],
      [FILE, '--widget', 'x'],
      [FILE, FILE, '--widget', 'strategy'],
      [FILE, '--widget', 'strategy', '--heading-level', '9'],
    ]) {
      const { status, stderr } = samsyn(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /\S/);
    }
  });
});
