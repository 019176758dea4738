/** What the format's own words mean in English, where they do not say it themselves: the description has the Swedish. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string | undefined>> | undefined>> = {
  'content.kind': {
    strategi: 'strategy',
    program: 'programme',
    riktlinjer: 'guidelines',
    regler: 'rules',
    mål: 'objectives',
  },
  'actor.kind': { company: 'company or business' },
  'document.relation': {
    'based-on': 'ours is based on it',
    'part-of': 'ours is part of it',
    replaces: 'ours replaces it',
    'replaced-by': 'it replaces ours',
  },
  'indicator.direction': { keep: 'keep the level' },
  'indicator.assessment': {
    'on-track': 'on the way to the target',
    'at-risk': 'risk that the target is missed',
    'off-track': 'the target will be missed',
  },
  'responsibility.state': { undecided: 'not decided' },
  'statusWord.level': {
    above: 'above the horizon – as it should be',
    on: 'on the horizon – partly, or on the way',
    below: 'below the horizon – not reached',
    waiting: 'not begun or not judged',
    broken: 'stopped',
  },
  'section.kind': { text: 'ordinary text' },
  'goalSection.kind': { text: 'ordinary text' },
};

/** What one of the format's own words for a value means in English. */
export const englishMeaning = (entry: string, key: string, word: string): string =>
  MEANINGS[`${entry}.${key}`]?.[word] ?? word.replaceAll('-', ' ');
