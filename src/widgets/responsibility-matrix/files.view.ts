import { documentWords } from '../../locale/document/locale.js';
import type { DocumentWords } from '../../locale/document/words.js';
import { csv } from '../../text/csv.js';
import type { Said } from '../../text/localized.js';
import type { Reader } from '../../text/reader.js';
import type { Download } from '../fragments/download.template.js';
import type { ActorView, CellView, GroupView, MatrixView } from './responsibility-matrix.view.js';

/**
 * The whole matrix, whatever is chosen, as files to take home.
 *
 * The table has the answers in words, and no words where the document does not name the actor. The JSON has
 * them as the content format writes them: an actor that is not named is left out, and `null` stays `null`.
 */
export function matrixFiles(matrix: MatrixView, reader: Reader): readonly Download[] {
  const words = documentWords(reader);
  const name = words.responsibilities.toLowerCase();
  return [
    {
      name: `${name}.csv`,
      type: 'text/csv;charset=utf-8',
      label: words.saveAs('CSV'),
      text: () =>
        csv([
          [words.area, words.goals, ...matrix.actors.map(fullName)],
          ...matrix.groups.flatMap((group) =>
            group.rows.map(({ code, name, cells }) => [
              areaName(group, matrix),
              line([code, name?.said]),
              ...matrix.actors.map((_, i) =>
                cells ? line([inWords(cells[i]!, words), cells[i]!.note], ': ') : words.notStated,
              ),
            ]),
          ),
        ]),
    },
    {
      name: `${name}.json`,
      type: 'application/json',
      label: words.saveAs('JSON'),
      text: () =>
        JSON.stringify(
          matrix.groups.flatMap((group) =>
            group.rows.map(({ id, code, name, cells }) => ({
              id,
              area: areaName(group, matrix),
              code: code?.text,
              goal: name?.said.text,
              responsible:
                cells?.flatMap(({ answer, note, roles = [undefined] }, i) =>
                  answer
                    ? roles.map((role) => ({
                        actor: fullName(matrix.actors[i]!),
                        role: role?.given,
                        state: answer,
                        note: note?.text,
                      }))
                    : [],
                ) ?? null,
            })),
          ),
          undefined,
          2,
        ),
    },
  ];
}

/** The answer, and in brackets what the actor does: "Ja (medverkar)". */
const inWords = ({ answer, roles }: CellView, words: DocumentWords): Said | undefined =>
  answer && {
    text: words[answer] + (roles ? ` (${roles.map(({ said }) => said.text).join(', ')})` : ''),
  };
const fullName = ({ name, short }: ActorView): string => (name ?? short).text;
const areaName = ({ path, label, name }: GroupView, { top }: MatrixView): string =>
  name ? [...path.map(({ text }) => text), line([...label, name.said])].join(' / ') : (top?.text ?? '');
const line = (parts: readonly (Said | undefined)[], between = ' '): string =>
  parts.flatMap((part) => part?.text ?? []).join(between);
