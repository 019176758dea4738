import { expect } from 'chai';
import type { Download } from '../../../src/widgets/fragments/download.template.js';
import { matrixFiles } from '../../../src/widgets/responsibility-matrix/files.view.js';
import { reader } from '../../text/samples.js';
import { matrix, ofGoals } from './matrix.view.fixtures.js';

describe('matrixFiles', () => {
  const actors = [{ id: 'ks', name: 'Kommunstyrelsen', short: 'KS' }];
  const content = ofGoals(
    [
      {
        label: 'Område',
        code: '1',
        title: 'Boende',
        goals: [
          {
            id: 'b1',
            code: '1.1',
            summary: 'Bo; bra',
            responsible: [{ actor: 'ks', state: 'no', note: 'Än' }, 'Alla'],
          },
        ],
      },
      { id: 'c', title: '=Mat', responsible: [{ actor: 'ks', state: 'undecided' }] },
      {
        id: 'e',
        title: 'Sol',
        responsible: [
          { actor: 'ks', role: 'helps', note: 'Lite' },
          { actor: 'ks', role: 'Värd' },
        ],
      },
      { id: 'd', title: 'Resor', responsible: null },
    ],
    actors,
  );
  const [csv, json] = matrixFiles(matrix(content), reader()) as unknown as [Download, Download];

  it('writes the table with the answers in words, and none where the document does not name the actor', () => {
    expect(csv.text().slice(1).split('\r\n')).to.deep.equal([
      'Område;Mål;Kommunstyrelsen;Alla',
      ";'=Mat;Inte beslutat;",
      ';Sol;Ja (medverkar, Värd): Lite;',
      ';Resor;Ej angivet;Ej angivet',
      'Område 1 Boende;"1.1 Bo; bra";Nej: Än;Ja',
      '',
    ]);
  });

  it('writes JSON as the format does: null stays null, and who is not named is left out', () => {
    expect(JSON.parse(json.text())).to.deep.equal([
      { id: 'c', area: '', goal: '=Mat', responsible: [{ actor: 'Kommunstyrelsen', state: 'undecided' }] },
      {
        id: 'e',
        area: '',
        goal: 'Sol',
        responsible: [
          { actor: 'Kommunstyrelsen', role: 'helps', state: 'yes', note: 'Lite' },
          { actor: 'Kommunstyrelsen', role: 'Värd', state: 'yes', note: 'Lite' },
        ],
      },
      { id: 'd', area: '', goal: 'Resor', responsible: null },
      {
        id: 'b1',
        area: 'Område 1 Boende',
        code: '1.1',
        goal: 'Bo; bra',
        responsible: [
          { actor: 'Kommunstyrelsen', state: 'no', note: 'Än' },
          { actor: 'Alla', state: 'yes' },
        ],
      },
    ]);
  });
});
