import { compareTexts } from './order.ts';

/** Says which of two names stands first: less than zero for the first. */
export type NameOrder = (a: string, b: string) => number;

/**
 * The order of names in a language: by its collation, numbers by their value, then by code units, so that no two names share a place. A
 * language that is not known has the order of English.
 */
export function namesInOrder(language: string): NameOrder {
  const { compare } = collatorFor(language);
  return (a, b) => compare(a, b) || compareTexts(a, b);
}

/** The order of codes in a language: part by part, 1.2 before 1.10, and a code before those that go on from it. */
export function codesInOrder(language: string): NameOrder {
  const { compare } = collatorFor(language);
  return (a, b) => {
    const [left, right] = [partsOf(a), partsOf(b)];
    const apart = left.findIndex((part, place) => compare(part, right[place] ?? '') !== 0);
    return apart === -1
      ? left.length - right.length || compare(a, b) || compareTexts(a, b)
      : compare(left[apart] ?? '', right[apart] ?? '');
  };
}

const known = new Map<string, Intl.Collator>();

function collatorFor(language: string): Intl.Collator {
  const collator = known.get(language) ?? newCollator(language);
  known.set(language, collator);
  return collator;
}

/** What is spelled out here doesn't depend on what a version of the runtime takes for a language's default. */
const options: Intl.CollatorOptions = { usage: 'sort', sensitivity: 'variant', numeric: true, ignorePunctuation: false };

function newCollator(language: string): Intl.Collator {
  try {
    return new Intl.Collator([language, 'en'], options);
  } catch {
    return new Intl.Collator('en', options);
  }
}

/** The words and numbers of a code; what stands between them only separates them. */
function partsOf(code: string): readonly string[] {
  return code.match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
}
