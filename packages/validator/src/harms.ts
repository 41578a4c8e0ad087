/**
 * What an error keeps from happening. A rule that can name none of these is a matter of taste or of doubt: it warns, and never stops a release
 * unless a manifest wants it so.
 */
export const harms = {
  unreadable: 'What is written can’t be read, or is read as something else.',
  lost: 'Something that was written is shown nowhere.',
  missing: 'Something is missing without which the rest can’t be understood or used.',
  nowhere: 'A name, a link or a file leads nowhere.',
  ambiguous: 'Two things can’t be told apart, or it is open which of two counts.',
  contradiction: 'What is asked for can’t be met, or one place says what another denies.',
  untrue: 'Readers take something for what the framework says, and it is not.',
  excluded: 'Some readers do not get what others get.',
  unsafe: 'Readers can come to harm.',
} as const;

/** A harm by its name. */
export type Harm = keyof typeof harms;
