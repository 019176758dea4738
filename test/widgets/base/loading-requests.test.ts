import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import type { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import { clear, inside, once, show, widgetsIn } from '../../support/page.js';
import {
  addressOf,
  counted,
  fetching,
  hearing,
  held,
  quiet,
  showsFallback,
  textIn,
  times,
} from './loading.fixtures.js';

const heard = hearing();
const fetched = fetching();
afterEach(clear);

/** Any number of cards over one address. */
const cards = async (src: string, count = 1): Promise<ContentWidget[]> =>
  widgetsIn(
    await show(
      html`${Array.from({ length: count }, () => html`<samsyn-goal-card src=${src}><p>Reserv</p></samsyn-goal-card>`)}`,
    ),
  );

describe('forty elements over one address', () => {
  it('ask once, and each of them is shown and says so once', async () => {
    const { src, requests } = counted('mala');
    const loads = times(40, 'samsyn-load');
    const widgets = await cards(src, 40);
    await loads;
    await quiet();
    expect(await requests()).to.equal(1);
    for (const widget of widgets) expect(textIn(widget)).to.match(/Tillhörighet/);
    expect(heard.loads.map(({ target }) => target)).to.have.members(widgets);
    expect(heard.said).to.deep.equal({ error: [], warn: [] });
  });

  it('ask once, though one comes later or names a place in the file', async () => {
    const { src, requests } = counted('mala');
    const load = once(window, 'samsyn-load');
    const [early] = await cards(src);
    await load;
    const late = document.createElement('samsyn-goal-card');
    late.src = `${src}#mål`;
    const again = once(window, 'samsyn-load');
    early!.after(late);
    await again;
    expect(textIn(late)).to.equal(textIn(early!));
    expect(await requests()).to.equal(1);
  });

  it('tell the console once of a file that fails, and the page each of it', async () => {
    const { src, requests } = counted('mala', '&fails=1');
    const errors = times(40, 'samsyn-error');
    const widgets = await cards(src, 40);
    await errors;
    await quiet();
    expect(await requests()).to.equal(1);
    expect(heard.errors.map(({ target }) => target)).to.have.members(widgets);
    expect(heard.said.error).to.have.length(1);
    for (const widget of widgets) expect(showsFallback(widget)).to.equal(true);
  });

  for (const [what, more, level] of [
    ['unsound', { goals: [{ title: 'Ett' }, { title: 7 }] }, 'error'],
    ['flawed', { goals: [{ title: 'Ett', titlar: 'Två' }] }, 'warning'],
  ] as const)
    it(`tell the console once of a file that is ${what}, and are shown`, async () => {
      const file = { samsyn: '1.0', title: 'a', publisher: { name: 'b' }, ...more };
      fetched.by = async (...asked) =>
        addressOf(asked[0]).includes('/made-up') ? Response.json(file) : fetched.own(...asked);
      const loads = times(40, 'samsyn-load');
      const widgets = await cards(`/made-up?${what}`, 40);
      await loads;
      await quiet();
      for (const widget of widgets) expect(textIn(widget)).to.equal('Ett');
      expect(heard.loads).to.have.length(40);
      for (const { detail } of heard.loads)
        expect(detail.problems.some(({ severity }) => severity === level)).to.be.true;
      expect(heard.errors).to.have.length(level === 'error' ? 40 : 0);
      expect(heard.said.error.length + heard.said.warn.length).to.equal(1);
    });
});

describe('a request that has failed', () => {
  for (const [how, again] of Object.entries<(widget: ContentWidget, src: string) => void>({
    'the element is put in anew': (widget) => {
      const { parentElement } = widget;
      widget.remove();
      parentElement!.append(widget);
    },
    'the address is set anew': (widget, src) => {
      widget.removeAttribute('src');
      widget.setAttribute('src', src);
    },
    'another element beside it wants the file': (widget, src) => {
      const other = document.createElement('samsyn-goal-card');
      other.src = src;
      widget.after(other);
    },
    'another element in its place wants the file': (widget, src) => {
      const other = document.createElement('samsyn-goal-card');
      other.src = src;
      widget.replaceWith(other);
    },
  }))
    it(`is made again when ${how}`, async () => {
      const { src, requests } = counted('mala', '&fails=1');
      const error = once(window, 'samsyn-error');
      const [widget] = await cards(src);
      await error;
      const load = once(window, 'samsyn-load');
      again(widget!, src);
      const { target } = await load;
      expect(textIn(target as Element)).to.match(/Tillhörighet/);
      expect(await requests()).to.equal(2);
    });
});

describe('a request under way', () => {
  it('is told of where there is no fallback', async () => {
    const { by, answer } = held(fetched.own);
    fetched.by = by;
    const stage = await show(html`<samsyn-goal-card src="/held?told"></samsyn-goal-card>`);
    const [widget] = widgetsIn(stage);
    expect(inside(widget!, '[role="status"]').textContent).to.equal('Hämtar innehållet …');
    const load = once(window, 'samsyn-load');
    answer();
    await load;
    expect(textIn(widget!)).to.equal('Sent svar');
  });

  it('is ended when the last element that waits for it goes, and no sooner', async () => {
    const { by, signals } = held(fetched.own);
    fetched.by = by;
    const [one, two] = await cards('/held?ended', 2);
    expect(signals).to.have.length(1);
    one!.remove();
    expect(signals[0]!.aborted).to.equal(false);
    two!.remove();
    expect(signals[0]!.aborted).to.equal(true);
    await quiet();
    expect([...heard.loads, ...heard.errors, ...heard.said.error]).to.deep.equal([]);
  });

  it('is made anew for an element that comes after it was ended', async () => {
    const { by, signals, answer } = held(fetched.own);
    fetched.by = by;
    (await cards('/held?anew'))[0]!.remove();
    const load = once(window, 'samsyn-load');
    const [late] = await cards('/held?anew');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    answer();
    await load;
    expect(textIn(late!)).to.equal('Sent svar');
  });

  it('is not lost when the element is moved', async () => {
    const { by, answer } = held(fetched.own);
    fetched.by = by;
    const [widget] = await cards('/held?moved');
    const load = once(window, 'samsyn-load');
    const box = document.createElement('div');
    widget!.before(box);
    box.append(widget!);
    answer();
    await load;
    await quiet();
    expect(textIn(widget!)).to.equal('Sent svar');
    expect(heard.loads).to.have.length(1);
  });

  for (const [what, others] of [
    ['nobody else waits for', 0],
    ['another element waits for', 1],
  ] as const)
    for (const status of [200, 404])
      it(`that ${what} is not shown late, with ${status}, by an element that has turned elsewhere`, async () => {
        const { by, answer } = held(fetched.own);
        fetched.by = by;
        const [widget, other] = await cards(`/held?late&${others}&${status}`, 1 + others);
        const load = once(widget!, 'samsyn-load');
        widget!.src = counted('krokom').src;
        await load;
        const shown = textIn(widget!);
        answer(status);
        await quiet();
        expect(shown).to.not.include('Sent svar');
        expect(textIn(widget!)).to.equal(shown);
        if (other) expect(textIn(other)).to.equal(status === 200 ? 'Sent svar' : '');
        expect(heard.loads.filter(({ target }) => target === widget)).to.have.length(1);
        expect(heard.errors.filter(({ target }) => target === widget)).to.deep.equal([]);
      });
});
