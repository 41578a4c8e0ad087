import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { howToGetHugo, hugoVersion } from './find-hugo.ts';
import { argumentsOf, madeUpFolder, projectFolder } from './usage.ts';

const [folder, project] = argumentsOf({
  call: 'node scripts/bench/measure-hugo.ts',
  prints: 'how long Hugo takes for its files with the templates of site/hugo; an empty object where there is no Hugo',
  args: [madeUpFolder, projectFolder],
  needs: 'Needs Hugo (Debian: apt-get install hugo) and a POSIX shell.',
});
if (hugoVersion() === undefined) {
  process.stderr.write(`${howToGetHugo}\n`);
  process.stdout.write('{}');
} else process.stdout.write(JSON.stringify(measured()));

function measured(): object {
  mkdirSync(project, { recursive: true });
  cpSync(join(import.meta.dirname, 'site/hugo'), project, { recursive: true });
  // A file beside the configuration of the project, merged with it.
  const mounts = ['competences', 'roles'].map((name) => ({ source: resolve(folder, name), target: `content/${name}` }));
  writeFileSync(
    join(project, 'mounts.json'),
    JSON.stringify({ module: { mounts: [...mounts, { source: 'layouts', target: 'layouts' }] } }),
  );
  const start = performance.now();
  // The shell reports the processor time of its children.
  const { status, stdout, stderr } = spawnSync('sh', ['-c', 'hugo --quiet --config hugo.yaml,mounts.json --destination public && times'], {
    cwd: project,
    encoding: 'utf8',
  });
  const hugo = performance.now() - start;
  if (status !== 0) throw new Error(`Hugo ended with ${status}: ${stdout}${stderr}`);
  const pages = readdirSync(join(project, 'public'), { recursive: true }).filter((file) => String(file).endsWith('.html')).length;
  rmSync(project, { recursive: true, force: true });
  return { hugoPages: pages, hugo, hugoProcessor: childrenTime(stdout) };
}

/** Milliseconds in the last line of the shell's `times`: user and system time of its children; undefined if it prints none. */
function childrenTime(printed: string): number | undefined {
  const last = printed.trim().split('\n').at(-1) ?? '';
  const parts = [...last.matchAll(/(\d+)m([\d.,]+)s/gu)];
  if (parts.length === 0) return undefined;
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds?.replace(',', '.')) * 1000, 0);
}
