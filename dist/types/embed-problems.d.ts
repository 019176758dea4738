export * from './content/read-content.js';
export { keepOut, letIn } from './widgets/unsound-colours.js';
