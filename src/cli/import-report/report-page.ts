import { createHash } from 'node:crypto';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { element, fill, isElement, markupOf, treeOf, type Node, type Parent } from '../../server/tree.js';
import type { Language } from '../command.js';
import { reportSheet } from './report.styles.js';
import { reportTemplate } from './report.template.js';
import { reportView, type ReportedImport } from './report.view.js';

/**
 * Writes a report as one page that is whole by itself: it has no script, asks for nothing, and its policy lets nothing in
 * but its own style.
 */
export function reportPage(reported: ReportedImport, language: Language): string {
  const report = reportView(reported, language);
  const body = element('body', { class: 'report' });
  fill(body, withoutComments(treeOf(collectResultSync(render(reportTemplate(report))))));
  const sheet = reportSheet();
  const hash = createHash('sha256').update(sheet).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = element('html', { lang: language }, [
    element('head', {}, [
      element('meta', { charset: 'utf-8' }),
      element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, [`${report.title}: ${report.words.report.toLowerCase()}`]),
      element('style', {}, [sheet]),
    ]),
    body,
  ]);
  return `<!doctype html>\n${markupOf(page)}\n`;
}

/** The nodes of a tree without the marks that a script would go on from. */
function withoutComments(parent: Parent): Node[] {
  return parent.childNodes
    .filter(({ nodeName }) => nodeName !== '#comment')
    .map((node) => {
      if (isElement(node)) fill(node, withoutComments(node));
      return node;
    });
}
