import { buildFramework, cacheFolder, reportOn, waitingOn, type Output } from '@framewright/cli';
import { reportPretty, type Report } from '@framewright/reporters';
import { validate } from '@framewright/validator';
import { folderTree, readFramework, readReleases, writeFiles } from '@framewright/workspace';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputHash } from './input-hash.ts';

/** Where to read and print. */
export interface SiteRequest {
  /** The checkout. */
  readonly root: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** A clock in milliseconds, with any origin. */
  readonly now: () => number;
}

/** The record of the last build. */
interface Stamp {
  readonly inputs: string;
  /** The result in words. */
  readonly built: string;
  readonly report: Omit<Report, 'texts'> & { readonly texts: readonly (readonly [path: string, text: string])[] };
}

/** What was built is remembered by the user and not in the checkout, where whoever contributes could say that nothing is wrong. */
function stampName(root: string): string {
  return `site-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.json`;
}

/**
 * Checks `framework/`, prints its mistakes, and builds the site if any of its inputs changed since the last build.
 * @returns the folder of the site
 */
export async function currentSite({ root, stdout, stderr, now }: SiteRequest): Promise<string> {
  const outDir = join(root, 'site/dist');
  const inputs = inputHash(root);
  const print = (report: Report): void => stdout.write(reportPretty(report, { color: stdout.color, width: Math.min(stdout.width, 120) }));

  const cache = cacheFolder(process.env, root);
  const last = cache === undefined ? undefined : readStamp(join(cache, stampName(root)));
  if (last?.inputs === inputs && existsSync(join(outDir, 'index.html'))) {
    print({ ...last.report, texts: new Map(last.report.texts) });
    stdout.write(`${last.built}; nothing has changed since\n`);
    return outDir;
  }

  const framework = await readFramework(folderTree(join(root, 'framework')));
  const diagnostics = validate(framework);
  const report = reportOn({ framework, root: join(root, 'framework') }, diagnostics, root);
  print(report);
  const releases = await readReleases(join(root, 'framework'));
  const waiting = waitingOn(stderr, now);
  const built = await buildFramework({
    framework,
    releases,
    diagnostics,
    outDir,
    cache,
    now,
    onProgress: waiting.begin,
  }).finally(waiting.end);
  stdout.write(`${built}\n`);

  const places = new Set(report.diagnostics.flatMap(({ file, related = [] }) => [file, ...related.map((place) => place.file)]));
  const stamp: Stamp = { inputs, built, report: { ...report, texts: [...report.texts].filter(([path]) => places.has(path)) } };
  // Where it can't be written the next call takes as long as this one.
  if (cache !== undefined) await writeFiles(cache, [{ path: stampName(root), content: JSON.stringify(stamp) }]).catch(() => undefined);
  return outDir;
}

function readStamp(file: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  } catch {
    return undefined;
  }
}
