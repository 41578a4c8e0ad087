import type { Diagnostic } from '@framewright/model';
import type { Editions } from '../editions/editions.ts';
import type { Doc, DocFolder } from './read-docs.ts';
import type { Preview } from './preview.ts';
import type { ShareFacts } from './share-facts.ts';
import type { CustomTheme } from '../theme/custom-theme.ts';

/** All that the pages of one build show. They take it as it is: nothing is judged on a page. */
export interface Content {
  readonly editions: Editions;
  /** What the check found in the working tree. */
  readonly diagnostics: readonly Diagnostic[];
  /** The paths of the files that pages link to and show, in the framework and on the site. */
  readonly assets: ReadonlySet<string>;
  /** The project's own documentation by folder. */
  readonly docs: Readonly<Record<DocFolder, readonly Doc[]>>;
  /** Whether the site is the home of that documentation, rather than one of many that have it to look things up. */
  readonly isHomeOfDocs: boolean;
  /** What the framework brings along for its looks. */
  readonly theme: CustomTheme;
  /** What the pages need to tell others where they are. */
  readonly share: ShareFacts;
  /** The proposed change that is previewed; absent where the site itself is built. */
  readonly preview?: Preview;
}

// The pages are bundled, so that their modules are not those of the caller: what both see is the global object.
const place = Symbol.for('framewright.site.content');
const shared = globalThis as { [place]?: Content | undefined };

/** Hands content to the pages of the build that follows; undefined takes it away. */
export function provideContent(content: Content | undefined): void {
  shared[place] = content;
}

/** The content of the build that runs. */
export function useContent(): Content {
  const content = shared[place];
  if (!content) throw new Error('The pages were rendered without content. Build the site through buildSite().');
  return content;
}
