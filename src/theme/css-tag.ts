/** A style sheet that is made when the first element wears it. */
interface LazySheet {
  readonly styleSheet: CSSStyleSheet;
}

/**
 * Makes a style sheet of a css literal.
 *
 * The embedded files have this in the place of Lit's own tag: a browser without constructed style sheets
 * cannot show the widgets anyway, and our literals have no holes.
 */
export const css = ([text]: TemplateStringsArray): LazySheet => {
  let sheet: CSSStyleSheet | undefined;
  return {
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text!);
      }
      return sheet;
    },
  };
};

/** Gives a style as Lit's base class keeps it. */
export const getCompatibleStyle = (style: LazySheet): LazySheet => style;

/** Dresses a shadow root. */
export const adoptStyles = (root: ShadowRoot, styles: readonly LazySheet[]): void => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

// Lit passes these on; no widget uses them.
export const supportsAdoptingStyleSheets = true;
export const [CSSResult, unsafeCSS] = [undefined, undefined];
