import type { Contact, Kind, Scale, Word } from '@framewright/model';

/** How the levels of a framework look. */
export type Shape = 'scale' | 'knowledge-and-application' | 'statements' | 'ladder' | 'scales';

/** Where the repository of a framework lies. */
export type Forge = 'github' | 'gitlab' | 'forgejo' | 'none';

/** The kinds of competence of a framework, and the scales that rate them. */
export interface KindsAndScales {
  readonly kinds: readonly Kind[];
  readonly scales: readonly Scale[];
}

/** What is known of a framework that is about to begin, and all that its first files depend on. */
export interface StarterAnswers {
  readonly title: string;
  readonly id: string;
  readonly shape: Shape;
  /** What a competence and a role are called; undefined where that is their name. */
  readonly competence?: Pick<Word, 'one' | 'many'>;
  readonly role?: Pick<Word, 'one' | 'many'>;
  /** The kinds and scales that there are already; those of the shape where nothing is there yet. */
  readonly present?: KindsAndScales;
  /** A language tag. */
  readonly language: string;
  /** An SPDX identifier. */
  readonly licence: string;
  readonly publisher: string;
  readonly forge: Forge;
  /** Where the site will be, with a slash at its end. */
  readonly address: string;
  /** The address of the repository. */
  readonly repository?: string;
  /** Where readers write to. */
  readonly contact?: Contact;
  /** What the package.json asks npm for: an exact version, or `file:` and the path of a tarball in the repository. */
  readonly tool: string;
}
