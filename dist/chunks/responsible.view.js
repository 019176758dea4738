import { a as addressIn } from './address.js';
import { b as findActor } from './find.js';
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

export { nameOf as n, responsibleViews as r };
//# sourceMappingURL=responsible.view.js.map
