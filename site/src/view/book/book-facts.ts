import type { EntryOf } from '@framewright/model';
import {
  alignmentLines,
  competenceFacts,
  qualificationFacts,
  resourceFacts,
  roleFacts,
  sourceLines,
  type Fact,
  type Reference,
} from '../page/facts.ts';
import { linkWithPlace, placedParts } from '../page/placed-parts.ts';
import { linkToId, type View } from '../../editions/view.ts';

type Told = EntryOf<'competence'> | EntryOf<'role'> | EntryOf<'qualification'> | EntryOf<'resource'>;

/** What the book says of an entry besides its texts. Code and other names stand in its heading, and addresses of files are of no use on paper. */
export function bookFacts(view: View, entry: Told): readonly Fact[] {
  const { competence: names, facts: labels } = view.words;
  const inHeading = new Set([labels.code, labels.aliases, labels.id]);
  const { sources } = entry.data;
  const alignments = entry.type === 'resource' ? [] : entry.data.alignments;
  return [
    ...factsOf(view, entry).filter(({ action, label }) => !action && !inHeading.has(label)),
    ...(entry.type === 'competence'
      ? [
          { label: names.parts, values: placedParts(view, entry).map(linkWithPlace) },
          { label: names.buildsOn, values: (entry.data.buildsOn ?? []).map((id) => linkToId(view, id)) },
          { label: names.related, values: (entry.data.related ?? []).map((id) => linkToId(view, id)) },
        ]
      : []),
    { label: labels.alignments, values: alignmentLines(view, alignments).map(asWords) },
    { label: labels.sources, values: sourceLines(view, sources).map(asWords) },
  ].filter(({ values }) => values.length > 0);
}

function factsOf(view: View, entry: Told): readonly Fact[] {
  if (entry.type === 'competence') return competenceFacts(view, entry);
  if (entry.type === 'resource') return resourceFacts(view, entry);
  return entry.type === 'role' ? roleFacts(view, entry) : qualificationFacts(view, entry);
}

function asWords({ before, link, after }: Reference): { readonly label: string } {
  return { label: `${before}${link.label}${after}` };
}
