import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { unzipSync } from 'fflate';
import { below } from '../support/page.js';
import { closeBuilder, find, give, inPage, openBuilder, saved, type BuiltPage } from './built-page.js';

/*
 * What can go wrong while an editor works, in the page as it is built: nothing is lost of what is open, and what has
 * happened is told in a sentence.
 */
const PLAN = '# Plan för biblioteket\n\n## Mål\n\n### Mål 1: Fler läser\n\nVi ska\n\n- öppna på söndagar\n';
const ROOMS = {
  hamta: ['.latest b', /”Plan för biblioteket” är öppet/],
  ordna: ['.pieces', /öppna på söndagar/],
  skriv: ['.node', /Fler läser/],
  publicera: ['.code', /Plan för biblioteket/],
} as const satisfies Readonly<Record<string, readonly [selector: string, text: RegExp]>>;
type Hash = keyof typeof ROOMS;

const textIn = (element: Element): string => (element as HTMLElement).innerText.replace(/\s+/g, ' ').trim();

/** Brings the plan in, as an editor does. */
async function bring(page: BuiltPage): Promise<void> {
  give(page, await find(page, '#file'), PLAN, 'plan.md');
  await find(page, '.pieces', /öppna på söndagar/);
}
async function goTo(page: BuiltPage, hash: Hash): Promise<void> {
  page.location.hash = hash;
  const [selector, text] = ROOMS[hash];
  await find(page, selector, text);
}
/** The line in the head that says how it stands with the draft, once it says that. */
const draftSays = (page: BuiltPage, words: RegExp): Promise<HTMLElement> =>
  find(page, '.samsyn > [role=status]', words);
/** What the first room says went wrong. */
const trouble = async (page: BuiltPage): Promise<string> => textIn(await find(page, '#trouble', /\S/));

describe('the builder, when something goes wrong', function () {
  this.timeout(60_000);
  afterEach(async () => {
    await executeServerCommand('samsyn:block', []);
    await closeBuilder();
  });

  for (const hash of Object.keys(ROOMS) as Hash[])
    it(`has the draft in the same room when the tab was killed in ${hash}`, async () => {
      const page = await openBuilder();
      await bring(page);
      await goTo(page, hash);
      await draftSays(page, /finns på den här datorn/);
      // A tab that is killed hears nothing of it.
      for (const [target, name] of [
        [page, 'pagehide'],
        [page.document, 'visibilitychange'],
      ] as const)
        target.addEventListener(name, (event) => event.stopImmediatePropagation(), { capture: true });
      const again = await openBuilder(hash);
      const [selector, text] = ROOMS[hash];
      await find(again, selector, text);
      expect(textIn(await find(again, 'header b', /\S/))).to.equal('Plan för biblioteket');
      expect(again.location.hash).to.equal(`#${hash}`);
    });

  it('says that the storage is full, and goes on in every room with what is open', async () => {
    const page = await openBuilder();
    page.IDBObjectStore.prototype.put = () => {
      throw new page.DOMException('', 'QuotaExceededError');
    };
    await bring(page);
    expect(textIn(await draftSays(page, /full/))).to.match(/lagringen på datorn är full.*Publicera/);
    for (const hash of ['skriv', 'publicera', 'hamta'] as const) await goTo(page, hash);
    await draftSays(page, /full/);
  });

  it('says in a private window that nothing can be kept, and goes on in every room', async () => {
    const page = await openBuilder();
    // A browser that keeps no data refuses when it is asked to.
    page.IDBDatabase.prototype.transaction = () => {
      throw new page.DOMException('', 'SecurityError');
    };
    await bring(page);
    expect(textIn(await draftSays(page, /privat/))).to.match(/webbläsaren tillåter det inte.*Publicera/);
    for (const hash of ['skriv', 'publicera', 'hamta'] as const) await goTo(page, hash);
  });

  for (const [what, file, name, words] of [
    ['a document with a password', locked, 'plan.docx', /skyddad med lösenord/],
    ['a zip that was cut off', cutOff, 'plan.docx', /skadad/],
    [
      'a picture by a document’s name',
      () => new Uint8Array([137, 80, 78, 71, 0, 1]),
      'plan.docx',
      /av ett slag/,
    ],
    ['a scanned PDF', scanned, 'plan.pdf', /bara bilder av sidor/],
    ['an older Word file', () => compound('WordDocument'), 'plan.doc', /äldre format/],
    ['a broken content file', () => '{"title": "A" "b": 1}', 'plan.json', /skrivfel/],
    ['a file of three gigabytes', () => 'x', 'stor.docx', /större än vad som kan läsas/],
  ] as const)
    it(`says in a sentence why it cannot read ${what}, and keeps what is open`, async () => {
      const page = await openBuilder();
      await bring(page);
      await goTo(page, 'hamta');
      const bytes = (await file()) as BlobPart;
      if (name === 'stor.docx')
        Object.defineProperty(page.Blob.prototype, 'size', { configurable: true, get: () => 3 * 2 ** 30 });
      give(page, await find(page, '#file'), bytes, name);
      const said = await trouble(page);
      expect(said).to.match(words);
      expect(said).to.match(/^\p{Lu}.*\.$/u);
      expect(textIn(await find(page, 'header b'))).to.equal('Plan för biblioteket');
      await goTo(page, 'skriv');
      expect(page.refused).to.deep.equal([]);
    });

  it('says what does not come when the network is cut, and fetches it when it is back', async function () {
    const page = await openBuilder();
    await bring(page);
    if (!(await executeServerCommand('samsyn:block', ['*/dist/builder/*']))) this.skip();
    page.location.hash = 'skriv';
    const notice = await find(page, '[role=alert]', /kunde inte hämtas/);
    expect(textIn(notice)).to.match(/Rummet kunde inte hämtas\..*Ditt dokument är kvar\./);
    await executeServerCommand('samsyn:block', []);
    (await find(page, 'button', /Försök igen/)).click();
    await find(page, ...ROOMS.skriv);
    await executeServerCommand('samsyn:block', ['*/dist/builder/*']);
    const toJson = await find(page, 'button', /Visa som JSON/);
    toJson.click();
    expect(textIn(await find(page, '[role=alert]', /Redigeraren/))).to.match(
      /kunde inte hämtas.*försök igen/,
    );
    await executeServerCommand('samsyn:block', []);
    const opened = page.performance.timeOrigin;
    const isAnew = () => page.performance.timeOrigin !== opened;
    toJson.click();
    // A browser that does not ask again has had the page load anew, with the draft and in the same room.
    while (!isAnew() && !inPage(page).some((one) => one.matches('.cm-content')))
      await new Promise(requestAnimationFrame);
    if (isAnew()) (await find(page, 'button', /Visa som JSON/)).click();
    await find(page, '.cm-content');
    expect([...below(page.document.body)].some((one) => /Redigeraren/.test(one.textContent))).to.equal(false);
  });

  it('makes no zip that lacks a file, and a whole one when the network is back', async function () {
    const page = await openBuilder();
    await bring(page);
    if (!(await executeServerCommand('samsyn:block', ['*/dist/builder/samsyn/*']))) this.skip();
    await goTo(page, 'publicera');
    const zip = await find<HTMLButtonElement>(page, 'button:enabled', /Spara allt som zip/);
    zip.click();
    await find(page, '.files [role=status]', /Filerna kunde inte hämtas/);
    await executeServerCommand('samsyn:block', []);
    const coming = saved(page);
    zip.click();
    const files = unzipSync(new Uint8Array(await (await coming).arrayBuffer()));
    expect(Object.keys(files).map((name) => name.split('/').at(-1))).to.include('samsyn-strategy.js');
  });
});

/** A file as Office puts an encrypted document in, or an old one: a directory with one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, at) => (bytes[512 + 2 * at] = letter.charCodeAt(0)));
  return bytes;
}
function locked(): Uint8Array {
  return compound('EncryptedPackage');
}
async function cutOff(): Promise<ArrayBuffer> {
  const whole = await (await fetch('/test/import/documents/mala/styled.docx')).arrayBuffer();
  return whole.slice(0, whole.byteLength / 2);
}
/** A page with a box on it and no text. */
function scanned(): string {
  return `%PDF-1.4
1 0 obj
<< /Type /Catalog /Pages 2 0 R >>
endobj
2 0 obj
<< /Type /Pages /Kids [3 0 R] /Count 1 >>
endobj
3 0 obj
<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> >>
endobj
4 0 obj
<< /Length 18 >>
stream
10 10 100 100 re f
endstream
endobj
trailer
<< /Size 5 /Root 1 0 R >>
%%EOF`;
}
