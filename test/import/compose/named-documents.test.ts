import { expect } from 'chai';
import { contentOf } from './composed.fixtures.js';
import { heading, item, paragraph } from './documents.fixtures.js';

describe('documents that sentences name', () => {
  const sentence = paragraph('Biblioteken är öppna för alla. Se även Biblioteksplan för orten.');

  it('are among the documents, and the sentence stays where it is', () => {
    const { documents, sections } = contentOf(heading(1, 'Bibliotek'), sentence);
    expect(documents!.map(({ title }) => title)).to.deep.equal(['Biblioteksplan för orten']);
    expect(sections![0]!.body).to.include('Se även Biblioteksplan');
  });

  it('stand once where a list has them too', () => {
    const { documents } = contentOf(
      heading(1, 'Bibliotek'),
      sentence,
      heading(1, 'Relaterade dokument'),
      item('Biblioteksplan för orten'),
    );
    expect(documents!.length).to.equal(1);
  });
});
