import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '@framewright/cli';
import { contributionTree, Failure, fetchPullRequest } from '@framewright/workspace';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { actingParts } from './fixtures/forge/acting-parts.ts';
import { git, startStage, type Contributed, type Stage } from './fixtures/forge/contributions.ts';
import { competence, hostileContributions } from './fixtures/forge/hostile-contributions.ts';
import { recordedIo } from './support/recorded-io.ts';
import { copyOf, released } from './support/temp-framework.ts';

// Long because all of it shares one stage, which takes long to set up.
const site = 'https://previews.example/pr-1/';
const changesets = {
  '.changeset/config.json': '{}',
  '.changeset/README.md': 'Changesets.',
  'README.md': 'Read me.',
  'schema/competence.schema.json': '{}',
};
let stage: Stage;
let untouched: string;
let number = 0;

beforeAll(async () => {
  const base = copyOf(join(import.meta.dirname, 'scenarios/base'));
  await released(join(base, 'framework'), '0.4.0');
  stage = await startStage(join(base, 'framework'), changesets);
  untouched = stateOf(stage.checkout);
});

afterAll(async () => stage.end());

beforeEach(() => {
  number += 1;
});

/** What the trusted stage produced from a contribution. */
interface Made {
  readonly code: number;
  readonly summary: string;
  readonly complained: string;
}

/** Sends files through the trusted stage, and asserts what every contribution must leave alone. */
async function sent(files: Readonly<Record<string, Contributed>>, ...more: readonly string[]): Promise<Made> {
  return stageOn(stage.contribute(number, files), ...more);
}

async function stageOn(head: string, ...more: readonly string[]): Promise<Made> {
  const io = recordedIo(stage.made);
  const code = await run(
    ['preview-from', stage.checkout, '--number', `${number}`, '--head', head, '--site', site, '--summary', 'summary.md', ...more],
    io,
  );
  // Whatever happens there is one, about this commit.
  const summary = readFileSync(join(stage.made, 'summary.md'), 'utf8');
  expect(summary).toContain(head.slice(0, 12));
  expect(summary).toMatch(code === 0 ? /^### Thank you\. Your change can be read/u : /^### Thank you\. Your change could not be shown/u);
  expect(io.printed()).toBe('');
  expect(stateOf(stage.checkout)).toBe(untouched);
  expect(readdirSync(stage.made).filter((name) => name !== 'preview' && name !== 'summary.md')).toEqual([]);
  expect(actingParts(summary, site)).toEqual([]);
  return { code, summary, complained: io.complained() };
}

/** Everything in a checkout that a contribution could change: files, refs, settings. */
function stateOf(checkout: string): string {
  const files = readdirSync(checkout, { recursive: true, encoding: 'utf8' }).filter((path) => !/^\.git[/\\]objects/u.test(path));
  return [
    git(checkout, ['status', '--porcelain', '--ignored']),
    git(checkout, ['for-each-ref']),
    readFileSync(join(checkout, '.git/config'), 'utf8'),
    ...files.sort(),
  ].join('\n');
}

describe('a contribution with', () => {
  test.each(Object.keys(hostileContributions))('%s', async (what) => {
    const { files, summary: expected } = hostileContributions[what] ?? { files: {}, summary: [] };
    const { code, summary } = await sent(files);
    expect(code).toBe(0);
    for (const words of expected) expect(summary).toMatch(words);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a manifest that turns rules off and takes over the identity', async () => {
    const manifest = readFileSync(join(stage.checkout, 'framework/framework.md'), 'utf8')
      .replace('iri: https://small-office.example/', 'iri: https://evil.example/\nrepository: https://evil.example/repository')
      .replace(
        '\nkinds:',
        '\nrules:\n  raw-html: { severity: off, because: I say so. }\n  unsafe-link: { severity: off, because: I say so. }\ntheme: { accent: "#000;} body{display:none" }\nkinds:',
      );
    const { code, summary } = await sent({ ...hostileContributions['scripts in Markdown']?.files, 'framework/framework.md': manifest });
    expect(code).toBe(0);
    expect(summary).toContain('(raw-html)');
    expect(summary).toContain('(unsafe-link)');
    expect(summary).not.toMatch(/iri-changed|identifier-changed|repository-changed|rules-changed|theme-changed/u);
  });

  test('comments that silence findings: they are counted', async () => {
    const text = competence('quiet', 'Quiet', 'be <b>quiet</b>.').replace(
      '---\n',
      '---\n# framewright-ignore raw-html: nobody looks here\n',
    );
    expect((await sent({ 'framework/competences/quiet.md': text })).summary).toMatch(/silence \d+ more findings? than before/u);
  });

  const many = inject('isWhole') ? 100_000 : 20_000;

  test(`${many} files`, async () => {
    const blob = stage.onForge(['hash-object', '-w', '--stdin'], '---\ntitle: One of many\n---\nA word.\n');
    stage.onForge(['read-tree', 'main']);
    stage.onForge(
      ['update-index', '--add', '--index-info'],
      Array.from({ length: many }, (_, index) => `100644 ${blob}\tframework/terms/t-${index}.md\n`).join(''),
    );
    const { code, summary } = await stageOn(stage.contributeTree(number, stage.onForge(['write-tree'])), '--out', 'never');
    expect(code).toBe(1);
    expect(summary).toContain('more than 15000 Markdown files');
    expect(existsSync(join(stage.made, 'never'))).toBe(false);
  });

  test('names that are not UTF-8: each is reported', async () => {
    const blob = stage.onForge(['hash-object', '-w', '--stdin'], '---\nid: aa\ntitle: AA\n---\nA word.\n');
    stage.onForge(['read-tree', 'main']);
    const line = (name: number): Buffer =>
      Buffer.concat([Buffer.from(`100644 ${blob}\tframework/terms/`), Buffer.from([name]), Buffer.from('.md\0')]);
    stage.onForge(['update-index', '-z', '--add', '--index-info'], Buffer.concat([line(0xfe), line(0xff)]));
    const { code, summary } = await stageOn(stage.contributeTree(number, stage.onForge(['write-tree'])));
    expect(code).toBe(0);
    for (const shown of ['\uFFFDFE', '\uFFFDFF'])
      expect(summary).toMatch(new RegExp(`terms/${shown}\\.md[^\n]*its name is not in UTF-8`, 'u'));
  });

  test('texts that are too much work together: refused, and in the summary', async () => {
    const text = '---\nid: busy\ntitle: Busy\n---\n| a |\n|-|\n';
    const blob = stage.onForge(['hash-object', '-w', '--stdin'], `${text}${'|a|\n'.repeat(9_000)}`);
    stage.onForge(['read-tree', 'main']);
    stage.onForge(
      ['update-index', '--add', '--index-info'],
      Array.from({ length: 120 }, (_, index) => `100644 ${blob}\tframework/terms/busy-${index}.md\n`).join(''),
    );
    const { code, summary } = await stageOn(
      stage.contributeTree(number, stage.onForge(['write-tree'])),
      '--out',
      'never',
      '--limit',
      'work=50000',
    );
    expect(code).toBe(1);
    expect(summary).toMatch(/take more work than is done for one \(\d{7} steps for all files together, expected at most 50000\)/u);
    expect(existsSync(join(stage.made, 'never'))).toBe(false);
  });

  test('files that are too much together', async () => {
    const blob = stage.onForge(['hash-object', '-w', '--stdin'], 'x'.repeat(1_000_000));
    stage.onForge(['read-tree', 'main']);
    stage.onForge(
      ['update-index', '--add', '--index-info'],
      Array.from({ length: 70 }, (_, index) => `100644 ${blob}\tframework/terms/big-${index}.md\n`).join(''),
    );
    const { code, summary } = await stageOn(stage.contributeTree(number, stage.onForge(['write-tree'])));
    expect([code, summary]).toEqual([1, expect.stringContaining('more than 64 MiB in all') as unknown]);
  });

  test('changed workflows, schemas, programs and packages: none is read, all are named', async () => {
    const { code, summary } = await sent({
      '.github/workflows/owned.yml': 'on: pull_request_target\n',
      'schema/competence.schema.json': '{ "additionalProperties": true }',
      'package.json': '{ "scripts": { "preinstall": "touch run" } }',
      'framework/package.json': '{ "name": "small-office", "version": "99.0.0", "scripts": { "preinstall": "touch run" } }',
      'framework/assets/evil.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '.gitattributes': '*.md filter=run diff=run\n',
      '.changeset/config.json': '{ "changelog": "./run.js" }',
      'framework/releases/0.4.0.json': '{}',
      'framework/terms/plain.md': '---\nid: plain\ntitle: Plain\n---\nA word.\n',
    });
    expect(code).toBe(0);
    expect(summary).toContain('no part of the preview: 8 files');
    for (const path of ['.github/workflows/owned.yml', 'schema/competence.schema.json', 'framework/package.json', '.gitattributes'])
      expect(summary).toContain(path);
    expect(summary).not.toContain('99.0.0');
    expect(summary).toMatch(/^### Thank you\. Your change can be read, and the check found nothing to mend\./u);
  });

  test('a changeset with hostile front matter', async () => {
    const { code, summary } = await sent({
      'framework/.changeset/evil.md':
        '---\n"small-office": "<script>@all</script>"\n__proto__: major\n"../../x": major\n---\n@everyone <img src=x>\n',
      'framework/.changeset/bomb.md': '---\na: &a [1,1]\nb: &b [*a,*a]\n"small-office": *b\n---\nx\n',
      'framework/.changeset/linked.md': { link: '/etc/passwd' },
      'framework/.changeset/-rf.md': '---\nsmall-office: none\n---\nx\n',
      'framework/terms/plain.md': '---\nid: plain\ntitle: Plain\n---\nA word.\n',
    });
    expect(code).toBe(0);
    expect(summary).toMatch(/Unexpected “&lt;script&gt;@<!-- -->all&lt;\/script&gt;” for small-office/u);
    expect(summary).toContain('#### Before it can be released');
  });

  test('everything taken away', async () => {
    const files = git(stage.checkout, ['ls-files']).split('\n');
    const { code, summary } = await sent(Object.fromEntries(files.map((path) => [path, undefined])));
    expect(code).toBe(0);
    expect(summary).toMatch(/^### Thank you\. Your change can be read, and (?:one place has|\d+ places have) to be mended/u);
    expect(summary).toContain('No release may have this change.');
  });
});

describe('pages that can’t be built', () => {
  test('leave a summary that says so, with all that was found', async () => {
    const { code, summary, complained } = await failedBuild();
    expect(code).toBe(2);
    expect(summary).toMatch(/^### Thank you\. .*\n\n.*\n\n- \*\*There are no pages to look at:\*\* .*/u);
    expect(summary).toContain('#### What changes');
    expect(summary).not.toContain('See the change on the pages');
    expect(complained).not.toBe('');
  });

  async function failedBuild(): Promise<{ readonly code: number; readonly summary: string; readonly complained: string }> {
    const head = stage.contribute(number, { 'framework/terms/plain.md': '---\nid: plain\ntitle: Plain\n---\nA word.\n' });
    const io = recordedIo(stage.made);
    writeFileSync(join(stage.made, 'a-file'), '');
    const options = ['--number', `${number}`, '--head', head, '--site', site, '--summary', 'summary.md', '--out', 'a-file'];
    const code = await run(['preview-from', stage.checkout, ...options], io);
    rmSync(join(stage.made, 'a-file'));
    return { code, summary: readFileSync(join(stage.made, 'summary.md'), 'utf8'), complained: io.complained() };
  }
});

describe('git itself', () => {
  test.each([
    ['a step up in a path', '..'],
    ['a folder of git', '.git'],
    ['a path in one step', 'terms/../../../x.md'],
  ])('refuses %s', async (_what, name) => {
    const blob = stage.onForge(['hash-object', '-w', '--stdin'], '---\nid: up\ntitle: Up\n---\nUp.\n');
    const tree = (entry: string, mode: string, hash: string): string =>
      stage.onForge(
        ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'],
        Buffer.concat([Buffer.from(`${mode} ${entry}\0`), Buffer.from(hash, 'hex')]),
      );
    const inner = name.includes('/') ? tree(name, '100644', blob) : tree(name, '40000', tree('x.md', '100644', blob));
    const head = stage.contributeTree(number, tree('framework', '40000', inner));
    const { code, complained } = await stageOn(head);
    expect(code).toBe(2);
    expect(complained).toContain(`Pull request ${number} can’t be fetched.`);
    // Even if such objects got into a repository, paths that lead outside are not listed.
    const paths = (await contributionTree(join(stage.checkout, '../forge/repository.git'), head, 'framework').list()).map(
      ({ path }) => path,
    );
    expect(paths.filter((path) => path.split('/').some((step) => step === '..' || step === '.git'))).toEqual([]);
  });

  test('settings and programs of a contribution are not used', async () => {
    const { code } = await sent({
      '.gitmodules': '[submodule "x"]\n\tpath = framework/x\n\turl = https://evil.example/\n',
      'framework/x': { submodule: 'a'.repeat(40) },
    });
    expect(code).toBe(0);
  });

  test('a submodule whose address is an option is refused', async () => {
    const { code } = await sent({ '.gitmodules': '[submodule "x"]\n\tpath = x\n\turl = --upload-pack=touch run\n' });
    expect(code).toBe(2);
  });

  test.each([
    ['a number', '1; touch run', '1'.repeat(40)],
    ['a number', '0', '1'.repeat(40)],
    ['a number', '../main', '1'.repeat(40)],
    ['a hash', '1', '--upload-pack=touch run'],
    ['a hash', '1', 'main'],
    ['a hash', '1', '1234567'],
    ['a hash', '1', `${'1'.repeat(40)}\n`],
  ])('what is not %s is refused: %s, %s', async (_what, asked, head) => {
    const io = recordedIo(stage.made);
    expect(await run(['preview-from', stage.checkout, `--number=${asked}`, `--head=${head}`], io)).toBe(2);
    expect(io.complained()).toMatch(/has a whole number from 1|is named by its full hash/u);
    expect(io.printed()).toBe('');
    expect(stateOf(stage.checkout)).toBe(untouched);
  });

  test.each(['--upload-pack=touch run', '-x', '../x', 'ext::sh -c touch% run', ''])('a remote called %j is refused', async (remote) => {
    await expect(fetchPullRequest(stage.checkout, { number: 1, head: '1'.repeat(40) }, remote)).rejects.toThrow(Failure);
  });

  test('a commit that is no longer there is not replaced by another', async () => {
    stage.contribute(number, { 'framework/terms/newer.md': '---\nid: newer\ntitle: Newer\n---\nA word.\n' });
    const { code, complained } = await stageOn('e'.repeat(40));
    expect(code).toBe(2);
    expect(complained).toContain('something newer was pushed since');
  });
});

test('the preview of all of it is harmless', async () => {
  const all = Object.assign({}, ...Object.values(hostileContributions).map(({ files }) => files)) as Readonly<Record<string, Contributed>>;
  const { code, summary } = await sent(all, '--out', 'preview');
  expect(code).toBe(0);
  expect(summary).toContain(`[Scripted](${site}competences/scripted/)`);
  const out = join(stage.made, 'preview');
  const files = readdirSync(out, { recursive: true, withFileTypes: true });
  expect(files.filter((file) => !file.isFile() && !file.isDirectory())).toEqual([]);
  const pages = files.filter(({ name }) => name.endsWith('.html')).map((file) => join(file.parentPath, file.name));
  expect(pages.length).toBeGreaterThan(20);
  for (const page of pages) {
    const html = readFileSync(page, 'utf8');
    const tags = [...html.matchAll(/<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/giu)].map(([tag]) => tag);
    expect(tags.filter((tag) => /^<(?:iframe|object|embed|base|form\b(?![^>]*role="search"))/iu.test(tag))).toEqual([]);
    expect(
      tags.filter((tag) => /^<script/iu.test(tag) && !/src="\/pr-1\//u.test(tag) && !/type="application\/(?:ld\+)?json"/u.test(tag)),
    ).toEqual([]);
    expect(tags.filter((tag) => /\son[a-z]+\s*=/iu.test(tag.replace(/"[^"]*"/gu, '""')))).toEqual([]);
    expect(tags.filter((tag) => /(?:href|src|action)="\s*(?:javascript|vbscript|data):/iu.test(tag))).toEqual([]);
    expect(html).not.toContain('root:x:0:0');
    expect(html).not.toContain('[remote "origin"]');
  }
  expect(readFileSync(join(out, '_headers'), 'utf8')).toMatch(/noindex/u);
}, 900_000);
