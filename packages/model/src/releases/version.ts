/** How far one version is from an earlier one. */
export type VersionStep = 'none' | 'patch' | 'minor' | 'major';

/** Compares by the precedence of Semantic Versioning 2.0.0; build metadata does not count. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  for (const index of [0, 1, 2]) {
    const difference = (left.numbers[index] ?? 0) - (right.numbers[index] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.preRelease.length === 0 || right.preRelease.length === 0) return right.preRelease.length - left.preRelease.length;
  for (let index = 0; index < Math.max(left.preRelease.length, right.preRelease.length); index += 1) {
    const order = compareIdentifiers(left.preRelease[index], right.preRelease[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** The largest step that leads from a version to a later one; none if it is not later. */
export function stepBetween(from: string, to: string): VersionStep {
  if (compareVersions(from, to) >= 0) return 'none';
  const [before, after] = [partsOf(from).numbers, partsOf(to).numbers];
  if (before[0] !== after[0]) return 'major';
  return before[1] === after[1] ? 'patch' : 'minor';
}

function partsOf(version: string): { readonly numbers: readonly number[]; readonly preRelease: readonly string[] } {
  const [plain = ''] = version.split('+');
  const at = plain.indexOf('-');
  const numbers = (at === -1 ? plain : plain.slice(0, at)).split('.').map(Number);
  return { numbers, preRelease: at === -1 ? [] : plain.slice(at + 1).split('.') };
}

/** Numbers come before words, and a list that ends comes before one that goes on. */
function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return -1;
  if (b === undefined) return 1;
  const [left, right] = [a, b].map((part) => /^\d+$/u.test(part));
  if (left && right) return Number(a) - Number(b);
  if (left !== right) return left ? -1 : 1;
  return a < b ? -1 : 1;
}
