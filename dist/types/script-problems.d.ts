export * from './read/read-content.js';
export { keepOut, letIn } from './widgets/base/unsound-colours.js';
