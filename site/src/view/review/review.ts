import { entryOf, type EntryOf } from '@framewright/model';
import { readingList, wordsPerMinute } from '@framewright/review';
import { dateInWords } from '../../words/date.ts';
import { contactLinks } from '../page/contact-links.ts';
import type { Fact } from '../page/facts.ts';
import type { Link } from '../../address/entry-paths.ts';
import { linkTo, linkToId, type View } from '../../editions/view.ts';

/** When a review round runs, who is asked, and for how long. */
export function reviewFacts(view: View, { data }: EntryOf<'review'>): readonly Fact[] {
  const { reviews } = view.words;
  const { language } = view;
  const facts = [
    { label: reviews.open, values: [{ label: reviews.from(dateInWords(language, data.opens), dateInWords(language, data.closes)) }] },
    { label: reviews.asks, values: data.audience === undefined ? [] : [{ label: data.audience }] },
    { label: reviews.time, values: data.minutes === undefined ? [] : [{ label: reviews.minutes(data.minutes) }] },
    { label: reviews.readers, values: data.asks?.readers === undefined ? [] : [{ label: reviews.howMany(data.asks.readers) }] },
    { label: reviews.sectors, values: (data.asks?.sectors ?? []).map((label) => ({ label })) },
    {
      label: reviews.tasks,
      values: [
        ...(data.asks?.orders === true ? [{ label: reviews.orders }] : []),
        ...(data.asks?.ratings === true ? [{ label: reviews.ratings }] : []),
      ],
    },
    { label: reviews.answers, values: data.answers === undefined ? [] : contactLinks(data.answers) },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

/** The scope of a review round, as it was given. */
export function reviewScope(view: View, { data: { scope } }: EntryOf<'review'>): readonly Fact[] {
  const { reviews } = view.words;
  const kindTitle = (id: string): string => view.framework.manifest.data.kinds.find((kind) => kind.id === id)?.title ?? id;
  const parts = [
    { label: reviews.roles, values: (scope.roles ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.competences, values: (scope.competences ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.groups, values: (scope.groups ?? []).map((id) => linkToId(view, id)) },
    { label: reviews.kinds, values: (scope.kinds ?? []).map((id) => ({ label: kindTitle(id) })) },
    { label: reviews.types, values: (scope.types ?? []).map((type) => ({ label: view.words.finding.search.types[type] })) },
  ];
  return parts.filter(({ values }) => values.length > 0);
}

/** The reading time, and which part concerns whom. */
export interface ReviewReading {
  readonly howLong: string;
  /** One for each rung whose roles the round names, with what its roles require of the list. */
  readonly tiers: readonly Fact[];
}

/** The reading list of a review round, by role. */
export function reviewReading(view: View, round: EntryOf<'review'>): ReviewReading {
  const { reviews } = view.words;
  const { words, minutes, tiers } = readingList(view.framework, round);
  return {
    howLong: reviews.howLong(words, minutes, wordsPerMinute),
    tiers: tiers.map((tier) => ({
      label: reviews.tier(view.words.list(tier.roles.map((role) => linkTo(view, role).label)), tier.minutes),
      values: tier.items.map(({ entry }) => linkTo(view, entry)),
    })),
  };
}

/** What was approved after a review round, by whom and when. */
export interface ReviewApproval {
  readonly title: string;
  /** Why before the round was over. */
  readonly early?: string;
  readonly entries: readonly Link[];
}

/** The approvals of a review round, in the order in which they were written down. */
export function reviewApprovals(view: View, { data: { closes, approvals = [] } }: EntryOf<'review'>): readonly ReviewApproval[] {
  const { reviews } = view.words;
  return approvals.map(({ date, by, roles = [], competences = [], groups = [], because }) => ({
    title: reviews.approvedBy(dateInWords(view.language, date), view.words.list(by)),
    ...(because === undefined || date > closes ? {} : { early: reviews.early(because) }),
    entries: [
      ...roles.flatMap((id) => entryOf(view.framework, 'role', id) ?? []),
      ...competences.flatMap((id) => entryOf(view.framework, 'competence', id) ?? []),
      ...groups.flatMap((id) => entryOf(view.framework, 'group', id) ?? []),
    ].map((entry) => linkTo(view, entry)),
  }));
}
