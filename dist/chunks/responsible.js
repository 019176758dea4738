import { nothing, html } from 'lit';
import { a as addressIn } from './address.js';
import { d as findActor, w as word, a as plain, e as inline } from './deep-links.js';
import { s as say, a as sayOwn } from './localized.js';

function responsibleViews(responsible, content, reader, undecided) {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = "yes", note } = typeof part === "string" ? { actor: part } : part;
    const said = nameOf(actor, content, reader);
    const open = state === "undecided" && undecided;
    if (!said || !(open || state === "yes")) return [];
    const url = findActor(content, actor)?.url;
    const asides = [open ? sayOwn(open, reader) : void 0, say(note, reader)];
    return [
      { said, href: addressIn(url, reader.src), asides: asides.filter((aside) => aside !== void 0) }
    ];
  });
}
function nameOf(actor, content, reader) {
  return say(findActor(content, actor)?.name ?? actor, reader);
}
function responsibleTemplate({ said, href, asides }, reader) {
  return html`${href ? html`<a href=${href}>${plain(said)}</a>` : plain(said)}${asides.length ? html` (${asides.map((aside, i) => [i ? "; " : nothing, inline(aside, reader)])})` : nothing}`;
}
function responsibleLine(views, reader) {
  return views.length ? html`<p part="responsible">${word(reader.words.responsible, reader)}: ${views.map((view, i) => [i ? ", " : nothing, responsibleTemplate(view, reader)])}</p>` : nothing;
}

export { responsibleViews as a, responsibleTemplate as b, nameOf as n, responsibleLine as r };
//# sourceMappingURL=responsible.js.map
