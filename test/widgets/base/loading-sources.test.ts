import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { SamsynErrorEvent, SamsynLoadEvent } from '../../../src/widgets/base/events.js';
import { clear, show, widgetsIn } from '../../support/page.js';
import { hearing, quiet, showsFallback, textIn } from './loading.fixtures.js';

const heard = hearing();
afterEach(clear);

const file = { samsyn: '1.0', title: 'a', publisher: { name: 'b' } };
const goals = [
  { id: 'framtid', title: { sv: 'Framtid', en: 'Future' } },
  { id: 'fritid', title: 'Fritid', goals: [{ id: 'lek', title: 'Lek' }] },
];
const content = { ...file, goals };

const card = async (given: unknown, item?: string): Promise<ContentWidget> => {
  const stage = await show(
    html`<samsyn-goal-card .content=${given} .item=${item}><p>Reserv</p></samsyn-goal-card>`,
  );
  await quiet();
  return widgetsIn(stage)[0]!;
};
/** A card with its content in a script, put in whole as from a page. */
const cardWith = async (json: string): Promise<ContentWidget> => {
  const stage = await show(html`<hr />`);
  const widget = document.createElement('samsyn-goal-card');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = json;
  const fallback = document.createElement('p');
  fallback.textContent = 'Reserv';
  widget.append(script, fallback);
  stage.append(widget);
  await quiet();
  return widget;
};
const codes = (): string[][] => heard.errors.map(({ problems }) => problems.map(({ code }) => code));

describe('content', () => {
  it('given as a property is shown, and said to be once', async () => {
    const widget = await card(content);
    expect(textIn(widget)).to.equal('Framtid');
    expect(showsFallback(widget)).to.equal(false);
    expect(heard.loads.map(({ target }) => target)).to.deep.equal([widget]);
    expect(heard.loads[0]!.detail.problems).to.deep.equal([]);
    expect([...heard.errors, ...heard.said.error, ...heard.said.warn]).to.deep.equal([]);
  });

  it('given as a property goes before an address', async () => {
    const stage = await show(
      html`<samsyn-goal-card src="/fault/404" .content=${content}></samsyn-goal-card>`,
    );
    await quiet();
    expect(textIn(widgetsIn(stage)[0]!)).to.equal('Framtid');
    expect(heard.errors).to.deep.equal([]);
  });

  it('in a script inside the element is shown, and said to be once', async () => {
    const widget = await cardWith(JSON.stringify(content));
    expect(textIn(widget)).to.equal('Framtid');
    expect(showsFallback(widget)).to.equal(false);
    expect(heard.loads.map(({ target }) => target)).to.deep.equal([widget]);
    expect(heard.errors).to.deep.equal([]);
  });

  it('in a script that is not JSON leaves the fallback, and says so once', async () => {
    const widget = await cardWith('{"samsyn": "1.0",}');
    expect(showsFallback(widget)).to.equal(true);
    expect(codes()).to.deep.equal([['not-json']]);
    expect(heard.said.error).to.have.length(1);
    expect(heard.loads).to.deep.equal([]);
  });

  for (const given of ['text', 7, [], { samsyn: '2.0' }])
    it(`that is none, ${JSON.stringify(given)}, leaves the fallback, and says so once`, async () => {
      const widget = await card(given);
      expect(showsFallback(widget)).to.equal(true);
      expect(codes()).to.have.length(1);
      expect(heard.said.error).to.have.length(1);
      expect(heard.loads).to.deep.equal([]);
    });

  it('with something unsound in it is shown without that, and both events say what it is', async () => {
    const widget = await card({ ...content, goals: [...goals, { title: 7 }] });
    expect(textIn(widget)).to.equal('Framtid');
    expect(codes()).to.deep.equal([['wrong-type', 'empty-entry']]);
    expect(heard.loads.map(({ detail }) => detail.problems)).to.deep.equal([heard.errors[0]!.problems]);
    expect(heard.errors[0]!.detail.problems).to.equal(heard.errors[0]!.problems);
  });

  it('given anew is shown instead, and taken away leaves the fallback', async () => {
    const widget = await card(content);
    widget.content = { ...file, goals: [{ title: 'Nytt' }] };
    await quiet();
    expect(textIn(widget)).to.equal('Nytt');
    expect(heard.loads).to.have.length(2);
    widget.content = undefined;
    await quiet();
    expect(showsFallback(widget)).to.equal(true);
    expect(codes()).to.deep.equal([['no-source']]);
  });
});

describe('an element', () => {
  it('shows the item it is turned to, at any depth, without saying so again', async () => {
    const widget = await card(content);
    for (const [item, shown] of [
      ['fritid', /^Fritid/],
      ['lek', /^Lek$/],
      ['', /^Framtid$/],
    ] as const) {
      widget.item = item;
      await quiet();
      expect(textIn(widget)).to.match(shown);
    }
    expect(heard.loads).to.have.length(1);
  });

  it('speaks the language it is turned to, its own or the page’s', async () => {
    const widget = await card(content);
    widget.lang = 'en';
    await widget.updateComplete;
    expect(textIn(widget)).to.equal('Future');
    widget.removeAttribute('lang');
    await widget.updateComplete;
    expect(textIn(widget)).to.equal('Framtid');
    expect(heard.loads).to.have.length(1);
  });

  it('leaves the fallback for an item that is not there, names the nearest, and comes back', async () => {
    const widget = await card(content, 'fritld');
    expect(showsFallback(widget)).to.equal(true);
    expect(codes()).to.deep.equal([['no-such-item']]);
    expect(heard.errors[0]!.problems[0]!.message.sv)
      .to.include('”fritld”')
      .and.include('Menade du ”fritid”?');
    expect(heard.said.error).to.have.length(1);
    widget.item = 'fritid';
    await quiet();
    expect(textIn(widget)).to.match(/^Fritid/);
    expect([heard.loads.length, heard.errors.length]).to.deep.equal([1, 1]);
  });

  it('says no-such-item, too, where no goal has an id', async () => {
    await card({ ...file, goals: [{ title: 'Ett' }] }, 'ett');
    expect(codes()).to.deep.equal([['no-such-item']]);
  });

  for (const [tag, key] of [
    ['samsyn-goal-card', 'goals'],
    ['samsyn-journey', 'journeys'],
    ['samsyn-roles-table', 'roles'],
    ['samsyn-principle-list', 'principles'],
  ] as const)
    for (const item of [undefined, 'ett'])
      it(`${tag} leaves the fallback of a file without ${key}, ${item ? 'though it names an item' : ''}, and says so`, async () => {
        const stage = await show(html`<p></p>`);
        const widget = document.createElement(tag);
        Object.assign(widget, { content: file, item });
        widget.append(document.createElement('p'));
        widget.firstElementChild!.textContent = 'Reserv';
        stage.append(widget);
        await quiet();
        expect(showsFallback(widget)).to.equal(true);
        expect(codes()).to.deep.equal([['nothing-to-show']]);
        expect(heard.errors[0]!.problems[0]!.message.sv).to.include(`”${key}”`);
      });

  it('sends events that bubble and leave the shadow roots around it', async () => {
    const stage = await show(html`<div></div>`);
    const root = stage.firstElementChild!.attachShadow({ mode: 'open' });
    const widget = document.createElement('samsyn-goal-card');
    widget.content = { ...content, goals: [...goals, {}] };
    root.append(widget);
    await quiet();
    await widget.updateComplete;
    await quiet();
    for (const [events, type] of [
      [heard.loads, SamsynLoadEvent],
      [heard.errors, SamsynErrorEvent],
    ] as const) {
      expect(events).to.have.length(1);
      expect(events[0]).to.be.instanceOf(type).and.include({ bubbles: true, composed: true });
      expect(events[0]!.target, 'from outside').to.equal(stage.firstElementChild);
    }
  });
});
