import { list } from './list.js';
import type { Words } from './words.js';

/*
 * English words that show what a part of a document is.
 *
 * Do add words: in small letters, with commas between. A hyphen means that the word may be longer: -board is every word
 * that ends in board, measure- every word that begins so. Several words in a row must stand so in the document.
 */

/** The English words. */
export const en: Words = {
  lang: 'en',
  decimal: '.',

  /** Headings, and words before a list, that tell what follows. */
  headings: {
    // Goals and areas that the municipality wants to reach something in.
    goals: list`
      goal, goals, objective, objectives, target area, target areas, focus area, focus areas, priority area,
      priority areas, strategic area, strategic areas, priorities, strategic choices`,
    // What it wants.
    aims: list`
      we want, what we want, this is what we want, we aim to, our aims, aims, desired situation,
      we strive for`,
    // What it will do.
    commitments: list`
      we will, we shall, this is what we will do, what we will do, therefore we will, how we do it,
      our commitments, commitments, the municipality will, the municipality shall`,
    // Steps on a way.
    steps: list`step, steps, phase, phases, stage, stages`,
    // What is done.
    measures: list`
      measure, measures, action, actions, action plan, activity, activities, initiatives,
      implementation plan, assignments`,
    // Principles to keep to.
    principles: list`
      principle, principles, guiding principles, starting points, core values, values, approach,
      guiding stars`,
    // What is measured.
    indicators: list`
      indicator, indicators, key figure, key figures, key performance indicators, metrics, measurement,
      measurements, statistics`,
    // Who does what.
    roles: list`
      roles, roles and responsibilities, division of responsibility, responsibilities, who does what,
      organisation, organization, actors, responsible authorities`,
    // Who is responsible for which goal.
    responsibilities: list`
      responsibility matrix, responsible committee, responsible committees, who is responsible,
      responsibility per goal`,
    // Words explained.
    glossary: list`
      glossary, definitions, definition, terms, terminology, concepts, key concepts, explanations,
      abbreviations`,
    // Other documents and laws.
    documents: list`
      related documents, governing documents, steering documents, legislation, laws, laws and regulations,
      references, sources, read more, links, basis for, other documents`,
    // Decisions on the document.
    decisions: list`
      decisions, decision history, revision history, version history, change history, document history`,
    // Facts of the document.
    facts: list`document information, document facts, about the document, about this document, facts`,
    // How it is followed up.
    followUp: list`
      follow-up, monitoring, evaluation, revision, review, reporting, monitoring and evaluation,
      follow-up and evaluation, how we follow up`,
    // Money.
    funding: list`funding, financing, budget, costs, finances, resources, grants, government grants`,
    // Who was heard.
    participation: list`
      citizen dialogue, public consultation, consultation, consultations, dialogue, dialogues, referral,
      participation in the work, how the strategy was made, how the plan was made`,
    // Goals of others that the document serves.
    superiorGoals: list`
      national goal, national objective, regional goal, national goals, national objectives, national targets,
      regional goals, regional objectives, superior goals, overarching national goals`,
    // Whom to turn to.
    contact: list`
      contact, contacts, contact us, contact details, contact persons, questions, more information`,
    // The picture of the future.
    vision: list`vision, our vision, vision statement`,
    // The most important in short.
    summary: list`summary, in short, in brief, executive summary, key points`,
    // Somebody writes to the reader.
    foreword: list`foreword, preface, welcome, greeting, introductory words`,
    // Whom it is for.
    audience: list`
      target group, target groups, audience, who it is for, addressed to, scope and target group`,
    // Appendices.
    appendix: list`appendix, appendices, annex, annexes, attachment`,
    // What is told before and around what is wanted.
    background: list`
      background, purpose, introduction, present situation, current situation, starting position, challenges,
      conditions, limits, reading guide, results, effects, conflicts of goals, conflicts between goals,
      governance model, how the goals are to be reached`,
    // The table of contents.
    contents: list`contents, table of contents`,
  },

  /** Words over a table's columns. */
  columns: {
    // The row's number.
    number: list`no, no., nr, number, id, item, code, #`,
    // The goal that the row belongs to.
    goal: list`
      goal, goals, objective, goal area, focus area, priority area, strategic area, area, perspective,
      overall goal`,
    // A goal under it.
    subGoal: list`sub-goal, sub-goals, subgoal, interim goal, interim target, milestone`,
    // What it is about.
    description: list`description, content, purpose, meaning, how, method, implementation, direction`,
    // What is done.
    measure: list`
      measure, measures, action, actions, activity, activities, assignment, what, what to do, initiative,
      task to do`,
    // Who sees to it.
    responsible: list`
      responsible, responsibility, responsible committee, responsible department, responsible party, who,
      lead, owner, carried out by, in cooperation with, participants`,
    // Who takes part.
    helper: list`in cooperation with, participating, partner, partners`,
    // When.
    time: list`time, when, schedule, timetable, time frame, timeframe, period, year`,
    // When it begins.
    start: list`start, start date, begins, from`,
    // When it is done.
    due: list`due, done by, deadline, end, end date, completed by, finished, to, no later than`,
    // How far it has come.
    status: list`status, state, progress, current status`,
    // How it goes with the goal or what is measured.
    judgement: list`goal attainment, assessment, judgement, fulfilment, achieved, reached, status, progress`,
    // How it is paid for.
    funding: list`funding, financing, cost, costs, budget, resources, finances`,
    // What it costs, where the funding stands beside it.
    cost: list`estimated cost, cost estimate, cost, costs`,
    // What sort of measure it is.
    category: list`category, type of measure, type of action`,
    // How urgent it is.
    priority: list`priority, urgency`,
    // Global goals, by their numbers.
    globalGoals: list`global goals, global goal, agenda 2030, sustainable development goals, sdg, sdgs`,
    // Whom it is for.
    recipients: list`target group, target groups, for whom, recipients, beneficiaries`,
    // Where it is done.
    place: list`place, where, location`,
    // What it gave.
    result: list`result, results, follow-up, outcome of the measure, effect, expected result, reporting`,
    // Other remarks.
    note: list`note, notes, comment, comments, remark, remarks, other`,
    // Who has the duties of the row.
    actor: list`
      actor, actors, authority, authorities, committee, committees, department, departments, organisation,
      organization, body, role, function, party`,
    // The duties.
    duty: list`
      duty, duties, task, tasks, responsible for, area of responsibility, responsibilities, responsibility,
      role`,
    // The word explained.
    term: list`term, concept, word, abbreviation, expression`,
    // What it means.
    definition: list`definition, explanation, meaning, description`,
    // Where it comes from.
    source: list`source, sources, data source`,
    // What is measured.
    indicator: list`indicator, indicators, key figure, key figures, metric, kpi, measurement`,
    // What it is measured in.
    unit: list`unit, unit of measurement`,
    // The value to begin from.
    baseline: list`
      baseline, baseline value, base value, current value, starting value, base year, current situation`,
    // The value to reach.
    target: list`target, target value, target level, goal, target year, milestone, sub-goal`,
    // A value measured.
    value: list`outcome, result, value, latest value, actual, forecast`,
    // How often.
    frequency: list`frequency, how often, interval, measured`,
    // Where it goes.
    trend: list`trend, development, direction`,
    // Another document.
    document: list`
      document, document name, act, law, legislation, plan, programme, program, policy, title, regulation,
      appendix`,
    // A decision.
    decision: list`decision, event, change, amendment`,
    // Who decided.
    body: list`decided by, adopted by, approved by, deciding body, decision-maker, body, instance`,
    // When it happened.
    date: list`date, decision date, date of decision, adopted, approved, decided`,
    // Paragraph or number.
    reference: list`section, §, paragraph, reference, reference number, case number, registration number`,
    // A principle.
    principle: list`principle, principles`,
    // A post.
    role: list`role, position, function, title, contact person, contact, post`,
    // Where the post is.
    organisation: list`organisation, organization, department, unit, division`,
    // E-mail address.
    email: list`e-mail, email, e-mail address, email address`,
    // Telephone number.
    phone: list`telephone, phone, telephone number, phone number, mobile, tel, tel.`,
    // The address of a page.
    website: list`website, web, web page, web address, homepage`,
    // Where letters go.
    postalAddress: list`postal address, address`,
    // Where visitors come.
    visitingAddress: list`visiting address, street address`,
    // When it is open.
    openingHours: list`opening hours, open, telephone hours`,
  },

  /** Words before a fact of the document. */
  facts: {
    // What it is called.
    title: list`document name, name of document, document title, title, name`,
    // What kind of document it is.
    kind: list`document type, type of document, type, kind, kind of document, category`,
    // Who decided.
    body: list`
      decided by, adopted by, approved by, established by, deciding body, decision-making body,
      decision-maker`,
    // When it was decided.
    date: list`
      date, decision date, date of decision, date adopted, adopted, approved, established, decided,
      date of adoption`,
    // The decision's paragraph.
    reference: list`section, §, paragraph, decision`,
    // The case's number.
    diaryNumber: list`
      reference number, case number, registration number, diary number, ref, ref., file number`,
    // When it begins to hold.
    validFrom: list`valid from, in force from, effective from, applies from, effective date`,
    // When it ends.
    validUntil: list`
      valid until, valid to, valid through, in force until, expires, applies until, expiry date`,
    // The years that it is for.
    period: list`
      period, period of validity, validity, valid, planning period, programme period, applies for,
      term of office`,
    // Who keeps it.
    owner: list`
      document owner, owner, responsible, responsible for the document, process owner, responsible committee,
      responsible department, administrator, prepared by, drawn up by`,
    // When it was last revised.
    revision: list`last revised, revised, last amended, amended, latest revision, revision date`,
    // When it is to be revised.
    nextRevision: list`
      next revision, next review, to be revised, review date, to be reviewed, revision, review`,
    // The edition's number.
    edition: list`version, version number, edition, issue`,
    // When it was updated.
    updated: list`last updated, updated, page updated`,
    // Whom to turn to.
    contact: list`contact, contact person, contact details`,
    // Whom it is for.
    audience: list`target group, target groups, audience, applies to, addressed to, covers`,
    // What it stands in the place of.
    replaces: list`replaces, supersedes, previous version, repeals`,
    // Whose it is.
    publisher: list`municipality, publisher, issuer, organisation, organization, authority`,
  },

  /** What stands in a cell for who is responsible. */
  states: {
    // Yes.
    yes: list`x, xx, ×, ✓, ✔, ☑, ☒, ✗, ✘, ●, •, ■, yes, y, responsible, main responsibility, lead, r, a`,
    // No.
    no: list`no, n, –, -, —, ☐, □, ○, not responsible, none, 0`,
    // It is not decided.
    undecided: list`?, ??, unclear, undecided, not decided, to be decided, tbd, under investigation, (x), x?`,
  },

  /** How far a measure has come. */
  status: {
    planned: list`planned, not started, to be started, upcoming, not begun`,
    ongoing: list`ongoing, in progress, started, under way, underway, continuous, partly done, running`,
    done: list`done, completed, finished, implemented, carried out, complete`,
    delayed: list`delayed, postponed, late, behind schedule`,
    stopped: list`stopped, cancelled, canceled, discontinued, withdrawn, dropped`,
  },

  /** How it goes with a goal. */
  judged: {
    above: list`achieved, fully achieved, met, reached, fulfilled, yes, green`,
    on: list`
      partly achieved, partially achieved, partly met, partially met, partly reached, partly fulfilled, partly,
      yellow, amber, on track`,
    below: list`not achieved, not met, not reached, not fulfilled, no, red, off track`,
    waiting: list`not assessed, cannot be assessed`,
  },

  /** Where a value is going. */
  trend: {
    rising: list`rising, increasing, increase, up, upward, ↑, ↗`,
    falling: list`falling, decreasing, decrease, down, downward, ↓, ↘`,
    unchanged: list`unchanged, stable, steady, →`,
  },

  /** The months, January first. */
  months: [
    list`january, jan`,
    list`february, feb`,
    list`march, mar`,
    list`april, apr`,
    list`may`,
    list`june, jun`,
    list`july, jul`,
    list`august, aug`,
    list`september, sep, sept`,
    list`october, oct`,
    list`november, nov`,
    list`december, dec`,
  ],
  of: 'of',

  /** What has happened to the document. */
  events: {
    // It was adopted or decided.
    adopted: list`adopted, decided, approved, was adopted, has adopted, decision`,
    // It was established.
    established: list`established, drawn up`,
    // It was changed.
    revised: list`revised, amended, updated, last revised, was revised`,
    // It holds longer.
    extended: list`extended, prolonged`,
    // It holds no more.
    repealed: list`repealed, revoked, expired`,
  },
  /** Those of the words that are verbs in a sentence. */
  verbs: list`was adopted, has adopted, was revised, decision`,
  /** Small words between what happened, who decided and when. */
  by: list`by, in, on, the, at, date, meeting, during, with, of, and, through`,

  /** Those who decide, and their short names. */
  bodies: [
    {
      name: 'Municipal Council',
      also: list`municipal council, the municipal council, city council, kommunfullmäktige, kf`,
    },
    {
      name: 'Municipal Executive Board',
      also: list`
        municipal executive board, executive board, municipal board, city executive board, kommunstyrelsen,
        ks`,
    },
    { name: 'Regional Council', also: list`regional council, rf` },
    { name: 'Regional Executive Board', also: list`regional executive board, rs` },
    { name: 'Government', also: list`the government, government` },
    { name: 'Parliament', also: list`parliament, the riksdag, riksdag` },
    { name: 'Social Welfare Committee', also: list`social welfare committee, social services committee` },
  ],

  /** How names of organisations end or begin. */
  organisations: list`
    committee, committees, board, boards, department, departments, council, agency, authority, authorities,
    company, companies, association, associations, unit, office, municipality, municipalities, region, state,
    county administrative board, police, service, director, manager, head, coordinator, strategist, school,
    schools, foundation, ltd`,
  /** What a publisher calls itself after its name. */
  publishers: list`municipality, city council, county council, region`,
  /** The same before its name. */
  publishersBefore: list`municipality of, city of, region, county administrative board of`,

  /** Kinds of documents. */
  kinds: {
    strategi: list`strategy, strategies`,
    program: list`programme, program, programmes`,
    plan: list`plan, plans`,
    policy: list`policy, policies`,
    riktlinjer: list`guidelines, guideline, guidance`,
    regler: list`rules, regulations, by-laws, bylaws`,
    mål: list`goals, objectives`,
  },

  /** How another document belongs with this one. */
  relations: {
    'based-on': list`based on, basis for, builds on, starts from, governing documents, founded on, rests on`,
    'part-of': list`part of, included in, appendix to, belongs to`,
    related: list`
      related documents, related, other documents, see also, read more, connected to, in line with,
      references`,
    law: list`act, law, laws, legislation, ordinance, convention, directive, regulation, regulations, code`,
    replaces: list`replaces, supersedes, repeals, previous version, instead of`,
    'replaced-by': list`replaced by, superseded by`,
  },

  /** Parts of a year. */
  partsOfYear: list`
    spring, autumn, fall, summer, winter, first half of, second half of, first quarter, second quarter,
    third quarter, fourth quarter, q1, q2, q3, q4, early, late, mid, during, end of, beginning of`,
  /** Before an inexact number. */
  about: list`
    about, approx, approx., approximately, around, circa, ca, ca., c., at least, at most, over, under,
    more than, less than, nearly, max, min, >, <, ≥, ≤, ~`,
  /** For a value that there is none of. */
  missing: list`
    missing, not available, no data, n/a, na, not measured, unknown, not stated, -, –, —, .., ..., …, .`,
  /** Before how long a document holds. */
  valid: list`valid, applies, in force, effective, validity`,
  /** Before the last date. */
  until: list`
    until, to, through, up to, till, no later than, up to and including, by the end of, before the end of`,
  /** For what holds without an end. */
  openEnded: list`until further notice, indefinitely, until replaced, until revoked`,
  /** Between two names. */
  and: list`and, &`,
  /** Before the one who owns the document. */
  ownedBy: list`
    responsible for the document is, responsible for the document, document owner is, document owner,
    responsible for the strategy is, responsible for the strategy, responsible for the plan is,
    responsible for the plan, responsible committee, process owner`,
  /** Posts that a reader may write to. */
  posts: list`
    coordinator, strategist, officer, manager, director, secretary, planner, adviser, advisor, developer,
    registrar, librarian, head of unit, customer service, contact centre, switchboard, controller, chair,
    chairperson`,
  /** Before a telephone number. */
  phone: list`telephone, phone, tel, tel., mobile, call`,
  /** Before an e-mail address. */
  email: list`e-mail, email, mail`,
  /** Before the address of a page. */
  website: list`website, web, web site, homepage, web page, internet, read more`,
  /** Before a case's number. */
  diary: list`ref, ref., ref no, reference number, case number, registration number, diary number, dnr`,

  /** How often or when something is done. */
  cycles: list`
    every year, annually, yearly, annual, when needed, if needed, as needed, continuously, once a year,
    at least once a year, twice a year, every term of office, once per term of office, every other year,
    every second year, every three years, every four years, quarterly, in connection with the annual report`,
  /** What the one who is responsible does. */
  answers: list`
    is responsible, is responsible for, are responsible for, decides, decides on, answers for, follows up,
    adopts`,
  /** Before what somebody promises to do. */
  shall: list`will, shall, must, is to, are to`,
  /** What a document calls itself. */
  itself: list`
    the document, the strategy, the programme, the program, the plan, the policy, the guidelines,
    this document, this strategy, this programme, this plan, this policy`,
  /** Between what a heading says and the document's name. */
  belonging: list`of, to, for, in, with`,
  /** How a heading begins that explains a word. */
  explains: list`what is, what are, what is meant by, what does, why`,
  /** Of what comes first. */
  priority: list`priorit-, priority, priorities, prioritised, prioritized, prioritise, prioritize`,
};
