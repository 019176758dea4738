import { expect } from 'chai';
import { forStorybook, titleOf } from '../../stories/docs/for-storybook.js';

const pages = {
  'sv/kom-igang.md':
    '# Kom igång\n\n[Felsök](felsok.md#en-länk), [här](#nu), [filen](../../a.json), `[a](b.md)`',
  'sv/felsok.md': '# Felsök\n\n[Theming](../en/theming.md), [Sidan](https://example.se/a.md)',
  'en/theming.md': '# Theming\n\n```\n[a](format.md) \\"\n```\n\n[`samsyn`](../sv/felsok.md) `\\"` `\\n`',
};
const idOf = (title: string): string => `<${title}>`;

describe('a page of the documentation in Storybook', () => {
  it('is called by its folder and its heading', () => {
    expect(titleOf('sv/felsok.md', pages['sv/felsok.md'])).to.equal('På svenska/Felsök');
  });

  it('leads to other pages there, and to nothing that is not there', () => {
    expect(forStorybook('sv/kom-igang.md', pages, idOf)).to.equal(
      '# Kom igång\n\n[Felsök](?path=/docs/<På svenska/Felsök>#en-länk), [här](#nu), filen, `[a](b.md)`',
    );
    expect(forStorybook('sv/felsok.md', pages, idOf)).to.equal(
      '# Felsök\n\n[Theming](?path=/docs/<In English/Theming>), [Sidan](https://example.se/a.md)',
    );
  });

  it('keeps code as it is, and code in a link’s words', () => {
    expect(forStorybook('en/theming.md', pages, idOf)).to.equal(
      '# Theming\n\n```\n[a](format.md) \\"\n```\n\n[`samsyn`](?path=/docs/<På svenska/Felsök>) `\\\\"` `\\n`',
    );
  });

  it('is one that there is', () => {
    expect(() => forStorybook('sv/nowhere.md', pages, idOf)).to.throw('sv/nowhere.md');
  });
});
