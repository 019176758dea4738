import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { Content } from '../../../src/format/schema.js';
import { focused, press } from '../../support/keys.js';
import {
  allBelow,
  choosing,
  clear,
  drawn,
  fileWith,
  kommun,
  once,
  settled,
  show,
} from '../../support/page.js';

const kalix = (await kommun('kalix')) as Content;
const plan = fileWith({
  title: { sv: 'Kulturplan', en: 'Plan for culture' },
  subtitle: 'Kultur nära alla',
  period: { from: '2024', to: '2028' },
  decisions: [{ event: 'Antagen', date: '2024-02-05' }],
  validUntil: '2028',
  sections: [
    { id: 'inledning', title: 'Inledning', body: 'Text.', sections: [{ id: 'mer', title: 'Mer om det' }] },
    { id: 'mal', label: '2', title: 'Målen', parts: ['goals'] },
    { title: 'Utan ankare', body: 'Text.' },
  ],
  goals: [
    { id: 'moten', title: 'Fler möten', aims: ['att alla möts'] },
    { id: 'scener', title: 'Fler scener' },
  ],
  documents: [{ title: 'Biblioteksplan', url: 'https://exempelby.example/b' }],
});

const shown = async (width?: string, content: unknown = plan, level?: number): Promise<HTMLElement> => {
  const stage = await show(
    html`<samsyn-strategy .content=${content} heading-level=${level ?? 2}></samsyn-strategy>`,
    width,
  );
  await settled(stage);
  return stage;
};
const strategyIn = (stage: Element): Element => stage.querySelector('samsyn-strategy')!;
const one = <T extends Element = HTMLElement>(stage: Element, selector: string): T =>
  allBelow<T>(stage, selector)[0]!;
const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const outline = (stage: Element): string[] =>
  allBelow(stage, 'h1, h2, h3, h4, h5, h6').map((heading) => `${heading.localName} ${words(heading)}`);

describe('samsyn-strategy', () => {
  afterEach(clear);

  it('has the document’s name first, and headings without a gap below it', async () => {
    const headings = outline(await shown());
    expect(headings[0]).to.equal('h2 Exempelby kommun · 2024–2028: Kulturplan');
    expect(headings).to.include.members([
      'h3 Inledning',
      'h4 Mer om det',
      'h3 2: Målen',
      'h4 Fler möten',
      'h5 Vi vill',
    ]);
    expect(headings).to.include('h3 Relaterade dokument');
  });

  it('has a period of many words under its name, not among the labels over it', async () => {
    const text = 'från hösten 2021 och så länge som kommunfullmäktige inte beslutar något annat';
    const stage = await shown(undefined, fileWith({ period: { text } }));
    expect(outline(stage)[0]).to.equal('h2 Exempelby kommun: Strategi');
    expect(words(one(stage, 'header p'))).to.equal(text);
  });

  for (const level of [1, 2, 3])
    it(`never leaves out a level of headings, from level ${level} on, in the longest document`, async () => {
      const levels = outline(await shown(undefined, kalix, level)).map((heading) => Number(heading[1]));
      expect(levels[0]).to.equal(level);
      expect(levels.length).to.be.above(20);
      levels
        .slice(1)
        .forEach((next, i) => expect(next, `heading ${i + 2}`).to.be.within(level + 1, levels[i]! + 1));
    });

  it('lists its contents as a tree of links, each to something on the page', async () => {
    const stage = await shown();
    const links = allBelow<HTMLAnchorElement>(stage, 'nav a');
    expect(links.map(words)).to.deep.equal([
      'Inledning',
      'Mer om det',
      '2 Målen',
      'Fler möten',
      'Fler scener',
      'Utan ankare',
      'Relaterade dokument',
    ]);
    for (const { hash } of links)
      expect(allBelow(stage, `[id="${decodeURIComponent(hash.slice(1))}"]`), hash).to.have.length(1);
    expect(one(stage, 'nav').ariaLabel).to.equal('Innehåll');
  });

  it('has a heading over the matrix, beside the goals’, with a line in the contents that leads to it', async () => {
    const stage = await shown('70em', kalix);
    const goals = outline(stage).filter((heading) => /^h[1-6] (?:Målområde\b.*|Ansvar)$/.test(heading));
    expect(goals).to.have.length(7);
    expect(goals.at(-1)).to.match(/Ansvar$/);
    expect(new Set(goals.map((heading) => heading.slice(0, 2))).size).to.equal(1);
    const link = allBelow<HTMLAnchorElement>(stage, 'nav a').find((each) => words(each) === 'Ansvar')!;
    link.focus();
    await press('Enter');
    await drawn();
    expect(words(focused()!)).to.match(/^Ansvar/);
    expect(focused()!.querySelector('table')).to.exist;
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('has a heading over each of several matrices, and leads to each', async () => {
    const goal = (id: string) => ({
      id,
      title: id,
      goals: [{ title: `${id} 1`, responsible: [{ actor: 'KS', state: 'yes' }] }],
    });
    const sections = ['a', 'b'].map((id) => ({ title: `Del ${id}`, parts: [id] }));
    const stage = await shown(undefined, fileWith({ sections, goals: ['a', 'b', 'c', 'd'].map(goal) }));
    const links = allBelow<HTMLAnchorElement>(stage, 'nav a').filter((each) => words(each) === 'Ansvar');
    expect(links).to.have.length(3);
    expect(new Set(links.map(({ hash }) => hash)).size).to.equal(3);
    for (const { hash } of links) {
      const [target] = allBelow(stage, `[id="${hash.slice(1)}"]`);
      expect(words(target!.querySelector('h4, h5')!)).to.equal('Ansvar');
    }
  });

  it('leads from a line of the contents to its part, in whatever widget it stands', async () => {
    const stage = await shown('70em');
    for (const line of ['Fler scener', 'Utan ankare']) {
      const link = allBelow<HTMLAnchorElement>(stage, 'nav a').find((each) => words(each) === line)!;
      link.focus();
      await press('Enter');
      await drawn();
      expect(words(focused()!), line).to.include(line);
    }
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('folds the contents where they stand above the text, and leads back to them', async () => {
    const stage = await shown('30em');
    const fold = one<HTMLDetailsElement>(stage, 'nav details');
    expect(fold.open).to.equal(false);
    const back = allBelow<HTMLAnchorElement>(stage, '.to-contents a');
    expect(back.map(words)).to.deep.equal(Array(back.length).fill('Till innehållet'));
    back.at(-1)!.click();
    await drawn();
    expect(fold.open).to.equal(true);
    expect(focused()!.ariaLabel).to.equal('Innehåll');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads back to the contents after every screen and a half, and last', async () => {
    const body = (lines: number) => 'Ord.\n\n'.repeat(lines);
    const sections = (...lines: number[]) =>
      lines.map((count, i) => ({ title: `Del ${i + 1}`, body: body(count) }));
    const hasBack = async (...lines: number[]) => {
      const stage = await shown('30em', fileWith({ sections: sections(...lines) }));
      return allBelow(stage, '.place')
        .slice(1)
        .map((place) => allBelow(place, '.to-contents').some((back) => back.checkVisibility()));
    };
    expect(await hasBack(1, 1, 1, 1)).to.deep.equal([false, false, false, true]);
    const long = Math.ceil(innerHeight / 10);
    expect(await hasBack(1, long, 1, 1)).to.deep.equal([false, true, false, true]);
  });

  it('shows the contents beside the text where there is room, unfolded', async () => {
    const stage = await shown('70em');
    expect(allBelow(stage, 'nav details')).to.deep.equal([]);
    const [nav, text] = [one(stage, 'nav'), one(stage, '.parts')].map((part) => part.getBoundingClientRect());
    expect(nav!.right).to.be.at.most(text!.left);
  });

  it('marks the part that is being read in the contents list', async () => {
    const stage = await shown('70em', kalix);
    const current = () => allBelow(stage, 'nav [aria-current]').map(words);
    const moved = new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!current().some((line) => line.includes('Syfte'))) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(strategyIn(stage).shadowRoot!, { subtree: true, attributeFilter: ['aria-current'] });
    });
    one(stage, '#syfte-och-omfattning').scrollIntoView();
    await moved;
    expect(current()).to.deep.equal(['Syfte och omfattning']);
    scrollTo(0, 0);
  });

  it('tells of itself once, and not of each widget in it', async () => {
    const told: Event[] = [];
    const listen = (event: Event): void => void told.push(event);
    addEventListener('samsyn-load', listen);
    const stage = await shown();
    removeEventListener('samsyn-load', listen);
    expect(told.map(({ target }) => target)).to.deep.equal([strategyIn(stage)]);
  });

  it('is printed without its contents list, with the facts before the text', async () => {
    const stage = await shown();
    const printed = await choosing({ media: 'print' }, () => {
      expect(one(stage, 'nav').checkVisibility()).to.equal(false);
      expect(one(stage, '.to-contents').checkVisibility()).to.equal(false);
      const [facts, text] = ['samsyn-document-facts', '#inledning'].map((part) =>
        one(stage, part).getBoundingClientRect(),
      );
      expect(facts!.bottom).to.be.at.most(text!.top);
    });
    if (!printed) expect(one(stage, 'nav').checkVisibility()).to.equal(true);
  });

  it('needs no more room than a phone has', async () => {
    const stage = await shown('320px', kalix);
    for (const each of allBelow(stage, 'h2, h3, h4, h5, p, li, a')) {
      if (!each.checkVisibility() || each.closest('.vh, .scroller, thead')) continue;
      expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(
        stage.getBoundingClientRect().right + 1,
      );
    }
  });

  it('describes the document to crawlers when the page asks for it, and not otherwise', async () => {
    const stage = await show(html`<samsyn-strategy .content=${plan} json-ld></samsyn-strategy>`);
    const described = stage.querySelectorAll('samsyn-strategy > script[type="application/ld+json"]');
    expect(described).to.have.length(1);
    expect(JSON.parse(described[0]!.textContent)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'DigitalDocument',
      name: 'Kulturplan',
      alternativeHeadline: 'Kultur nära alla',
      inLanguage: 'sv',
      datePublished: '2024-02-05',
      dateModified: '2024-02-05',
      expires: '2028',
      publisher: { '@type': 'GovernmentOrganization', name: 'Exempelby kommun' },
      about: ['Fler möten', 'Fler scener'],
      isBasedOn: [{ '@type': 'CreativeWork', name: 'Biblioteksplan', url: 'https://exempelby.example/b' }],
    });
    strategyIn(stage).removeAttribute('json-ld');
    await settled(stage);
    expect(stage.querySelector('script')).to.equal(null);
    expect((await shown()).querySelector('script')).to.equal(null);
  });

  it('speaks English where the page does, and marks what is Swedish', async () => {
    const stage = await show(html`<div lang="en"><samsyn-strategy .content=${plan}></samsyn-strategy></div>`);
    await settled(stage);
    expect(outline(stage)[0]).to.include('Plan for culture');
    expect(one(stage, 'nav').ariaLabel).to.equal('Contents');
    const title = allBelow(stage, 'h3').find((heading) => words(heading) === 'Inledning')!;
    expect(title.querySelector('[lang]')!.getAttribute('lang')).to.equal('sv');
  });

  it('shows the fallback where the file cannot be had', async () => {
    const error = once(window, 'samsyn-error');
    const stage = await show(html`<samsyn-strategy src="/fault/404"><p>Reserv</p></samsyn-strategy>`);
    await error;
    expect(stage.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
