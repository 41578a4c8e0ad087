import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assessedFramework, emptyAssessment, printAssessment, readAssessment } from '@framewright/assessment';
import { run } from '@framewright/cli';
import type { Assessment, Framework } from '@framewright/model';
import { readReleases } from '@framewright/workspace';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { recordedIo } from './support/recorded-io.ts';

const history = join(import.meta.dirname, 'frameworks/history');
let folder: string;
let oldest: Framework;
let newest: Framework;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'assess-'));
  const releases = (await readReleases(history)).map(({ framework }) => framework);
  const [first, last] = [releases[0], releases.at(-1)];
  if (!first || !last) throw new Error('there are releases');
  [oldest, newest] = [first, last];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function framewright(...argv: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly said: string }> {
  const io = recordedIo(folder);
  const code = await run([...argv, '--framework', history], io);
  return { code, out: io.printed(), said: io.complained() };
}

function write(name: string, answers: Assessment['answers']): void {
  writeFileSync(join(folder, name), printAssessment({ ...emptyAssessment(assessedFramework(oldest), '2026-12-01'), answers }));
}

describe('a file of an old release', () => {
  test('is held against the release that it is about, which is said', async () => {
    write('old.json', { shaping: { levels: { practice: 1 } } });
    const { code, out } = await framewright('assess', 'old.json', '--role', oldest.entries.role[0]?.id ?? '');
    expect(code).toBe(0);
    expect(out).toContain(`The file is about version ${oldest.version}`);
  });

  test('is carried through all releases to a file that the newest takes', async () => {
    write('mine.json', Object.fromEntries(oldest.entries.competence.map(({ id }) => [id, { note: `On ${id}.` }])));
    const { code, out, said } = await framewright('assess', 'carry', 'mine.json', '--to', newest.version, '--format', 'json');
    expect([code, said]).toEqual([0, expect.stringContaining('Written: ')]);
    const report = JSON.parse(out) as { readonly counts: Readonly<Record<string, number>>; readonly to: { readonly version: string } };
    expect(report.to.version).toBe(newest.version);
    expect(Object.values(report.counts).reduce((sum, count) => sum + count, 0)).toBe(oldest.entries.competence.length);
    const name = said.trim().replace('Written: ', '');
    const read = readAssessment(readFileSync(join(folder, name), 'utf8'));
    const notes = JSON.stringify(read);
    for (const { id } of oldest.entries.competence) expect(notes).toContain(`On ${id}.`);
    expect((await framewright('assess', name)).code).toBe(0);
  });

  test('counts in a team only after that', async () => {
    write('colleague.json', { shaping: { levels: { practice: 1 } } });
    const { out } = await framewright('assess', 'team', 'colleague.json', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({ members: [], apart: [{ place: 0, fit: 'other-version' }] });
  });
});
