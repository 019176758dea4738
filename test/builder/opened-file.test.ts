import { expect } from 'chai';
import { closeBuilder, find, give, openBuilder } from './built-page.js';

/* A content file that was opened, in the page as it is built: what is kept of it is written by packages of others. */
const FILE = JSON.stringify({
  samsyn: '1.0',
  title: 'Plan för biblioteket',
  publisher: { name: 'Exempelby kommun' },
  goals: [
    { id: 'lasa', title: 'Fler läser' },
    { id: 'mota', title: 'Fler möts' },
  ],
});

describe('a content file that was opened', function () {
  this.timeout(60_000);
  afterEach(closeBuilder);

  it('is there to see and to save when something has been taken out of it', async () => {
    const page = await openBuilder();
    give(page, await find(page, '#file'), FILE, 'plan.json');
    (await find(page, '.node', /Fler möts/)).click();
    (await find(page, '.entry-tools button', /Ta bort/)).click();
    (await find(page, 'button', /Visa som JSON/)).click();
    const text = (await find(page, '.cm-content', /Fler läser/)).textContent;
    expect(text).to.include('Plan för biblioteket').and.not.include('Fler möts');
  });
});
