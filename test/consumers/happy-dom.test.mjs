import { Window } from 'happy-dom';
import { become, expectDrawn } from './draws.mjs';

const window = new Window({ url: 'https://exempelby.example/' });
window.document.documentElement.lang = 'sv';
become(window);
await expectDrawn();
