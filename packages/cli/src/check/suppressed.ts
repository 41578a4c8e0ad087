import { count, hangingIndent, painter, printJson, visible, type Paint } from '@framewright/reporters';
import { judge } from '@framewright/validator';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { manifestName } from '../framework/find-framework.ts';
import { reportStyle, type Io } from '../terminal/io.ts';
import { limitsOf } from '../framework/limits.ts';
import { readAt } from '../framework/open-framework.ts';
import { pathsFrom } from './report-on.ts';
import { printedPath } from '../framework/shown-path.ts';
import { validationTargets } from './validation-targets.ts';

/** What authors have suppressed. */
export interface Suppressed {
  readonly silenced: readonly SilencedMistake[];
  readonly turnedOff: readonly TurnedOff[];
}

/** A mistake that a comment silences. */
export interface SilencedMistake {
  readonly rule: string;
  readonly message: string;
  readonly file: string;
  /** From 1; undefined if it is for the whole file. */
  readonly line: number | undefined;
  readonly reason: string;
}

/** A rule that a manifest turns off. */
export interface TurnedOff {
  readonly rule: string;
  /** The manifest. */
  readonly file: string;
  readonly reason: string;
  /** How many mistakes it would find. */
  readonly mistakes: number;
}

/**
 * Shows what is silenced and turned off in the frameworks that are asked for.
 * @returns the exit code, which is 0: a suppressed finding is no mistake
 */
export async function showSuppressed(args: Arguments, io: Io): Promise<number> {
  const format = args.valueOf('format');
  if (format !== 'pretty' && format !== 'json')
    throw new Failure(`With --suppressed the option --format can be pretty or json, not “${format}”.`);
  if (args.has('changed')) throw new Failure('--suppressed shows all that is put aside, so it can’t be used together with --changed.');
  const found = await Promise.all([...validationTargets(args, io.cwd)].map(([root, wanted]) => suppressedAt(root, wanted, args, io)));
  const suppressed = { silenced: found.flatMap(({ silenced }) => silenced), turnedOff: found.flatMap(({ turnedOff }) => turnedOff) };
  io.stdout.write(
    format === 'json' ? printJson(suppressed) : printSuppressed(suppressed, reportStyle(io.stdout).width, painter(io.stdout.color)),
  );
  return 0;
}

async function suppressedAt(root: string, wanted: (path: string) => boolean, args: Arguments, io: Io): Promise<Suppressed> {
  const exact = args.has('exact');
  const { framework } = await readAt(root, args.valueOf('revision'), io.cwd, limitsOf(args), exact);
  const { silenced, turnedOff } = judge(framework, { exact });
  const shown = pathsFrom(io.cwd, root);
  return {
    silenced: silenced
      .filter(({ diagnostic }) => wanted(diagnostic.file))
      .map(({ diagnostic: { rule, message, file, range }, silence }) => ({
        rule,
        message,
        file: shown(file),
        line: range?.start.line,
        reason: silence.reason,
      })),
    turnedOff: turnedOff.map(({ rule, because, findings }) => ({ rule, file: shown(manifestName), reason: because, mistakes: findings })),
  };
}

/** What is suppressed, for people: by file, then the rules, and a summary. */
export function printSuppressed({ silenced, turnedOff }: Suppressed, width: number, paint: Paint): string {
  const reasonOf = (reason: string): string => (reason === '' ? 'no reason is given' : reason);
  const item = (head: string, reason: string): string =>
    `${hangingIndent('  ', visible(head), width)}\n${hangingIndent('    because: ', visible(reasonOf(reason)), width).replace('because:', paint('quiet', 'because:'))}`;
  const silences = [...Map.groupBy(silenced, ({ file }) => file)].flatMap(([file, mistakes]) => [
    paint('strong', printedPath(file)),
    ...mistakes.map(({ rule, line, message, reason }) => item(`${rule}${line === undefined ? '' : `, line ${line}`}: ${message}`, reason)),
  ]);
  const rules = [...Map.groupBy(turnedOff, ({ file }) => file)].flatMap(([file, each]) => [
    `${paint('strong', printedPath(file))} turns off`,
    ...each.map(({ rule, mistakes, reason }) => item(`${rule}, which would find ${count(mistakes, 'mistake')}`, reason)),
  ]);
  const summary = `${count(silenced.length, 'silenced mistake')}, ${count(turnedOff.length, 'rule')} turned off`;
  return `${[...silences, ...rules, summary].join('\n\n')}\n`;
}
