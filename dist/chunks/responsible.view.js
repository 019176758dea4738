import { a as addressIn } from './address.js';
import { c as findActor } from './find.js';
import { s as say, a as sayOwn } from './localized.js';
import { s as sayToken } from './tokens.js';

function responsibleViews(responsible, content, reader, undecided) {
  return (responsible ?? []).flatMap((part) => {
    const { actor, role, state = "yes", note } = typeof part === "string" ? { actor: part } : part;
    const said = nameOf(actor, content, reader);
    const open = state === "undecided" && undecided;
    if (!said || !(open || state === "yes")) return [];
    const url = findActor(content, actor)?.url;
    const asides = [open ? sayOwn(open, reader) : void 0, say(note, reader)].filter(
      (aside) => aside !== void 0
    );
    const does = sayRole(role, reader);
    return [{ said, href: addressIn(url, reader.src), asides, ...does && { role: does } }];
  });
}
const sayRole = (role, reader) => sayToken(role, { answers: reader.words.responsible, ...reader.words.otherRoles }, reader);
function byRole(views, reader) {
  const usual = sayOwn(reader.words.responsible, reader);
  const roles = /* @__PURE__ */ new Map();
  for (const view of views) {
    const label = view.role ?? usual;
    const who = roles.get(label.text)?.who ?? [];
    roles.set(label.text, { label, who: [...who, view] });
  }
  return [...roles.values()];
}
function nameOf(actor, content, reader) {
  return say(findActor(content, actor)?.name ?? actor, reader);
}

export { byRole as b, nameOf as n, responsibleViews as r, sayRole as s };
//# sourceMappingURL=responsible.view.js.map
