import type { Content, Goal, Responsible } from '../../../src/format/schema.js';
import {
  matrixView,
  type MatrixView,
} from '../../../src/widgets/responsibility-matrix/responsibility-matrix.view.js';
import { fileWith } from '../../support/page.js';
import { reader } from '../../text/samples.js';

/** A sound content file with the wanted parts. */
export const with_ = (parts: object): Content => fileWith(parts) as Content;
/** A content file with the goals. */
export const ofGoals = (goals: readonly Goal[], actors: Content['actors'] = []): Content =>
  with_({ goals, actors });
/** The view of a content file that has a matrix. */
export function matrix(content: Content, item?: string, actor?: string): MatrixView {
  const view = matrixView(content, reader(), item, actor);
  if (!view) throw new Error('no matrix');
  return view;
}
/** A goal that is called by its title in small letters. */
export const goal = (title: string, responsible?: Responsible[] | null, goals?: Goal[]): Goal => ({
  id: title.toLowerCase(),
  title,
  responsible,
  goals,
});
/** All rows, whatever goal they stand below. */
export const rowsOf = ({ groups }: MatrixView) => groups.flatMap(({ rows }) => rows);
