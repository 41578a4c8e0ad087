import { existsSync } from 'node:fs';
import { conformCase } from './conform/conform-case.ts';
import { conformCtdl } from './conform/conform-ctdl.ts';
import { conformMoodle } from './conform/conform-moodle.ts';
import { conformOpenBadges } from './conform/conform-open-badges.ts';
import { conformSkos } from './conform/conform-skos.ts';
import { conformTable, type ConformLine } from './conform/conform-line.ts';
import { conformXapi } from './conform/conform-xapi.ts';
import { madeUpSamples, writtenSamples } from './conform/sample-frameworks.ts';

// Holds what is exported against the official material of standards: `npm run conform -- <folder of standards>`.
// Prints a table, then what does not hold, and ends with 1 if there is any.

const madeUp = 200;
const mostShown = 20;
const [folder] = process.argv.slice(2);

if (folder === undefined || !existsSync(folder)) {
  process.stderr.write('Name the folder that holds the official files of the standards: npm run conform -- <folder>\n');
  process.exitCode = 2;
} else {
  const samples = [...(await writtenSamples()), ...madeUpSamples(madeUp)];
  const lines: readonly ConformLine[] = [
    ...conformCase(folder, samples),
    ...conformSkos(folder, samples),
    ...conformCtdl(folder, samples),
    ...conformMoodle(folder, samples),
    ...conformOpenBadges(folder, samples),
    ...conformXapi(samples),
  ];
  process.stdout.write(conformTable(lines));
  const failed = lines.filter(({ holds }) => !holds);
  for (const { standard, what, findings } of failed)
    process.stdout.write(`\n${standard}, ${what}:\n${findings.slice(0, mostShown).join('\n')}\n`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
