import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/define.js';
import { allBelow, clear, fileWith, settled, show } from '../../support/page.js';

const said = (element: Element): string => element.textContent.replaceAll(/\s+/g, ' ').trim();
const SITE = 'https://exempel.se/';
const alternate = (name: string, more: object = {}) => ({ title: name, url: `${SITE}${name}`, ...more });
const OTHERS = [
  alternate('Finsk', { language: 'fi' }),
  alternate('PDF'),
  alternate('L', { kind: ' Lättläst ' }),
  alternate('Finsk-igen', { language: 'fi', kind: 'PDF' }),
  alternate('Selko', { language: 'fi', kind: { sv: 'lättläst', fi: 'selkokielellä' } }),
];

async function page(widget: 'facts' | 'strategy', parts: object, lang = 'sv'): Promise<HTMLElement> {
  const content = fileWith({ samsyn: '1.1', ...parts });
  const stage = await show(
    html`<div lang=${lang}>
      ${
        widget === 'facts'
          ? html`<samsyn-document-facts .content=${content}></samsyn-document-facts>`
          : html`<samsyn-strategy .content=${content}></samsyn-strategy>`
      }
    </div>`,
  );
  await settled(stage);
  return stage;
}
const ways = (stage: HTMLElement): string[] =>
  allBelow<HTMLAnchorElement>(stage, '.ways a').map(
    (a) =>
      `${said(a)} ${a.querySelector('[lang]')?.getAttribute('lang') ?? '-'} ${a.hreflang} ${a.getAttribute('href')}`,
  );

describe('ways to the document in other languages', () => {
  afterEach(clear);

  for (const widget of ['facts', 'strategy'] as const)
    it(`say what they lead to in its language, one to each, and to what is easy to read: ${widget}`, async () => {
      expect(ways(await page(widget, { alternates: OTHERS }))).to.deep.equal([
        `Suomeksi fi fi ${SITE}Finsk`,
        `Lättläst - sv ${SITE}L`,
        `Selkokielellä fi fi ${SITE}Selko`,
      ]);
    });

  it('lead to the pages that show translations of the file, and not to the one that is shown', async () => {
    const parts = {
      title: { sv: 'Plan', en: 'Plan' },
      translations: [{ language: 'en', url: '/en/plan', official: true }, { language: 'de' }],
      // What says no language is no translation.
      alternates: [alternate('PDF'), alternate('Tigrinja', { language: 'ti' })],
    };
    expect(ways(await page('facts', parts))).to.deep.equal([
      'English en en /en/plan',
      `ትግርኛ ti ti ${SITE}Tigrinja`,
    ]);
    expect(ways(await page('facts', parts, 'en'))).to.deep.equal([`ትግርኛ ti ti ${SITE}Tigrinja`]);
    const back = { ...parts, translations: [{ language: 'sv', url: '/plan' }] };
    expect(ways(await page('facts', back))).to.deep.equal([`ትግርኛ ti ti ${SITE}Tigrinja`]);
    expect(ways(await page('facts', back, 'en'))).to.deep.equal([
      'Svenska sv sv /plan',
      `ትግርኛ ti ti ${SITE}Tigrinja`,
    ]);
  });

  it('are there for readers of a language that the file has no text in', async () => {
    expect(ways(await page('facts', { alternates: OTHERS.slice(0, 1) }, 'fi'))).to.deep.equal([
      `Suomeksi - fi ${SITE}Finsk`,
    ]);
  });

  it('say a language that has no words here by its own name, or by the title of what they lead to', async () => {
    const alternates = [
      alternate('Polsk', { language: 'pl' }),
      alternate('På teckenspråk', { language: 'qaa', url: `${SITE}t` }),
    ];
    expect(ways(await page('facts', { alternates })).map((way) => way.split(' ')[0])).to.deep.equal([
      'polski',
      'På',
    ]);
  });

  it('are shown from format 1.1 on', async () => {
    expect(ways(await page('strategy', { samsyn: '1.0', alternates: OTHERS }))).to.deep.equal([]);
  });
});

describe('editions of a document', () => {
  afterEach(clear);

  const documents = [
    {
      title: 'Ny plan',
      relation: 'replaced-by',
      url: `${SITE}ny`,
      decision: { event: 'adopted', date: '2026-11-23' },
    },
    { title: 'Gammal plan', relation: 'replaces', url: `${SITE}gammal` },
  ];

  for (const widget of ['facts', 'strategy'] as const)
    it(`are told over the document where it is replaced, once, with a way there: ${widget}`, async () => {
      const stage = await page(widget, { documents });
      expect(allBelow(stage, '.replaced').map(said)).to.deep.equal([
        'Ersatt av: Ny plan Antaget 23 november 2026',
      ]);
      expect(allBelow(stage, '.replaced a').map((a) => a.getAttribute('href'))).to.deep.equal([`${SITE}ny`]);
    });

  it('are among the facts where they are earlier ones', async () => {
    const stage = await page('facts', { documents });
    expect(allBelow(stage, '[part=fact]').map(said)).to.include('Ersätter Gammal plan');
  });

  it('are shown so from format 1.1 on', async () => {
    const stage = await page('facts', { samsyn: '1.0', documents });
    expect(allBelow(stage, '[part=fact]').map(said).join(' ')).not.to.include('Ersätter');
    expect(allBelow(stage, '.replaced').length).to.equal(0);
  });
});
