import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { launchOptions, type FoundChromium } from './find-chromium.ts';

/** The results of Lighthouse for one page. */
export interface Scores {
  readonly path: string;
  /** By category, of 100. */
  readonly scores: Readonly<Record<string, number>>;
  /** The failed audits, by id. */
  readonly wanting: readonly string[];
}

/** Runs Lighthouse on pages, one after the other, with its settings for phones. */
export async function lighthouseScores(
  found: FoundChromium,
  address: string,
  paths: readonly string[],
  categories: readonly string[],
): Promise<readonly Scores[]> {
  const options = launchOptions(found);
  const profile = await mkdtemp(join(tmpdir(), 'framewright-lighthouse-'));
  const context = await chromium.launchPersistentContext(profile, {
    ...options,
    args: [...(options.args ?? []), '--remote-debugging-port=0'],
  });
  try {
    const port = Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]);
    const all: Scores[] = [];
    for (const path of paths) all.push(await scoresOf(address, path, categories, port));
    return all;
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function scoresOf(address: string, path: string, categories: readonly string[], port: number): Promise<Scores> {
  // Only performance depends on the simulated phone and network.
  const throttling = categories.includes('performance') ? {} : ({ throttlingMethod: 'provided' } as const);
  const result = await lighthouse(address + path, {
    port,
    logLevel: 'silent',
    output: 'json',
    onlyCategories: [...categories],
    ...throttling,
  });
  if (!result || result.lhr.runtimeError) throw new Error(`Lighthouse could not look at ${path}: ${result?.lhr.runtimeError?.message}`);
  const { lhr } = result;
  const counted = Object.values(lhr.categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return {
    path,
    scores: Object.fromEntries(Object.values(lhr.categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)])),
    wanting: counted.filter((id) => (lhr.audits[id]?.score ?? 1) < 1),
  };
}
