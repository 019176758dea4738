/** Plain Lit, as one would write it first: four elements, no Markdown, no checks. */
import { LitElement, html, unsafeCSS } from 'lit';
import { actorNames } from './markup.js';
import { styles } from './styles.js';

const files = {};
const load = (src) => (files[src] ??= fetch(src).then((response) => response.json()));

const list = (items) =>
  html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
const heading = ({ label, title }) => html`<h3><span class="label">${label}</span> ${title}</h3>`;

const views = {
  goals: ({ goals }) =>
    html`<div class="goals">
      ${goals.map(
        (goal) =>
          html`<article class="goal">
            ${heading(goal)}
            <p>${goal.summary}</p>
            <h4>Vi vill</h4>
            ${list(goal.aims)}
            <h4>Vi ska</h4>
            ${list(goal.commitments)}
          </article>`,
      )}
    </div>`,
  journey: ({ journeys: [{ title, steps }] }) =>
    html`<h2>${title}</h2>
      <ol class="steps">
        ${steps.map(
          (step) =>
            html`<li>
              ${heading(step)}
              <p>${step.body}</p>
            </li>`,
        )}
      </ol>`,
  roles: ({ roles: [{ title, entries }], actors }) => {
    const names = actorNames(actors);
    return html`<h2>${title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Aktör</th>
            <th scope="col">Uppgifter</th>
          </tr>
        </thead>
        <tbody>
          ${entries.map(
            ({ actor, duties }) =>
              html`<tr>
                <th scope="row">${names[actor] ?? actor}</th>
                <td>${list(duties)}</td>
              </tr>`,
          )}
        </tbody>
      </table>`;
  },
  principles: ({ principles: [{ title, items }] }) =>
    html`<h2>${title}</h2>
      <ol class="principles">
        ${items.map(
          (item) =>
            html`<li>
              <h3>${item.title}</h3>
              <p>${item.body}</p>
            </li>`,
        )}
      </ol>`,
};

for (const [part, view] of Object.entries(views)) {
  customElements.define(
    `bench-lit-${part}`,
    class extends LitElement {
      static properties = { src: {}, content: { attribute: false } };
      static styles = unsafeCSS(styles);

      connectedCallback() {
        super.connectedCallback();
        if (this.src) load(this.src).then((content) => (this.content = content));
      }

      render() {
        return this.content && view(this.content);
      }
    },
  );
}
