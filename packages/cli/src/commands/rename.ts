import { renameEntry } from '@framewright/markdown';
import { count } from '@framewright/reporters';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { entryWithId } from '../framework/entry-with-id.ts';
import { limitOption } from '../framework/limits.ts';
import { openForEditing } from '../framework/open-for-editing.ts';
import { folderOption } from '../framework/open-framework.ts';

/** `framewright rename` */
export const rename: Command = {
  name: 'rename',
  summary: 'Give an entry another id: in its file, in the file’s name, in its translations, and wherever it is named.',
  usage: '<id> <new-id>',
  about: [
    'An id is meant to stay, so think twice once something has been published. The title can change at any time, and needs no new id.',
    'The old id is kept under “formerly”, so that identifiers stay those of the oldest id, and whoever comes with the old one is led on. Nothing else in the files changes.',
  ],
  options: { 'dry-run': dryRunOption, framework: folderOption, limit: limitOption },
  examples: [
    { command: 'framewright rename note-taking taking-notes', does: 'renames a competence and every place that names it' },
    { command: 'framewright rename note-taking taking-notes --dry-run', does: 'shows what that would change, and changes nothing' },
  ],
  async run(args, io) {
    const [from = '', to = ''] = args.operands;
    const opened = await openForEditing(args, io.cwd);
    const entry = entryWithId(opened.framework, from);
    const plan = renameEntry(opened.framework, entry, to);
    const options = { dryRun: args.has('dry-run') };
    printDone(await applyPlan(opened, plan, options, io), options, io);
    if ('references' in plan && !options.dryRun)
      io.stdout.write(
        plan.references === 0
          ? 'Nothing else named it.\n'
          : `${count(plan.references, 'place')} named it and ${plan.references === 1 ? 'follows' : 'follow'}.\n`,
      );
    return 0;
  },
};
