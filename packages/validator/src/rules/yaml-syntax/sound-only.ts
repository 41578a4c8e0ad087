import { parseFile } from '@framewright/markdown';
import type { SourceFile } from '@framewright/model';
import type { Finding } from '../../rule.ts';

type Words = Pick<Finding, 'message' | 'help' | 'fix'>;

/**
 * Words without their fix where it would leave the front matter unreadable at the same place.
 * That another mistake comes to light further on is no fault of a fix.
 */
export function soundOnly(words: Words, file: SourceFile): Words {
  const { fix, ...others } = words;
  return fix === undefined || fix.edits.every((edit) => isReadableAt(edit, file)) ? words : others;
}

function isReadableAt({ span: [start, end], text }: NonNullable<Words['fix']>['edits'][number], file: SourceFile): boolean {
  const edited = `${file.text.slice(0, start)}${text}${file.text.slice(end)}`;
  return !parseFile(file.path, edited).problems.some(
    ({ rule, span }) => rule === 'yaml-syntax' && span[0] >= start && span[0] <= start + text.length,
  );
}
