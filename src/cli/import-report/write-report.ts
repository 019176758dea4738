import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BilingualText, Language } from '../command.js';
import { cannotWrite } from '../content-file.js';
import type { ReportedImport } from './report.view.js';

/** Fetches what draws a report; says why where the packages that it takes were left out. */
export async function loadReport(): Promise<
  { readonly reportPage: typeof import('./report-page.js').reportPage } | { readonly failure: BilingualText }
> {
  try {
    return await import('./report-page.js');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return {
      failure: {
        sv: 'En rapport behöver paketen @lit-labs/ssr och parse5, som är valfria när Samsyn installeras.',
        en: 'A report needs the packages @lit-labs/ssr and parse5, which are optional when Samsyn is installed.',
      },
    };
  }
}

/** Writes a report to a file, in a folder that is made for it; undefined where that went well. */
export function writeReport(
  file: string,
  reportPage: (reported: ReportedImport, language: Language) => string,
  reported: ReportedImport,
  language: Language,
): BilingualText | undefined {
  const page = reportPage(reported, language);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, page);
    return undefined;
  } catch (error) {
    return cannotWrite(file, error);
  }
}
