import { JSDOM } from 'jsdom';
import { become, expectDrawn } from './draws.mjs';

become(
  new JSDOM('<!doctype html><html lang="sv"><body></body></html>', { url: 'https://exempelby.example/' })
    .window,
);
await expectDrawn();
