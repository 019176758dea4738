import { expect } from 'chai';
import { partForEditors } from '../../stories/part-for-editors.js';

describe('the page for web editors', () => {
  it('is the README’s Swedish part, whole, and leads nowhere out of it', async () => {
    const readme = await (await fetch('/README.md')).text();
    const part = partForEditors(readme);
    expect(part).to.match(/^## Kom igång\n/);
    expect(part)
      .to.include('### Om ingenting visas')
      .and.to.include('### Text till er tillgänglighetsredogörelse');
    expect(part).not.to.include('## For developers');
    expect(part).to.include('(#statisk-html-utan-skript)').and.to.include('se Themes.');
    expect(part).not.to.match(/\]\((?!#|https:)/);
  });

  it('says what is missing where the README has no such part', () => {
    expect(() => partForEditors('# Samsyn\n\n## For developers\n')).to.throw('Kom igång');
  });
});
