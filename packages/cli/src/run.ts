import { Failure } from '@framewright/workspace';
import { readFileSync } from 'node:fs';
import { commonOptions, parseArguments } from './arguments.ts';
import { commands } from './commands/index.ts';
import { complaintOf } from './complaint.ts';
import type { Io } from './io.ts';
import { unknownWord } from './nearest.ts';
import { printCommandHelp, printOverview } from './print-help.ts';

/**
 * Runs `framewright`.
 * @param argv what follows the name of the program
 * @returns the exit code: 0 clean, 1 problems found, 2 wrongly called, impossible, or a mistake of the program itself
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr.write(complaintOf(error, io));
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    io.stderr.write(printOverview(commands, io.stderr));
    return 2;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    io.stdout.write(printOverview(commands, io.stdout));
    return 0;
  }
  if (first === '--version' || first === '-v') return printVersion(io);
  if (first === 'help') return dispatch([...rest, '--help'], io);

  const command = commands.find(({ name }) => name === first);
  if (command === undefined) {
    const names = first.startsWith('-') ? Object.keys(commonOptions).map((name) => `--${name}`) : commands.map(({ name }) => name);
    throw new Failure(
      unknownWord(
        first.startsWith('-') ? `There is no option ${first} without a command` : `There is no command “${first}”`,
        first,
        names,
        '“framewright --help” lists the commands',
      ),
    );
  }
  const args = parseArguments(command, rest);
  if (args.has('help')) {
    io.stdout.write(printCommandHelp(command, io.stdout));
    return 0;
  }
  if (args.has('version')) return printVersion(io);
  return command.run(args, io);
}

function printVersion(io: Io): number {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { readonly version: string };
  io.stdout.write(`framewright ${version}\n`);
  return 0;
}
