/*
 * What `samsyn-problems.js` holds: what is only needed where something is wrong, in a file or in a page's colours.
 */
export * from './read/read-content.js';
export { blockColours, allowColours } from './widgets/base/unsound-colours.js';
