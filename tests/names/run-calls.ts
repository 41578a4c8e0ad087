import { run } from '@framewright/cli';
import { recordedIo } from '../support/recorded-io.ts';
import type { Answer } from '../support/temp-framework.ts';

// Runs calls of the command in one process: `run-calls.ts <calls as JSON>`, each with its folder first, prints the answers as JSON.
const answers: Answer[] = [];
for (const [folder = '', ...call] of JSON.parse(process.argv[2] ?? '[]') as readonly (readonly string[])[]) {
  const io = recordedIo(folder);
  const code = await run(call, io);
  answers.push({ code, out: io.printed(), err: io.complained() });
}
process.stdout.write(JSON.stringify(answers));
