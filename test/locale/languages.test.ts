import { expect } from 'chai';
import { LANGUAGES, sayings, TAGS, type Tag } from './languages.js';

/** What is no saying of a language: what it is, and months, which not every language needs. */
const ABOUT = /^(?:lang|reviewed|months\.\d+)$/;
const said = (tag: Tag): [string, string][] =>
  sayings(LANGUAGES[tag]).filter(([place]) => !ABOUT.test(place)) as [string, string][];

/** Words that a language has in common with Swedish, and is right to: borrowed by both, or of one root. */
const SAME: Readonly<Partial<Record<Tag, string>>> = {
  en: 'Vision|Period|Start|Status|Version|Plan|Policy|Trend',
  nb: 'Myndighet|Delmål|Ja|Ansvar|Område|Mål|Roller|Indikatorer|Finansiering|7 delmål|Start|Status|Resultat|Pågår|Paragraf|Kontakt|Strategi|Program|Plan|Policy|Regler|Bygger på|Indikator|i ord|Kategori|Prioritet|Kostnad|7 av 12|Enhet|Fotnoter|Tabell|År',
  da: 'Delmål|Ja|Nej|Ansvar|Område|Vision|Mål|Roller|Indikatorer|Finansiering|7 delmål|Start|Status|Resultat|Paragraf|Version|Kontakt|Strategi|Program|Plan|Regler|Bygger på|Indikator|i ord|Kategori|Prioritet|År',
  de: 'Ja|Vision|Status|Paragraf|Kontakt|Plan|Indikator|direkt|indirekt',
};
/** Sayings that are no words: "XYZ: 12". */
const WORDLESS = /^XYZ: \d+$/;

/** The letters that a language is written in, beside names that are the same everywhere. */
const LETTERS: Readonly<Record<Tag, RegExp>> = {
  sv: /[a-zåäöé]/i,
  en: /[a-z]/i,
  fi: /[a-zäö]/i,
  nb: /[a-zæøå]/i,
  da: /[a-zæøå]/i,
  de: /[a-zäöüß]/i,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  uk: /[абвгґдеєжзиіїйклмнопрстуфхцчшщьюя]/i,
  so: /[a-z]/i,
  ti: /\p{Script=Ethiopic}/u,
};
const NAMES = /CSV|XYZ|xyz|ZYX/g;

/** Marks around what was searched for. */
const QUOTED: Readonly<Record<Tag, string>> = {
  sv: '”XYZ”',
  en: '“XYZ”',
  fi: '”XYZ”',
  nb: '«XYZ»',
  da: '”XYZ”',
  de: '„XYZ“',
  ar: '«XYZ»',
  fa: '«XYZ»',
  uk: '«XYZ»',
  so: '“XYZ”',
  ti: '“XYZ”',
};

const places = (tag: Tag): string[] =>
  said(tag)
    .map(([place]) => place)
    .sort();

describe('the languages', () => {
  it('have nothing in common with a list that has gone empty', () => {
    expect(TAGS).to.have.length(11);
    expect(said('sv').length).to.be.above(150);
  });

  for (const tag of TAGS)
    describe(tag, () => {
      it('is called by its tag, and says whether a speaker has read it', () => {
        expect(LANGUAGES[tag].lang).to.equal(tag);
        expect(LANGUAGES[tag].reviewed).to.equal(tag === 'sv');
      });

      it('says all that Swedish says, and no more', () => {
        expect(places(tag)).to.deep.equal(places('sv'));
      });

      it('has no saying that is empty, or has white space around it', () => {
        for (const [place, text] of said(tag)) {
          expect(text, place).to.be.a('string').that.is.not.empty;
          expect(text.trim(), place).to.equal(text);
        }
      });

      it('says what it is given', () => {
        for (const [place, text] of said(tag)) {
          const given = /\((.*)\)$/.exec(place)?.[1];
          // How many are found is said without the words that were searched for, and past the target no share.
          if (!given || /^12, 12|^-1|^2, $/.test(given)) continue;
          const names =
            /^7, 12, XYZ$/.test(given) && place.startsWith('found') ? ['7', '12'] : given.split(', ');
          const isNone = given.startsWith('0, 12');
          for (const name of isNone ? names.slice(2) : names.filter((name) => name !== '0.5'))
            expect(text.toUpperCase(), place).to.include(name.toUpperCase());
        }
      });

      it('is written in the letters of the language', () => {
        for (const [place, text] of said(tag))
          for (const letter of text.replace(NAMES, '').match(/\p{L}/gu) ?? [])
            expect(letter, `${place}: ${text}`).to.match(LETTERS[tag]);
      });

      it('has quotation marks, apostrophes, dots and dashes as they are printed', () => {
        for (const [place, text] of said(tag)) expect(text, place).not.to.match(/["'`]|\.\.|(?: |^)- /);
        const none = said(tag).find(([place]) => place === 'found(0, 12, XYZ)')!;
        expect(none[1]).to.include(QUOTED[tag]);
      });

      if (tag !== 'sv')
        it('has no Swedish left in it', () => {
          const swedish = new Map(said('sv'));
          const known = SAME[tag]?.split('|') ?? [];
          const left = said(tag).filter(
            ([place, text]) => text === swedish.get(place) && !known.includes(text) && !WORDLESS.test(text),
          );
          expect(left).to.deep.equal([]);
        });

      it('has names for all months, where it has any', () => {
        const { months } = LANGUAGES[tag] as { months?: readonly string[] };
        if (months) expect(new Set(months).size).to.equal(12);
      });
    });

  it('keep the capitals of German nouns', () => {
    const { document, subGoals } = LANGUAGES.de;
    expect(document.showGoalsFor(subGoals)).to.equal('Teilziele anzeigen für');
    expect(document.goalsFound(2, 3, document.goals)).to.equal('Ziele: 2 von 3');
  });

  it('end no sentence with two full stops, though a Ukrainian date ends in one', () => {
    const { expired, missingFor } = LANGUAGES.uk.document;
    expect([expired('14 червня 2021 р.'), missingFor('2020, червень 2021 р.')]).to.deep.equal([
      'Документ діяв до 14 червня 2021 р. і більше не чинний.',
      'За 2020, червень 2021 р. даних немає.',
    ]);
  });

  it('put a month without a day after no word that would change it', () => {
    const { from, to } = LANGUAGES.uk.document;
    expect([from('2021'), from('червень 2021 р.'), to('14 червня 2021 р.')]).to.deep.equal([
      'з 2021',
      'початок – червень 2021 р.',
      'до 14 червня 2021 р.',
    ]);
  });
});
