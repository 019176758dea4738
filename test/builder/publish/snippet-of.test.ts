import { expect } from 'chai';
import fc from 'fast-check';
import { FORMS } from '../../../src/builder/publish/hosts.js';
import { snippetOf, type SnippetInput } from '../../../src/builder/publish/snippet-of.js';
import { WIDGETS } from '../../../src/widgets/names.js';

const INPUT: SnippetInput = {
  form: 'element',
  parts: [{ widget: 'goal-card', item: 'framtid', fallback: 'Framtid. Strategi, Malå kommun' }],
  level: 2,
  folder: '/samsyn/',
  file: '/samsyn/mala.json',
  scripts: [],
};

describe('snippetOf', () => {
  it('writes an element, with its script and its content fetched ahead', () => {
    expect(snippetOf(INPUT)).to.deep.equal({
      page: [
        '<link rel="preload" as="fetch" href="/samsyn/mala.json" crossorigin="">',
        '<script type="module" src="/samsyn/samsyn.js"></script>',
        '<samsyn-goal-card src="/samsyn/mala.json" item="framtid"><p>Framtid. Strategi, Malå kommun</p></samsyn-goal-card>',
      ].join('\n'),
    });
  });

  it('says in each form that entries are to be rows', () => {
    const parts = [{ widget: 'indicator', item: 'a b', compact: true, fallback: 'Plan' }] as const;
    const [element, link, frame] = (['element', 'link', 'frame'] as const).map(
      (form) => snippetOf({ ...INPUT, form, parts }).page,
    );
    expect(element).to.include('item="a b" compact="compact"');
    expect(link).to.include('data-item="a b" data-compact="compact"');
    expect(frame).to.include('item=a+b&amp;compact=compact');
  });

  it('adds the theme, the level, the language and the scripts of the parts', () => {
    const { page } = snippetOf({
      ...INPUT,
      level: 3,
      theme: 'alv',
      language: 'en',
      scripts: ['samsyn-goal-grid.js'],
    });
    expect(page).to.include('<link rel="stylesheet" href="/samsyn/themes/alv.css">');
    expect(page).to.include('<link rel="modulepreload" href="/samsyn/samsyn-goal-grid.js">');
    expect(page).to.include('heading-level="3" lang="en" class="samsyn-theme-alv"');
  });

  it('writes a marked link, and what the page’s template needs for itself', () => {
    const { page, template } = snippetOf({ ...INPUT, form: 'link', level: 3, theme: 'alv' });
    expect(page).to.equal(
      '<div class="samsyn-theme-alv"><p><a href="/samsyn/mala.json" data-samsyn="goal-card" data-item="framtid" data-heading-level="3">Framtid. Strategi, Malå kommun</a></p></div>',
    );
    expect(template).to.equal(
      '<link rel="stylesheet" href="/samsyn/themes/alv.css">\n<script type="module" src="/samsyn/samsyn.js"></script>',
    );
  });

  it('writes a frame whose address has all that was chosen', () => {
    const { page } = snippetOf({ ...INPUT, form: 'frame', level: 2, theme: 'skog' });
    const frame = new DOMParser().parseFromString(page, 'text/html').querySelector('iframe')!;
    const { pathname, searchParams } = new URL(frame.getAttribute('src')!, 'https://example.se');
    expect(pathname).to.equal('/samsyn/embed.html');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      widget: 'goal-card',
      src: '/samsyn/mala.json',
      item: 'framtid',
      'heading-level': '2',
      theme: 'skog',
    });
    expect(frame.title).to.equal('Framtid. Strategi, Malå kommun');
  });

  it('gives plain HTML as it was drawn, with its styles for the template', () => {
    const snippet = snippetOf({ ...INPUT, form: 'plain', plain: '<div class="samsyn-plain"></div>' });
    expect(snippet).to.deep.equal({
      page: '<div class="samsyn-plain"></div>',
      template: '<link rel="stylesheet" href="/samsyn/samsyn-plain.css">',
    });
  });

  it('puts hashes where browsers heed them: on the script, and in an import map for the rest', () => {
    const { page } = snippetOf({
      ...INPUT,
      hashes: { 'samsyn.js': 'sha384-a', 'samsyn-words.js': 'sha384-</script>' },
    });
    const parsed = new DOMParser().parseFromString(page, 'text/html');
    const [map, script] = parsed.querySelectorAll('script');
    expect(JSON.parse(map!.text)).to.deep.equal({
      integrity: { '/samsyn/samsyn-words.js': 'sha384-</script>' },
    });
    expect(script!.integrity).to.equal('sha384-a');
  });

  it('lets no text become markup, whatever it is', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom('</p><img src=x onerror=alert(1)>', '"><script>', '&quot;'),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom(...FORMS),
        fc.constantFrom(...WIDGETS),
        (words, file, form, widget) => {
          const parts = [{ widget, item: words, fallback: words }];
          const { page, template = '' } = snippetOf({ ...INPUT, form, parts, file, plain: '' });
          const { body, head } = new DOMParser().parseFromString(page + template, 'text/html');
          const found = [...head.querySelectorAll('*'), ...body.querySelectorAll('*')];
          expect(found.map(({ localName }) => localName)).to.satisfy((names: string[]) =>
            names.every((name) => ['link', 'script', 'p', 'a', 'iframe', `samsyn-${widget}`].includes(name)),
          );
          for (const { attributes } of found)
            for (const { name } of attributes) expect(name).not.to.match(/^on/);
        },
      ),
    );
  });
});
