import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import 'axe-core/axe.min.js';
import { faults } from '../support/accessibility.js';
import { bring, closeFrame, openStatic } from '../support/frame.js';
import { allBelow, clear, once, settled, show, widgetsIn } from '../support/page.js';
import { LANGUAGES } from '../locale/languages.js';

const OWN = '/grannby/plan.json';
const elsewhere = new URL(OWN, await (await fetch('/other-origin')).text()).href;
const SITE = new URL(elsewhere).origin;
const plan = (await (await fetch(OWN)).json()) as Readonly<Record<string, unknown>>;
const LINE = '[part=publisher]';
const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
const linesIn = (root: ParentNode): HTMLElement[] => allBelow(root, LINE);

describe('whose the content is', () => {
  afterEach(() => {
    clear();
    closeFrame();
  });

  async function fetched(src: string): Promise<HTMLElement> {
    const loaded = once(window, 'samsyn-load');
    const stage = await show(html`<samsyn-goal-card src=${src} item="boende"></samsyn-goal-card>`);
    await loaded;
    await settled(stage);
    return stage;
  }

  it('is said below a goal from another site, with links to the publisher and to the original', async () => {
    const [line, ...more] = linesIn(await fetched(elsewhere));
    expect(more).to.be.empty;
    expect(textOf(line!)).to.equal('Utgivare: Grannby kommun · Originalet: Grannbys plan 2021');
    expect([...line!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      `${SITE}/grannby/om.html`,
      `${SITE}/grannby/dokument/plan.pdf`,
    ]);
  });

  it('is not said of a file on the page’s own site, or of content that is given', async () => {
    expect(linesIn(await fetched(OWN))).to.be.empty;
    expect(linesIn(await fetched(new URL(OWN, location.href).href))).to.be.empty;
    const given = await show(html`<samsyn-goal-card .content=${plan}></samsyn-goal-card>`);
    expect(linesIn(given)).to.be.empty;
  });

  it('is said once of a whole document, and of every kind of widget', async () => {
    for (const tag of ['strategy', 'goal-grid', 'section', 'roles-table', 'measure-list', 'document-list']) {
      const widget = document.createElement(`samsyn-${tag}`);
      Object.assign(widget, { content: { ...plan }, src: elsewhere });
      const stage = await show(html`${widget}`);
      await settled(stage);
      expect(linesIn(stage).map(textOf), tag).to.deep.equal([
        'Utgivare: Grannby kommun · Originalet: Grannbys plan 2021',
      ]);
    }
  });

  it('leads to the publisher’s site where the file names no page, and names the document where it has no source', async () => {
    const { source, ...rest } = plan;
    expect(source).to.be.an('object');
    const content = { ...rest, publisher: { name: 'Grannby kommun' } };
    const stage = await show(
      html`<samsyn-goal-card .content=${content} src="https://grannby.example/x/plan.json"></samsyn-goal-card>`,
    );
    const [line] = linesIn(stage);
    expect(textOf(line!)).to.equal('Utgivare: Grannby kommun · Originalet: Grannbys plan');
    expect([...line!.querySelectorAll('a')].map(({ href }) => href)).to.deep.equal([
      'https://grannby.example/',
    ]);
  });

  for (const [lang, { publisher, original }] of Object.entries(LANGUAGES))
    it(`is said in the page’s language: ${lang}`, async () => {
      const stage = await show(
        html`<samsyn-goal-card lang=${lang} .content=${{ ...plan }} src="https://grannby.example/plan.json"></samsyn-goal-card>`,
      );
      await settled(stage);
      expect(publisher && original)
        .to.be.a('string')
        .and.not.equal('');
      expect(textOf(linesIn(stage)[0]!)).to.equal(
        `${publisher}: Grannby kommun · ${original}: Grannbys plan 2021`,
      );
    });

  it('is text and links that can be read, in light and in dark', async () => {
    for (const scheme of ['light', 'dark']) {
      const stage = await show(
        html`<div style="color-scheme: ${scheme}; background: light-dark(#fff, #14191b)">
          <samsyn-goal-card .content=${plan} src="https://grannby.example/plan.json"></samsyn-goal-card>
        </div>`,
      );
      expect(widgetsIn(stage)).to.have.length(1);
      expect(await faults(stage)).to.deep.equal([]);
    }
  });

  for (const format of ['shadow', 'plain'])
    it(`is said in the ${format} form of a file that has the address of a site, and of no other`, async () => {
      const src = 'https://grannby.example/planer/plan.json';
      const page = await openStatic('neighbour/goal-card', { item: 'boende', format, src });
      const said = 'Utgivare: Grannby kommun · Originalet: Grannbys plan 2021';
      const root = page.document.body;
      const lineIn = () =>
        allBelow(root, 'p')
          .filter((one) => one.textContent.includes('Utgivare'))
          .map(textOf);
      expect(lineIn()).to.deep.equal([said]);
      if (format === 'shadow') {
        const [before] = allBelow(root, LINE);
        await bring(page);
        expect(lineIn()).to.deep.equal([said]);
        expect(allBelow(root, LINE)[0]).to.equal(before);
        expect(before!.querySelectorAll('a')[1]!.href).to.equal(
          'https://grannby.example/planer/dokument/plan.pdf',
        );
      }
      const own = await openStatic('neighbour/goal-card', {
        item: 'boende',
        format,
        src: '/planer/plan.json',
      });
      expect(own.document.body.innerHTML).not.to.include('Utgivare');
    });
});
