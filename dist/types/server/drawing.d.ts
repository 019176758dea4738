export { checkOptions, draw } from './draw.js';
export { plainForm } from './plain.js';
export { shadowForm } from './shadow.js';
export { plainSheet } from './sheets.js';
