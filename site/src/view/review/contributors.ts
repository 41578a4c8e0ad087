import { namesInOrder, type Framework } from '@framewright/model';

/** Somebody who took part, by the name that they gave, with the rounds whose approvals name them. */
export interface Contributor {
  readonly name: string;
  readonly rounds: number;
}

/** The reviewers whom approvals name, in the alphabetical order of a language. */
export function contributorsTo({ entries }: Framework, language: string): readonly Contributor[] {
  const rounds = new Map<string, Set<string>>();
  for (const { id, data } of entries.review)
    for (const { by } of data.approvals ?? []) for (const name of by) rounds.set(name, (rounds.get(name) ?? new Set()).add(id));
  const compare = namesInOrder(language);
  return [...rounds].map(([name, ids]) => ({ name, rounds: ids.size })).sort((a, b) => compare(a.name, b.name));
}
