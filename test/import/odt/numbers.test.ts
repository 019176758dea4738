import { expect } from 'chai';
import { toldFlat } from './flat.fixtures.js';

const HEADINGS = [1, 2]
  .map(
    (level) =>
      `<style:style style:name="Heading_20_${level}" style:family="paragraph" style:default-outline-level="${level}"/>`,
  )
  .join('');
const OUTLINE = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/><text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>`;
const h = (level: number, text: string, more = ''): string =>
  `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}" ${more}>${text}</text:h>`;
const NUMBERS = `<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/><text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>`;
const item = (text: string, more = '', deeper = ''): string =>
  `<text:list-item ${more}><text:p>${text}</text:p>${deeper}</text:list-item>`;
const list = (items: string, more = ''): string =>
  `<text:list text:style-name="L1" ${more}>${items}</text:list>`;

describe('numbers of an OpenDocument text', () => {
  it('are those of the outline, counted', () => {
    const styles = HEADINGS + OUTLINE;
    expect(
      toldFlat(
        h(1, 'Ett') +
          h(2, 'Under') +
          h(2, 'Mer') +
          h(1, 'Två') +
          h(2, 'Första') +
          h(1, 'Utan', 'text:is-list-header="true"') +
          h(1, 'Nio', 'text:restart-numbering="true" text:start-value="9"'),
        { styles },
      ),
    ).to.deep.equal([
      'h1 (1.) Ett',
      'h2 (1.1) Under',
      'h2 (1.2) Mer',
      'h1 (2.) Två',
      'h2 (2.1) Första',
      'h1 Utan',
      'h1 (9.) Nio',
    ]);
  });

  it('have words round them where the list’s pattern has', () => {
    const outline = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="1" loext:num-list-format="Åtgärd %1%:"/></text:outline-style>`;
    expect(toldFlat(h(1, 'Bygg'), { styles: HEADINGS + outline })).to.deep.equal(['h1 (Åtgärd 1:) Bygg']);
  });

  it('are none where a heading’s style takes them away, or the format is none', () => {
    const plain = `<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_1" style:list-style-name=""/>`;
    expect(
      toldFlat(`<text:h text:style-name="P1" text:outline-level="1">Förord</text:h>${h(1, 'Ett')}`, {
        styles: HEADINGS + OUTLINE,
        automatic: plain,
      }),
    ).to.deep.equal(['h1 Förord', 'h1 (1.) Ett']);
    const none = `<text:outline-style><text:outline-level-style text:level="1" style:num-format="" loext:num-list-format="%1%"/></text:outline-style>`;
    expect(toldFlat(h(1, 'Ett'), { styles: HEADINGS + none })).to.deep.equal(['h1 Ett']);
  });

  it('count items by level, with starts of their own', () => {
    expect(
      toldFlat(
        list(
          item(
            'tre',
            'text:start-value="3"',
            `<text:list>${item('a', '', `<text:list>${item('punkt')}</text:list>`)}${item('b')}</text:list>`,
          ) + item('fyra'),
        ),
        { automatic: NUMBERS },
      ),
    ).to.deep.equal([
      '- list1/1 (3.) tre',
      '- list1/2 (a)) a',
      '- list1/3 punkt',
      '- list1/2 (b)) b',
      '- list1/1 (4.) fyra',
    ]);
  });

  it('go on where the file says so, and begin anew where it does not', () => {
    expect(
      toldFlat(
        `${list(item('ett'), 'xml:id="a"')}<text:p>mellan</text:p>${list(item('två'), 'text:continue-numbering="true"')}${list(item('ny'))}${list(item('tre'), 'text:continue-list="a"')}`,
        { automatic: NUMBERS },
      ),
    ).to.deep.equal([
      '- list1/1 (1.) ett',
      'p mellan',
      '- list1/1 (2.) två',
      '- list2/1 (1.) ny',
      '- list1/1 (3.) tre',
    ]);
  });

  it('are once for an item of several paragraphs, and none for a list’s header', () => {
    expect(
      toldFlat(
        list(
          `<text:list-header><text:p>huvud</text:p></text:list-header><text:list-item><text:p>ett</text:p><text:p>mer</text:p></text:list-item><text:list-item><text:p/></text:list-item>${item('tre')}`,
        ),
        { automatic: NUMBERS },
      ),
    ).to.deep.equal([
      '- list1/1 huvud',
      '- list1/1 (1.) ett',
      '+ list1/1 mer',
      '- list1/1 (3.) tre',
      'omitted empty-item: 2.',
    ]);
  });

  it('stand before headings that lie in lists', () => {
    expect(
      toldFlat(list(`<text:list-item>${h(1, 'Mål')}<text:p>text</text:p></text:list-item>`), {
        styles: HEADINGS,
        automatic: NUMBERS,
      }),
    ).to.deep.equal(['h1 (1.) Mål', 'p text']);
  });
});
