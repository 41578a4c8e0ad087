import type { Diagnostic } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import type { Doc, DocFolder } from './read-docs.ts';
import type { Preview } from './preview.ts';
import type { ShareFacts } from './share-facts.ts';
import type { CustomTheme } from '../theme/custom-theme.ts';

/** Everything that the pages of one build show. Pages judge nothing. */
export interface Content {
  readonly editions: Editions;
  /** The findings of the check in the working tree. */
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of the files that pages link to and show, in the framework and on the site. */
  readonly assets: ReadonlySet<string>;
  /** The project's own documentation by folder. */
  readonly docs: Readonly<Record<DocFolder, readonly Doc[]>>;
  /** Whether the site is the home of that documentation, rather than one of many that carry a copy. */
  readonly isHomeOfDocs: boolean;
  /** The framework's own logo and stylesheet. */
  readonly theme: CustomTheme;
  /** What the pages need for sharing. */
  readonly share: ShareFacts;
  /** The previewed change; absent for a normal build. */
  readonly preview?: Preview;
}

// The pages are bundled, so their modules are not those of the caller: they only share the global object.
const place = Symbol.for('framewright.site.content');
const shared = globalThis as { [place]?: Content | undefined };

/** Provides the content for the pages of the next build; undefined removes it. */
export function provideContent(content: Content | undefined): void {
  shared[place] = content;
}

/** The content of the build that runs. */
export function useContent(): Content {
  const content = shared[place];
  if (!content) throw new Error('The pages were rendered without content. Build the site through buildSite().');
  return content;
}
