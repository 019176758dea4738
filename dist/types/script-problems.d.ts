export * from './read/read-content.js';
export { blockColours, allowColours } from './widgets/base/unsound-colours.js';
