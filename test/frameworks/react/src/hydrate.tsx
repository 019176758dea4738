import { hydrateRoot } from 'react-dom/client';
import { Drawn } from './drawn.js';

hydrateRoot(document.querySelector('#app')!, <Drawn />);
