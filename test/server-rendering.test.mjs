import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const kommun = (name) =>
  JSON.parse(readFileSync(new URL(`../stories/kommuner/${name}.json`, import.meta.url), 'utf8'));
const [mala, krokom, kalix] = ['mala', 'krokom', 'kalix'].map(kommun);
const withMarkdown = {
  samsyn: '1.0',
  title: 'Strategi',
  publisher: { name: 'Exempelby kommun' },
  goals: [{ id: 'a', title: 'Mål', aims: ['att **alla** får <b>plats</b>'], summary: '- ett\n- två' }],
};

const rendered = async (template) => collectResult(render(template));
const unmarked = (markup) => markup.replace(/<!--.*?-->/gs, '');
/** What a reader without scripts gets: the text of the declarative shadow root. */
function shown(markup) {
  const [, inner] =
    /<template shadowroot="open" shadowrootmode="open"[^>]*>(.*)<\/template>/s.exec(markup) ?? [];
  assert.ok(inner, 'no declarative shadow root');
  return unmarked(inner.replace(/<style>.*?<\/style>/gs, ''));
}
const text = (markup) =>
  shown(markup)
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const headings = (markup) =>
  [...shown(markup).matchAll(/<(h[1-6])[^>]*>(.*?)<\/\1>/gs)].map(
    ([, tag, inner]) =>
      `${tag} ${inner
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()}`,
  );

describe('on a server', () => {
  let loadMarkdown;
  before(async () => {
    await import('../dist/define.js');
    ({ loadMarkdown } = await import('../dist/index.js'));
  });

  it('a goal card has its heading and text', async () => {
    const markup = await rendered(
      html`<samsyn-goal-card .content=${mala} item="framtid" heading-level="3"></samsyn-goal-card>`,
    );
    assert.deepEqual(headings(markup), ['h3 Framtid', 'h4 Vi vill', 'h4 Vi ska']);
    assert.match(text(markup), /att fler väljer att bli malåbor.*visa upp Malå/);
  });

  it('a journey has its steps', async () => {
    const markup = await rendered(html`<samsyn-journey .content=${mala}></samsyn-journey>`);
    const [first, ...steps] = headings(markup).filter((heading) => /^h[23]/.test(heading));
    assert.equal(first, 'h2 Integrationsstrategins mål i tre steg');
    assert.deepEqual(steps, ['h3 Steg ett: Tillhörighet', 'h3 Steg två: Framtid', 'h3 Steg tre: Fritid']);
    // On a server nobody knows what else stands on the page: the goals are there, folded.
    assert.equal(shown(markup).match(/<details/g).length, 3);
    assert.match(text(markup), /erbjuda samhällsorientering/);
  });

  it('a roles table has every row', async () => {
    const markup = await rendered(html`<samsyn-roles-table .content=${kalix}></samsyn-roles-table>`);
    assert.deepEqual(headings(markup), ['h2 Bilaga 2: Roller i samhället – nyanländas etablering']);
    assert.equal(shown(markup).match(/<tr/g).length, 7);
    assert.match(text(markup), /Kalix kommun\s*:\s*Kommunens egna uppgifter/);
  });

  it('a principle list has every principle', async () => {
    const markup = await rendered(html`<samsyn-principle-list .content=${kalix}></samsyn-principle-list>`);
    assert.deepEqual(headings(markup), ['h2 Bilaga 3: EU:s 11 grundprinciper för integration']);
    assert.equal(shown(markup).match(/<li/g).length, 11);
    assert.match(text(markup), /11 Tydliga mål, indikatorer/);
  });

  it('a whole document has all its widgets, with their text, and headings without a gap', async () => {
    const markup = await rendered(
      html`<samsyn-strategy .content=${kalix} heading-level="1"></samsyn-strategy>`,
    );
    const levels = headings(markup).map(([, level]) => Number(level));
    assert.equal(levels[0], 1);
    assert.ok(levels.length > 25, `${levels.length} headings`);
    levels.slice(1).forEach((level, i) => assert.ok(level <= levels[i] + 1, headings(markup)[i + 1]));
    assert.match(text(markup), /Integrationsplan.*Innehåll.*Inte beslutat.*Arbetsförmedlingen/);
  });

  it('the language is the one that the element has', async () => {
    const markup = await rendered(html`<samsyn-goal-card lang="en" .content=${krokom}></samsyn-goal-card>`);
    assert.match(shown(markup), /<div class="samsyn" part="base"\s+dir="ltr">/);
    assert.match(text(markup), /We will/);
    assert.match(shown(markup), /<span lang="sv" dir="ltr">Ökat deltagande i arbetslivet<\/span>/);
  });

  it('a text without its Markdown has the words alone, and Markdown once it has been loaded', async () => {
    const template = () => html`<samsyn-goal-card .content=${withMarkdown}></samsyn-goal-card>`;
    assert.match(text(await rendered(template())), /att alla får/);
    await loadMarkdown();
    const markup = shown(await rendered(template()));
    assert.match(markup, /att <strong>alla<\/strong> får &lt;b&gt;plats&lt;\/b&gt;/);
    assert.match(markup, /<ul[^>]*>\s*<li>ett<\/li>\s*<li>två<\/li>\s*<\/ul>/);
  });

  for (const tag of ['goal-card', 'journey', 'roles-table', 'principle-list'])
    it(`a ${tag} without content has a slot for its fallback, and says nothing of its own`, async () => {
      const templates = {
        'goal-card': html`<samsyn-goal-card src="/a.json"><p>Reserv</p></samsyn-goal-card>`,
        journey: html`<samsyn-journey src="/a.json"><p>Reserv</p></samsyn-journey>`,
        'roles-table': html`<samsyn-roles-table src="/a.json"><p>Reserv</p></samsyn-roles-table>`,
        'principle-list': html`<samsyn-principle-list src="/a.json"><p>Reserv</p></samsyn-principle-list>`,
      };
      const markup = await rendered(templates[tag]);
      assert.match(shown(markup), /<slot ?><\/slot>/);
      assert.equal(text(markup), '');
      assert.match(unmarked(markup), /<\/template><p>Reserv<\/p><\/samsyn-/);
    });
});
