/** A style sheet that is made when the first element wears it. */
interface LazySheet {
  readonly cssText: string;
  readonly styleSheet: CSSStyleSheet;
}

/** Makes a style sheet of a text, as it is. */
export const unsafeCSS = (cssText: string): LazySheet => {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(cssText);
      }
      return sheet;
    },
  };
};

/**
 * Makes a style sheet of a css literal.
 *
 * The embedded files have this in the place of Lit's own tag: a browser without constructed style sheets
 * cannot show the widgets anyway, and our literals have no holes.
 */
export const css = ([text]: TemplateStringsArray): LazySheet => unsafeCSS(text!);

/** Gives a style as Lit's base class keeps it. */
export const getCompatibleStyle = (style: LazySheet): LazySheet => style;

/** Dresses a shadow root. */
export const adoptStyles = (root: ShadowRoot, styles: readonly LazySheet[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

// Lit passes these on; no widget uses them.
export const supportsAdoptingStyleSheets = true;
export const CSSResult = undefined;
