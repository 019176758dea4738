import { renderToString } from 'react-dom/server';
import { Drawn } from './drawn.js';

console.log(renderToString(<Drawn />));
