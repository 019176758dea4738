/** Resolves when the browser has painted what stands on the page now; soon, where nothing is painted. */
export const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    // A page in the background has no frames.
    const late = setTimeout(resolve, 100);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(late);
        resolve();
      }),
    );
  });
