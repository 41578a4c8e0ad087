import { isObject, longestChain, type SourceFile } from '@framewright/model';

/**
 * The steps that roles take for what they inherit: one for each requirement of each base, which stands in every role that extends it.
 * Files that inherit nothing are not among them.
 */
export function inheritedWork(files: readonly SourceFile[]): ReadonlyMap<SourceFile, number> {
  const steps = new Map<SourceFile, number>();
  const roles = files.filter(({ place }) => place.holds === 'entry' && place.type === 'role');
  if (!roles.some(({ frontMatter }) => typeof frontMatter['extends'] === 'string')) return steps;
  const byId = new Map(roles.map((file) => [file.place.holds === 'entry' ? file.place.id : '', file]));
  for (const role of roles) {
    let work = 0;
    let base = baseOf(role, byId);
    for (let length = 0; base !== undefined && length < longestChain; length += 1) {
      work += requirementsOf(base);
      base = baseOf(base, byId);
    }
    if (work > 0) steps.set(role, work);
  }
  return steps;
}

function baseOf({ frontMatter }: SourceFile, byId: ReadonlyMap<string, SourceFile>): SourceFile | undefined {
  const base = frontMatter['extends'];
  return typeof base === 'string' ? byId.get(base) : undefined;
}

function requirementsOf({ frontMatter }: SourceFile): number {
  const requires = frontMatter['requires'];
  return isObject(requires) ? Object.keys(requires).length : 0;
}
