import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '@framewright/model';
import { withText, type BothWays, type ReadTwice } from './both-ways.ts';
import { dependsOnOthers } from './depends-on-others.ts';
import { factsOf } from './facts-of.ts';
import type { Replacement, Suggestion } from './suggestions-of.ts';

/**
 * What is wrong with a suggestion, in words for whoever mends it; none where it is right.
 * @param known what is found without the mistake as well, as {@link factsOf} gives it
 */
export function tried(
  framework: ReadTwice,
  suggestion: Suggestion,
  { fast, exact }: BothWays,
  known: ReadonlySet<string>,
): readonly string[] {
  const { diagnostic, from, replacements } = suggestion;
  const edited = Map.groupBy(replacements, ({ file }) => file);
  let after = framework;
  const places: { readonly file: string; readonly start: number; readonly end: number }[] = [];
  for (const [path, pieces] of edited) {
    const written = replaced(framework.fast.files.find((file) => file.path === path)?.text ?? '', pieces);
    after = withText(after, path, written.text);
    places.push(...written.places.map(([start, end]) => ({ file: path, start, end })));
  }
  const found = fast(after.fast);
  const told = (what: string, { rule, message }: Diagnostic): string =>
    `${from} ${JSON.stringify(replacements.map((each) => each.text))} of ${diagnostic.rule} (${diagnostic.message}): ${what} ${rule}: ${message}`;
  const left = found.filter((other) => !known.has(factsOf(other)));
  const isIn = (other: Diagnostic): boolean =>
    places.some(({ file, start, end }) => file === other.file && startOf(other) >= start && startOf(other) < end);
  const inside = left.filter((other) => isIn(other) && !dependsOnOthers(diagnostic.rule, other.rule));
  const at = placeAfter(startOf(diagnostic), edited.get(diagnostic.file) ?? []);
  const again = left.filter(
    (other) => other.file === diagnostic.file && other.rule === diagnostic.rule && startOf(other) === at && !inside.includes(other),
  );
  return [
    ...inside.map((other) => told('there stands now', other)),
    ...again.map((other) => told('in its place is still', other)),
    ...(isDeepStrictEqual(exact(after.exact), found) ? [] : [told('the exact way finds something else than after', diagnostic)]),
  ];
}

/** A text with some pieces replaced, and where each stands now. */
function replaced(
  text: string,
  replacements: readonly Replacement[],
): { readonly text: string; readonly places: readonly (readonly [start: number, end: number])[] } {
  let [result, at] = ['', 0];
  const places = replacements.map(({ start, end, text: instead }) => {
    result += text.slice(at, start) + instead;
    at = end;
    return [result.length - instead.length, result.length] as const;
  });
  return { text: result + text.slice(at), places };
}

function startOf({ range }: Diagnostic): number {
  return range?.start.offset ?? 0;
}

/** Where a place of the text before stands after the replacements; at the beginning of one that it is inside. */
function placeAfter(place: number, replacements: readonly Replacement[]): number {
  return replacements.reduce((at, { start, end, text }) => {
    if (end <= place) return at + text.length - (end - start);
    return start < place ? at - (place - start) : at;
  }, place);
}
