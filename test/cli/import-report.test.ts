import { expect } from 'chai';
import { render } from 'lit';
import { reportSheet } from '../../src/cli/import-report/report.styles.js';
import { reportTemplate } from '../../src/cli/import-report/report.template.js';
import { reportView } from '../../src/cli/import-report/report.view.js';
import { faults } from '../support/accessibility.js';
import { choosing, once } from '../support/page.js';
import { imported } from './imported.fixtures.js';

const reported = { imported, name: 'strategi.docx', out: 'strategi.json' };
const changes = [{ name: 'Nytt', entries: ['Åtgärd: Öppna ett språkkafé'] }];

describe('the report of an import', () => {
  let frame: HTMLIFrameElement;

  /** Shows the report as a page of its own. */
  async function open(language: 'sv' | 'en' = 'sv', width = '80em'): Promise<Window> {
    frame = document.createElement('iframe');
    frame.style.cssText = `inline-size: ${width}; block-size: 40em; border: 0`;
    frame.srcdoc = `<!doctype html><html lang="${language}"><meta name="viewport" content="width=device-width"><title>Rapport</title><body class="report">`;
    const loaded = once(frame, 'load');
    document.body.append(frame);
    await loaded;
    const page = frame.contentWindow!;
    const style = page.document.createElement('style');
    style.textContent = reportSheet();
    page.document.head.append(style);
    render(reportTemplate(reportView({ ...reported, changes }, language)), page.document.body);
    return page;
  }
  const row = (page: Window, id: string) => page.document.getElementById(id)!;
  const textIn = (root: ParentNode, selector: string) =>
    [...root.querySelectorAll(selector)].map(({ textContent }) => textContent.trim().replace(/\s+/g, ' '));

  afterEach(() => frame.remove());

  it('sets each piece beside what it was taken for, with kind, certainty and place in words', async () => {
    const page = await open();
    const aim = row(page, 'p7');
    expect(textIn(aim, '.source .words')).to.deep.equal([
      'att varje människa får rättigheter, skyldigheter och möjligheter att påverka sitt liv',
    ]);
    expect(textIn(aim, '.kind, .certainty, dd')).to.deep.equal([
      'vi vill',
      'säkert',
      'mål nr 1 ”Tillhörighet”, vi vill nr 1 ("aims")',
    ]);
    expect(page.document.querySelectorAll('.rows > li').length).to.equal(imported.source.pieces.length);
  });

  it('says once what a table was taken for', async () => {
    const page = await open();
    expect(textIn(row(page, 'p9'), '.kind')).to.deep.equal(['åtgärd']);
    expect(textIn(row(page, 'p9'), 'th')).to.deep.equal(['Åtgärd', 'Ansvarig', 'Klart']);
    expect(textIn(row(page, 'p9'), 'td').at(-1)).to.equal('☒');
  });

  it('shows what words became that were taken apart', async () => {
    const page = await open();
    expect(textIn(row(page, 'p2'), '.outcome dl > div')).to.include('beslutsdatum2021-06-14');
  });

  it('leads from each guess to its piece', async () => {
    const page = await open();
    const links = [...page.document.querySelectorAll<HTMLAnchorElement>('#gissat a')];
    expect(links.map(({ hash }) => hash)).to.deep.equal(['#p5', '#p8']);
    for (const { hash } of links) expect(row(page, hash.slice(1)).matches('.row')).to.equal(true);
  });

  it('lists what is left out by reason, with where it stands, the same text once', async () => {
    const page = await open();
    const omitted = page.document.querySelector('#utelamnat')!;
    expect(textIn(omitted, 'h3')).to.deep.equal([
      'Har ingen plats 1',
      'Sidhuvud eller sidfot 2',
      'Felmeddelande i dokumentet 1',
      'Gick inte att läsa som text 1',
    ]);
    expect(textIn(omitted, 'li')).to.include('2021–2025 2 gånger: sidan 1, sidhuvudet; sidan 3, sidhuvudet');
  });

  it('takes no text of a source for markup', async () => {
    const page = await open();
    expect(textIn(page.document, 'h1')[0]).to.include('<b>integration</b>');
    expect(page.document.querySelectorAll('h1 b, script').length).to.equal(0);
  });

  it('counts as left out nothing that the structure says', () => {
    const place = { block: 1 };
    const leftOvers = [{ text: 'Vi vill', place, reason: 'said-by-structure' as const }];
    const view = reportView({ ...reported, imported: { ...imported, leftOvers } }, 'sv');
    expect(view.leftOut).to.equal(0);
    expect(view.leftOvers.map(({ name }) => name)).to.deep.equal(['Sägs av uppbyggnaden']);
  });

  it('says of a source without structure that all is guessed', async () => {
    const source = { ...imported.source, guessed: true as const };
    const page = await open();
    render(
      reportTemplate(reportView({ ...reported, imported: { ...imported, source } }, 'sv')),
      page.document.body,
    );
    expect(textIn(page.document, '.warning')[0]).to.match(/^Filen säger inte själv/);
  });

  for (const language of ['sv', 'en'] as const)
    for (const width of ['80em', '320px'])
      it(`has no fault that axe finds in ${language}, light or dark, and does not scroll sideways at ${width}`, async () => {
        const page = await open(language, width);
        const { scrollWidth, clientWidth } = page.document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const script = page.document.createElement('script');
        script.src = '/node_modules/axe-core/axe.min.js';
        const loaded = once(script, 'load');
        page.document.head.append(script);
        await loaded;
        expect(await faults(page.document.documentElement, page)).to.deep.equal([]);
        await choosing({ colorScheme: 'dark' }, async () => {
          expect(await faults(page.document.documentElement, page)).to.deep.equal([]);
        });
      });
});
