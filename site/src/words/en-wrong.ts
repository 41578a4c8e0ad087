/** The strings by which readers say that something is wrong, in English. What stands in braces is filled in by scripts. */
export const wrongWords = {
  mail: 'Write to us',
  edit: 'Edit the text yourself',
  account: (host: string): string => `For a suggestion you need an account on ${host}.`,
  subject: (title: string, version: string): string => `${title} (version ${version})`,
  labels: {
    where: 'Where is it?',
    now: 'What does it say now?',
    instead: 'What should it say?',
    why: 'Why?',
  },
  inPage: {
    choose: 'Choose a paragraph',
    choosing: 'Choose the paragraph that you mean. Escape ends this.',
    this: 'Say something about this',
    about: 'About these words',
    whyHint: 'An example from your work helps most.',
    send: 'Send it',
    form: 'Open the form on {host}, filled in',
    mail: 'Write it as a mail',
    other: 'Open the form on {host}, and paste your message there',
    long: 'What you wrote is too long to be filled in for you. Copy the message and paste it there.',
    message: 'Your message',
    copy: 'Copy the message',
    copied: 'Copied.',
    selected: 'This browser does not let the page copy. The message is selected: copy it with your keyboard or the menu.',
    close: 'Close',
  },
};

export type WrongWords = typeof wrongWords;
