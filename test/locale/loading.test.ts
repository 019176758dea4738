import { expect } from 'chai';
import { lateWords, connectedWidgets, wordsFor } from '../../src/locale/locale.js';
import { LANGUAGES, TAGS, type Tag } from './languages.js';

interface Answer {
  readonly warned: string[];
  readonly said: unknown[];
}

/** A page of its own where the file of one language cannot be had; what it says in the console comes with it. */
async function pageWithout(tag: Tag, script: string): Promise<Answer> {
  const frame = document.createElement('iframe');
  const done = new Promise<Answer>((resolve) => {
    addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data), { once: true });
  });
  frame.srcdoc = `<script type="importmap">{"imports": {"${origin}/src/locale/${tag}.ts": "${origin}/missing.js"}}</script>
    <script type="module">
      const warned = [];
      console.warn = (text) => warned.push(text);
      const { lateWords, wordsFor } = await import('${origin}/src/locale/locale.ts');
      const said = [];
      ${script}
      parent.postMessage({ warned, said }, '*');
    </script>`;
  document.body.append(frame);
  const answer = await done;
  frame.remove();
  return answer;
}

describe('lateWords', () => {
  it('has nothing to fetch in the languages that are at hand, or for those that there are none of', () => {
    for (const tags of [['sv'], ['en-GB', 'fi'], ['xx'], [undefined], [], ['xx', 'sv']])
      expect(lateWords(...tags), tags.join()).to.be.undefined;
  });

  for (const tag of TAGS.slice(2))
    it(`fetches ${tag} once, in any of its regions, and has the widgets draw again`, async () => {
      let drawn: string[] = [];
      const widget = { requestUpdate: () => drawn.push(wordsFor(tag).lang) };
      connectedWidgets.add(widget);
      expect(wordsFor(tag, 'sv').lang).to.equal('sv');
      const late = lateWords(`${tag.toUpperCase()}-SE`, 'sv');
      expect(late).to.be.a('promise');
      expect(lateWords(tag)).to.equal(late);
      await late;
      connectedWidgets.delete(widget);
      expect(drawn).to.deep.equal([tag]);
      expect(wordsFor(`${tag}-x-a`, 'sv')).to.equal(LANGUAGES[tag]);
      expect(lateWords(tag)).to.be.undefined;
      drawn = [];
    });

  for (const tag of ['no', 'nn-NO'])
    it(`answers ${tag} in Bokmål, and says so`, async () => {
      await lateWords(tag);
      expect(wordsFor(tag).lang).to.equal('nb');
    });

  it("fetches the file's language, where there are no words in the page's", async () => {
    const { said } = await pageWithout(
      'de',
      `await lateWords('xx', 'fi'); said.push(wordsFor('xx', 'fi').lang);`,
    );
    expect(said).to.deep.equal(['fi']);
  });

  it('says once that words cannot be had, and stays with those at hand', async () => {
    const { warned, said } = await pageWithout(
      'de',
      `await Promise.all([lateWords('de', 'en'), lateWords('de-AT')]);
      said.push(wordsFor('de', 'en').lang, wordsFor('de').lang, lateWords('de') === undefined);`,
    );
    expect(warned).to.deep.equal(['Samsyn: lang=de kunde inte hämtas / could not be fetched.']);
    expect(said).to.deep.equal(['en', 'sv', true]);
  });

  it("turns to the file's language where the page's cannot be had", async () => {
    const { said } = await pageWithout(
      'de',
      `await lateWords('de', 'fi'); await lateWords('de', 'fi'); said.push(wordsFor('de', 'fi').lang);`,
    );
    expect(said).to.deep.equal(['fi']);
  });
});
