import type { EntryOf } from '@framewright/model';
import { dateInWords } from '../words/date.ts';
import type { Fact } from './facts.ts';
import { linkToId, type View } from './view.ts';

/** When a review round runs, who is asked, and for how long. */
export function reviewFacts(view: View, { data }: EntryOf<'review'>): readonly Fact[] {
  const { reviews } = view.words;
  const { language } = view;
  const facts = [
    { label: reviews.open, values: [{ label: reviews.from(dateInWords(language, data.opens), dateInWords(language, data.closes)) }] },
    { label: reviews.asks, values: data.audience === undefined ? [] : [{ label: data.audience }] },
    { label: reviews.time, values: data.minutes === undefined ? [] : [{ label: reviews.minutes(data.minutes) }] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** What a review round asks to read, as it was named. */
export function reviewScope(view: View, { data: { scope } }: EntryOf<'review'>): readonly Fact[] {
  const { reviews } = view.words;
  const kindTitle = (id: string): string => view.framework.manifest.data.kinds.find((kind) => kind.id === id)?.title ?? id;
  const parts = [
    { label: reviews.roles, values: (scope.roles ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.competences, values: (scope.competences ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.groups, values: (scope.groups ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.kinds, values: (scope.kinds ?? []).map((id) => ({ label: kindTitle(id) })) },
  ];
  return parts.filter(({ values }) => values.length > 0);
}
