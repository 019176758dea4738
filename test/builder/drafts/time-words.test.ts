import { expect } from 'chai';
import { timeWords } from '../../../src/builder/drafts/time-words.js';

describe('the time of a draft in words', () => {
  const now = new Date(2026, 4, 4, 9, 0).getTime();
  for (const [when, sv, en] of [
    [new Date(2026, 4, 4, 8, 5), 'i dag kl. 8.05', 'today at 8:05'],
    [new Date(2026, 4, 3, 23, 59), 'i går kl. 23.59', 'yesterday at 23:59'],
    [new Date(2026, 3, 30, 14, 0), '30 april kl. 14.00', '30 April at 14:00'],
    [new Date(2025, 11, 24, 15, 0), '24 december 2025 kl. 15.00', '24 December 2025 at 15:00'],
  ] as const)
    it(`says ${sv}`, () => {
      expect(timeWords(when.getTime(), 'sv', now)).to.equal(sv);
      expect(timeWords(when.getTime(), 'en', now)).to.equal(en);
    });
});
