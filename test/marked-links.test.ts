import { expect } from 'chai';
import { html, nothing, render, type TemplateResult } from 'lit';
import { upgradeLinks } from '../src/marked-links.js';
import '../src/define.js';
import { allBelow, once, settled } from './support/page.js';

const FILE = '/stories/kommuner/mala.json';
const place = document.createElement('main');
const UNSAFE = 'javascript:void 0';
const widget = () => place.querySelector<HTMLElement & { src: string }>('samsyn-goal-card')!;
const upgraded = (template: TemplateResult) => {
  const part = document.createElement('div');
  render(template, part);
  place.replaceChildren(...part.childNodes);
  upgradeLinks(place);
  return place;
};
const titles = () => allBelow(place, '[part=card] .title').map(({ innerText }) => innerText);

describe('a marked link', () => {
  before(() => document.body.append(place));
  after(() => place.remove());

  it('becomes the widget it asks for, with the link as its fallback', async () => {
    upgraded(
      html`<a href=${FILE} data-samsyn="goal-card" data-item="fritid" data-heading-level="4">Malås mål</a>`,
    );
    const fallback = widget().querySelector('a')!;
    expect(fallback.textContent).to.equal('Malås mål');
    expect(fallback.assignedSlot).to.not.equal(undefined);
    await once(widget(), 'samsyn-load');
    await settled(place);
    expect(titles()[0]).to.include('Fritid');
    expect(allBelow(place, 'h4')).to.have.length(1);
    expect(fallback.checkVisibility()).to.be.false;
  });

  it('stays as it was where the file cannot be had', async () => {
    upgraded(html`<a href="/fault/404" data-samsyn="goal-card">Malås mål</a>`);
    await once(widget(), 'samsyn-error');
    expect(place.querySelector('a')!.checkVisibility()).to.be.true;
    expect(place.innerText.trim()).to.equal('Malås mål');
  });

  it('may stand in a div, whose content is then the fallback', async () => {
    upgraded(html`<div data-samsyn="goal-card"><p>Läs <a href=${FILE}>målen</a> som fil.</p></div>`);
    expect(widget().innerText.replace(/\s+/g, ' ').trim()).to.equal('Läs målen som fil.');
    expect(place.querySelector('[data-samsyn]')).to.equal(null);
    await once(widget(), 'samsyn-load');
  });

  it('takes the paragraph with it where it is alone there, and leaves a sentence whole', () => {
    upgraded(html`<p> <a href=${FILE} data-samsyn="goal-card">Mål</a> </p>`);
    expect(place.querySelector('p')).to.equal(null);
    expect(widget().parentElement).to.equal(place);
    upgraded(html`<p>Läs <a href=${FILE} data-samsyn="goal-card">målet</a> här.</p>`);
    expect(place.querySelector('p')!.innerText).to.equal('Läs målet här.');
    expect(widget().previousElementSibling).to.equal(place.querySelector('p'));
  });

  it('keeps the room above and below the paragraph, unless the page has its own for the widget', () => {
    const room = () => getComputedStyle(widget()).marginBlock;
    const link = html`<a href=${FILE} data-samsyn="goal-card">Mål</a>`;
    upgraded(html`<p style="margin: 7px 3px 11px">${link}</p>`);
    expect(room()).to.equal('7px 11px');
    upgraded(html`<div>${link}</div>`);
    expect(room()).to.equal('0px');
    const page = new CSSStyleSheet();
    page.replaceSync('samsyn-goal-card { margin-block: 5px }');
    document.adoptedStyleSheets.push(page);
    upgraded(html`<p>${link}</p>`);
    expect(room()).to.equal('5px');
    document.adoptedStyleSheets.pop();
  });

  it('gives the widget what widgets take, and nothing else', () => {
    upgraded(
      html`<a href=${FILE} data-samsyn="principle-list" data-folded data-lang="sv" data-onclick="alert(1)" data-style="color:red"
        data-src="/other.json" data-height="24">Principer</a>`,
    );
    const list = place.querySelector<HTMLElement>('samsyn-principle-list')!;
    expect(list.getAttributeNames().sort()).to.deep.equal(['folded', 'lang', 'src', 'style']);
    expect(list.getAttribute('style')).to.equal('display: flow-root; min-block-size: 24em;');
    expect(list.getAttribute('src')).to.equal(new URL(FILE, location.href).href);
  });

  it('that asks for no known widget, or leads nowhere, is left alone', () => {
    for (const template of [
      html`<a href=${FILE} data-samsyn="bild">Mål</a>`,
      html`<a href=${FILE} data-samsyn="">Mål</a>`,
      html`<a href=${nothing} data-samsyn="goal-card">Mål</a>`,
      html`<div data-samsyn="goal-card">Mål</div>`,
    ]) {
      upgraded(template);
      expect(place.querySelectorAll('*')).to.have.length(1);
      expect(place.innerText).to.equal('Mål');
    }
  });

  it('to an address that is no content file’s is shown as the link it is', async () => {
    upgraded(html`<a href=${UNSAFE} data-samsyn="goal-card">Mål</a>`);
    await once(widget(), 'samsyn-error');
    expect(place.innerText.trim()).to.equal('Mål');
  });

  it('is upgraded by the page’s script when it is there already, comes later, or is filled later', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const page = frame.contentDocument!;
    const link = (text: string) =>
      Object.assign(page.createElement('a'), { href: `${location.origin}${FILE}`, textContent: text });
    const marked = (text: string) => {
      const made = link(text);
      made.dataset['samsyn'] = 'goal-card';
      return made;
    };
    page.body.append(marked('ett'));
    const script = Object.assign(page.createElement('script'), { type: 'module', src: '/dist/samsyn.js' });
    const loaded = once(script, 'load');
    page.body.append(script);
    await loaded;
    const cards = () => [...page.querySelectorAll('samsyn-goal-card')].map((card) => card.textContent);
    expect(cards()).to.deep.equal(['ett']);
    page.body.append(marked('två'));
    const div = page.createElement('div');
    div.dataset['samsyn'] = 'goal-card';
    page.body.append(div);
    await Promise.resolve();
    div.append(link('tre'));
    await Promise.resolve();
    expect(cards()).to.deep.equal(['ett', 'två', 'tre']);
    frame.remove();
  });
});
