// Prints how long ajv-cli takes for the front matter of the competences and roles of a folder, already extracted, against the schemas alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frontMatterSchema } from './peers/front-matter-schemas.ts';

const [folder = '', tools = ''] = process.argv.slice(2);
const program = join(tools, 'node_modules/ajv-cli/dist/index.js');
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
