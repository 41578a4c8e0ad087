/** The texts of a small framework in a language, with what that language's typography and abbreviations bring along. */
export interface SoundTexts {
  readonly language: string;
  readonly title: string;
  readonly about: string;
  readonly kind: string;
  readonly scale: string;
  readonly dimension: string;
  readonly levels: readonly [lower: string, higher: string];
  readonly meanings: readonly [lower: string, higher: string];
  /** Titles and definitions of competences; nothing is to be found in them. */
  readonly competences: readonly (readonly [title: string, definition: string])[];
  readonly role: readonly [title: string, text: string];
  readonly term: readonly [title: string, text: string];
}
