import { deprecateEntry, entriesNaming, type Naming } from '@framewright/markdown';
import type { Entry, Framework } from '@framewright/model';
import { count, visible } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Arguments } from '../terminal/arguments.ts';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { entryWithId } from '../framework/entry-with-id.ts';
import type { Io } from '../terminal/io.ts';
import { limitOption } from '../framework/limits.ts';
import { openForEditing } from '../framework/open-for-editing.ts';
import { folderOption } from '../framework/open-framework.ts';
import { titleOf } from '../print/shown-entry.ts';
import { printedPathsFrom } from '../check/report-on.ts';

/** `framewright deprecate` */
export const deprecate: Command = {
  name: 'deprecate',
  summary: 'Mark an entry as no longer to be used, and say what replaces it or why nothing does.',
  usage: '<id>',
  about: [
    'A deprecated entry stays where it is, so that whoever refers to it finds out what to do. The command lists the entries that still name it. Roles may not go on requiring it; the others can follow when they are changed next.',
  ],
  options: {
    'replaced-by': {
      type: 'string',
      value: 'id',
      summary: 'The id of what takes its place. May be given more than once, where the entry was split.',
    },
    because: { type: 'string', value: 'text', summary: 'Why the entry went: needed where nothing takes its place.' },
    'dry-run': dryRunOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright deprecate note-taking --replaced-by clear-writing', does: 'marks a competence as replaced by another' },
    { command: 'framewright deprecate planning --replaced-by scheduling --replaced-by estimating', does: 'marks it as split in two' },
    { command: 'framewright deprecate shorthand --because "Nobody asks for it any more."', does: 'says why nothing replaces it' },
  ],
  async run(args, io) {
    const opened = await openForEditing(args, io.cwd);
    const entry = entryWithId(opened.framework, args.operands[0] ?? '');
    const plan = deprecateEntry(opened.framework, entry, await reasonsOf(args, opened.framework, entry, io));
    const options = { dryRun: args.has('dry-run') };
    const done = await applyPlan(opened, plan, options, io);
    if (done.length === 0) io.stdout.write(`“${entry.id}” says so already.\n`);
    else printDone(done, options, io);
    io.stdout.write(stillNaming(entriesNaming(opened.framework, entry.id), printedPathsFrom(io.cwd, opened.root)));
    return 0;
  },
};

async function reasonsOf(
  args: Arguments,
  framework: Framework,
  entry: Entry,
  io: Io,
): Promise<{ readonly replacedBy: readonly string[]; readonly because?: string }> {
  const ids = args
    .valuesOf('replaced-by')
    .flatMap((value) => value.split(','))
    .map((id) => id.trim());
  const because = args.valueOf('because');
  const replacedBy = [...new Set(ids.filter((id) => id !== ''))].map((id) => entryWithId(framework, id).id);
  if (replacedBy.length > 0 || because !== undefined) return { replacedBy, ...(because === undefined ? {} : { because }) };
  if (!io.ask)
    throw new Failure(
      `Say what replaces “${entry.id}” with --replaced-by, or why nothing does with --because: whoever refers to it has to know where to go.`,
    );
  const answer = (await io.ask(`What replaces “${titleOf(entry)}”? Its id, or nothing: `))?.trim();
  if (answer === undefined) throw new Failure('Nothing was written.');
  if (answer !== '') return { replacedBy: answer.split(/[\s,]+/u).map((id) => entryWithId(framework, id).id) };
  const reason = (await io.ask('Why does it go? One sentence: '))?.trim();
  if (reason === undefined || reason === '') throw new Failure('Nothing was written.');
  return { replacedBy, because: reason };
}

function stillNaming(namings: readonly Naming[], shown: (path: string) => string): string {
  const requiring = namings.filter(({ keys }) => keys.some((key) => key === 'requires' || key === 'electives'));
  const others = namings.filter((naming) => !requiring.includes(naming));
  const lines = (list: readonly Naming[], does: string, do_: string): string =>
    list.length === 0
      ? ''
      : `${count(list.length, 'entry', 'entries')} still ${list.length === 1 ? does : do_} it:\n${list.map(({ entry, keys }) => `  ${visible(titleOf(entry))} (${entry.source ? shown(entry.source.file.path) : entry.id}, under ${keys.join(' and ')})\n`).join('')}`;
  return lines(requiring, 'requires', 'require') + lines(others, 'names', 'name');
}
