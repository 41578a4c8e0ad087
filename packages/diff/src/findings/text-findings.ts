import { isObject, pointerOf, type Framework, ownValue } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { pairFinding, type Finding } from './finding.ts';
import type { Pair } from '../compare/pair.ts';

/** A text in a map of texts that was added, removed or changed. */
export interface TextChange {
  readonly steps: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

/** The texts below a key that differ, at any depth. */
export function textChanges(pair: Pair, key: string): readonly TextChange[] {
  return pair.keys.has(key) ? differences([key], pair.old[key], pair.new[key]) : [];
}

/** A finding for a text that changed. */
export function textFinding(pair: Pair, { steps, before, after }: TextChange, message: string): Finding {
  return pairFinding(pair, pointerOf(...steps), { message, before, after });
}

/** Whether a section illustrates: examples, questions, reflection. Nobody is assessed against it. */
export function isIllustration({ before, after }: Comparison, id: string): boolean {
  const titles = [after, before].flatMap(
    (side: Framework) => side.manifest.data.sections?.find((section) => section.id === id)?.title ?? [],
  );
  return [id, ...titles].some((words) => /(?<![a-z])(?:examples?|questions?|reflections?|illustrations?)(?![a-z])/iu.test(words));
}

/** The title of a section as the manifest declares it. */
export function sectionTitle({ before, after }: Comparison, id: string): string {
  const declared = [after, before].map((side: Framework) => side.manifest.data.sections?.find((section) => section.id === id)?.title);
  return declared.find((title) => title !== undefined) ?? id;
}

function differences(steps: readonly string[], before: unknown, after: unknown): readonly TextChange[] {
  if (before === after) return [];
  if (isObject(before) || isObject(after)) {
    const [old, current] = [isObject(before) ? before : {}, isObject(after) ? after : {}];
    const keys = new Set([...Object.keys(old), ...Object.keys(current)]);
    return [...keys].flatMap((key) => differences([...steps, key], ownValue(old, key), ownValue(current, key)));
  }
  return [
    {
      steps,
      ...(typeof before === 'string' ? { before } : {}),
      ...(typeof after === 'string' ? { after } : {}),
    },
  ];
}
