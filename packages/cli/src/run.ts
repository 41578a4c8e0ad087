import { Failure } from '@framewright/workspace';
import { commonOptions, parseArguments } from './terminal/parse-arguments.ts';
import { allCommands, commandLoaders } from './commands/command-loaders.ts';
import { errorMessage } from './terminal/error-message.ts';
import { inertOutput } from './terminal/inert-output.ts';
import type { Io, Output } from './terminal/io.ts';
import { unknownWord } from './terminal/nearest.ts';
import { ownVersion } from './terminal/own-version.ts';

/**
 * Runs `framewright`.
 * @param argv the arguments after the name of the program
 * @returns the exit code: 0 clean, 1 problems found, 2 wrong usage, a failure, or a bug
 */
export async function run(argv: readonly string[], world: Io): Promise<number> {
  const io = { ...world, stderr: inertOutput(world.stderr) };
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.stderr.write(errorMessage(error, io));
    return 2;
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = argv;
  if (first === undefined) {
    io.stderr.write(await overview(io.stderr));
    return 2;
  }
  if (first === '--help' || first === '-h' || (first === 'help' && rest.length === 0)) {
    io.stdout.write(await overview(io.stdout));
    return 0;
  }
  if (first === '--version' || first === '-v') return printVersion(io);
  if (first === 'help') return dispatch([...rest, '--help'], io);

  const load = Object.hasOwn(commandLoaders, first) ? commandLoaders[first] : undefined;
  if (load === undefined) {
    const names = first.startsWith('-') ? Object.keys(commonOptions).map((name) => `--${name}`) : Object.keys(commandLoaders);
    throw new Failure(
      unknownWord(
        first.startsWith('-') ? `There is no option ${first} without a command` : `There is no command “${first}”`,
        first,
        names,
        '“framewright --help” lists the commands',
      ),
    );
  }
  const command = await load();
  const args = parseArguments(command, rest);
  if (args.has('help')) {
    const { printCommandHelp } = await import('./print-help.ts');
    io.stdout.write(printCommandHelp(command, io.stdout));
    return 0;
  }
  if (args.has('version')) return printVersion(io);
  // One format is made of commands, and escapes what contributors wrote; a bundle in a file or for a program is data, byte for byte.
  const isCommands = command.options['format'] !== undefined && args.valueOf('format') === 'github';
  const isData = command.name === 'bundle' && !args.has('out') && !io.stdout.terminal;
  return command.run(args, isCommands || isData ? io : { ...io, stdout: inertOutput(io.stdout) }, allCommands);
}

async function overview(output: Output): Promise<string> {
  const { printOverview } = await import('./print-help.ts');
  return printOverview(await allCommands(), output);
}

function printVersion(io: Io): number {
  io.stdout.write(`framewright ${ownVersion()}\n`);
  return 0;
}
