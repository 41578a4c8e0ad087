import type { FileToWrite, Framework } from '@framewright/model';
import { applyEdits } from './edit-text.ts';

/** The manifest with the format that something needs, where it names a lower one. */
export function manifestInFormat({ data, source }: Framework['manifest'], format: number): readonly FileToWrite[] {
  const span = source?.file.spanInFrontMatter('/format', 'value');
  if (source === undefined || span === undefined || data.format >= format) return [];
  return [{ path: source.file.path, content: applyEdits(source.file.text, [{ span, text: String(format) }]) }];
}
