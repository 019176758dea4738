export { c as checkContrast, r as readTokens, t as themeCss } from './chunks/tokens-file.js';
export { C as COLOUR_NAMES, S as SHAPE_NAMES } from './chunks/names.js';
import './chunks/json.js';
import './chunks/did-you-mean.js';
import 'culori/fn';
//# sourceMappingURL=theme.js.map
