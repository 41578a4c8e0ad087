/** The pages without redirects of earlier ids. */
export function standingPages(pages: ReadonlyMap<string, string>): readonly string[] {
  return [...pages].flatMap(([path, text]) => (text.includes('http-equiv="refresh"') ? [] : [path]));
}

/**
 * All pages without redirects; one of each template for old versions, drafts, other languages and comparisons.
 * @param skipped beginnings of paths to leave out
 */
export function pagesToVisit(pages: ReadonlyMap<string, string>, skipped: readonly string[] = []): readonly string[] {
  const templates = new Set(templatePages(pages, skipped));
  return standingPages(pages).filter((path) =>
    /^(?:v|draft|de|changes\/compare)\//u.test(path) ? templates.has(path) : !skipped.some((beginning) => path.startsWith(beginning)),
  );
}

/** One page of each template, by path: the largest, which shows most of it. @param skipped beginnings of paths to leave out */
export function templatePages(pages: ReadonlyMap<string, string>, skipped: readonly string[] = []): readonly string[] {
  return [...templatesIn(pages, skipped).values()].sort();
}

/** The largest page of each template. @param skipped beginnings of paths to leave out */
export function templatesIn(pages: ReadonlyMap<string, string>, skipped: readonly string[] = []): ReadonlyMap<string, string> {
  const largest = new Map<string, string>();
  for (const path of standingPages(pages)) {
    if (skipped.some((beginning) => path.startsWith(beginning))) continue;
    const text = pages.get(path) ?? '';
    const sort = sortOf(path);
    const before = largest.get(sort);
    if (before === undefined || text.length > (pages.get(before)?.length ?? 0)) largest.set(sort, path);
  }
  return largest;
}

const folders = [
  'competences',
  'roles',
  'qualifications',
  'scales',
  'pages',
  'news',
  'reviews',
  'compare',
  'matrix',
  'guides',
  'decisions',
  'reference/rules',
  'reference/format',
  'reference/changes',
  'changes',
];

/** The beginning of addresses of a draft, of a released version, or of another language. */
const editionStart = /^(?:(?:draft|v\/[^/]+)\/(?:de\/)?|de\/)/u;

/**
 * Whether a type of page belongs to a draft, an earlier version or another language, start pages excepted: these share the templates of all
 * others.
 */
export function isInsideEdition(sort: string): boolean {
  return /^edition\/./u.test(sort);
}

function sortOf(path: string): string {
  const edition = editionStart.exec(path)?.[0];
  if (edition !== undefined) return `edition/${sortOf(path.slice(edition.length))}`;
  const folder = folders.find((candidate) => path.startsWith(`${candidate}/`) && path !== `${candidate}/`);
  return folder === undefined ? path : `${folder}/${'*/'.repeat(path.slice(folder.length + 1).split('/').length - 1)}`;
}
