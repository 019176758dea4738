import { type TemplateResult } from 'lit';
import type { Reader } from '../../text/reader.js';
import { type OnChoice } from '../fragments/choice.template.js';
import type { TraitName } from './measure-entries.view.js';
import type { MeasureListView } from './measure-list.view.js';
import type { DrawLater } from '../base/later-pieces.js';
/** Measures as strata under the horizon, with their facts beside them; in groups each has its own horizon. */
export declare function measureListTemplate(list: MeasureListView, reader: Reader, onChoice: OnChoice<TraitName>, later: DrawLater): TemplateResult;
