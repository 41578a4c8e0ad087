import type { Diagnostic, Span } from '@framewright/model';

/** A diagnostic with the place whose other mistakes follow from it. */
export interface Explaining {
  readonly diagnostic: Diagnostic;
  readonly explains: Span | undefined;
}

/**
 * Leaves out the diagnostics that only follow from others: they touch a place that another one explains. What is only a warning leaves out
 * no error, or else lowering a rule would hide what still has to be mended.
 */
export function unexplained<E extends Explaining>(found: readonly E[]): readonly E[] {
  const places = Map.groupBy(
    found.filter(({ explains }) => explains !== undefined),
    ({ diagnostic }) => diagnostic.file,
  );
  if (places.size === 0) return found;
  return found.filter(
    ({ diagnostic, explains }) =>
      explains !== undefined || !(places.get(diagnostic.file) ?? []).some((other) => explainsIt(other, diagnostic)),
  );
}

function explainsIt({ diagnostic: { severity }, explains }: Explaining, diagnostic: Diagnostic): boolean {
  return (severity === 'error' || diagnostic.severity !== 'error') && touches(diagnostic, explains);
}

function touches({ range }: Diagnostic, span: Span | undefined): boolean {
  if (!range || !span) return false;
  const [start, end] = [range.start.offset, range.end.offset];
  return start === end ? start >= span[0] && start <= span[1] : start < span[1] && end > span[0];
}
