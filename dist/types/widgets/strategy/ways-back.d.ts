/**
 * Hides the ways back to the contents that a reader has no use for: a part of a few lines needs none.
 *
 * One stands after every screen and a half, and one last.
 */
export declare function spaceOutWaysBack(root: ParentNode): void;
