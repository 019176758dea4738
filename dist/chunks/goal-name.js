import { css, nothing, html } from 'lit';
import { w as word } from './rich-text.js';
import { s as say } from './localized.js';

const choicesStyles = css`.filter{align-items:end;gap:.75em 1.25em;margin-block-end:var(--_c)}.filter>p{padding-block:.7em}.choice{min-inline-size:0;inline-size:16em}.choice>label{display:block;font-weight:700;margin-block-end:.25em}.field{inline-size:100%;text-overflow:ellipsis}@container samsyn (inline-size < 34em){.choice{inline-size:100%}}`;

function choiceTemplate({ name, label, options, chosen, all }, reader, onChoice) {
  const onInput = (event) => onChoice(name, event.target.value);
  const top = Math.min(...options.map(({ depth = 0 }) => depth));
  return html`<div class="choice">
    <label for="samsyn-${name}">${word(label, reader)}</label>
    <select id="samsyn-${name}" class="field" .value=${chosen} @input=${onInput}>
      ${all === void 0 ? nothing : html`<option value="">${all}</option>`}
      ${options.map(
    ({ value, said, depth = 0 }) => html`<option value=${value} lang=${said.lang ?? nothing}>${"\u2003".repeat(depth - top)}${said.text}</option>`
  )}
    </select>
  </div>`;
}

function goalName({ code, title, summary, label, id }, reader) {
  const name = say(title, reader) ?? say(summary, reader) ?? say(label, reader);
  const number = say(code, reader)?.text;
  if (!name) return { text: number ?? id ?? "" };
  return number ? { ...name, text: `${number} ${name.text}` } : name;
}

export { choicesStyles as a, choiceTemplate as c, goalName as g };
//# sourceMappingURL=goal-name.js.map
