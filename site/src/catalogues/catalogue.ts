import type { PartNames } from '@framewright/model';

/** The words of the interface in a language. */
export interface Catalogue {
  /** The language, without region. */
  readonly language: string;
  /** Whether somebody who grew up with the language has read it. */
  readonly isRead: boolean;
  /** What it calls the parts of a framework. */
  readonly names: PartNames;
  /** Each string by its name in the English words, with steps parted by dots; what a string is given stands in it as {@link fill} has it. */
  readonly strings: Readonly<Record<string, string>>;
}
