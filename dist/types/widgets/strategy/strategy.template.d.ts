import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { StrategyView } from './strategy.view.js';
/**
 * A whole document: its name, its contents list, its parts.
 *
 * @param wide - The contents list stands beside the parts, and need not be folded.
 */
export declare function strategyTemplate(strategy: StrategyView, reader: Reader, wide: boolean): TemplateResult;
