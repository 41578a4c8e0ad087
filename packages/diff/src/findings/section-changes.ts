import { pairsOf, type Comparison } from '../compare/comparison.ts';
import type { Pair } from '../compare/pair.ts';
import { levelName } from './descriptor-changes.ts';
import { sectionTitle, textChanges, type TextChange } from './text-findings.ts';
import { quoted, quotedLabel } from './wording.ts';

/** A section that was added, removed or changed, at the end of an entry or at a level. */
export interface SectionChange {
  readonly pair: Pair;
  readonly change: TextChange;
  /** The id of the section. */
  readonly id: string;
  /** “Evidence” of “Brewing”; “Questions” for knowledge at level Able of “Brewing”. */
  readonly name: string;
}

/** Every section that differs. */
export function sectionChanges(comparison: Comparison): readonly SectionChange[] {
  return pairsOf(comparison, 'competence', 'role', 'qualification').flatMap((pair) => {
    const titleOf = (id: string): string => quoted(sectionTitle(comparison, id));
    const atEnd = textChanges(pair, 'sections').map((change) => {
      const [, id = ''] = change.steps;
      return { pair, change, id, name: `${titleOf(id)} of ${quotedLabel(pair.after)}` };
    });
    const atLevels = textChanges(pair, 'levelSections').map((change) => {
      const [, , , id = ''] = change.steps;
      return { pair, change, id, name: `${titleOf(id)} for ${levelName(comparison, pair, change)}` };
    });
    return [...atEnd, ...atLevels];
  });
}
