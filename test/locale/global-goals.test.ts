import { expect } from 'chai';
import { html } from 'lit';
import '../../src/define.js';
import { clear, fileWith, show, textOf, widgetsIn } from '../support/page.js';
import { LANGUAGES, TAGS } from './languages.js';

const card = async (lang: string, goal: object): Promise<string> => {
  const stage = await show(
    html`<samsyn-goal-card lang=${lang} .content=${fileWith({ goals: [goal] })}></samsyn-goal-card>`,
  );
  return textOf(widgetsIn(stage)[0]!);
};

/** What a page of its own fetches while it shows a goal, where some file cannot be had. */
async function fetchedFor(
  goal: object,
  missing: string,
): Promise<{ files: string[]; said: string; warned: string[] }> {
  const frame = document.createElement('iframe');
  const done = new Promise<{ files: string[]; said: string; warned: string[] }>((resolve) => {
    addEventListener('message', ({ data }: MessageEvent) => resolve(data as never), { once: true });
  });
  frame.srcdoc = `<script type="importmap">{"imports": {"${origin}/src/locale/${missing}.ts": "${origin}/missing.js"}}</script>
    <samsyn-goal-card></samsyn-goal-card>
    <script type="module">
      const warned = [];
      console.warn = (text) => warned.push(text);
      await import('${origin}/src/define.ts');
      const card = document.querySelector('samsyn-goal-card');
      card.content = ${JSON.stringify(fileWith({ goals: [goal] }))};
      await card.updateComplete;
      const files = performance.getEntriesByType('resource').map(({ name }) => name);
      parent.postMessage({ files, warned, said: card.shadowRoot.textContent }, '*');
    </script>`;
  document.body.append(frame);
  const answer = await done;
  frame.remove();
  return answer;
}

describe('the global goals', () => {
  afterEach(clear);

  it('are said by number and name, in the order of the file', async () => {
    const said = await card('sv', { title: 'Bo', sdg: [11, 4] });
    expect(said.replaceAll('\u00a0', ' ')).to.equal(
      'Bo Globala målen: 11 Hållbara städer och samhällen · 4 God utbildning för alla',
    );
  });

  for (const tag of TAGS)
    it(`have seventeen names of their own in ${tag}`, () => {
      expect(new Set(Object.values(LANGUAGES[tag].globalGoalNames)).size).to.equal(17);
    });

  it('are said in the language of the page, and brought by its file', async () => {
    const said = await card('fi', { title: 'Bo', sdg: [13] });
    expect(said).to.match(/YK:n kestävän kehityksen tavoitteet: 13\sIlmastotekoja/);
  });

  it('are fetched by no page that shows none of them', async () => {
    const { files } = await fetchedFor({ title: 'Bo' }, 'x');
    expect(files.filter((file) => file.includes('global-goal-names'))).to.deep.equal([]);
  });

  it('are numbers alone where their names cannot be had, and the console is told once', async () => {
    const { said, warned } = await fetchedFor({ title: 'Bo', sdg: [4, 11] }, 'global-goal-names');
    expect(said.replaceAll(/\s+/g, ' ')).to.include('Globala målen: 4 · 11');
    expect(warned).to.deep.equal([
      'Samsyn: samsyn-global-goals.js kunde inte hämtas / could not be fetched.',
    ]);
  });
});
