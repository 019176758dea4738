import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { ProblemCode } from '../../../src/read/problems.js';
import { GoalCardElement } from '../../../src/widgets/goal-card/goal-card.element.js';
import { clear, inside, once, show, widgetsIn } from '../../support/page.js';
import { ask, hearing, quiet, showsFallback, textIn } from './loading.fixtures.js';

const heard = hearing();
afterEach(clear);

const card = (src: string): Promise<HTMLElement> =>
  show(html`<samsyn-goal-card src=${src}><p>Reserv</p></samsyn-goal-card>`);

describe('a content file that is on its way', () => {
  it('leaves the fallback as it stands, and draws nothing before it has come', async () => {
    const load = once(window, 'samsyn-load');
    const widget = document.createElement('samsyn-goal-card');
    widget.setAttribute('src', '/stories/kommuner/mala.json');
    widget.append(document.createElement('p'));
    document.body.append(widget);
    const seen: (ShadowRoot | null)[] = [];
    for (let i = 0; i < 5; i++) seen.push(await Promise.resolve(widget.shadowRoot));
    await load;

    expect(seen).to.deep.equal([null, null, null, null, null]);
    expect(textIn(widget)).to.include('Tillhörighet');
    widget.remove();
  });
});

describe('a content file that cannot be had', () => {
  const FAULTS: Readonly<Record<string, readonly [src: string, ProblemCode]>> = {
    'is not there': ['/fault/404', 'not-found'],
    'meets a broken server': ['/fault/500', 'http-status'],
    'is empty': ['/fault/empty', 'not-json'],
    'is a page': ['/fault/html', 'not-json'],
    'is not JSON': ['/fault/not-json', 'not-json'],
    'is not UTF-8': ['/fault/not-utf8', 'not-utf8'],
    'is of another version': ['/fault/other-version', 'other-version'],
    'is too large': ['/fault/too-large', 'limit-size'],
    'is too large and does not say so': ['/fault/too-large-chunked', 'limit-size'],
    'lies elsewhere': ['/fault/redirect', 'redirected'],
    'never comes': ['/fault/never', 'timeout'],
    'lies on a site that does not allow it': ['/other-origin', 'network'],
    'lies on no site': ['https://exempelby.invalid/a.json', 'network'],
    'has half an address': ['http://[', 'wrong-address'],
    'has an address that is not for pages': ['ftp://exempelby.se/a.json', 'wrong-address'],
    'has an address that is a script': ['javascript:alert(1)', 'wrong-address'],
  };
  for (const [what, [address, code]] of Object.entries(FAULTS))
    it(`since it ${what} leaves the fallback, and says ${code} once`, async () => {
      const src = address === '/other-origin' ? await ask(address) : address;
      if (code === 'timeout') GoalCardElement.timeout = 100;
      try {
        const error = once(window, 'samsyn-error');
        const stage = await card(src);
        const [widget] = widgetsIn(stage);
        expect(showsFallback(widget!), 'before').to.equal(true);
        await error;
        await quiet(stage);

        expect(showsFallback(widget!), 'after').to.equal(true);
        expect(textIn(widget!)).to.equal('');
        expect(heard.loads).to.deep.equal([]);
        expect(heard.errors.map(({ target }) => target)).to.deep.equal([widget]);
        const { problems } = heard.errors[0]!;
        expect(problems.map((problem) => problem.code)).to.deep.equal([code]);
        const [{ severity, message }] = problems as [(typeof problems)[0]];
        expect(severity).to.equal('error');
        expect(message.sv)
          .to.match(/ (?:inte|ingen|till|för|är) /)
          .and.not.match(/undefined/);
        expect(heard.said.error).to.have.length(1);
        expect(heard.said.error[0]).to.include('<samsyn-goal-card>');
        expect(heard.said.error[0]).to.include(src).and.include(message.sv).and.include(message.en);
        expect(heard.said.warn).to.deep.equal([]);
      } finally {
        Reflect.deleteProperty(GoalCardElement, 'timeout');
      }
    });

  it('says how long it was waited for', async () => {
    GoalCardElement.timeout = 200;
    try {
      const error = once(window, 'samsyn-error');
      await card('/fault/never?seconds');
      await error;
      expect(heard.errors[0]!.problems[0]!.message.sv).to.include('0.2 sekunder');
    } finally {
      Reflect.deleteProperty(GoalCardElement, 'timeout');
    }
    expect(GoalCardElement.timeout).to.equal(10_000);
  });

  it('is told of, with a way to the file, where there is no fallback', async () => {
    const error = once(window, 'samsyn-error');
    const stage = await show(html`<samsyn-goal-card src="/fault/404?bare"></samsyn-goal-card>`);
    const [widget] = widgetsIn(stage);
    await error;
    await quiet(stage);
    expect(textIn(widget!)).to.equal('Innehållet kan inte visas just nu. Öppna innehållsfilen');
    expect(inside<HTMLAnchorElement>(widget!, 'a').href).to.equal(
      new URL('/fault/404?bare', location.href).href,
    );
  });

  it('is no way to run a script, where there is no fallback', async () => {
    const error = once(window, 'samsyn-error');
    const stage = await show(html`<samsyn-goal-card src="javascript:alert(1)"></samsyn-goal-card>`);
    await error;
    await quiet(stage);
    const links = [...widgetsIn(stage)[0]!.shadowRoot!.querySelectorAll('a')];
    expect(links.filter(({ protocol }) => protocol === 'javascript:')).to.deep.equal([]);
  });

  for (const src of [undefined, ''])
    it(`since its address is ${src === '' ? 'empty' : 'missing'} leaves the fallback, and says no-source once`, async () => {
      const error = once(window, 'samsyn-error');
      const stage = await show(
        src === undefined
          ? html`<samsyn-goal-card><p>Reserv</p></samsyn-goal-card>`
          : html`<samsyn-goal-card src=""><p>Reserv</p></samsyn-goal-card>`,
      );
      await error;
      await quiet(stage);
      expect(showsFallback(widgetsIn(stage)[0]!)).to.equal(true);
      expect(heard.errors.map(({ problems }) => problems.map(({ code }) => code))).to.deep.equal([
        ['no-source'],
      ]);
      expect(heard.said.error).to.have.length(1);
      expect(heard.said.error[0]).to.include('attributet src');
    });
});

describe('a content file that is a little out of the way', () => {
  for (const [what, src, codes] of [
    ['begins with a byte order mark', '/fault/bom', []],
    ['is of a newer minor version', '/fault/newer-version', ['newer-version']],
    ['has an address with a place in it', '/fault/sound#mål', []],
  ] as const)
    it(`since it ${what} is shown all the same`, async () => {
      const load = once(window, 'samsyn-load');
      const stage = await card(src);
      await load;
      await quiet(stage);
      const [widget] = widgetsIn(stage);
      expect(textIn(widget!)).to.equal('Ett');
      expect(showsFallback(widget!)).to.equal(false);
      expect(heard.loads.map(({ detail }) => detail.problems.map(({ code }) => code))).to.deep.equal([codes]);
      expect(heard.errors).to.deep.equal([]);
      expect(heard.said.error).to.deep.equal([]);
      expect(heard.said.warn).to.have.length(codes.length);
    });
});
