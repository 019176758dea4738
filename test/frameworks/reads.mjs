import assert from 'node:assert/strict';
import { serve } from './serve.mjs';

/** The headings of the cards' shadow roots, by level and words. */
export const headings = (page, cards) =>
  page.$$eval(cards, (all) =>
    all.map((card) => {
      const heading = card.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6');
      return heading ? `${heading.localName} ${heading.textContent.trim()}` : 'none';
    }),
  );

/** Waits until the page says so, and tells what it said instead if it never does. */
export async function comes(read, wanted) {
  const end = Date.now() + 10_000;
  let said;
  do {
    said = await read();
    if (JSON.stringify(said) === JSON.stringify(wanted)) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  } while (Date.now() < end);
  assert.deepEqual(said, wanted);
}

/** Opens an example and checks what a reader meets, before and after the page changes the properties. */
export async function reads(browser, folder) {
  const server = await serve(folder);
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/404/.test(message.text()) && !/^Samsyn/.test(message.text()))
      faults.push(message.text());
  });
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const text = (selector) => page.$eval(selector, ({ textContent }) => textContent.trim());
    const list = () => headings(page, 'li samsyn-goal-card');
    const fetched = () => headings(page, '#fetched');
    await comes(list, ['h3 Tillhörighet', 'h3 Framtid', 'h3 Fritid']);
    await comes(fetched, ['h2 Framtid']);
    await comes(() => text('#shown'), '4');
    await comes(() => text('#faults'), 'not-found');
    await page.$eval('button#item', (button) => button.click());
    await comes(fetched, ['h2 Fritid']);
    await page.$eval('button#content', (button) => button.click());
    await comes(list, ['h3 Tillhörighet 2030', 'h3 Framtid 2030', 'h3 Fritid 2030']);
    assert.deepEqual(faults, []);
  } finally {
    await page.close();
    server.close();
  }
}
