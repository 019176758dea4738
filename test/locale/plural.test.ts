import { expect } from 'chai';
import { plural } from '../../src/locale/plural.js';
import { LANGUAGES, type Tag } from './languages.js';

const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

/** One word of each language after the counts above: `#` is the count. */
const tables = (lines: Readonly<Record<Tag, string>>): [Tag, string[]][] =>
  Object.entries(lines).map(([tag, line]) => [
    tag as Tag,
    line.split('|').map((said, i) => said.replace('#', `${COUNTS[i]}`)),
  ]);
/** Whose words have one form for one, and another for all other numbers. */
const two = (one: string, many: string): string =>
  COUNTS.map((count) => (count === 1 ? one : many)).join('|');
const same = (word: string): string => two(word, word);

const DUTIES = tables({
  sv: two('# uppgift', '# uppgifter'),
  en: two('# duty', '# duties'),
  fi: two('# tehtävä', '# tehtävää'),
  nb: two('# oppgave', '# oppgaver'),
  da: two('# opgave', '# opgaver'),
  de: two('# Aufgabe', '# Aufgaben'),
  ar: 'لا توجد مهام|مهمة واحدة|مهمتان|# مهام|# مهام|# مهمة|# مهمة|# مهمة',
  fa: same('# وظیفه'),
  uk: '# завдань|# завдання|# завдання|# завдання|# завдань|# завдань|# завдання|# завдань',
  so: two('# hawl', '# hawlood'),
  ti: '# ዕማም|# ዕማም|# ዕማማት|# ዕማማት|# ዕማማት|# ዕማማት|# ዕማማት|# ዕማማት',
});
const MEASURES = tables({
  sv: two('# åtgärd', '# åtgärder'),
  en: two('# measure', '# measures'),
  fi: two('# toimenpide', '# toimenpidettä'),
  nb: same('# tiltak'),
  da: same('# tiltag'),
  de: two('# Maßnahme', '# Maßnahmen'),
  ar: 'لا توجد إجراءات|إجراء واحد|إجراءان|# إجراءات|# إجراءات|# إجراءً|# إجراءً|# إجراء',
  fa: same('# اقدام'),
  uk: '# заходів|# захід|# заходи|# заходи|# заходів|# заходів|# захід|# заходів',
  so: same('# tallaabo'),
  ti: '# ስጉምቲ|# ስጉምቲ|# ስጉምትታት|# ስጉምትታት|# ስጉምትታት|# ስጉምትታት|# ስጉምትታት|# ስጉምትታት',
});
const SUB_GOALS = tables({
  sv: same('# delmål'),
  en: two('# sub-goal', '# sub-goals'),
  fi: two('# osatavoite', '# osatavoitetta'),
  nb: same('# delmål'),
  da: same('# delmål'),
  de: two('# Teilziel', '# Teilziele'),
  ar: 'لا توجد أهداف فرعية|هدف فرعي واحد|هدفان فرعيان|# أهداف فرعية|# أهداف فرعية|# هدفًا فرعيًا|# هدفًا فرعيًا|# هدف فرعي',
  fa: same('# هدف فرعی'),
  uk: '# підцілей|# підціль|# підцілі|# підцілі|# підцілей|# підцілей|# підціль|# підцілей',
  so: same('# yool-hoosaad'),
  ti: '# ንኡስ ዕላማ|# ንኡስ ዕላማ|# ንኡሳን ዕላማታት|# ንኡሳን ዕላማታት|# ንኡሳን ዕላማታት|# ንኡሳን ዕላማታት|# ንኡሳን ዕላማታት|# ንኡሳን ዕላማታት',
});
/** "1 of … duties" and "1 of … measures", of 2, 3, 11 and 21. */
const OUT_OF: Readonly<Record<Tag, string>> = {
  sv: '1 av 2 uppgifter|1 av 3 uppgifter|1 av 11 uppgifter|1 av 21 uppgifter|1 av 2 åtgärder|1 av 21 åtgärder',
  en: '1 of 2 duties|1 of 3 duties|1 of 11 duties|1 of 21 duties|1 of 2 measures|1 of 21 measures',
  fi: '1 tehtävä (yhteensä 2)|1 tehtävä (yhteensä 3)|1 tehtävä (yhteensä 11)|1 tehtävä (yhteensä 21)|1 toimenpide (yhteensä 2)|1 toimenpide (yhteensä 21)',
  nb: '1 av 2 oppgaver|1 av 3 oppgaver|1 av 11 oppgaver|1 av 21 oppgaver|1 av 2 tiltak|1 av 21 tiltak',
  da: '1 af 2 opgaver|1 af 3 opgaver|1 af 11 opgaver|1 af 21 opgaver|1 af 2 tiltag|1 af 21 tiltag',
  de: '1 von 2 Aufgaben|1 von 3 Aufgaben|1 von 11 Aufgaben|1 von 21 Aufgaben|1 von 2 Maßnahmen|1 von 21 Maßnahmen',
  ar: '1 من أصل مهمتين|1 من أصل 3 مهام|1 من أصل 11 مهمة|1 من أصل 21 مهمة|1 من أصل إجراءين|1 من أصل 21 إجراءً',
  fa: '1 از 2 وظیفه|1 از 3 وظیفه|1 از 11 وظیفه|1 از 21 وظیفه|1 از 2 اقدام|1 از 21 اقدام',
  uk: '1 із 2 завдань|1 із 3 завдань|1 із 11 завдань|1 із 21 завдання|1 із 2 заходів|1 із 21 заходу',
  so: '1 ka mid ah 2 hawlood|1 ka mid ah 3 hawlood|1 ka mid ah 11 hawlood|1 ka mid ah 21 hawlood|1 ka mid ah 2 tallaabo|1 ka mid ah 21 tallaabo',
  ti: 'ካብ 2 ዕማማት 1|ካብ 3 ዕማማት 1|ካብ 11 ዕማማት 1|ካብ 21 ዕማማት 1|ካብ 2 ስጉምትታት 1|ካብ 21 ስጉምትታት 1',
};

describe('counted words', () => {
  for (const [tag, table] of DUTIES)
    it(`are right of duties in ${tag}: ${COUNTS.join(', ')}`, () => {
      expect(COUNTS.map((count) => LANGUAGES[tag].found(count, count, ''))).to.deep.equal(table);
    });

  for (const [tag, table] of MEASURES)
    it(`are right of measures in ${tag}`, () => {
      const { measuresFound } = LANGUAGES[tag].document;
      expect(COUNTS.map((count) => measuresFound(count, count))).to.deep.equal(table);
    });

  for (const [tag, table] of SUB_GOALS)
    it(`are right of sub-goals in ${tag}`, () => {
      expect(COUNTS.map(LANGUAGES[tag].document.subGoalCount)).to.deep.equal(table);
    });

  for (const [tag, line] of Object.entries(OUT_OF) as [Tag, string][])
    it(`are right in ${tag} where some are found out of all`, () => {
      const { found, document } = LANGUAGES[tag];
      expect([
        ...[2, 3, 11, 21].map((all) => found(1, all, 'x')),
        ...[2, 21].map((all) => document.measuresFound(1, all)),
      ]).to.deep.equal(line.split('|'));
    });

  it('are right of the principles that a folded list has, of which there are six or more', () => {
    const said = (Object.keys(LANGUAGES) as Tag[]).map((tag) => LANGUAGES[tag].showAllPrinciples(21));
    expect(said).to.deep.equal([
      'Visa alla 21 principer',
      'Show all 21 principles',
      'Näytä kaikki 21 periaatetta',
      'Vis alle 21 prinsippene',
      'Vis alle 21 principper',
      'Alle 21 Grundsätze anzeigen',
      'عرض جميع المبادئ (21)',
      'نمایش همهٔ اصول (21)',
      'Показати всі принципи (21)',
      'Muuji mabaadi’da oo dhan (21)',
      'ኩሎም መትከላት ኣርኢ (21)',
    ]);
  });
});

describe('plural', () => {
  it('parts one from many in a language that the browser does not know', () => {
    const forms = { one: 'one', many: 'many', other: 'other' };
    expect(COUNTS.map((count) => plural('qps', count, forms))).to.deep.equal(
      COUNTS.map((count) => (count === 1 ? 'one' : 'other')),
    );
  });
});
