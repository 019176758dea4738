/** One plain Lit element with all cards or rows; each state comes as the file's text. */
import { LitElement, html, unsafeCSS } from 'lit';
import { answer } from '../page/content.js';
import { offerBench } from '../page/scale.js';
import './lit.js';
import { styles } from './styles.js';

const views = {
  matrix: ({ goals, actors }) =>
    html`<table>
      <thead>
        <tr>
          <th scope="col">Mål</th>
          ${actors.map(({ name }) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${goals.map(
          ({ title, responsible }) =>
            html`<tr>
              <th scope="row">${title}</th>
              ${responsible.map((box) => html`<td>${answer(box)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`,
  terms: ({ glossaries: [{ terms }] }) =>
    html`<dl>
      ${terms.map(
        ({ term, definition }) =>
          html`<div>
            <dt>${term}</dt>
            <dd><p>${definition}</p></dd>
          </div>`,
      )}
    </dl>`,
};
for (const [part, view] of Object.entries(views))
  customElements.define(
    `bench-lit-${part}`,
    class extends LitElement {
      static properties = { content: { attribute: false } };
      static styles = unsafeCSS(styles);
      render() {
        return this.content && view(this.content);
      }
    },
  );

const place = document.getElementById('place');

offerBench((kind, ...states) => {
  const [first, second] = states.map((content) => JSON.stringify(content));
  const element = document.createElement(`bench-lit-${kind === 'rows' ? 'roles' : kind}`);
  const show = async (text) => {
    element.content = JSON.parse(text);
    await element.updateComplete;
  };
  return {
    render: () => {
      place.append(element);
      return show(first);
    },
    update: () => show(second),
  };
});
