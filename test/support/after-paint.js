/** Loads Samsyn when the page has been shown, as a slow network does. */
requestAnimationFrame(() =>
  requestAnimationFrame(() =>
    document.head.append(
      Object.assign(document.createElement('script'), { type: 'module', src: '/dist/samsyn.js' }),
    ),
  ),
);
