import { placesOf, wordsIn, type Phrase } from './phrases.ts';

/** One text of a ladder. */
export interface LevelText {
  /** The competence that it belongs to. */
  readonly of: string;
  readonly level: number;
  readonly text: string;
}

/** What a guess may look at. */
export interface Features {
  /** Pairs of neighbouring words beside the words. */
  readonly pairs: boolean;
  /** Only these phrases. */
  readonly only?: readonly Phrase[];
  /** All but these phrases. */
  readonly without?: readonly Phrase[];
}

/**
 * How many texts are put on their level by counting words alone: naive Bayes with add-one smoothing over the presence of words, the
 * competence of a text always left out of what is learned. The more it finds, the more the levels are told apart by formulas. On a tie the
 * lower level is guessed.
 */
export function guessLevels(texts: readonly LevelText[], features: Features): { readonly right: number; readonly of: number } {
  const seen = texts.map((each) => ({ ...each, features: featuresOf(each.text, features) }));
  const levels = [...new Set(texts.map(({ level }) => level))].sort((a, b) => a - b);
  const vocabulary = new Set(seen.flatMap((each) => [...each.features]));
  let right = 0;
  for (const asked of seen) {
    const learned = seen.filter((each) => each.of !== asked.of);
    const scores = levels.map((level) => scoreOf(asked.features, learned, level, vocabulary.size));
    if (levels[scores.indexOf(Math.max(...scores))] === asked.level) right += 1;
  }
  return { right, of: texts.length };
}

function scoreOf(
  features: ReadonlySet<string>,
  learned: readonly { readonly level: number; readonly features: ReadonlySet<string> }[],
  level: number,
  vocabulary: number,
): number {
  const ofLevel = learned.filter((each) => each.level === level);
  const total = ofLevel.reduce((sum, each) => sum + each.features.size, 0);
  return [...features].reduce(
    (score, feature) => {
      const count = ofLevel.reduce((sum, each) => sum + (each.features.has(feature) ? 1 : 0), 0);
      return score + Math.log((count + 1) / (total + vocabulary));
    },
    Math.log(ofLevel.length / learned.length),
  );
}

function featuresOf(text: string, { pairs, only, without }: Features): ReadonlySet<string> {
  const words = wordsIn(text);
  if (only !== undefined) return new Set(only.filter((phrase) => placesOf(phrase, words).length > 0));
  const cut = new Set<number>();
  for (const phrase of without ?? []) {
    for (const place of placesOf(phrase, words)) {
      for (let at = place; at < place + phrase.split(' ').length; at += 1) cut.add(at);
    }
  }
  const single = words.filter((_, at) => !cut.has(at));
  const paired = words.slice(1).flatMap((word, at) => (cut.has(at) || cut.has(at + 1) ? [] : [`${words[at]} ${word}`]));
  return new Set(pairs ? [...single, ...paired] : single);
}
