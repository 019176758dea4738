export { C as COLOUR_NAMES, S as SHAPE_NAMES, c as checkContrast, r as readTokens, t as themeCss } from './chunks/tokens-file.js';
import './chunks/nearest.js';
import './chunks/limits.js';
import 'culori/fn';
//# sourceMappingURL=theme.js.map
