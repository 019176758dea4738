import { expect } from 'chai';
import { allBelow } from '../support/page.js';
import { bring, closeFrame, openStatic, settledIn } from '../support/frame.js';
import { announce, textsBelow, translate } from '../support/translator.js';

const FILES = ['mala', 'krokom', 'solleftea', 'molndal', 'kalix'];

describe('static HTML that a browser translates', function () {
  this.timeout(60_000);
  afterEach(closeFrame);

  for (const file of FILES)
    for (const format of ['shadow', 'plain'])
      it(`is reached, word by word: ${file}, ${format}`, async () => {
        for (const to of ['en', 'ar', 'fi']) {
          const page = await openStatic(`${file}/strategy`, { format });
          const { body } = page.document;
          expect(allBelow(body, '[lang=sv]')).to.deep.equal([]);
          announce(page.document, to);
          expect(translate(body, 'sv'), to).to.be.at.least(0.95);
        }
      });

  it('stays as it is when the script has gone on from there', async () => {
    const page = await openStatic('mala/strategy');
    await bring(page);
    const { body } = page.document;
    const texts = () => textsBelow(body).map(({ data }) => data);
    const swedish = texts();
    announce(page.document, 'en');
    await Promise.resolve();
    await settledIn(page);
    expect(texts()).to.deep.equal(swedish);
    expect(translate(body, 'sv')).to.be.at.least(0.95);
  });

  it('is in a language of its own where that is asked for', async () => {
    const page = await openStatic('mala/goal-card', { lang: 'en', own: 'sv' });
    const widget = page.document.querySelector('samsyn-goal-card')!;
    expect(widget.getAttribute('lang')).to.equal('sv');
    expect(widget.shadowRoot!.textContent).to.include('Vi vill');
  });
});
