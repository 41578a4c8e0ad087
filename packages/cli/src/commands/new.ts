import { manifestInFormat, newEntryFile, withFiles } from '@framewright/markdown';
import { entryTypes, formatOf, type Diagnostic, type Framework } from '@framewright/model';
import { visible } from '@framewright/reporters';
import { startChecking } from '@framewright/validator';
import { Failure } from '@framewright/workspace';
import { answerOptions } from '../terminal/answer-options.ts';
import type { Arguments } from '../terminal/arguments.ts';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import type { Io } from '../terminal/io.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { toFill } from '../new/level-texts.ts';
import { newAnswers } from '../new/new-answers.ts';
import { newEntryFrom } from '../new/new-entry-data.ts';
import { newTypes, type NewType } from '../new/new-interview.ts';
import { nextSteps } from '../new/next-steps.ts';
import { limitOption } from '../framework/limits.ts';
import { openForEditing } from '../framework/open-for-editing.ts';
import { refuseWithoutManifest } from '../framework/refuse-without-manifest.ts';
import { folderOption } from '../framework/open-framework.ts';
import { askUntilValid, type Question } from '../terminal/question.ts';
import { printedPathsFrom } from '../check/report-on.ts';

/** `framewright new` */
export const newEntry: Command = {
  name: 'new',
  summary: 'Begin a new entry: a competence, a role, a term and so on, with the right keys in the right place.',
  usage: '[type]',
  about: [
    `A type is one of ${newTypes.join(', ')}. At a keyboard the command asks for what it needs to know, and offers what the framework knows already. Elsewhere, or to be quicker, the options say it.`,
    'What it writes passes “framewright validate”, apart from what is left to be filled in: below the headings for levels stands “…”. A new competence, role, qualification, resource or term is a draft: it is not released before you change its status.',
  ],
  options: { ...answerOptions, 'dry-run': dryRunOption, framework: folderOption, limit: limitOption },
  examples: [
    { command: 'framewright new competence', does: 'asks for what a competence needs, and writes its file' },
    {
      command: 'framewright new term --title Sponsor --text "The person who wants the result and pays for it."',
      does: 'writes a term without asking',
    },
    { command: 'framewright new role --title Planner --family office --dry-run', does: 'shows the file and writes nothing' },
    {
      command: 'framewright new role --title Planner --requires risk=2,1 --requires fairness',
      does: 'writes a role that requires two competences',
    },
  ],
  async run(args, io) {
    const opened = await openForEditing(args, io.cwd);
    refuseWithoutManifest(opened, io.cwd);
    const type = await typeOf(args, io);
    const answers = await newAnswers(type, opened.framework, args, io);
    const entry = newEntryFrom(type, answers, opened.framework);
    const file = newEntryFile(opened.framework, entry);
    const files = [file, ...manifestInFormat(opened.framework.manifest, formatOf(entry.type, entry.data))];
    const warnings = checked(opened.framework, withFiles(opened.framework, files), file.path);
    const options = { dryRun: args.has('dry-run') };
    printDone(await applyPlan(opened, { files }, options, io), options, io);
    for (const { message } of warnings) io.stderr.write(visible(`Note: ${message}.\n`));
    if (!options.dryRun) io.stdout.write(nextSteps(opened.framework, entry, printedPathsFrom(io.cwd, opened.root)(file.path)));
    return 0;
  },
};

async function typeOf(args: Arguments, io: Io): Promise<NewType> {
  const choices = newTypes.map((type) => ({ id: type, title: entryTypes[type].singular }));
  const question: Question = { name: 'type', ask: 'What is it?', needed: true, choices };
  const [written] = args.operands;
  if (written === undefined && io.ask) return (await askUntilValid(question, io.ask, io)) as NewType;
  if (written === undefined) throw new Failure(`Say what is to be new: ${newTypes.join(', ')}.`);
  const found = newTypes.find((type) => [type, entryTypes[type].singular, entryTypes[type].plural].includes(written.toLowerCase()));
  if (found !== undefined) return found;
  throw new Failure(unknownWord(`There is no type of entry called “${written}”`, written, newTypes, `it can be ${newTypes.join(', ')}`));
}

/**
 * The warnings that a new file brings.
 * @param path of the file
 * @throws Failure if it brings an error, such as a definition that begins like a heading
 */
function checked(before: Framework, after: Framework, path: string): readonly Diagnostic[] {
  const keyOf = ({ rule, file, message }: Diagnostic): string => JSON.stringify([rule, file, message]);
  const checking = startChecking();
  const known = new Set(checking.validate(before).map(keyOf));
  const brought = checking.validate(after).filter((diagnostic) => !known.has(keyOf(diagnostic)));
  const isToFill = ({ rule, file, message }: Diagnostic): boolean =>
    rule === 'placeholder-text' && file === path && message.startsWith(`Unexpected “${toFill}”`);
  const error = brought.find((diagnostic) => diagnostic.severity === 'error' && !isToFill(diagnostic));
  if (error) throw new Failure(`Nothing was written, because it would be a mistake: ${error.message}. ${error.help ?? ''}`.trim());
  // That nothing says yet what the levels of a new scale mean is the next step.
  return brought.filter((diagnostic) => diagnostic.rule !== 'level-without-meaning' && !isToFill(diagnostic));
}
