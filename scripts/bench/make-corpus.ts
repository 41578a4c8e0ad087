import { join, relative } from 'node:path';
import { corpusFolder } from './corpus/corpus-folder.ts';
import { fullSize } from './corpus/corpus.ts';
import { argumentsOf } from './usage.ts';

const [competences = String(fullSize.competences)] = argumentsOf({
  call: 'node scripts/bench/make-corpus.ts',
  prints: 'the folder of a made-up framework, which it makes where it is not there yet',
  args: [
    {
      name: 'competences',
      about: `how many it has, with a role for every ten of them; ${fullSize.competences} without it`,
      kind: 'number',
      optional: true,
    },
  ],
});
const size = { ...fullSize, competences: Number(competences), roles: Math.ceil(Number(competences) / 10) };
process.stdout.write(`${relative(process.cwd(), corpusFolder(join(import.meta.dirname, '../../.cache/bench'), size))}\n`);
