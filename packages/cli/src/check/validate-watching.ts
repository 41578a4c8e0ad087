import { reportPretty } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import type { CheckedFolder } from './check-folder.ts';
import { pathKind } from '../framework/find-framework.ts';
import { reportStyle, type Io } from '../terminal/io.ts';
import { reportOn } from './report-on.ts';
import { withRuleAddresses } from './rule-addresses.ts';
import { validationTargets } from './validation-targets.ts';
import { limitsOf } from '../framework/limits.ts';
import { watchFramework } from './watch-framework.ts';

/** `framewright validate --watch`: prints the mistakes, and again after each save, until it is asked to stop. */
export async function validateWatching(args: Arguments, io: Io): Promise<number> {
  const [target, ...others] = [...validationTargets(args, io.cwd)];
  if (target === undefined || others.length > 0 || pathKind(target[0]) !== 'folder')
    throw new Failure('One framework can be watched at a time; name one folder.');
  if (args.valueOf('format') !== 'pretty') throw new Failure('Only mistakes for people can be watched; leave --format out.');
  const without = ['revision', 'changed', 'fix', 'fix-all'].find((option) => args.has(option));
  if (without !== undefined) throw new Failure(`Only files as they are now can be watched; leave --${without} out.`);
  const [root, wanted] = target;
  const print = ({ diagnostics, files }: CheckedFolder): string =>
    reportPretty(withRuleAddresses(reportOn({ framework: { files }, root }, diagnostics, io.cwd, wanted), args), reportStyle(io.stdout));
  for await (const checked of watchFramework(root, io.untilStopped(), { limits: limitsOf(args), exact: args.has('exact') }))
    io.stdout.write(`${print(checked)}\nWaiting for the next save; Ctrl-C ends it.\n\n`);
  return 0;
}
