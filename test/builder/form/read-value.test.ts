import { expect } from 'chai';
import fc from 'fast-check';
import { columnsOf } from '../../../src/builder/form/columns.js';
import { inLanguage, withLanguage } from '../../../src/builder/form/localized-text.js';
import { rowsPasted } from '../../../src/builder/form/paste-rows.js';
import {
  dateSaid,
  dateShown,
  readDate,
  readMeasured,
  measuredShown,
} from '../../../src/builder/form/read-value.js';
import { readContent } from '../../../src/read/read-content.js';

const nothing = undefined;

describe('a date as an editor writes it', () => {
  for (const [typed, read] of [
    ['2026', '2026'],
    ['2026-06', '2026-06'],
    ['2026-06-14', '2026-06-14'],
    ['14 juni 2026', '2026-06-14'],
    ['den 1 maj 2026', '2026-05-01'],
    ['juni 2026', '2026-06'],
    ['3 mar 2026', '2026-03-03'],
    ['14 June 2026', '2026-06-14'],
    ['våren 2026', { date: '2026', text: 'våren 2026' }],
    ['31 februari 2026', { date: '2026', text: '31 februari 2026' }],
    ['180625', { text: '180625' }],
    ['  ', nothing],
  ] as const)
    it(`is ${JSON.stringify(read)} for ”${typed}”`, () =>
      expect(readDate(typed, nothing, 'sv')).to.deep.equal(read));

  it('keeps a date that somebody has put beside words that do not tell it', () => {
    expect(readDate('i juni', { date: '2018-06-25', text: '180625' }, 'sv')).to.deep.equal({
      date: '2018-06-25',
      text: 'i juni',
    });
    expect(readDate('våren', { date: '2022', text: 'våren 2022' }, 'sv')).to.deep.equal({ text: 'våren' });
  });

  it('is told as it is understood', () => {
    expect(dateSaid('2026-06-14', 'sv', 'sv')!.sv).to.equal('Visas som 14 juni 2026');
    expect(dateSaid({ text: 'snart' }, 'sv', 'sv')!.sv).to.equal('Visas som det står, utan datum');
    expect(dateSaid('2026-0', 'sv', 'sv')).to.equal(nothing);
  });

  it('is sound in the file whatever is typed, and stands in its field as it was typed or as the format has it', () => {
    const words = fc.oneof(
      fc.string(),
      fc.constantFrom('2026', '2026-13', '14 juni 2026', 'juni', '32 maj 2020'),
    );
    fc.assert(
      fc.property(words, (typed) => {
        const date = readDate(typed, nothing, 'sv');
        const { problems } = readContent({
          samsyn: '1.0',
          title: 'A',
          publisher: { name: 'B' },
          updated: date,
        });
        // What looks like HTML is told of, and shown as it is.
        const errors = problems.filter(({ severity }) => severity === 'error');
        expect(errors.filter(({ pointer }) => pointer.startsWith('/updated'))).to.deep.equal([]);
        expect([typed.trim(), date ?? '']).to.include(dateShown(date, 'sv'));
      }),
    );
  });
});

describe('a measured value as an editor writes it', () => {
  for (const [typed, read] of [
    ['71,5', 71.5],
    ['1 250', 1250],
    ['−3', -3],
    ['ungefär hälften', { text: 'ungefär hälften' }],
    ['71,5 procent', { value: 71.5, text: '71,5 procent' }],
    ['', nothing],
  ] as const)
    it(`is ${JSON.stringify(read)} for ”${typed}”`, () =>
      expect(readMeasured(typed, nothing, 'sv')).to.deep.equal(read));

  it('stands with a comma', () => expect(measuredShown(71.5, 'sv')).to.equal('71,5'));
});

describe('rows from a spreadsheet', () => {
  const columns = columnsOf('reading', 'sv');

  it('are read a line each, without their headings and empty lines', () => {
    expect(
      rowsPasted('År\tVärde\tAnmärkning\r\n2023\t71,5\r\n\r\n2024\t\tInte mätt\r\n', columns),
    ).to.deep.equal([
      { date: '2023', value: 71.5 },
      { date: '2024', note: 'Inte mätt' },
    ]);
  });

  it('take words with a comma between them, the format’s as an editor knows them', () => {
    const [row] = rowsPasted('2023\t71\tFå svar\tpreliminärt, inte granskat\n2024\t72', columns);
    expect(row!['quality']).to.deep.equal(['preliminary', 'inte granskat']);
    const quality = columns.find(({ key }) => key === 'quality')!;
    expect(quality.shown(row!['quality'])).to.equal('Preliminärt, inte granskat');
  });

  it('are turned where the years stand along the top', () => {
    expect(rowsPasted('\t2023\t2024\nAndel\t71\t72', columns)).to.deep.equal([
      { date: '2023', value: 71 },
      { date: '2024', value: 72 },
    ]);
  });

  it('are whose value and value where they have two cells of three', () => {
    expect(rowsPasted('Riket\t65\nLänet\t67', columnsOf('comparison', 'sv'))).to.deep.equal([
      { title: 'Riket', value: 65 },
      { title: 'Länet', value: 67 },
    ]);
  });

  it('are none in a text of one line, which is pasted as it is', () => {
    expect(rowsPasted('2023', columns)).to.deep.equal([]);
  });
});

describe('a text in several languages', () => {
  it('is a bare string for as long as it has one', () => {
    const both = withLanguage('Mål', 'en', 'sv', 'Goal');
    expect(both).to.deep.equal({ sv: 'Mål', en: 'Goal' });
    expect(withLanguage(both, 'en', 'sv', '')).to.equal('Mål');
    expect(withLanguage('Mål', 'sv', 'sv', '')).to.equal(nothing);
  });

  it('gives in each language what was last written in it', () => {
    const tag = fc.constantFrom('sv', 'en', 'ar');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, fc.string())), (writes) => {
        const last = new Map<string, string>();
        let text: unknown;
        for (const [language, said] of writes) {
          text = withLanguage(text, language, 'sv', said);
          last.set(language, said);
        }
        for (const [language, said] of last) expect(inLanguage(text, language, 'sv')).to.equal(said);
      }),
    );
  });
});
