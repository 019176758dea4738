import type { BilingualText, Language } from '../command.js';
import type { ReportedImport } from './report.view.js';
/** Fetches what draws a report; says why where the packages that it takes were left out. */
export declare function loadReport(): Promise<{
    readonly reportPage: typeof import('./report-page.js').reportPage;
} | {
    readonly failure: BilingualText;
}>;
/** Writes a report to a file, in a folder that is made for it; undefined where that went well. */
export declare function writeReport(file: string, reportPage: (reported: ReportedImport, language: Language) => string, reported: ReportedImport, language: Language): BilingualText | undefined;
