/** The strings in English about the languages of the content. */
export const languageWords = {
  title: 'Language',
  missing: 'This has not been translated yet. It is shown in the language in which it was written.',
  stale: (version: string, date: string | undefined): string =>
    `This translation follows the text of version ${version}${date === undefined ? '' : ` of ${date}`}. The text has changed since.`,
  staleSince: (digest: string): string =>
    `This translation follows an earlier text, with the digest ${digest}. The text has changed since.`,
  reviewed: (date: string, by: string): string =>
    `Somebody who knows the language has read this translation: ${date}${by === '' ? '' : `, ${by}`}.`,
  written: 'Read it in the language in which it was written',
};

/** What a catalogue says about the languages of the content. */
export type LanguageWords = typeof languageWords;
