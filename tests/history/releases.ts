import type { Bump } from '@framewright/model';

/** A release of the framework in `tests/frameworks/history`, or its working tree, and what changed since the one before. */
export interface HistoryRelease {
  readonly version: string;
  /** The day of the release as year-month-day. */
  readonly date: string;
  /** The editorial judgements: the fingerprint, and the reason. */
  readonly editorial: readonly string[];
  /** The bump that the changes require at 1.0.0 and above. */
  readonly required: Bump;
  /** Each as “bump kind [language] entry”, in the order of the changes. */
  readonly changes: readonly string[];
}

/** The releases, oldest first. */
export const historyReleases: readonly HistoryRelease[] = [
  { version: '0.1.0', date: '2023-09-16', editorial: [], required: 'none', changes: [] },
  {
    version: '0.1.1',
    date: '2023-12-02',
    editorial: ['9a55e83d152a9edd – a word was misspelt'],
    required: 'minor',
    changes: [
      'minor entry-added leaven-keeping',
      'minor entry-added oven-keeper',
      'minor entry-added oven-spring',
      'patch text-changed shaping',
    ],
  },
  {
    version: '0.2.0',
    date: '2024-03-09',
    editorial: [],
    required: 'major',
    changes: [
      'major id-changed stall-service',
      'major required-level-raised baker',
      'major requirement-added baker',
      'minor entry-deprecated dough-making',
      'minor text-changed dough-making',
      'minor entry-added mixing',
      'minor entry-added proving',
      'minor title-changed stall-service',
      'minor requirement-moved-to-successor baker',
      'minor requirement-moved-to-successor helper',
    ],
  },
  {
    version: '0.3.0',
    date: '2024-07-20',
    editorial: [],
    required: 'major',
    changes: [
      'major entry-split dough-making',
      'major elective-added oven-keeper',
      'major required-level-raised oven-keeper',
      'minor entry-added enriched-doughs',
      'minor entry-added rye-baking',
      'minor required-level-lowered helper',
    ],
  },
  {
    version: '1.0.0',
    date: '2024-10-05',
    editorial: [],
    required: 'major',
    changes: [
      'major need-strengthened helper',
      'minor language-added common-oven',
      'minor section-declared common-oven',
      'minor stage-added common-oven',
      'minor text-changed common-oven',
      'minor need-relaxed baker',
      'minor entry-added bread-day',
      'patch theme-changed common-oven',
      'patch illustration-changed sharing-the-table',
    ],
  },
  {
    version: '1.0.1',
    date: '2024-11-16',
    editorial: ['31d5c3def1ad28d2 – a small word was wrong'],
    required: 'patch',
    changes: [
      'patch descriptor-changed oven-firing',
      'patch translation-changed de shaping',
      'patch illustration-changed sharing-the-table',
      'patch translation-added de baker',
    ],
  },
  {
    version: '1.1.0',
    date: '2025-03-15',
    editorial: [],
    required: 'minor',
    changes: [
      'minor aligned-framework-added common-oven',
      'minor entry-deprecated allergen-labels',
      'minor entry-deprecated ingredient-book',
      'minor entry-added ingredients-and-allergens',
      'minor descriptor-changed oven-firing',
      'minor descriptor-changed oven-firing',
      'minor alignment-added shaping',
      'minor descriptor-changed shaping',
      'minor entry-deprecated wood-splitting',
      'minor required-level-lowered baker',
      'minor requirement-removed baker',
      'minor requirement-removed helper',
      'minor elective-option-added oven-keeper',
      'patch alias-added oven-firing',
      'patch translation-went-stale de shaping',
    ],
  },
  {
    version: '2.0.0',
    date: '2025-09-27',
    editorial: [],
    required: 'major',
    changes: [
      'major scale-level-added steps',
      'major entries-merged ingredients-and-allergens',
      'major deprecated-entry-removed wood-splitting',
      'major required-level-raised baker',
      'major required-level-raised baker',
      'major elective-raised head-baker',
      'major id-changed head-baker',
      'major required-level-raised head-baker',
      'major condition-added helper',
      'minor title-changed head-baker',
      'patch translation-changed de steps',
    ],
  },
  {
    version: '2.0.1',
    date: '2025-10-18',
    editorial: ['2af9949ef64639f5 – a small word was wrong'],
    required: 'patch',
    changes: ['patch descriptor-changed enriched-doughs', 'patch translation-caught-up de shaping'],
  },
  {
    version: '2.1.0',
    date: '2026-02-28',
    editorial: [],
    required: 'minor',
    changes: [
      'minor entry-added flatbreads',
      'minor entry-added bread-teacher',
      'minor elective-lowered head-baker',
      'minor elective-option-added head-baker',
      'minor required-level-lowered head-baker',
      'minor entry-deprecated bread-day',
      'minor validity-shortened bread-day',
      'minor entry-added bread-weekend',
      'minor entry-deprecated oven-spring',
      'patch order-changed leaven-keeping',
    ],
  },
];

/** Changes for the next release. */
export const unreleased: Pick<HistoryRelease, 'required' | 'changes'> = {
  required: 'minor',
  changes: ['minor descriptor-changed proving', 'minor entry-added crumb'],
};
