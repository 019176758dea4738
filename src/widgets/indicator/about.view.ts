import { findGoal } from '../../format/find.js';
import type { Content, Indicator } from '../../format/schema.js';
import { documentWords } from '../../locale/document/locale.js';
import { sayDate, type SaidDate } from '../../text/dates.js';
import { say, sayOwn, type Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import { byRole, responsibleViews, type ResponsibleView } from '../fragments/responsible.view.js';

/** A label and what stands by it; nothing where the document has the label alone. */
export interface AboutView {
  readonly label: Said;
  readonly said: readonly (Linked | ResponsibleView)[];
}
interface Linked extends SaidDate {
  /** Id of the goal that it names, where the page shows it. */
  readonly goal?: string | undefined;
}

/**
 * Says how often it is measured, the goals it belongs to, who answers for it, when it was last updated.
 *
 * @param isShown - Whether a goal stands elsewhere on the page.
 */
export function aboutViews(
  indicator: Indicator,
  content: Content,
  isShown: (id: string) => boolean,
  reader: Reader,
): readonly AboutView[] {
  const words = documentWords(reader);
  const { frequency, goals = [], responsible, updated } = indicator;
  const found = goals.flatMap((id) => findGoal(content, id) ?? []);
  const stated = (
    label: string,
    given: unknown,
    said: readonly (Linked | ResponsibleView | undefined)[],
  ): AboutView[] =>
    given === undefined
      ? []
      : [{ label: sayOwn(label, reader), said: said.filter((one) => one !== undefined) }];
  const named = found.map(({ id, code, label, title }) => ({
    ...(say(title ?? label ?? code, reader) ?? { text: id! }),
    goal: id && isShown(id) ? id : undefined,
  }));
  const who = responsibleViews(responsible, content, reader, words.undecided);
  return [
    ...stated(words.frequency, frequency, [say(frequency, reader)]),
    ...stated(words.belongsTo, found[0], named),
    ...(who.length
      ? byRole(who, reader).map(({ label, who }) => ({ label, said: who }))
      : stated(reader.words.responsible, responsible, [])),
    ...stated(reader.words.updated, updated, [sayDate(updated, reader)]),
  ];
}
