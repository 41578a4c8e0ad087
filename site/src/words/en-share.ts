import { count } from './grammar.ts';

/** The strings in English for passing pages on, taking content away, and the pages about the site and the group behind it. */
export const shareWords = {
  homePicture: (title: string): string => `${title}: its levels, drawn as steps`,
  rolePicture: (role: string): string => `${role}: what the role needs, drawn as steps for each competence`,
  roleCard: (competences: number): string =>
    competences === 0 ? 'Role profile' : `Role profile with ${count(competences, 'competence', 'competences')}`,
  print: {
    title: 'Everything on one page',
    link: 'Everything on one page, to print',
    lead: 'The whole text, to be printed or kept as one file.',
    publisher: (name: string): string => `Published by ${name}`,
    licence: (licence: string): string => `Licence: ${licence}`,
    address: 'On the web',
    contents: 'Contents',
    tooLarge: (entries: number): string => `With ${entries} competences and roles, this framework is too large for one page. Its parts:`,
    none: 'There is nothing to print yet.',
    levels: 'Levels',
    generalTexts: 'It has no level texts of its own. Those of its scale apply, which stand under:',
  },
  cite: {
    title: 'How to cite',
    lead: 'Name the version that you used. A version never changes, and its address stays.',
    draftLead:
      'This text has not been released. It can change from day to day, so cite it only where there is no release that says what you need.',
    short: 'In a sentence',
    bibtex: 'For BibTeX',
    file: 'As a citation file',
    fileNote: 'The format is Citation File Format 1.2.0, which forges and reference managers read.',
    get: 'Download it',
    entry: 'One entry',
    entryNote:
      'To cite one competence, role or qualification, put its name first and use its address in that version. “This version” in the history of an entry leads there.',
    draftNote: 'Draft, not released.',
    message: 'If you use this framework, please cite it as follows.',
    versions: 'Other versions',
  },
  licence: {
    title: 'Licence',
    lead: (licence: string): string => `The text of this framework is published under ${licence}.`,
    text: 'The text of the licence',
    unknown: 'The licence says what you may do and what it asks of you.',
    may: 'In short',
    open: 'You may copy the text, share it and use it in your own work.',
    free: 'Nothing is asked in return.',
    by: 'Say where it comes from: name the framework, its version and its publisher, link to the licence, and say if you changed something.',
    nc: 'Do not use it for business.',
    sa: 'Publish what you make from it under the same licence.',
    nd: 'Do not pass on changed versions.',
    short: 'This summary is no licence: what counts is the text of the licence.',
    name: 'How to name it',
    others: 'What belongs to others',
    othersNote:
      'Names, codes and marks of other frameworks and of certificates belong to their owners. They are named as facts, and the licence does not cover them.',
    program: 'The program',
    programNote: 'The pages were made by Framewright, which is free software under the Apache License 2.0.',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'What we did so that everybody can read this site, how it was checked, and what is still missing.',
    done: 'What you can expect',
    expectations: [
      'Every page can be read without JavaScript, with a keyboard alone, with text twice as large, on a narrow screen, in light and dark colours and on paper.',
      'A rating that is drawn has its words beside it or instead of it. No colour stands alone for a meaning.',
      'Tables have headings for their rows and columns. Each page has one main heading, a language and a link past the header.',
    ] as readonly string[],
    checked: 'How it is checked',
    checks: [
      'The templates of these pages are checked each time they change, by a program (axe-core) that knows the Web Content Accessibility Guidelines 2.2, levels A and AA. It must find nothing, on every sort of page, in light and dark colours, at the width of a phone and of a desk.',
      'Contrasts are computed for all colours that text and marks have, whatever accent a framework chooses.',
      'The checks are made with several frameworks, but not again with this one when its pages are built.',
    ] as readonly string[],
    limits: 'What has not been done',
    notDone: [
      'A program finds some barriers and not others. Nobody has yet checked these pages with people who use a screen reader, a magnifier or a switch every day, and no auditor has judged them.',
      'Descriptions of pictures in the text, and how plainly the text is written, are up to its authors.',
    ] as readonly string[],
    tell: 'If something is in your way',
    tellNote: (publisher: string): string =>
      `Please tell ${publisher}: which page, what you wanted to do, and with which device or program.`,
    where: 'Where the sources are kept, and mistakes can be reported',
  },
  privacy: {
    title: 'Privacy',
    lead: 'This site learns nothing about you.',
    pages: 'The pages',
    facts: [
      'They set no cookies and keep nothing in your browser, except what you write to say that something is wrong or to answer a review round: that stays in the tab, or longer if you ask for it.',
      'They load nothing from other sites: no fonts, no videos, no counters. A rule that your browser enforces (the content security policy) forbids it.',
      'They send nothing that you type or choose anywhere. What you search for, filter or compare stays on your device, and may be seen in the address of the page, so that you can keep it or pass it on.',
      'Sites that they link to are not told where you came from.',
    ] as readonly string[],
    server: 'The server',
    serverNote: (publisher: string): string =>
      `Whoever runs the server sees, like every server, which address asks for which page and when, and may keep a record of it. How long is for ${publisher} and its host to say; the pages have no part in it.`,
  },
  group: {
    title: 'Working group',
    lead: (publisher: string): string =>
      `Who looks after the framework, how decisions are taken, what is being reviewed and how to take part. Published by ${publisher}.`,
    none: 'Nothing has been written about the group yet.',
    reviews: 'Review rounds',
    news: 'News',
    allNews: 'All news',
    feed: 'Feed of news',
    pages: 'About the framework and the group',
    contributors: 'Contributors',
    noContributors:
      'Nobody has approved a part of the framework yet. When a review round is over, reviewers are credited here, under the name they choose.',
    reviewers: 'They read parts of the framework in review rounds and approved them:',
    inRounds: (rounds: number): string => `in ${rounds} rounds`,
    authors: 'The history of the sources shows who wrote and changed what.',
    source: 'The sources',
    sourceNote: 'The text is kept here, and changes are proposed and discussed here.',
    site: 'About this site',
  },
  data: {
    tables: 'As tables',
    tableNames: {
      'competences.csv': 'Competences',
      'levels.csv': 'Levels',
      'requirements.csv': 'Requirements of roles',
      'roles.csv': 'Roles',
      'qualifications.csv': 'Qualifications',
      'terms.csv': 'Terms',
      'groups.csv': 'Groups',
      'families.csv': 'Families',
      'resources.csv': 'Resources',
    } as Readonly<Record<string, string>>,
    parts: [
      'The tables are for spreadsheets. They are made from the bundle whenever the site is built, so that a later program may add columns at the end; the bundle is what stays byte for byte.',
      'competences.csv has a row for each competence, levels.csv one for each level of each dimension, and requirements.csv one for each dimension of each requirement of a role, after inheritance. A requirement without a rating has an empty dimension and level. Contexts are ids; without any, the requirement holds everywhere. Other sorts of entries have a table each.',
      'The items of a list stand in one cell, parted by a semicolon and a space; one that holds a semicolon itself is in quotation marks. In words that were written as lists or tables, the same stands between items and between cells, and a stroke | between the rows of a table.',
      'They follow RFC 4180 and are written in UTF-8 with a byte order mark, without which Excel shows accented letters wrongly. In Python, read them as utf-8-sig.',
      'A cell that a spreadsheet would take for a formula, because it begins with =, +, - or @, has an apostrophe in front, and so has one that begins with an apostrophe. To have the text as it was written, take one apostrophe from the beginning of a cell.',
    ] as readonly string[],
    print: 'The whole text of a version on one page is at print/ below the start of that version.',
  },
  notFound: {
    nearest: 'Did you mean',
    search: 'Search the framework',
  },
};

/** What a catalogue says about sharing, taking away, and the site itself. */
export type ShareWords = typeof shareWords;
