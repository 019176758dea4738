'use client';

/**
 * Puts what `renderWidget` has drawn on the page. A browser that is sent it makes its shadow root; where React draws it
 * itself, on a page that a link has led on to, the template stays one until it is set anew.
 */
export function Static({ html }: { readonly html: string }) {
  const open = (box: HTMLDivElement | null) => {
    if (box?.querySelector('template[shadowrootmode]')) box.setHTMLUnsafe(html);
  };
  return <div ref={open} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} />;
}
