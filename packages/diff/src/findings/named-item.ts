import type { Framework } from '@framewright/model';
import type { Comparison } from '../compare/comparison.ts';
import { quoted } from './wording.ts';

/** What an id that the manifest declares stands for now and stood for. */
export function fromToItem({ before, after }: Comparison, list: 'kinds' | 'qualificationStages', from: unknown, to: unknown): string {
  const name = (id: unknown): string => quoted(titleIn(after, list, id) ?? titleIn(before, list, id) ?? String(id));
  return `${name(to)} (was ${name(from)})`;
}

function titleIn({ manifest }: Framework, list: 'kinds' | 'qualificationStages', id: unknown): string | undefined {
  return manifest.data[list]?.find((item) => item.id === id)?.title;
}
