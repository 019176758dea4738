import { expect } from 'chai';
import fc from 'fast-check';
import { html } from 'lit';
import { WorkspaceStore } from '../../../src/builder/model/workspace-store.js';
import '../../../src/builder/write/json.element.js';
import { readJson } from '../../../src/builder/write/json-fault.js';
import { luminance } from '../../support/colours.js';
import { allBelow, clear, drawn, fileWith, show } from '../../support/page.js';

describe('the JSON of a content file', () => {
  afterEach(clear);

  for (const [text, said] of [
    ['{\n"a": 1\n"b": 2 }', 'Här saknas ett komma (rad 3).'],
    ['{"a": 1,}', 'Här väntas ett namn inom citattecken (rad 1).'],
    ['[1]', 'Filen ska börja med { och sluta med } (rad 1).'],
  ] as const)
    it(`is told in words: ${said}`, () => {
      const read = readJson(text);
      expect('message' in read && read.message.sv).to.equal(said);
    });

  it('is content, or has a fault in words, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const read = readJson(text);
        expect('content' in read || read.message.sv.endsWith(').')).to.equal(true);
      }),
    );
  });

  it('is edited in a shadow root, where it is labelled and styled, and used as one named change', async () => {
    const store = new WorkspaceStore();
    store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'j', content: fileWith() });
    const stage = await show(html`<samsyn-builder-json .store=${store}></samsyn-builder-json>`);
    let editor: HTMLElement | undefined;
    while (!(editor = allBelow(stage, '.cm-content')[0])) await drawn();
    expect(editor.getAttribute('aria-label')).to.equal('Innehållsfilen som JSON');
    expect(getComputedStyle(editor).whiteSpace).to.include('break-spaces');
    expect(document.querySelectorAll('style').length).to.equal(
      document.head.querySelectorAll('style').length,
    );
    const line = allBelow(stage, '.cm-line').find((one) => one.textContent.includes('"title"'))!;
    editor.focus();
    getSelection()!.selectAllChildren(line);
    document.execCommand('insertText', false, '  "title": "Ny titel",');
    await drawn();
    const use = allBelow<HTMLButtonElement>(stage, 'button').find((one) =>
      one.textContent.includes('Använd'),
    )!;
    use.click();
    expect((store.current!.content as { title: string }).title).to.equal('Ny titel');
    expect(store.undoName!.sv).to.equal('Ändrade innehållsfilen');
  });

  for (const scheme of ['light', 'dark'] as const)
    it(`is ${scheme} where the rest is, and its words are read`, async () => {
      document.documentElement.style.colorScheme = scheme;
      const store = new WorkspaceStore();
      store.change({ sv: 'Öppnade', en: 'Opened' }, { id: 'j', content: fileWith() });
      const stage = await show(html`<samsyn-builder-json .store=${store}></samsyn-builder-json>`);
      while (!allBelow(stage, '.cm-line span').length) await drawn();
      const ground = getComputedStyle(allBelow(stage, '.cm-editor')[0]!).backgroundColor;
      const gutter = getComputedStyle(allBelow(stage, '.cm-gutters')[0]!).backgroundColor;
      for (const colour of [ground, gutter])
        expect(luminance('#fff', colour) < 0.5).to.equal(scheme === 'dark');
      const words = allBelow(stage, '.cm-line, .cm-line span, .cm-gutterElement');
      const contrasts = words.map((word) => {
        const [high, low] = [luminance('#fff', ground), luminance(getComputedStyle(word).color)].toSorted(
          (a, b) => b - a,
        ) as [number, number];
        return (high + 0.05) / (low + 0.05);
      });
      expect(Math.min(...contrasts)).to.be.at.least(4.5);
      document.documentElement.style.colorScheme = '';
    });
});
