import { count, list } from './grammar.ts';

/** The strings of the preview of a proposed change in English. */
export const previewWords = {
  home: 'This is a preview of a proposed change. Nobody has reviewed it, and nobody is assessed against it.',
  privacy:
    'They set no cookies. What you choose in the bar of the preview, and the comments that you write, are kept in the tab of your browser until you close it.',
  bar: {
    label: 'Preview of a proposed change',
    preview: 'Preview.',
    unreviewed: 'Nobody has reviewed this text.',
    own: 'It is made from files that nobody has published yet',
    proposed: 'It is proposed in',
    proposedBy: 'It is proposed by',
    in: 'in',
    pull: (number: number): string => `pull request ${number}`,
    revision: 'revision',
    compared: 'compared with',
    ways: 'Review',
    short: 'Preview, not reviewed',
    start: 'Start page of the review',
    previous: 'Previous changed page',
    next: 'Next changed page',
    first: 'First changed page',
    show: 'Show',
    shows: 'What is shown',
    marks: 'Marks of changes',
    removed: 'Removed words',
    comments: 'Comment links',
    walk: {
      previous: 'Previous change',
      next: 'Next change',
      back: 'Previous',
      on: 'Next',
      position: 'Change {n} of {total} on this page',
      start: 'Back to the start page',
      last: 'This was the last change.',
      first: 'This was the first change.',
    },
  },
  start: {
    title: 'What would change',
    sort: (framework: string): string => `Start page of the review · ${framework}`,
    lead: (changes: number, pages: number): string => `${count(changes, 'change', 'changes')} on ${count(pages, 'page', 'pages')}.`,
    time: (minutes: number, perMinute: number): string =>
      `Reading the changed pages takes about ${count(minutes, 'minute', 'minutes')}, at ${perMinute} words a minute.`,
    first: 'Start with the first change',
    nothing: 'Nothing would change.',
    nothingNote: 'The proposed change leaves all that the framework says as it is. Drafts are not compared, because no release has them.',
    meaning: 'What it means',
    bump: {
      none: 'It needs no release.',
      patch: 'It needs a patch release: nobody who relies on the framework has to do anything.',
      minor:
        'It needs a minor release: something is new, or says or asks something else than before. What people refer to stays where it is.',
      major:
        'It needs a major release: people who rely on the framework have to act, because more is asked of them or because something that they refer to is another.',
      forbidden:
        'It can’t be released as it is: something that was released would vanish, and what refers to it would lead nowhere. Its author has to deprecate it first, or let another entry keep its id.',
    },
    declared: {
      none: '',
      patch: 'While the framework is younger than 1.0.0, such changes may go into the smallest kind of release, a patch.',
      minor: 'While the framework is younger than 1.0.0, such changes may go into a minor release.',
      major: '',
      forbidden: '',
    },
    touches: 'Whom it touches',
    changes: (total: number): string => count(total, 'change', 'changes'),
    read: 'What to read',
    readNote: 'In the order in which readers meet it. Each sentence leads to its place.',
    minutes: (minutes: number, isLess: boolean): string => (isLess ? 'less than a minute' : `about ${count(minutes, 'minute', 'minutes')}`),
    gone: 'What is gone',
    goneNote: 'It has no page any more.',
    rounds: 'Review rounds that ask for it',
    open: (closes: string): string => `Open until ${closes}.`,
    coming: (opens: string, closes: string): string => `Runs from ${opens} to ${closes}.`,
    asks: 'Of what changed, it asks for:',
    conversations: 'Conversations',
    talk: (open: number, resolved: number): string =>
      `${list([...(open > 0 ? [`${open} open`] : []), ...(resolved > 0 ? [`${resolved} resolved`] : [])])}.`,
    talkOn: (total: number): string => count(total, 'conversation', 'conversations'),
    noTalk: 'Nobody has commented on a line yet.',
    mistakes: 'Mistakes left',
    mistakesNote: (errors: number, warnings: number): string =>
      `The check found ${list([...(errors > 0 ? [count(errors, 'error', 'errors')] : []), ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : [])])}. What can be shown is shown all the same.`,
    how: 'How to comment',
    steps: [
      'Read, and follow the speech bubble at the end of the paragraph, item or row that you mean.',
      'Write what you think on the page that opens; better words of your own become a suggestion that its author can take over.',
    ] as readonly string[],
    lastStep: 'Copy the finished comment and paste it where the link leads: into the pull request, beside the very line.',
    lastStepAlone: 'Copy the finished comment and send it to the author, because no pull request has been opened yet.',
  },
  changes: {
    title: (total: number): string => `${count(total, 'change', 'changes')} on this page`,
    here: 'What would change on this page',
    unchanged: 'This page is unchanged.',
    isNew: 'New',
    formerly: 'Its id until now:',
    inherited: 'Inherited from',
    touches: (whom: readonly string[]): string => `Touches ${list(whom)}.`,
    whom: {
      claims: 'people and courses assessed',
      links: 'links',
      programs: 'programs',
      tailorings: 'tailorings',
      readers: 'readers',
    },
    beforeAfter: 'Word by word',
    nothing: 'nothing',
    inContexts: (dimension: string, contexts: readonly string[]): string => `${dimension}, in ${list(contexts)}`,
    yes: 'yes',
    no: 'no',
  },
};

/** What a catalogue says about the preview of a proposed change. */
export type PreviewWords = typeof previewWords;
