export { registerLocale } from './locale/locale.js';
