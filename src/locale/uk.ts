import { plural } from './plural.js';
import type { Locale } from './words.js';

const duties = (count: number): string =>
  plural('uk', count, { many: `${count} завдань`, other: `${count} завдання` });
const measures = (count: number): string =>
  plural('uk', count, {
    one: `${count} захід`,
    many: `${count} заходів`,
    other: `${count} заходи`,
  });
/** "Out of" wants the genitive. */
const ofAll = (all: number, one: string, many: string): string =>
  `із ${all} ${plural('uk', all, { one, other: many })}`;

/** Ukrainian. Reviewed by a speaker: no. */
export const locale: Locale = {
  lang: 'uk',
  reviewed: false,
  aims: 'Ми хочемо',
  commitments: 'Ми будемо',
  topics: 'Теми',
  subGoals: 'Підцілі',
  prioritised: 'Пріоритетна',
  responsible: 'Відповідальні',
  source: 'Джерело',
  step: (number) => `Крок ${number}`,
  showGoal: 'Показати ціль',
  actor: 'Виконавець',
  duties: 'Завдання',
  ownDuties: 'Власні завдання муніципалітету',
  searchDuties: 'Пошук серед завдань',
  found: (count, all, query) =>
    query === ''
      ? duties(all)
      : count
        ? `${count} ${ofAll(all, 'завдання', 'завдань')}`
        : `Жодне завдання не містить «${query}»`,
  showAllPrinciples: (count) => `Показати всі принципи (${count})`,
  loading: 'Завантаження вмісту…',
  failed: 'Наразі вміст неможливо показати.',
  toFile: 'Відкрити файл із вмістом',
  unofficial: 'Це неофіційний переклад. Чинним є текст оригіналу.',
  toGlossary: 'Показати у глосарії',
  document: {
    notStated: 'Не вказано',
    yes: 'Так',
    no: 'Ні',
    undecided: 'Не вирішено',
    responsibilities: 'Відповідальність',
    everyone: 'Усі',
    committees: 'усі комітети',
    showGoalsFor: (goals) => `Показати ${goals.toLowerCase()} за виконавцем`,
    goalsFound: (found, all, goals) => `${goals}: ${found === all ? '' : `${found} із `}${all}`,
    notNamed: 'Не згадано',
    dashMeans: 'Документ не згадує виконавця щодо цієї цілі.',
    nobodyYet: 'Відповідальність ще ні на кого не покладено: у всіх клітинках зазначено «Не вирішено».',
    nobodyNamed: 'У документі не зазначено, хто відповідає за цілі.',
    total: 'Усього',
    area: 'Сфера',
    saveAs: (kind) => `Завантажити у форматі ${kind}`,
    contents: 'Зміст',
    updated: 'Останнє оновлення',
    vision: 'Бачення',
    audience: 'Для кого призначено документ',
    followUp: 'Моніторинг',
    goals: 'Цілі',
    journeys: 'Шлях до цілей',
    actors: 'Виконавці',
    roles: 'Ролі',
    principles: 'Принципи',
    measures: 'Заходи',
    indicators: 'Показники',
    glossaries: 'Терміни',
    documents: 'Пов’язані документи',
    funding: 'Фінансування',
    participation: 'Участь',
    cycle: 'Як часто',
    next: 'Наступний моніторинг',
    period: 'Період',
    amount: 'Сума',
    who: 'Хто',
    date: 'Коли',
    results: 'Результати',
    // A month without a day stands in the nominative, which no preposition takes.
    from: (date) => (/^\d/.test(date) ? `з ${date}` : `початок – ${date}`),
    to: (date) => (/^\d/.test(date) ? `до ${date}` : `кінець – ${date}`),
    ranked: (rank) => `Пріоритет №\u00a0${rank}`,
    subGoalCount: (count) =>
      plural('uk', count, {
        one: `${count} підціль`,
        many: `${count} підцілей`,
        other: `${count} підцілі`,
      }),
    start: 'Початок',
    due: 'Термін виконання',
    status: 'Стан',
    result: 'Результат',
    seeAlso: 'Дивіться також',
    statuses: {
      planned: 'Заплановано',
      ongoing: 'Триває',
      done: 'Виконано',
      delayed: 'Затримується',
      stopped: 'Припинено',
    },
    otherMeasures: 'Інші заходи',
    noStatus: 'Стан не вказано',
    noMeasures: 'У документі не вказано заходів для цієї цілі.',
    all: 'Усі',
    measuresFound: (found, all) =>
      found === all
        ? measures(all)
        : found
          ? `${found} ${ofAll(all, 'заходу', 'заходів')}`
          : 'Жоден захід не відповідає вибраному.',
    backToContents: 'До змісту',
    thisDocument: 'Цей документ',
    documentTitle: 'Назва документа',
    documentKind: 'Вид документа',
    decidedBy: 'Орган, що ухвалив рішення',
    decidedOn: 'Дата рішення',
    reference: 'Параграф',
    owner: 'Відповідальний за документ',
    edition: 'Версія',
    revision: 'Останній перегляд',
    validUntil: 'Чинний до',
    publisher: 'Видавець',
    alternates: 'Інші версії',
    contacts: 'Контакти',
    aboutDecision: 'Про рішення',
    earlierDecisions: 'Попередні рішення',
    // A date ends in "р." here, and so stands inside the sentence.
    expired: (day) => `Документ діяв до ${day} і більше не чинний.`,
    events: {
      adopted: 'Ухвалено',
      established: 'Затверджено',
      revised: 'Переглянуто',
      extended: 'Продовжено',
      repealed: 'Скасовано',
    },
    kinds: {
      strategi: 'Стратегія',
      program: 'Програма',
      plan: 'План',
      policy: 'Політика',
      riktlinjer: 'Настанови',
      regler: 'Правила',
      mål: 'Цілі',
    },
    relations: {
      'based-on': 'Ґрунтується на',
      'part-of': 'Є частиною',
      related: 'Пов’язані документи',
      law: 'Закони',
      replaces: 'Замінює',
    },
    indicator: 'Показник',
    latest: 'Останнє значення',
    target: 'Цільове значення',
    baseline: 'Початкове значення',
    trend: 'Тенденція',
    targetStatus: 'Досягнення цілі',
    assessment: 'Оцінка',
    scales: {
      rising: 'Зростає',
      falling: 'Знижується',
      unchanged: 'Без змін',
      reached: 'Ціль досягнуто',
      'partly-reached': 'Ціль досягнуто частково',
      'not-reached': 'Ціль не досягнуто',
      'on-track': 'На шляху до цілі',
      'at-risk': 'Є ризик не досягти цілі',
      'off-track': 'Віддаляється від цілі',
    },
    aim: 'Ціль',
    missing: 'немає',
    inWords: 'словами',
    noValue: 'Немає даних',
    noValues: 'Значень поки що немає.',
    asTable: 'Значення в таблиці',
    value: 'Значення',
    remark: 'Примітка',
    comparisons: 'Порівняння',
    breakdown: 'Розподіл',
    frequency: 'Вимірюється',
    belongsTo: 'Належить до цілі',
    saveCsv: 'Завантажити значення у форматі CSV',
    better: {
      up: 'Чим більше, тим краще.',
      down: 'Чим менше, тим краще.',
      keep: 'Рівень має бути збережено.',
    },
    cutScale: 'Шкала діаграми починається не з нуля.',
    changed: (from, when, to, then) => `Від ${from} (${when}) до ${to} (${then}).`,
    covered: (share, said) =>
      share < 0
        ? 'Далі від цільового значення, ніж на початку.'
        : share > 1
          ? 'Цільове значення пройдено.'
          : `Пройдено ${said} шляху від початкового до цільового значення.`,
    missingFor: (times) => `За ${times} даних немає.`,
    outcome: 'Фактичне значення',
    kindOfValue: 'Вид даних',
    whose: 'Стосується',
    unit: 'Одиниця',
    wording: 'Формулювання',
  },
};
