let told = false;

/**
 * Tells the console, once a page, that the browser is older than those that the widgets are made for: where it
 * does not know `light-dark()`, text and lines are in the colour of the page's own text.
 */
export function tellOfOldEngine(): void {
  if (told) return;
  told = true;
  // Consumers' tests run where there is no CSS.
  if (globalThis.CSS?.supports('color', 'light-dark(red, red)') === false)
    console.warn(
      'Samsyn: webbläsaren är äldre än Chrome 123, Firefox 120 och Safari 17.5, så allt visas i sidans textfärg. / The browser is older than Chrome 123, Firefox 120 and Safari 17.5: all is shown in the page’s text colour.',
    );
}
