import { mistakesBetween } from '@framewright/model';

/** A page by its path and its name. */
type Page = readonly [path: string, name: string];

/** The most suggestions that a reader looks through. */
const most = 5;

/** The pages whose last step is nearest to that of a missing path, nearest first; only near ones. */
export function nearestPages(path: string, pages: readonly Page[]): readonly Page[] {
  const wanted = lastStep(path);
  if (wanted === '') return [];
  return pages
    .map((page) => ({ page, distance: distanceOf(wanted, page) }))
    .filter(({ distance }) => distance <= 0.4)
    .sort((a, b) => a.distance - b.distance || (a.page[0] < b.page[0] ? -1 : 1))
    .slice(0, most)
    .map(({ page }) => page);
}

/** The last step in small letters and hyphens; that before it where the last is a file of a folder. */
function lastStep(path: string): string {
  const steps = path.split('/').map(slug);
  return steps.findLast((step) => step !== '' && step !== 'index') ?? '';
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

/** From 0 for equal to 1 for nothing in common. Reordered or partial words are near too. */
function distanceOf(wanted: string, [path, name]: Page): number {
  const candidates = [lastStep(path), slug(name)];
  return Math.min(...candidates.map((candidate) => Math.min(byLetters(wanted, candidate), byWords(wanted, candidate))));
}

function byWords(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.split('-').filter((word) => word.length > 2))) as [Set<string>, Set<string>];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared === 0 ? 1 : 1 - shared / Math.max(a.size, b.size);
}

function byLetters(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  // The difference in length is a lower bound of the distance.
  return longest === 0 || Math.abs(one.length - other.length) / longest > 0.4 ? 1 : mistakesBetween(one, other) / longest;
}
