import { expect } from 'chai';
import { allBelow } from '../support/page.js';
import { bring, closeFrame, openStatic, type Page } from '../support/frame.js';
import { lost, widgetOf } from './hydration.js';

const SCRIPTS = ['/dist/samsyn.js', '/dist/samsyn.all.js', '/dist/define.js'];

describe('the style of an element that a server has drawn', () => {
  afterEach(closeFrame);

  for (const script of SCRIPTS)
    it(`stays when ${script} comes`, async () => {
      const page = await openStatic('kalix/strategy');
      const sheets = allBelow(widgetOf(page).shadowRoot!, 'style');
      expect(sheets.length).to.be.above(1);
      await bring(page, script);
      expect(lost(sheets)).to.deep.equal([]);
    });

  for (const edit of ['restyled', 'uncommented'])
    it(`is the element’s own where the HTML is ${edit}`, async () => {
      const whole = await openStatic('mala/goal-card');
      const size = (page: Page) =>
        page.getComputedStyle(widgetOf(page).shadowRoot!.querySelector('h2')!).fontSize;
      const wanted = size(whole);
      const page = await openStatic('mala/goal-card', { edit });
      await bring(page);
      expect(size(page)).to.equal(wanted);
      expect(allBelow(widgetOf(page).shadowRoot!, 'style')).to.have.length(0);
    });

  it('comes from a file where a policy allows no style in the HTML', async () => {
    for (const path of ['mala/goal-card', 'kalix/strategy']) {
      const page = await openStatic(path, { styles: 'link', policy: '1' });
      const root = widgetOf(page).shadowRoot!;
      const size = () => page.getComputedStyle(root.querySelector('h2')!).fontSize;
      const before = size();
      expect(parseFloat(before), path).to.be.above(20);
      await bringTyped(page);
      expect(size(), path).to.equal(before);
      expect(page.refused, path).to.deep.equal([]);
    }
  });

  it('comes from the script where a policy has stopped the one in the HTML', async () => {
    const page = await openStatic('mala/goal-card', { policy: '1' });
    const title = widgetOf(page).shadowRoot!.querySelector('h2')!;
    const before = page.getComputedStyle(title).fontFamily + page.getComputedStyle(title).fontSize;
    await bringTyped(page);
    expect(page.getComputedStyle(title).fontFamily + page.getComputedStyle(title).fontSize).not.to.equal(
      before,
    );
  });
});

/** Brings the script to a page that demands that addresses of scripts are typed. */
async function bringTyped(page: Page): Promise<void> {
  const { trustedTypes } = page as unknown as {
    trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } };
  };
  const src = '/dist/samsyn.js';
  await bring(
    page,
    trustedTypes
      ? trustedTypes.createPolicy('test', { createScriptURL: (url: string) => url }).createScriptURL(src)
      : src,
  );
}
