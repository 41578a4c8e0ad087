import { resolveRole, sayOf, type EntryOf, type Framework } from '@framewright/model';
import { painter, printJson } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import type { Command } from '../terminal/command.ts';
import { entryWithId } from '../framework/entry-with-id.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { openFramework, readingOptions } from '../framework/open-framework.ts';
import { printEntryPage } from '../print/print-entry-page.ts';
import { printRole } from '../print/print-role.ts';

/** `framewright show` */
export const show: Command = {
  name: 'show',
  summary: 'Show one entry: a role with all that it requires, anything else with its text.',
  usage: '<id>',
  about: [
    'A role is shown after inheritance: what it takes over from the role that it extends, what it states itself, and its electives. For one context, only what applies there remains.',
  ],
  options: {
    context: { type: 'string', short: 'c', value: 'context', summary: 'Show a role for one context, by its id.' },
    json: {
      type: 'boolean',
      summary:
        'Print JSON for other programs; a role has the shape of schema/resolved-role.schema.json, with the role as it is written under role.',
    },
    ...readingOptions,
  },
  examples: [
    { command: 'framewright show analyst', does: 'shows the role in all its contexts' },
    { command: 'framewright show analyst --context programme', does: 'shows what it requires in a programme office' },
    { command: 'framewright show clear-writing', does: 'shows a competence' },
    { command: 'framewright show analyst --json', does: 'prints the resolved role for another program' },
  ],
  async run(args, io) {
    const { framework } = await openFramework(args, io.cwd);
    const entry = entryWithId(framework, args.operands[0] ?? '');
    const context = args.valueOf('context');
    if (entry.type !== 'role' && context !== undefined)
      throw new Failure(sayOf(framework)(`Only roles differ by context, and “${entry.id}” is none; leave --context out.`));
    if (entry.type === 'role') checkContext(framework, entry, context);
    if (args.has('json'))
      io.stdout.write(
        printJson(
          entry.type === 'role' ? { ...resolveRole(framework, entry, context), role: entry.data } : { type: entry.type, ...entry.data },
        ),
      );
    else {
      const style = { width: io.stdout.width, paint: painter(io.stdout.color) };
      io.stdout.write(entry.type === 'role' ? printRole(framework, entry, context, style) : printEntryPage(framework, entry, style));
    }
    return 0;
  },
};

function checkContext(framework: Framework, role: EntryOf<'role'>, context: string | undefined): void {
  if (context === undefined) return;
  const contexts = framework.manifest.data.contexts ?? [];
  if (!contexts.some(({ id }) => id === context)) {
    const candidates = contexts.map(({ id, title }) => ({ id, names: [title] }));
    throw new Failure(
      unknownWord(
        `There is no context “${context}”`,
        context,
        candidates,
        contexts.length === 0 ? 'this framework has no contexts' : `this framework has ${contexts.map(({ id }) => id).join(', ')}`,
      ),
    );
  }
  if (role.data.contexts && !role.data.contexts.includes(context))
    throw new Failure(
      `${sayOf(framework)(`The role “${role.id}” is not described for the context “${context}”`)}; it is for ${role.data.contexts.join(', ')}.`,
    );
}
