import type { Framework, FoundDifference } from '@framewright/model';
import { parseFileChanges, startPage } from '@framewright/review';
import type { Conversation, Preview, PullShown } from '@framewright/site';

/** What a preview is made from. */
export interface PreviewParts {
  readonly difference: FoundDifference;
  readonly before: Framework;
  readonly after: Framework;
  /** What it is compared with, in words. */
  readonly base: string;
  readonly revision?: string;
  /** Path of the framework in its repository. */
  readonly folder: string;
  /** A unified diff of its files; may be empty. */
  readonly diff: string;
  readonly pull?: PullShown;
  readonly conversations?: readonly Conversation[];
  /** The day, as year-month-day, that decides which review rounds are open. */
  readonly day: string;
}

/** A proposed change as the pages of a preview show it. */
export function previewShown({
  difference,
  before,
  after,
  base,
  revision,
  folder,
  diff,
  pull,
  conversations = [],
  day,
}: PreviewParts): Preview {
  return {
    start: startPage(difference, before, after, day),
    before,
    base,
    ...(revision === undefined ? {} : { revision }),
    folder,
    changes: parseFileChanges(diff),
    ...(pull === undefined ? {} : { pull }),
    conversations,
  };
}
