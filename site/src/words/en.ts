import { entryWords, type EntryWords } from './en-entries.ts';
import { commentWords, type CommentWords } from './en-comments.ts';
import { finding, type Finding } from './en-finding.ts';
import { languageWords, type LanguageWords } from './en-languages.ts';
import { markWords, type MarkWords } from './en-marks.ts';
import { previewWords, type PreviewWords } from './en-preview.ts';
import { profileWords, type ProfileWords } from './en-profile.ts';
import { referenceWords, type ReferenceWords } from './en-reference.ts';
import { roundWords, type RoundWords } from './en-round.ts';
import { sheetWords, type SheetWords } from './en-sheet.ts';
import { shareWords, type ShareWords } from './en-share.ts';
import { wrongWords, type WrongWords } from './en-wrong.ts';
import { versionWords, type VersionWords } from './en-versions.ts';
import { count, list } from './grammar.ts';

/** The strings of the interface in English, for people who read; each part has a file of its own. */
export const en = {
  skip: 'Skip to the content',
  places: {
    home: 'Home',
    competences: 'Competences',
    roles: 'Roles',
    qualifications: 'Qualifications',
    resources: 'Resources',
    terms: 'Glossary',
    pages: 'About',
    news: 'News',
    reviews: 'Review rounds',
    reference: 'Reference',
    rules: 'Rules',
    format: 'Format',
    guides: 'Guides',
    decisions: 'Decisions',
    changes: 'Changes',
    data: 'Data',
    kinds: 'Kinds of change',
  },
  nav: {
    main: 'Main',
    menu: 'Menu',
    breadcrumb: 'You are here',
    contents: 'On this page',
    ladder: 'On the ladder',
    contexts: 'Context',
    letters: 'Letters',
  },
  status: { draft: 'Draft', proposed: 'Proposed', deprecated: 'Deprecated' },
  statusSentence: {
    draft: 'This is being written and is not part of any release.',
    proposed: 'This text is ready to be read and questioned. It has not been approved yet.',
    deprecated: 'This is kept for those who refer to it. Do not use it for anything new.',
  },
  replacedBy: 'Replaced by',
  need: { expected: 'Expected', essential: 'Essential', desirable: 'Desirable' },
  relation: { exact: 'the same as', close: 'close to', broad: 'part of the wider', narrow: 'wider than', related: 'related to' },
  rating: {
    track: (dimension: string, value: number, highest: number, level: string | undefined, gained: number): string =>
      `${dimension} ${value} of ${highest}${level === undefined ? '' : `, ${level.toLowerCase()}`}${gained === 0 ? '' : `, ${count(gained, 'step', 'steps')} up`}`,
    notRated: 'not rated',
    notExpected: 'Not expected',
    legend: 'Levels',
  },
  home: {
    roles: 'Find your role',
    competences: 'Competences',
    qualifications: 'Qualifications',
    more: 'Read more',
    counts: (roles: number, competences: number): string =>
      list(
        [roles > 0 ? count(roles, 'role', 'roles') : '', competences > 0 ? count(competences, 'competence', 'competences') : ''].filter(
          (part) => part !== '',
        ),
      ),
    byGroup: (competences: number): string => count(competences, 'competence', 'competences'),
  },
  competences: entryWords.competences as EntryWords['competences'],
  competence: entryWords.competence as EntryWords['competence'],
  roles: entryWords.roles as EntryWords['roles'],
  role: entryWords.role as EntryWords['role'],
  resources: entryWords.resources as EntryWords['resources'],
  qualifications: entryWords.qualifications as EntryWords['qualifications'],
  facts: entryWords.facts as EntryWords['facts'],
  scale: entryWords.scale as EntryWords['scale'],
  terms: entryWords.terms as EntryWords['terms'],
  pages: { lead: 'How the framework came about, how to read it and how to take part.', none: 'There are no pages of this kind yet.' },
  news: { lead: 'Notices, the latest first.', none: 'There is no news yet.' },
  reviews: {
    lead: 'When we ask readers to check part of the framework.',
    none: 'No review round has been called yet.',
    from: (opens: string, closes: string): string => `${opens} to ${closes}`,
    asks: 'Who is asked',
    minutes: (minutes: number): string => `About ${minutes} minutes`,
    time: 'Time',
    open: 'Open',
    readers: 'Readers',
    howMany: (readers: number): string => count(readers, 'reader', 'readers'),
    sectors: 'From sectors',
    tasks: 'Asked as well',
    orders: 'To put the levels in order from their texts alone',
    ratings: 'To say which levels you would expect, before you see ours',
    questions: 'Questions at the end',
    answers: 'Answers go to',
    reading: 'What to read',
    roles: 'Roles',
    competences: 'Competences',
    groups: 'Groups',
    kinds: 'Kinds',
    types: 'In full',
    howLong: (words: number, minutes: number, perMinute: number): string =>
      `${count(words, 'word', 'words')}, which take about ${count(minutes, 'minute', 'minutes')} to read at ${perMinute} words a minute.`,
    byRole: 'By role',
    tier: (title: string, minutes: number): string => `${title}: about ${count(minutes, 'minute', 'minutes')}`,
    approved: 'What was approved',
    approvedBy: (day: string, names: string): string => `${day}, by ${names}`,
    early: (reason: string): string => `Before the round was over: ${reason}`,
  },
  pack: roundWords.pack as RoundWords['pack'],
  answer: roundWords.answer as RoundWords['answer'],
  mistakes: referenceWords.mistakes as ReferenceWords['mistakes'],
  rules: referenceWords.rules as ReferenceWords['rules'],
  format: referenceWords.format as ReferenceWords['format'],
  docs: referenceWords.docs as ReferenceWords['docs'],
  moved: versionWords.moved as VersionWords['moved'],
  changes: versionWords.changes as VersionWords['changes'],
  kinds: versionWords.kinds as VersionWords['kinds'],
  dataPage: versionWords.dataPage as VersionWords['dataPage'],
  versions: versionWords.versions as VersionWords['versions'],
  notFound: {
    title: 'Page not found',
    lead: 'The address may be mistyped, or the page may have moved.',
    ways: 'These pages may help:',
  },
  footer: {
    licence: 'Licence',
    contact: 'Contact',
    cite: 'How to cite',
    citation: (publisher: string, title: string, version: string, date: string | undefined): string =>
      `${publisher}. ${title}, version ${version}${date === undefined ? '' : `, ${date}`}.`,
    draftCitation: (publisher: string, title: string, after: string | undefined): string =>
      `${publisher}. ${title}, draft${after === undefined ? '' : ` after version ${after}`}, not released.`,
    released: (version: string, date: string | undefined): string => `Version ${version}${date === undefined ? '' : ` of ${date}`}`,
    unreleased: 'Draft, not released',
    privacy: 'This site sets no cookies, doesn’t track you and loads nothing from other sites.',
    forContributors: 'For contributors',
    framework: 'The framework',
  },
  notes: 'Notes',
  noteBack: (note: number): string => `Back to note ${note}`,
  list: (items: readonly string[]): string => list(items),
  languages: languageWords as LanguageWords,
  finding: finding as Finding,
  profile: profileWords as ProfileWords,
  wrong: wrongWords as WrongWords,
  sheet: sheetWords as SheetWords,
  share: shareWords as ShareWords,
  preview: previewWords as PreviewWords,
  marks: markWords as MarkWords,
  comments: commentWords as CommentWords,
};
