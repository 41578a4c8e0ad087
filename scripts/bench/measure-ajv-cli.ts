import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ajvCliFolder, ajvCliProgram, requireAjvCli } from './find-ajv-cli.ts';
import { frontMatterSchema } from './peers/front-matter-schemas.ts';
import { argumentsOf, frameworkFolder } from './usage.ts';

const [folder, tools] = argumentsOf({
  call: 'node scripts/bench/measure-ajv-cli.ts',
  prints: 'how long ajv-cli takes for the front matter of its competences and roles, already extracted, against the schemas alone',
  args: [frameworkFolder, ajvCliFolder],
});
requireAjvCli(tools);
const program = ajvCliProgram(tools);
const scratch = mkdtempSync(join(tmpdir(), 'bench-ajv-'));

let ajvCli = 0;
for (const [type, part] of [
  ['competence', 'competences'],
  ['role', 'roles'],
] as const) {
  const schema = join(scratch, `${type}.json`);
  writeFileSync(schema, JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...frontMatterSchema(type) }));
  const extracted = join(scratch, part);
  mkdirSync(extracted);
  for (const file of readdirSync(join(folder, part), { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const [, yaml = ''] = readFileSync(join(file.parentPath, file.name), 'utf8').split('---\n');
    writeFileSync(join(extracted, file.name.replace('.md', '.yaml')), yaml);
  }
  const start = performance.now();
  const options = ['--spec=draft2020', '--strict=false', '-c', 'ajv-formats', '-s', schema, '-d', join(extracted, '*.yaml')];
  const { status, stderr } = spawnSync(process.execPath, [program, 'validate', ...options], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`ajv-cli ended with ${status}: ${stderr.slice(0, 2000)}`);
  ajvCli += performance.now() - start;
}
rmSync(scratch, { recursive: true, force: true });
process.stdout.write(JSON.stringify({ ajvCli }));
