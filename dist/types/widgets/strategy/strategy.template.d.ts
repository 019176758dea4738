import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import type { DrawLater } from '../base/later-pieces.js';
import type { StrategyView } from './strategy.view.js';
/**
 * A whole document: its name, its contents list, its parts.
 *
 * @param wide - The contents list stands beside the parts, and need not be folded.
 * @param later - Draws parts far down a long document.
 */
export declare function strategyTemplate(strategy: StrategyView, reader: Reader, wide: boolean, later: DrawLater): TemplateResult;
