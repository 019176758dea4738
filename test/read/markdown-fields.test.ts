import { expect } from 'chai';
import { shape } from '../../src/format/shape.js';
import { vocabulary } from '../../src/format/descriptions.js';
import type { Description } from '../../src/format/entries.descriptions.js';
import { keysOf } from './samples.js';

const words = vocabulary as Readonly<Record<string, Readonly<Record<string, Description>>>>;
const texts = Object.keys(shape).flatMap((entry) =>
  [...keysOf(entry)].flatMap(([key, { looks }]) => {
    const kind = /^\[?(text|prose|line)(?:\/|\]|$)/.exec(looks)?.[1];
    return kind ? [[`${entry}.${key}`, kind, words[entry]![key]!] as const] : [];
  }),
);

describe('the description of a text', () => {
  it('is one of many', () => expect(texts).to.have.length.above(100));

  for (const [field, kind, { en, sv }] of texts)
    it(`says what Markdown there may be in ${field}: ${kind}`, () => {
      expect([/Markdown/.test(en), /Markdown on one line/.test(en)], en).to.deep.equal([
        kind !== 'text',
        kind === 'line',
      ]);
      expect([/Markdown/.test(sv), /Markdown går bra på en rad/.test(sv)], sv).to.deep.equal([
        kind !== 'text',
        kind === 'line',
      ]);
    });
});
