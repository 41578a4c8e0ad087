import type { Entry } from '@framewright/model';
import { linkToId, type View } from '../../editions/view.ts';
import type { Link } from '../../address/entry-paths.ts';
import type { Tag } from '../words/tag.ts';

/** The status of an entry as its page shows it. */
export interface Status {
  readonly tag: Tag;
  readonly sentence: string;
  /** The successors of a deprecated entry. */
  readonly replacedBy: readonly Link[];
  readonly because?: string;
}

/** The words about the status of an entry; undefined for active ones. */
export function statusOf(view: View, entry: Entry): Status | undefined {
  const data = entry.data;
  if (!('status' in data) || data.status === undefined || data.status === 'active') return undefined;
  const status = data.status as Exclude<typeof data.status, 'active'>;
  return {
    tag: { sort: 'status', label: view.words.status[status] },
    sentence: view.words.statusSentence[status],
    replacedBy: ((data.replacedBy as readonly string[] | undefined) ?? []).map((id) => linkToId(view, id)),
    ...(typeof data.because === 'string' ? { because: data.because } : {}),
  };
}

/** The status as a tag for lists, where most entries share one: proposed entries are not marked there, drafts and deprecated ones are. */
export function statusTag(view: View, entry: Entry): readonly Tag[] {
  const status = statusOf(view, entry);
  return status && 'status' in entry.data && entry.data.status !== 'proposed' ? [status.tag] : [];
}
