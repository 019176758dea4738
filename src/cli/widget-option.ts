import { WIDGETS } from '../widgets/names.js';
import type { Option } from './command.js';

/** `--widget`, of every command that shows one. */
export const widgetOption: Option = {
  type: 'string',
  value: { sv: 'namn', en: 'name' },
  words: { sv: `vilken: ${WIDGETS.join(', ')}`, en: `which one: ${WIDGETS.join(', ')}` },
};
