import { expect } from 'chai';
import { dayText } from '../../../src/import/readers/xlsx/day-text.js';
import { numberText } from '../../../src/import/readers/xlsx/number-text.js';

describe('numberText', () => {
  const CASES: readonly (readonly [value: number, format: string | undefined, shown: string])[] = [
    [58.5, undefined, '58,5'],
    [-3, 'General', '−3'],
    [0.1 + 0.2, 'General', '0,3'],
    [0.145, '0%', '15%'],
    [0.15, '0%', '15%'],
    [5, '0" %"', '5 %'],
    [12, '0" st"', '12 st'],
    [12, 'General" st"', '12'],
    [1234, '#,##0.00 [$kr-41D]', '1\u00a0234,00 kr'],
    [1234567, '#,##0', '1\u00a0234\u00a0567'],
    [1234567, '# ##0', '1\u00a0234\u00a0567'],
    [-4.5, '0.0;[Red]-0.0', '-4,5'],
    [-0.2, '0', '0'],
    [7, '0_ ;-0 ', '7'],
    [3.14159, '0.00', '3,14'],
    [0.5, '# ?/?', '0,5'],
    [12000, '0.00E+00', '12000'],
    [2, '"Mål "0', 'Mål 2'],
  ];
  for (const [value, format, shown] of CASES)
    it(`writes ${value} by ${format ?? 'no format'} as ${shown}`, () =>
      expect(numberText(value, format)).to.equal(shown));
});

describe('dayText', () => {
  const at = new Date(Date.UTC(2024, 2, 6, 13, 30));
  const CASES: readonly (readonly [format: string, shown: string])[] = [
    ['yyyy-mm-dd', '2024-03-06'],
    ['d mmmm yyyy', '2024-03-06'],
    ['yyyy', '2024'],
    ['mmm yyyy', '2024-03'],
    ['yyyy-mm-dd hh:mm', '2024-03-06 13:30'],
    ['hh:mm', '13:30'],
    ['[$-41D]d mmm', '2024-03-06'],
  ];
  for (const [format, shown] of CASES)
    it(`writes a day by ${format} as ${shown}`, () => expect(dayText(at, format)).to.equal(shown));
});
