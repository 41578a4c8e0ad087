/** The strings in English about the languages of the content. */
export const languageWords = {
  title: 'Language',
  missing: 'Not translated yet, so this is the original.',
  stale: (version: string, date: string | undefined): string =>
    `This translation follows the text of version ${version}${date === undefined ? '' : ` of ${date}`}. The text has changed since.`,
  staleSince: (digest: string): string =>
    `This translation follows an earlier text, with the digest ${digest}. The text has changed since.`,
  reviewed: (date: string, by: string): string => `Checked by somebody who knows the language: ${date}${by === '' ? '' : `, ${by}`}.`,
  written: 'Read the original',
};

/** What a catalogue says about the languages of the content. */
export type LanguageWords = typeof languageWords;
