/** Screens of text from one way back to the contents to the next. */
const SCREENS_BETWEEN = 1.5;

/**
 * Hides the ways back to the contents that a reader has no use for: a part of a few lines needs none.
 *
 * One stands after every screen and a half, and one last.
 */
export function spaceOutWaysBack(root: ParentNode): void {
  const places = [...root.querySelectorAll<HTMLElement>('.place')];
  const backs = places.map((place) => place.querySelector<HTMLElement>('.to-contents'));
  // All are read before any is changed, so that the page is laid out once; of the ways back, which are as high as one
  // another, only one, since what is out of sight may not be laid out.
  const height = backs.find((back) => back && !back.hidden)?.offsetHeight ?? 0;
  const heights = places.map(
    ({ offsetHeight }, i) => offsetHeight - (backs[i]?.hidden === false ? height : 0),
  );
  let passed = 0;
  for (const [i, back] of backs.entries()) {
    passed += heights[i]!;
    if (!back) continue;
    const hidden = i < places.length - 1 && passed < SCREENS_BETWEEN * innerHeight;
    // To hide anew what is hidden has the browser style it again.
    if (back.hidden !== hidden) back.hidden = hidden;
    if (!hidden) passed = 0;
  }
}
