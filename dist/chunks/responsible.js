import { b as findActor } from './find.js';
import { a as say } from './reader.js';

function responsibleNames(responsible, content, reader) {
  return (responsible ?? []).flatMap((part) => {
    const { actor, state = "yes" } = typeof part === "string" ? { actor: part } : part;
    return state === "yes" ? nameOf(actor, content, reader) ?? [] : [];
  });
}
function nameOf(actor, content, reader) {
  return say(findActor(content, actor)?.name ?? actor, reader);
}

export { nameOf as n, responsibleNames as r };
//# sourceMappingURL=responsible.js.map
