import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFragment } from 'parse5';
import { readContent } from '../../dist/index.js';
import { renderWidget, WIDGETS } from '../../dist/server.js';

const FILES = [
  'kommuner/mala',
  'kommuner/kalix',
  'kommuner/krokom',
  'kommuner/molndal',
  'kommuner/solleftea',
  'framtidsplan',
];
const contentOf = (name) =>
  JSON.parse(readFileSync(new URL(`../../stories/${name}.json`, import.meta.url), 'utf8'));
const mala = contentOf('kommuner/mala');

/** What does not count as text: choices, files to save, what repeats a head or only adorns. */
const ASIDE = /(?:^|\s)(?:filter|downloads|to-contents|key|about-scale|remarks)(?:\s|$)/;
const attribute = (node, name) => node.attrs?.find((attr) => attr.name === name)?.value;
/** Calls back with each node that is read, in the order of reading, through shadow roots. */
function walk(node, visit) {
  if (['style', 'script', 'link', 'svg', 'search'].includes(node.nodeName)) return;
  if (ASIDE.test(attribute(node, 'class') ?? '') || attribute(node, 'aria-hidden') === 'true') return;
  visit(node);
  for (const child of (node.nodeName === 'template' ? node.content : node).childNodes ?? [])
    walk(child, visit);
}
const textOf = (node) => {
  let text = '';
  walk(node, ({ value, nodeName }) => nodeName === '#text' && (text += value));
  return text.replace(/\s+/g, '');
};
function read(html) {
  const tree = parseFragment(html);
  const said = { text: textOf(tree), headings: [], links: [], ids: [] };
  walk(tree, (node) => {
    if (/^h[1-6]$/.test(node.nodeName)) said.headings.push(`${node.nodeName} ${textOf(node)}`);
    if (node.nodeName === 'a') said.links.push(`${textOf(node)} ${attribute(node, 'href')}`);
  });
  return said;
}
const childOf = (html) => /<script type="application\/json">(.*)<\/script>/s.exec(html)[1];

describe('static HTML', () => {
  for (const file of FILES)
    for (const widget of WIDGETS)
      it(`says the same of ${file} as ${widget} in both forms, and again from its own excerpt`, async () => {
        const content = contentOf(file);
        const shadow = await renderWidget(content, { widget });
        const plain = await renderWidget(content, { widget, format: 'plain' });
        if (!shadow.html) {
          assert.equal(plain.html, '');
          assert.equal(shadow.problems.at(-1).code, 'nothing-to-show');
          return;
        }
        const said = read(shadow.html);
        assert.ok(said.text.length > 20);
        const again = read(plain.html);
        assert.deepEqual(again, said);
        const excerpt = JSON.parse(childOf(shadow.html));
        const { problems } = readContent(excerpt);
        assert.deepEqual(
          problems.filter(({ severity }) => severity === 'error'),
          [],
        );
        const own = await renderWidget(excerpt, { widget });
        assert.deepEqual(read(own.html), said);
      });

  for (const format of ['shadow', 'plain'])
    it(`has a space between each term and what is said of it, in ${format} form`, async () => {
      let terms = 0;
      for (const file of FILES)
        for (const widget of WIDGETS) {
          const { html } = await renderWidget(contentOf(file), { widget, format });
          const glued = [...html.matchAll(/[^>\s](?:<[^>]*>)*<\/dt>(?:<!--.*?-->)*(.)/gs)].filter(
            ([, next]) => (terms++, /\S/.test(next)),
          );
          assert.deepEqual(
            glued.map(([text]) => text),
            [],
            `${file} ${widget}`,
          );
        }
      assert.ok(terms > 100);
    });

  it('says of a chart only what is true without it, in plain form', async () => {
    const values = [97.1, 97.4].map((value, i) => ({ date: String(2022 + i), value, note: 'Få svar.' }));
    const content = { ...mala, indicators: [{ title: 'I', unit: '%', frequency: 'helår', values }] };
    const { html } = await renderWidget(content, { widget: 'indicator', format: 'plain' });
    assert.doesNotMatch(html, /skala/);
    assert.equal(html.match(/Få svar\./g).length, 2);
    assert.match(html.replace(/<[^>]*>/g, ''), /Mäts helår/);
    const alone = { ...mala, indicators: [{ title: 'I', unit: '%', values: values.slice(0, 1) }] };
    const one = await renderWidget(alone, { widget: 'indicator', format: 'plain' });
    assert.match(one.html.replace(/<[^>]*>/g, ' '), /97,1&nbsp;%[^]*Få svar\./);
  });

  it('holds no more than its widget needs', async () => {
    const { html } = await renderWidget(mala, { widget: 'goal-card', item: 'framtid' });
    const { goals, journeys, sections } = JSON.parse(childOf(html));
    assert.deepEqual([goals.map(({ id }) => id), journeys, sections], [['framtid'], undefined, undefined]);
  });

  it('brings the terms that its text links to', async () => {
    const { html } = await renderWidget(contentOf('framtidsplan'), { widget: 'goal-card', item: 'a' });
    const terms = JSON.parse(childOf(html)).glossaries.flatMap(({ terms }) => terms.map(({ id }) => id));
    assert.deepEqual(terms, ['motesplats']);
  });

  it('lets no content out of its script, its text or its attributes', async () => {
    const evil = '</script></template><script>alert(1)</script><!-- "\'>';
    const content = {
      samsyn: '1.0',
      title: 'T',
      publisher: { name: 'E' },
      goals: [{ id: 'a', title: evil, aims: [evil] }],
    };
    for (const format of ['shadow', 'plain']) {
      const { html } = await renderWidget(content, { widget: 'goal-card', item: 'a', format });
      const scripts = [];
      const look = (node) => {
        if (node.nodeName === 'script') scripts.push(attribute(node, 'type'));
        for (const child of [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])]) look(child);
      };
      look(parseFragment(html));
      assert.deepEqual(scripts, format === 'shadow' ? ['application/json'] : []);
      if (format === 'shadow') assert.equal(JSON.parse(childOf(html)).goals[0].title, evil);
      assert.ok(read(html).text.includes(evil.replace(/\s/g, '')));
    }
  });

  it('is plain: no element, style, script, part or class of ours', async () => {
    for (const file of FILES) {
      const { html } = await renderWidget(contentOf(file), {
        widget: 'strategy',
        format: 'plain',
        theme: 'skog',
      });
      assert.match(html, /^<div class="samsyn-plain samsyn-theme-skog" dir="ltr">/);
      assert.doesNotMatch(
        html.slice(40),
        /<(?:samsyn|style|script|template|slot|svg|button|select|input)|<!--| (?:part|class|style|tabindex|role)=/,
      );
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length);
      const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
      assert.deepEqual(
        targets.filter((id) => !ids.includes(id)),
        [],
      );
    }
  });

  /** A section with a text, and whatever else. */
  const withText = (body, more = {}) => ({
    samsyn: '1.0',
    title: 'Plan',
    publisher: { name: 'Exempelby kommun' },
    sections: [{ title: 'Ett', body, ...more }],
  });

  it('keeps a date in one piece, and lets words that stand for one run on', async () => {
    const dated = (date) => ({ samsyn: '1.0', title: 'P', publisher: { name: 'E' }, updated: date });
    const timeOf = async (date) => {
      const { html } = await renderWidget(dated(date), { widget: 'document-facts', format: 'plain' });
      return html.match(/<time[^>]*>[^<]*/)[0].replaceAll('&nbsp;', '\u00a0');
    };
    assert.equal(await timeOf('2024-09-30'), '<time datetime="2024-09-30">30\u00a0september\u00a02024');
    const text = 'den dag i september 2021 då fullmäktige möttes';
    assert.equal(await timeOf({ date: '2021', text }), `<time datetime="2021">${text}`);
  });

  it('has the tables and footnotes of a text, which lead somewhere without a script', async () => {
    const body =
      '| | 2022 |\n|:-:|--:|\n| Skola[^a] | 7 |\n\nSlut~~et~~[^a].\n\n[^a]: Not.[^b]\n[^b]: Annan.';
    const content = withText(body, { sections: [{ title: 'Två', body }] });
    const { html } = await renderWidget(content, { widget: 'section', format: 'plain' });
    assert.match(
      html,
      /<table aria-label="Tabell: 2022"><thead><tr><td><\/td><th scope="col" class="right">2022<\/th><\/tr><\/thead>/,
    );
    assert.match(html, /<th scope="row" class="center">Skola<sup><a id="/);
    assert.match(html, /<td class="right">7<\/td>/);
    assert.match(html, /Slut<del>et<\/del>/);
    const ids = [...html.matchAll(/ id="(fn[^"]*)"/g)].map(([, id]) => id);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
    // Two notes and three places that refer to them, each time that the text stands there.
    assert.equal(ids.length, 10);
    assert.equal(new Set(ids).size, 10);
    assert.deepEqual([...new Set(targets)].sort(), [...ids].sort());
    const [first, second] = html.split('Två');
    for (const half of [first, second])
      for (const [, id] of half.matchAll(/href="#([^"]*)"/g)) assert.ok(half.includes(` id="${id}"`), id);
  });

  for (const [what, text] of Object.entries({
    lists: `${'- '.repeat(800)}ord`,
    quotations: `${'> '.repeat(800)}ord`,
    emphasis: `${'*a _b '.repeat(400)}ord${' c_ d*'.repeat(400)}`,
  }))
    it(`draws 800 levels of ${what}, and says that they are too many`, async () => {
      assert.deepEqual(
        readContent(withText(text)).problems.map(({ code }) => code),
        ['limit-nesting'],
      );
      for (const format of ['shadow', 'plain']) {
        const { html, problems } = await renderWidget(withText(text), { widget: 'section', format });
        assert.ok(textOf(parseFragment(html)).includes('ord'));
        assert.deepEqual(
          problems.map(({ code }) => code),
          ['limit-nesting'],
        );
      }
    });

  it('leaves each table open', async () => {
    const { html } = await renderWidget(contentOf('framtidsplan'), { widget: 'indicator', format: 'plain' });
    assert.match(html, /<details open=""><summary>[^<]*<\/summary><table>/);
  });

  it('is in the language of the page, in its words and its parts', async () => {
    for (const format of ['shadow', 'plain']) {
      const { html } = await renderWidget(contentOf('kommuner/krokom'), {
        widget: 'strategy',
        lang: 'en',
        format,
      });
      assert.match(read(html).text, /Contents/);
      assert.doesNotMatch(read(html).text, /Innehåll/);
    }
    const { html } = await renderWidget(mala, { widget: 'goal-card', lang: 'de', format: 'plain' });
    assert.match(html, /Wir /);
  });

  it('has a journey lead to the goals that the page shows elsewhere', async () => {
    const alone = await renderWidget(mala, { widget: 'journey', format: 'plain' });
    const beside = await renderWidget(mala, {
      widget: 'journey',
      format: 'plain',
      shown: mala.goals.map(({ id }) => id),
    });
    assert.equal(alone.html.match(/<details/g).length, 3);
    assert.equal(beside.html.match(/<details/g), null);
    assert.match(beside.html, /href="#tillhorighet"/);
  });

  it('links its style where the page asks for that', async () => {
    const { html } = await renderWidget(mala, { widget: 'strategy', styles: 'link', base: '/samsyn/' });
    assert.doesNotMatch(html, /<style/);
    assert.match(
      html,
      /<template shadowrootmode="open"><link rel="stylesheet" href="\/samsyn\/samsyn-strategy\.css">/,
    );
    assert.match(html, /href="\/samsyn\/samsyn-goal-card\.css"|href="\/samsyn\/samsyn-goal-grid\.css"/);
  });

  it('says what is wrong, and throws for no content', async () => {
    for (const value of [undefined, null, 1, [], {}, { samsyn: '9.0' }]) {
      const { html, problems } = await renderWidget(value, { widget: 'goal-card' });
      assert.equal(html, '');
      assert.ok(problems[0].message.sv && problems[0].message.en);
    }
    const { html, problems } = await renderWidget(mala, { widget: 'goal-card', item: 'finns-inte' });
    assert.equal(html, '');
    assert.equal(problems[0].code, 'no-such-item');
    assert.match(problems[0].message.sv, /finns-inte/);
  });

  it('throws for options that are none', async () => {
    for (const options of [
      { widget: 'constructor' },
      { widget: 'goal-card', theme: '"><script>' },
      { widget: 'goal-card', headingLevel: 9 },
      { widget: 'goal-card', attributes: { onclick: 'alert(1)' } },
    ])
      await assert.rejects(renderWidget(mala, options), TypeError);
  });

  it('does nothing when it is imported', () => {
    const code = `const before = Object.getOwnPropertyNames(globalThis);
      const { renderWidget } = await import('./dist/server.js');
      console.log(JSON.stringify([typeof renderWidget, typeof window,
        globalThis.customElements?.get('samsyn-goal-card') === undefined,
        Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !/^(?:lit|reactive)|customElements/.test(name))]));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: fileURLToPath(new URL('../../', import.meta.url)),
      encoding: 'utf8',
    });
    assert.deepEqual(JSON.parse(stdout), ['function', 'undefined', true, []]);
  });
});

describe('a language that is none', () => {
  const file = (title) => ({
    ...{ samsyn: '1.0', title: 'Strategi', publisher: { name: 'Exempelby' } },
    goals: [{ id: 'ett', title, aims: ['Alla.'] }],
  });

  for (const format of ['shadow', 'plain'])
    for (const lang of ['sv-x', 'sv-SE-x', 'sv-1', 'dari', ''])
      it(`is as if nothing was said: "${lang}" in ${format} form`, async () => {
        const options = { widget: 'goal-card', format };
        const said = await renderWidget(file('Målet'), { ...options, lang });
        assert.deepEqual(said, await renderWidget(file('Målet'), options));
        assert.match(said.html, /Målet/);
      });

  it('costs a file the text alone', async () => {
    const { html, problems } = await renderWidget(file({ sv: 'T', dari: 'D' }), { widget: 'goal-card' });
    assert.deepEqual(
      problems.map(({ pointer, code }) => [pointer, code]),
      [['/goals/0/title/dari', 'wrong-format']],
    );
    assert.match(html, />T</);
  });
});

describe('an exception while drawing on a server', () => {
  for (const format of ['shadow', 'plain'])
    it(`is a problem that says what happened, in ${format} form`, async () => {
      const { NumberFormat } = Intl;
      const content = {
        ...{ samsyn: '1.0', title: 'Strategi', publisher: { name: 'Exempelby' } },
        indicators: [{ title: 'I', values: [{ date: '2021', value: 1234.75 }] }],
      };
      const options = { widget: 'indicator', lang: format === 'plain' ? 'fi' : 'nb', format };
      Intl.NumberFormat = class {
        constructor() {
          throw new Error('ingen Intl');
        }
      };
      try {
        const { html, problems } = await renderWidget(content, options);
        assert.equal(html, '');
        assert.deepEqual(
          problems.map(({ code, severity }) => [code, severity]),
          [['not-drawn', 'error']],
        );
        assert.match(problems[0].message.sv, /ingen Intl/);
      } finally {
        Intl.NumberFormat = NumberFormat;
      }
      assert.match((await renderWidget(content, options)).html, /1(?:&nbsp;|\s)234,75/);
    });
});
