import type { Language } from '../command.js';
import { type ReportedImport } from './report.view.js';
/**
 * Writes a report as one page that is whole by itself: it has no script, asks for nothing, and its policy lets nothing in
 * but its own style.
 */
export declare function reportPage(reported: ReportedImport, language: Language): string;
