import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from '../../tests/mistakes/read-case.ts';
import { ajvCli } from './peers/ajv-cli.ts';
import { astro } from './peers/astro.ts';
import { baseName, writeCorpus } from './peers/corpus-files.ts';
import { checkCase } from './peers/framewright.ts';
import { versionOf, type Peer, type PeerMessage } from './peers/peer.ts';
import { remarkLint } from './peers/remark-lint.ts';
import { rightValue } from './peers/right-value.ts';
import { judge } from './peers/score.ts';
import { spectral } from './peers/spectral.ts';
import { printTable, type Row } from './peers/table.ts';
import { v8r } from './peers/v8r.ts';
import { isVisible } from './peers/visible.ts';

const peers: readonly Peer[] = [remarkLint, spectral, ajvCli, v8r, astro];
const measuredWith: Readonly<Record<string, string>> = {
  'remark-lint-frontmatter-schema': '3.15.4',
  'remark-cli': '12.0.1',
  'remark-frontmatter': '5.0.0',
  'vfile-reporter-json': '4.0.0',
  '@stoplight/spectral-cli': '6.16.3',
  'ajv-cli': '5.0.0',
  'ajv-formats': '3.0.1',
  v8r: '5.1.0',
  astro: '7.3.5',
};

const usage = `Usage: node scripts/bench/peers.ts <tools> [--cases] [--only=<tool>]
  tools  a folder outside this project in which the other tools are installed
Prints how Framewright, and five tools that people use for such files, did with the broken files of tests/mistakes.
--cases also writes what every tool said about every case to cases.json in that folder; --only shows the files to the tool whose name begins so.
`;
if (process.argv.includes('--help')) {
  process.stdout.write(usage);
  process.exit(0);
}
const [folder = '', ...options] = process.argv.slice(2);
const only = options.find((option) => option.startsWith('--only='))?.slice('--only='.length);
const modules = join(folder, 'node_modules');
const missing = Object.keys(measuredWith).filter((name) => folder === '' || versionOf(modules, name) === undefined);
if (missing.length > 0) {
  const list = Object.entries(measuredWith)
    .map(([name, version]) => `${name}@${version}`)
    .join(' ');
  process.stderr.write(
    `Not installed in ${folder === '' ? 'a folder of your choice' : folder}: ${missing.join(', ')}.\nIn an empty folder outside this project run\n  npm install ${list}\nand give that folder.\n${usage}`,
  );
  process.exit(2);
}

const mistakes = [...readCases('first'), ...readCases('second')];
const wrong = mistakes.filter(({ wanted }) => wanted.length > 0);
const right = mistakes.filter(({ wanted }) => wanted.length === 0);
const baseFolder = join(import.meta.dirname, '../../tests/mistakes/base');
const base = new Map(
  readdirSync(baseFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(baseFolder.length + 1), new Uint8Array(readFileSync(path))] as const;
    }),
);
const corpus = writeCorpus(join(folder, 'corpus'), mistakes, base);
const values = new Map(wrong.map((mistake) => [mistake.name, rightValue(mistake, base)]));

const messagesByTool = new Map<string, readonly PeerMessage[]>();
for (const peer of peers.filter(({ title }) => only === undefined || title.startsWith(only)))
  messagesByTool.set(`${peer.title} ${versionOf(modules, peer.packages[0] ?? '') ?? ''}`, peer.run(corpus, modules));
messagesByTool.set('Framewright', [{ name: baseName, files: base }, ...mistakes].flatMap(checkCase));

const row =
  (of: typeof mistakes) =>
  ([title, messages]: readonly [string, readonly PeerMessage[]]): Row => ({
    title,
    verdicts: of.map((mistake) => judge(mistake, messages, values.get(mistake.name))),
    quiet: right.filter(({ name }) => messages.every((message) => message.case !== name)).length,
    right: right.length,
  });
// Mistakes in the shape of front matter: by rule, or because a tool that knows nothing else found them.
const visible = wrong.filter(
  (mistake) =>
    isVisible(mistake) ||
    peers.some(({ title }) =>
      [...messagesByTool].some(([name, messages]) => name.startsWith(title) && judge(mistake, messages, undefined).found),
    ),
);
process.stdout.write(
  `All ${wrong.length} cases with a mistake\n\n${printTable([...messagesByTool].map(row(wrong)))}\n\nThe ${visible.length} of them that lie in the shape of front matter\n\n${printTable([...messagesByTool].map(row(visible)))}\n\n`,
);
for (const [title, messages] of messagesByTool)
  process.stdout.write(
    `${title}: ${messages.length} messages, ${messages.filter((message) => message.case === baseName).length} of them about the sound base\n`,
  );
if (options.includes('--cases')) {
  const details = wrong.map((mistake) => ({
    case: mistake.name,
    rule: mistake.wanted[0]?.rule,
    visible: isVisible(mistake),
    value: values.get(mistake.name),
    tools: Object.fromEntries(
      [...messagesByTool].map(([title, messages]) => [
        title,
        { ...judge(mistake, messages, values.get(mistake.name)), said: messages.filter((message) => message.case === mistake.name) },
      ]),
    ),
  }));
  writeFileSync(join(folder, 'cases.json'), JSON.stringify(details, undefined, 1));
}
