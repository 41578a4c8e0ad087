import { count } from './grammar.ts';

/** The strings of what readers of a review round are sent, print or fill in. */
export const roundWords = {
  pack: {
    title: (round: string): string => `${round}: to print and fill in`,
    draft: 'Text of the draft, not released',
    dates: (opens: string, closes: string): string => `Please answer between ${opens} and ${closes}.`,
    minutes: (minutes: number): string => `It takes about ${count(minutes, 'minute', 'minutes')}.`,
    write: (address: string): string => `Send it to ${address}.`,
    name: 'Your name, if you wish to be named in public',
    sector: 'Your sector',
    sectors: (sectors: string): string => `Your sector: ${sectors}, or another`,
    work: 'What you do',
    list: 'What is in here',
    read: 'Read',
    scale: 'What the levels mean',
    scaleLead: 'These texts hold for everything that is rated. You need them once; the pages behind have texts of their own.',
    ratings: (role: string): string => `What would you expect of ${role}?`,
    ratingsLead: 'Write the level that you expect in each box, and a dash where you expect nothing. What we expect stands at the end.',
    level: 'Level',
    order: (letters: string): string =>
      `Here are the texts of its levels without their names. Put ${letters} in order, the lowest level first.`,
    judge: 'Then tick what is so in your work.',
    fits: 'Fits',
    doesNotFit: 'Doesn’t fit',
    notSeen: 'Never seen',
    reword: 'Reword',
    missing: 'What is missing? What would you say otherwise?',
    closing: 'To end with',
    solution: 'How we see it',
    solutionLead: 'Please look only when you have answered.',
    thanks: 'Thank you for your time.',
  },
};

export type RoundWords = typeof roundWords;
