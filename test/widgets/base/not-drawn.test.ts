import { expect } from 'chai';
import { html, nothing, type TemplateResult } from 'lit';
import '../../../src/define.js';
import type { Content } from '../../../src/format/schema.js';
import { ContentWidget } from '../../../src/widgets/base/content-widget.js';
import {
  clear,
  fileWith,
  inside,
  once,
  settled,
  show,
  textBelow,
  textOf,
  widgetsIn,
} from '../../support/page.js';
import { hearing, quiet, showsFallback } from './loading.fixtures.js';

/** What the next drawings do, the first one first; then all is well. */
let faults: (() => unknown)[] = [];

class FaultyElement extends ContentWidget {
  protected override readonly shows = 'goals';
  protected override view(content: Content): TemplateResult {
    const fault = faults.shift()?.() ?? nothing;
    return html`<h2>${content.goals![0]!.title}</h2>
      ${fault}`;
  }
}
customElements.define('samsyn-faulty', FaultyElement);

const fail = (what: string) => (): never => {
  throw new Error(what);
};
/** A value that throws when Lit writes it. */
const template = () => html`<p>Halvvägs</p>
  <p title=${{ toString: fail('mall') }}></p>`;
const content = fileWith({ goals: [{ id: 'ett', title: 'Målet', aims: ['Alla ska med.'] }] });
const heard = hearing();
const rejected: unknown[] = [];
const onRejection = (event: PromiseRejectionEvent): void => {
  event.preventDefault();
  rejected.push(event.reason);
};
beforeEach(() => {
  faults = [];
  rejected.length = 0;
  addEventListener('unhandledrejection', onRejection);
});
afterEach(() => {
  removeEventListener('unhandledrejection', onRejection);
  clear();
});

const faulty = async (inner: unknown = html`<p>Reserv</p>`): Promise<FaultyElement> =>
  widgetsIn(
    await show(html`<samsyn-faulty src="/a.json" .content=${content}>${inner}</samsyn-faulty>`),
  )[0] as FaultyElement;

/** One event that says that nothing was drawn and what to do, no rejection, no stack on the page. */
async function expectTold(widget: Element, reason: string): Promise<void> {
  await quiet();
  expect(heard.errors.map(({ target }) => target)).to.deep.equal([widget]);
  const [problem, ...more] = heard.errors[0]!.problems;
  expect(more).to.have.length(0);
  expect(problem).to.include({ code: 'not-drawn', severity: 'error', pointer: '' });
  expect(problem!.message.sv).to.include(reason).and.to.include('ta bort');
  expect(problem!.message.en).to.include(reason).and.to.include('remove');
  expect(heard.said.error).to.have.length(1);
  expect(heard.loads).to.have.length(0);
  expect(rejected).to.deep.equal([]);
}

describe('a widget whose drawing throws', () => {
  for (const [what, reason, fault] of [
    ['view', 'vy', fail('vy')],
    ['template', 'mall', template],
    ['list', 'lista', () => ({ [Symbol.iterator]: fail('lista') })],
  ] as const) {
    it(`shows its fallback and says so once, where it is its ${what}`, async () => {
      faults = [fault];
      const widget = await faulty();
      expect(showsFallback(widget)).to.equal(true);
      expect(textOf(widget)).to.equal('');
      await expectTold(widget, reason);
    });

    it(`says so once however often it is its ${what}, and draws again when it can`, async () => {
      faults = [fault, fault, fault];
      const widget = await faulty();
      for (let i = 0; i < 2; i++) {
        widget.requestUpdate();
        await widget.updateComplete;
        expect(showsFallback(widget)).to.equal(true);
      }
      await expectTold(widget, reason);
      const load = once(widget, 'samsyn-load');
      widget.requestUpdate();
      await load;
      expect(textOf(widget)).to.equal('Målet');
      expect(showsFallback(widget)).to.equal(false);
      widget.content = fileWith({ goals: [{ title: 'Ett annat' }] });
      await widget.updateComplete;
      expect(textOf(widget)).to.equal('Ett annat');
      expect(inside(widget, '.samsyn').parentNode!.children).to.have.length(1);
    });

    it(`goes back to its fallback, where it was shown before its ${what} threw`, async () => {
      const widget = await faulty();
      expect(textOf(widget)).to.equal('Målet');
      await quiet();
      heard.loads = [];
      faults = [fault];
      widget.requestUpdate();
      await widget.updateComplete;
      expect(showsFallback(widget)).to.equal(true);
      await expectTold(widget, reason);
      widget.requestUpdate();
      await widget.updateComplete;
      expect(textOf(widget)).to.equal('Målet');
    });
  }

  it('says so in a sentence with a way to the file, where it has no fallback', async () => {
    faults = [fail('vy')];
    const widget = await faulty(nothing);
    expect(textOf(widget)).to.include('kan inte visas');
    expect(inside(widget, 'a').getAttribute('href')).to.equal('/a.json');
    expect(widget.getBoundingClientRect().height).to.be.above(0);
    await expectTold(widget, 'vy');
  });

  it('is not alone told of where it cannot be read', async () => {
    const broken = fileWith();
    Object.defineProperty(broken, 'goals', { enumerable: true, get: fail('läsning') });
    const stage = await show(html`<samsyn-goal-card .content=${broken}><p>Reserv</p></samsyn-goal-card>`);
    const [widget] = widgetsIn(stage);
    expect(showsFallback(widget!)).to.equal(true);
    await expectTold(widget!, 'läsning');
    widget!.content = content;
    await widget!.updateComplete;
    expect(textOf(widget!)).to.include('Målet');
  });

  it('costs no other part of a whole document', async () => {
    const { NumberFormat } = Intl;
    const parts = fileWith({
      goals: [{ id: 'ett', title: 'Målet', aims: ['Alla ska med.'] }],
      indicators: [{ title: 'Mätt', values: [{ date: '2021', value: 1234.75 }] }],
    });
    Intl.NumberFormat = fail('Intl') as unknown as typeof NumberFormat;
    try {
      const stage = await show(html`<samsyn-strategy lang="nb" .content=${parts}></samsyn-strategy>`);
      const told = heard.errors.length ? undefined : once(window, 'samsyn-error');
      await settled(stage);
      await told;
      expect(textBelow(stage)).to.include('Målet').and.to.include('kan ikke vises');
      expect(heard.errors).to.have.length(1);
      expect(heard.errors[0]!.problems[0]!.code).to.equal('not-drawn');
    } finally {
      Intl.NumberFormat = NumberFormat;
    }
  });
});

describe('a widget on a page with something broken', () => {
  const card = async (): Promise<ContentWidget> =>
    widgetsIn(await show(html`<samsyn-goal-card .content=${content}><p>Reserv</p></samsyn-goal-card>`))[0]!;

  it('keeps its fallback where Intl throws, and is drawn when it does not', async () => {
    const { NumberFormat, PluralRules } = Intl;
    Intl.NumberFormat = fail('Intl') as unknown as typeof Intl.NumberFormat;
    const stage = await show(
      html`<samsyn-indicator
        lang="fi"
        .content=${fileWith({ indicators: [{ title: 'I', values: [{ date: '2021', value: 1234.75 }] }] })}
        ><p>Reserv</p></samsyn-indicator
      >`,
    );
    const [widget] = widgetsIn(stage);
    try {
      expect(showsFallback(widget!)).to.equal(true);
      await expectTold(widget!, 'Intl');
    } finally {
      Object.assign(Intl, { NumberFormat, PluralRules });
    }
    widget!.requestUpdate();
    await widget!.updateComplete;
    expect(showsFallback(widget!)).to.equal(false);
  });

  for (const [what, breakIt] of [
    [
      'a shadow root takes no style sheets',
      () => {
        Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', {
          configurable: true,
          set: fail('stil'),
        });
      },
    ],
    [
      'there are no shadow roots',
      () => {
        Element.prototype.attachShadow = fail('stil');
      },
    ],
  ] as const)
    it(`keeps its fallback where ${what}`, async () => {
      const sheets = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'adoptedStyleSheets');
      // eslint-disable-next-line @typescript-eslint/unbound-method -- is put back
      const { attachShadow } = Element.prototype;
      breakIt();
      let widget: ContentWidget;
      try {
        const stage = document.createElement('div');
        stage.innerHTML = '<samsyn-goal-card><p>Reserv</p></samsyn-goal-card>';
        widget = stage.firstElementChild as ContentWidget;
        widget.content = content;
        const told = once(window, 'samsyn-error');
        document.body.append(stage);
        await told;
      } finally {
        if (sheets) Object.defineProperty(ShadowRoot.prototype, 'adoptedStyleSheets', sheets);
        else delete (ShadowRoot.prototype as Partial<ShadowRoot>).adoptedStyleSheets;
        Element.prototype.attachShadow = attachShadow;
      }
      expect(widget.querySelector('p')!.getClientRects()).to.have.length(1);
      await expectTold(widget, 'stil');
      widget.parentElement!.remove();
    });

  it('is shown where all is well, and hears of nothing', async () => {
    const widget = await card();
    await quiet();
    expect(textOf(widget)).to.include('Målet');
    expect(heard.errors).to.have.length(0);
  });
});
