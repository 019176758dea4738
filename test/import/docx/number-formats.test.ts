import { expect } from 'chai';
import { abstract, items, num, numbers } from './lists.fixtures.js';

describe('numbers of a Word file', () => {
  for (const [format, start, expected] of [
    ['lowerLetter', 26, ['z', 'aa', 'bb']],
    ['upperLetter', 1, ['A', 'B', 'C']],
    ['lowerRoman', 3, ['iii', 'iv', 'v']],
    ['upperRoman', 1998, ['MCMXCVIII', 'MCMXCIX', 'MM']],
    ['decimalZero', 9, ['09', '10', '11']],
    ['ordinal', 10, ['10:e', '11:e', '12:e']],
    ['ordinalText', 1, ['Första', 'Andra', 'Tredje']],
    ['cardinalText', 19, ['Nitton', 'Tjugo', '21']],
    ['numberInDash', 1, ['- 1 -', '- 2 -', '- 3 -']],
    ['decimalEnclosedCircle', 19, ['⑲', '⑳', '21']],
    ['someFormatToCome', 1, ['1', '2', '3']],
    ['constructor', 1, ['1', '2', '3']],
  ] as const)
    it(`draw ${format}`, () => {
      const numbering = abstract(0, [{ text: '%1', format, start }]) + num(1, 0);
      expect(numbers(numbering, items([1], [1], [1]))).to.eql(expected);
    });
});
