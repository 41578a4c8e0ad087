import { publishedLanguages } from '@framewright/model';
import { isFresh, type Comparison } from '../compare/comparison.ts';
import { values, type Finding } from './finding.ts';
import type { TranslationPair } from '../compare/pair.ts';
import { isSame } from '../compare/same.ts';
import { quotedLabel } from './wording.ts';

/** What happened to a translation. */
export type TranslationTurn = 'came' | 'went' | 'changed' | 'reviewed' | 'went stale' | 'caught up';

/** A finding for each translation to which something happened. If a whole language was added or removed, the language kind reports it. */
export function translationFindings(
  comparison: Comparison,
  turn: TranslationTurn,
  messageOf: (name: string, language: string) => string,
): readonly Finding[] {
  return comparison.translations.flatMap((pair) => {
    if (!turnsOf(comparison, pair).includes(turn)) return [];
    const { language, entry, before, after } = pair;
    return [
      {
        entry: entry.after,
        entryBefore: entry.before,
        language,
        message: messageOf(quotedLabel(entry.after), language),
        ...values({ before: before?.data, after: after?.data }),
        at: {
          ...(before ? { before: { subject: before, pointer: '' } } : {}),
          ...(after ? { after: { subject: after, pointer: '' } } : {}),
        },
      },
    ];
  });
}

function turnsOf({ before, after }: Comparison, pair: TranslationPair): readonly TranslationTurn[] {
  if (!pair.before || !pair.after) {
    const [was, is] = [before, after].map(
      ({ manifest }) => manifest.data.languages !== undefined && publishedLanguages(manifest.data).includes(pair.language),
    );
    if (was !== is) return [];
    return [pair.before ? 'went' : 'came'];
  }
  const [wasFresh, isFreshNow] = [isFresh(pair.before, pair.entry.before), isFresh(pair.after, pair.entry.after)];
  if (!wasFresh && isFreshNow) return ['caught up'];
  const [old, current] = [pair.before.data, pair.after.data];
  // Of a translation that fits before and after, the digest may be written with or without the spaces that mean nothing.
  const unseen = { reviewed: null, ...(wasFresh && isFreshNow ? { of: null } : {}) };
  const isReviewAnew = !isSame(old.reviewed, current.reviewed);
  const changed: readonly TranslationTurn[] = [
    ...(pair.differs && !isSame({ ...old, ...unseen }, { ...current, ...unseen }) ? ['changed' as const] : []),
    ...(isReviewAnew ? ['reviewed' as const] : []),
  ];
  return wasFresh && !isFreshNow ? [...changed, 'went stale'] : changed;
}
