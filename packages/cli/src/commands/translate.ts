import {
  beginTranslation,
  finishTranslation,
  translatableEntries,
  translationPath,
  translationState,
  plainText,
  type TranslationState,
} from '@framewright/markdown';
import { labelOf, type Entry, type Framework } from '@framewright/model';
import { count, painter } from '@framewright/reporters';
import { Failure } from '@framewright/workspace';
import { applyPlan, dryRunOption, printDone } from '../check/apply-plan.ts';
import type { Command } from '../terminal/command.ts';
import { entryWithId } from '../framework/entry-with-id.ts';
import type { Io } from '../terminal/io.ts';
import { unknownWord } from '../terminal/nearest.ts';
import { limitOption } from '../framework/limits.ts';
import { openForEditing } from '../framework/open-for-editing.ts';
import { folderOption, type OpenFramework } from '../framework/open-framework.ts';
import { printTable } from '../print/print-table.ts';
import { printedPathsFrom } from '../check/report-on.ts';

/** `framewright translate` */
export const translate: Command = {
  name: 'translate',
  summary: 'Begin the translation of an entry, keep it up to date, or list what is left to translate.',
  usage: '<language> [id]',
  about: [
    'With an id, the file for the translation is written, in the words of the original and under the right headings; write yours in their place. Begin with the manifest and the scales, since their titles are the headings of all other files.',
    'When the original changes, its translation is stale. Compare the two, mend the translation, and say with --done that it says the same again.',
    'Without an id, what is missing or stale in that language is listed.',
  ],
  options: {
    done: { type: 'boolean', short: 'd', summary: 'The translation now says what the original says: keep that in its file.' },
    'dry-run': dryRunOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright translate de', does: 'lists what is left to translate into German' },
    { command: 'framewright translate de clear-writing', does: 'begins the German translation of a competence' },
    { command: 'framewright translate de clear-writing --done', does: 'says that it is translated, or that it has followed a change' },
  ],
  async run(args, io) {
    const [written = '', id] = args.operands;
    const opened = await openForEditing(args, io.cwd);
    const language = languageOf(opened.framework, written);
    if (id === undefined) {
      if (args.has('done')) throw new Failure('Say which translation is done: “framewright translate <language> <id> --done”.');
      io.stdout.write(whatIsLeft(opened.framework, language, io));
      return 0;
    }
    const entry = entryWithId(opened.framework, id);
    const options = { dryRun: args.has('dry-run') };
    return args.has('done') ? finish(opened, entry, language, options, io) : begin(opened, entry, language, options, io);
  },
};

interface TrialOptions {
  readonly dryRun: boolean;
}

async function begin(opened: OpenFramework, entry: Entry, language: string, options: TrialOptions, io: Io): Promise<number> {
  const state = translationState(opened.framework, entry, language);
  const path = printedPathsFrom(io.cwd, opened.root)(translationPath(opened.framework, entry, language));
  const done = `“framewright translate ${language} ${entry.id} --done”`;
  if (state === 'missing') {
    printDone(await applyPlan(opened, beginTranslation(opened.framework, entry, language), options, io), options, io);
    if (!options.dryRun) io.stdout.write(`It holds the words of the original. Write yours in their place, then run ${done}.\n`);
    return 0;
  }
  if (state === 'current') io.stdout.write(`${path} says what the original says.\n`);
  else if (state === 'begun') io.stdout.write(`${path} was begun and not yet finished. When it is translated, run ${done}.\n`);
  else
    io.stdout.write(
      `${path} is stale: the original changed after it was translated. Compare the two, mend the translation, and run ${done}.\n`,
    );
  return state === 'stale' ? 1 : 0;
}

async function finish(opened: OpenFramework, entry: Entry, language: string, options: TrialOptions, io: Io): Promise<number> {
  const done = await applyPlan(opened, finishTranslation(opened.framework, entry, language), options, io);
  if (done.length > 0) printDone(done, options, io);
  else
    io.stdout.write(
      `${printedPathsFrom(io.cwd, opened.root)(translationPath(opened.framework, entry, language))} says what the original says.\n`,
    );
  return 0;
}

const stateWords: Readonly<Record<Exclude<TranslationState, 'current'>, string>> = { missing: 'not begun', begun: 'begun', stale: 'stale' };

function whatIsLeft(framework: Framework, language: string, io: Io): string {
  const entries = translatableEntries(framework);
  const rows = entries.flatMap((entry) => {
    const state = translationState(framework, entry, language);
    return state === 'current' ? [] : [[stateWords[state], entry.id, plainText(labelOf(entry))]];
  });
  if (rows.length === 0) return `All ${count(entries.length, 'entry', 'entries')} are translated into ${nameOfLanguage(language)}.\n`;
  const table = printTable(
    [{ title: 'State' }, { title: 'Id' }, { title: 'Title', breaks: true }],
    rows,
    io.stdout.width,
    painter(io.stdout.color),
  );
  return `${table}\n${entries.length - rows.length} of ${count(entries.length, 'entry', 'entries')} are translated into ${nameOfLanguage(language)}.\n`;
}

/** The English name of a language: “German” for de. */
function nameOfLanguage(code: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A language of the manifest other than its own. @throws Failure if there is no such language */
function languageOf({ manifest }: Framework, written: string): string {
  const { language, languages = [] } = manifest.data;
  const declared = languages.find((each) => each.toLowerCase() === written.toLowerCase());
  if (written.toLowerCase() === language.toLowerCase())
    throw new Failure(`The framework is written in ${language}, so there is nothing to translate into it.`);
  if (declared !== undefined) return declared;
  const others = languages.filter((each) => each !== language);
  throw new Failure(
    unknownWord(
      `The framework is not published in “${written}”`,
      written,
      others,
      `to change that, add ${written} to “languages” in framework.md`,
    ),
  );
}
