import { expect } from 'chai';
import fc from 'fast-check';
import { openContent } from '../../../src/builder/gather/open-content.js';
import { textOf } from '../../../src/builder/model/save-text.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('opening a content file', () => {
  it('keeps every byte, its mark and its line ends too', async () => {
    const space = fc.stringMatching(/^(?:[ \t]|\r?\n){0,3}$/);
    await fc.assert(
      fc.asyncProperty(fc.boolean(), space, fc.string(), async (hasMark, gap, title) => {
        const text = `${hasMark ? '\uFEFF' : ''}${gap}{${gap}"samsyn":"1.0",${gap}"title":${JSON.stringify(title)}}${gap}`;
        const opened = await openContent(bytes(text), 'plan.json');
        expect(opened).not.to.have.property('trouble');
        if (!('trouble' in opened)) expect(textOf(opened)).to.equal(text);
      }),
      { numRuns: 50 },
    );
  });

  it('says in words why it cannot, whatever the file holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json().map(bytes)), async (file) => {
        const opened = await openContent(file, 'plan.json');
        if ('trouble' in opened) expect(opened.trouble.sv).to.match(/^[\p{Lu}”].*[.!?]$/su);
        else expect(opened.opened!.name).to.equal('plan.json');
      }),
      { numRuns: 200 },
    );
  });

  it('refuses a file of a later major version, and one that is no text', async () => {
    expect(await openContent(bytes('{"samsyn":"9.0","title":"A"}'), 'a.json')).to.have.property('trouble');
    const latin = new Uint8Array([...bytes('{"title":"'), 0xe5, ...bytes('"}')]);
    expect(await openContent(latin, 'a.json'))
      .to.have.nested.property('trouble.sv')
      .that.includes('UTF-8');
  });
});
