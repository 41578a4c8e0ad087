import { namesInOrder, type Alignment, type Entry } from '@framewright/model';
import { entriesWithPage } from '../../address/with-page.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, type View } from '../../editions/view.ts';

/** The codes of another framework, with the entries here that were compared with them. */
export interface Crosswalk {
  /** Where the other framework is, and which edition of it. */
  readonly other: Link;
  readonly anchor: string;
  readonly edition: string | undefined;
  readonly codes: readonly CodeLine[];
}

/** One code of another framework. */
export interface CodeLine {
  readonly code: string;
  readonly entries: readonly { readonly link: Link; readonly relation: Alignment['relation'] }[];
}

/** Every code of other frameworks that entries name, framework by framework in the order of the manifest. */
export function crosswalks(view: View): readonly Crosswalk[] {
  const { framework, language } = view;
  const named = entriesWithPage(framework).flatMap((entry) => alignmentsOf(entry).map((alignment) => ({ entry, alignment })));
  const declared = framework.manifest.data.alignedWith ?? [];
  const ids = new Set([...declared.map(({ id }) => id), ...named.map(({ alignment }) => alignment.framework)]);
  const compare = namesInOrder(language);
  return [...ids].flatMap((id, index) => {
    const other = declared.find((each) => each.id === id);
    const byCode = Map.groupBy(
      named.filter(({ alignment }) => alignment.framework === id),
      ({ alignment }) => alignment.code,
    );
    if (byCode.size === 0) return [];
    const title = other?.title ?? id;
    const codes = [...byCode]
      .map(([code, lines]): CodeLine => {
        const entries = lines.map(({ entry, alignment }) => ({ link: linkTo(view, entry), relation: alignment.relation }));
        return { code, entries };
      })
      .toSorted((a, b) => compare(a.code, b.code));
    const link = { label: title, ...(other?.url === undefined ? {} : { href: other.url }) };
    return [{ other: link, anchor: `framework-${index + 1}`, edition: other?.edition, codes }];
  });
}

function alignmentsOf({ data }: Entry): readonly Alignment[] {
  return 'alignments' in data ? (data.alignments ?? []) : [];
}
