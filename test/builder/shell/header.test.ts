import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../../src/builder/builder.js';
import type { BuilderElement } from '../../../src/builder/shell/builder.element.js';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import { allBelow, choosing, clear, drawn, fileWith, show } from '../../support/page.js';

/** Shows the builder in a window of some width, where the engine lets it; a column of the same width elsewhere. */
async function shownAt(width: number): Promise<BuilderElement> {
  await executeServerCommand('samsyn:viewport', { width, height: 700 });
  document.body.style.margin = '0';
  const store = new WorkspaceStore();
  store.change(
    { sv: 'Öppnade', en: 'Opened' },
    {
      id: 'a',
      content: fileWith(),
      opened: { name: 'strategi-for-integration-2026.json', text: '', value: {} },
    },
  );
  const stage = await show(html`<samsyn-builder .store=${store}></samsyn-builder>`, `${width}px`);
  const builder = stage.querySelector<BuilderElement>('samsyn-builder')!;
  await builder.updateComplete;
  await drawn();
  return builder;
}

const one = (builder: Element, selector: string): HTMLElement => allBelow(builder.shadowRoot!, selector)[0]!;
const leftOf = (element: Element): number => element.getBoundingClientRect().left;

describe('the builder’s header', () => {
  afterEach(async () => {
    clear();
    document.body.style.margin = document.documentElement.style.fontSize = '';
    await executeServerCommand('samsyn:viewport', { width: 800, height: 600 });
  });

  it('has the file’s name where the title begins, when it goes to a line below', async () => {
    const builder = await shownAt(320);
    const [title, file] = [one(builder, '.name b'), one(builder, '.name span')];
    expect(file.getClientRects()[0]!.top).to.be.above(title.getBoundingClientRect().top);
    const range = document.createRange();
    range.selectNodeContents(file);
    expect(range.getClientRects()[0]!.left).to.equal(leftOf(title));
  });

  it('gives the title room for its words when the text is twice as large', async () => {
    document.documentElement.style.fontSize = '200%';
    const builder = await shownAt(1280);
    const { width, height } = one(builder, '.document').getBoundingClientRect();
    expect(width).to.be.above(640);
    expect(height).to.be.below(320);
  });

  it('keeps its rooms on one line in forced colours', async function () {
    const builder = await shownAt(1280);
    const tops = (): number[] =>
      allBelow(builder.shadowRoot!, 'nav a').map((room) => {
        const range = document.createRange();
        range.selectNodeContents(room);
        return Math.round([...range.getClientRects()].at(-1)!.top);
      });
    const done = await choosing({ forcedColors: 'active' }, () => {
      expect([...new Set(tops())].length).to.equal(1);
    });
    if (!done) this.skip();
  });
});
