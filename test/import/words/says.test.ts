import { expect } from 'chai';
import { around, beginning, isOneOf, says, saying } from '../../../src/import/words/says.js';
import { sv } from '../../../src/import/words/sv.js';

const { goals, aims, glossary } = sv.headings;

describe('Words of a list in a text', () => {
  it('are whole words, with å, ä and ö as letters', () => {
    expect(says('Våra mål', goals)).to.equal(true);
    expect(says('Målning', goals)).to.equal(false);
    expect(says('mält', ['mä'])).to.equal(false);
    expect(says('åtgärder', ['gärd'])).to.equal(false);
  });

  it('may be longer where the list says so', () => {
    expect(saying('1.2 Övergripande delmål', goals)).to.equal('delmål');
    expect(saying('Åtgärdsplanen', ['åtgärd-'])).to.equal('Åtgärdsplanen');
    expect(saying('Åtgärdsplanen', ['åtgärd'])).to.equal(undefined);
  });

  it('are phrases, in capitals and over line breaks too', () => {
    expect(saying('VAD  VILL\nVI med detta?', aims)).to.equal('VAD  VILL\nVI');
    expect(saying('Det vi vill', aims)).to.equal('vi vill');
    expect(saying('vi, vill du?', aims)).to.equal(undefined);
    expect(saying('gäller t.o.m. 2025', sv.until)).to.equal('t.o.m');
  });

  it('are the longest that begin where the first does', () => {
    expect(saying('Centrala begrepp', glossary)).to.equal('Centrala begrepp');
    expect(saying('till och med 2025', sv.until)).to.equal('till och med');
  });

  it('are the same in composed and decomposed letters', () => {
    expect(says('Ma\u030al', goals)).to.equal(true);
  });

  it('come with what stands round them', () => {
    expect(around('Läs om våra mål här', goals)).to.deep.equal({
      before: 'Läs om våra ',
      words: 'mål',
      after: ' här',
    });
    expect(beginning('**Mål** för alla', goals)?.after).to.equal('** för alla');
    expect(beginning('Våra mål', goals)).to.equal(undefined);
    expect(beginning('≥ 40', sv.about)?.after).to.equal(' 40');
  });
});

describe('A text that is one of a list’s words', () => {
  it('may have marks round it', () => {
    for (const text of ['Begrepp', ' begrepp: ', 'BEGREPP', '”Begrepp”'])
      expect(isOneOf(text, glossary), text).to.equal(true);
    expect(isOneOf('Begrepp och annat', glossary)).to.equal(false);
  });

  it('may be marks alone', () => {
    expect(isOneOf('..', sv.missing)).to.equal(true);
    expect(isOneOf('?', sv.states.undecided)).to.equal(true);
    expect(isOneOf('x', sv.states.undecided)).to.equal(false);
    expect(isOneOf('', sv.missing)).to.equal(false);
  });
});
