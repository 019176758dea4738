export { c as checkContrast, r as readTokens, t as themeCss } from './chunks/read-tokens.js';
export { C as COLOUR_NAMES, S as SHAPE_NAMES } from './chunks/names.js';
import './chunks/json.js';
import './chunks/did-you-mean.js';
import './chunks/limits.js';
import 'culori/fn';
//# sourceMappingURL=theme.js.map
