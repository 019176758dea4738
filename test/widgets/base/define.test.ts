import { expect } from 'chai';
import '../../../src/define.js';
import { VERSION } from '../../../src/version.js';
import { WIDGETS } from '../../../src/widgets/names.js';

const TAGS = WIDGETS.map((name) => `samsyn-${name}`);
const definitions = () => TAGS.map((tag) => customElements.get(tag));

/** Keeps what the console is warned of while the work is done. */
async function warnings(work: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const said: string[] = [];
  console.warn = (...words) => void said.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

describe('define', () => {
  it('defines every tag', () => {
    expect(definitions().map((element) => typeof element)).to.deep.equal(Array(14).fill('function'));
  });

  it('does nothing the second time it is imported', async () => {
    const before = definitions();
    const again = '/src/define.ts?again';
    expect(await warnings(() => import(again))).to.deep.equal([]);
    expect(definitions()).to.deep.equal(before);
  });

  it('leaves the first copy in place when the page loads another, and warns once of both versions', async () => {
    const before = definitions();
    const other = '/dist/samsyn.all.js';
    const said = await warnings(() => import(other));
    expect(definitions()).to.deep.equal(before);
    expect(said).to.have.length(1);
    expect(said[0]!.split(VERSION).length).to.be.above(2);
  });
});
