import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { clear, once, show, widgetsIn } from '../../support/page.js';
import { addressOf, ask, fetching, hearing, quiet, showsFallback } from './loading.fixtures.js';

const heard = hearing();
const fetched = fetching();
afterEach(clear);

const card = async (src: string): Promise<ContentWidget> => {
  const told = once(window, 'samsyn-error');
  const stage = await show(html`<samsyn-goal-card src=${src}><p>Reserv</p></samsyn-goal-card>`);
  await told;
  await quiet(stage);
  return widgetsIn(stage)[0]!;
};

describe('an address that leads on', () => {
  it('to another site is not followed there, and the editor is told what to write', async () => {
    const key = crypto.randomUUID();
    const widget = await card(`/leads-away?key=${key}`);
    expect(showsFallback(widget)).to.equal(true);
    const [problem] = heard.errors[0]!.problems;
    expect(problem!.code).to.equal('redirected');
    expect(problem!.message.sv).to.include(key).and.to.include('Öppna adressen');
    expect(await ask(`/requests?key=/led-to/${key}`)).to.equal('0');
  });

  it('is told of too where the page itself has asked for it ahead', async () => {
    const address = `/leads-away?key=${crypto.randomUUID()}`;
    const link = Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      href: address,
    });
    link.crossOrigin = '';
    const preloaded = once(link, 'load');
    document.head.append(link);
    await preloaded;
    try {
      const widget = await card(address);
      expect(showsFallback(widget)).to.equal(true);
    } finally {
      link.remove();
    }
    expect(heard.errors[0]!.problems.map(({ code }) => code)).to.deep.equal(['redirected']);
  });
});

describe('an exception of our own', () => {
  it('on the way to a file is not blamed on the network', async () => {
    const { parse } = JSON;
    fetched.by = () => Promise.resolve(new Response('{}'));
    JSON.parse = () => ({
      samsyn: '1.0',
      get title(): never {
        throw new Error('egen');
      },
    });
    try {
      const widget = await card('/nagonstans.json');
      expect(showsFallback(widget)).to.equal(true);
    } finally {
      JSON.parse = parse;
    }
    expect(heard.errors.map(({ problems }) => problems.map(({ code }) => code))).to.deep.equal([
      ['not-drawn'],
    ]);
    expect(heard.errors[0]!.problems[0]!.message.sv).to.include('egen');
  });

  it('is not what a network that is down is called', async () => {
    fetched.by = (...asked) =>
      addressOf(asked[0]).includes('/nere') ? Promise.reject(new TypeError('Failed')) : fetched.own(...asked);
    await card('/nere.json');
    expect(heard.errors[0]!.problems.map(({ code }) => code)).to.deep.equal(['network']);
  });
});
