import {
  beginTranslation,
  finishTranslation,
  reviewTranslation,
  translatableEntries,
  translatableText,
  translationPath,
  translationState,
  type EditPlan,
  type Refusal,
  type TranslationState,
} from '@framewright/markdown';
import { canonicalLanguage, publishedLanguages, type Entry, type Framework } from '@framewright/model';
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
import { printDiff } from '../print/print-diff.ts';
import { printTable } from '../print/print-table.ts';
import { titleOf } from '../print/shown-entry.ts';
import { printedPathsFrom } from '../check/report-on.ts';
import { earlierOriginal } from '../release/earlier-original.ts';

/** `framewright translate` */
export const translate: Command = {
  name: 'translate',
  summary: 'Begin the translation of an entry, keep it up to date, or list what is left to translate.',
  usage: '<language> [id]',
  about: [
    'With an id, the file for the translation is written, in the words of the original and under the right headings; write yours in their place. Begin with the manifest and the scales, since their titles are the headings of all other files.',
    'When the original changes, its translation is stale. With its id the command shows what changed, as far as a release or the history of the file has the text that was translated. Mend the translation, and say with --done that it says the same again.',
    'Until it is done, a translation that was begun is missing for readers: on pages, in bundles, in feeds and in searches.',
    'Without an id, what is missing, begun or stale in that language is listed.',
  ],
  options: {
    all: { type: 'boolean', short: 'a', summary: 'Begin everything that is missing, the manifest and the scales first.' },
    done: { type: 'boolean', short: 'd', summary: 'The translation now says what the original says: keep that in its file.' },
    reviewed: {
      type: 'boolean',
      short: 'r',
      summary: 'Somebody who knows the language has read it and found it good: keep that with today’s date.',
    },
    by: { type: 'string', value: 'name', summary: 'Who has read it, with --reviewed. May be given more than once.' },
    'dry-run': dryRunOption,
    framework: folderOption,
    limit: limitOption,
  },
  examples: [
    { command: 'framewright translate de', does: 'lists what is left to translate into German' },
    { command: 'framewright translate de --all', does: 'begins the German translation of everything that has none' },
    {
      command: 'framewright translate de clear-writing',
      does: 'begins the German translation of a competence, or shows what changed since',
    },
    { command: 'framewright translate de clear-writing --done', does: 'says that it is translated, or that it has followed a change' },
    { command: 'framewright translate de clear-writing --reviewed --by "A. Reader"', does: 'says who has read the translation' },
  ],
  async run(args, io) {
    const [written = '', id] = args.operands;
    const opened = await openForEditing(args, io.cwd);
    const language = languageOf(opened.framework, written);
    const options = { dryRun: args.has('dry-run') };
    const by = args.valuesOf('by');
    if (by.length > 0 && !args.has('reviewed')) throw new Failure('Only with --reviewed is it kept who has read a translation.');
    if (args.has('done') && args.has('reviewed'))
      throw new Failure('Give --done first, and --reviewed when somebody has read what then stands there.');
    if (id === undefined) {
      for (const option of ['done', 'reviewed'])
        if (args.has(option)) throw new Failure(`Say which translation is ${option}: “framewright translate <language> <id> --${option}”.`);
      if (args.has('all')) return beginAll(opened, language, options, io);
      io.stdout.write(whatIsLeft(opened.framework, language, io));
      return 0;
    }
    if (args.has('all')) throw new Failure('Give an id or --all, and not both.');
    const entry = entryWithId(opened.framework, id);
    if (args.has('reviewed')) return review(opened, entry, language, { ...options, by }, io);
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
  else {
    io.stdout.write(
      `${path} is stale: the original changed after it was translated. Compare the two, mend the translation, and run ${done}.\n`,
    );
    io.stdout.write(await whatChanged(opened, entry, language, io));
  }
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

async function review(
  opened: OpenFramework,
  entry: Entry,
  language: string,
  { by, ...options }: TrialOptions & { readonly by: readonly string[] },
  io: Io,
): Promise<number> {
  const plan = reviewTranslation(opened.framework, entry, language, { date: io.today(), by });
  const done = await applyPlan(opened, plan, options, io);
  if (done.length > 0) printDone(done, options, io);
  else io.stdout.write(`${printedPathsFrom(io.cwd, opened.root)(translationPath(opened.framework, entry, language))} says so already.\n`);
  return 0;
}

/** Begins all that is missing in one go; what can't be begun is named, and the rest is begun all the same. */
async function beginAll(opened: OpenFramework, language: string, options: TrialOptions, io: Io): Promise<number> {
  const { framework } = opened;
  const missing = translatableEntries(framework).filter((entry) => translationState(framework, entry, language) === 'missing');
  const plans = missing.map((entry): EditPlan | Refusal => beginTranslation(framework, entry, language));
  const shown = printedPathsFrom(io.cwd, opened.root);
  const refused = plans.flatMap((plan) => {
    if (!('refused' in plan)) return [];
    return [plan.file === undefined ? plan.refused : plan.refused.split(plan.file).join(shown(plan.file))];
  });
  const files = plans.flatMap((plan) => ('refused' in plan ? [] : plan.files));
  if (files.length > 0) {
    printDone(await applyPlan(opened, { files }, options, io), options, io);
    if (!options.dryRun)
      io.stdout.write(
        `${count(files.length, 'translation')} begun, in the words of the original. Write yours in their place, then run “framewright translate ${language} <id> --done” for each.\n`,
      );
  } else if (refused.length === 0) io.stdout.write(`Nothing is missing in ${nameOfLanguage(language)}.\n`);
  io.stderr.write(refused.map((reason) => `${reason}\n`).join(''));
  return refused.length === 0 ? 0 : 1;
}

/** The differences of the original since a translation was made from it, line by line. */
async function whatChanged(opened: OpenFramework, entry: Entry, language: string, io: Io): Promise<string> {
  const digest = opened.framework.translations.get(language)?.get(entry.id)?.data.of ?? '';
  const earlier = await earlierOriginal(opened, entry, digest);
  if (earlier === undefined)
    return 'What changed can’t be shown: neither a release nor the history of the file has the text that was translated.\n';
  const before = { path: `${entry.id} ${earlier.when}, as it was translated`, text: translatableText(earlier.framework, earlier.entry) };
  const after = { path: `${entry.id} now`, text: translatableText(opened.framework, entry) };
  return `What changed in the original:\n${printDiff(before, after, painter(io.stdout.color))}`;
}

const stateWords: Readonly<Record<Exclude<TranslationState, 'current'>, string>> = { missing: 'not begun', begun: 'begun', stale: 'stale' };

function whatIsLeft(framework: Framework, language: string, io: Io): string {
  const entries = translatableEntries(framework);
  const rows = entries.flatMap((entry) => {
    const state = translationState(framework, entry, language);
    return state === 'current' ? [] : [[stateWords[state], entry.id, titleOf(entry)]];
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
  const language = canonicalLanguage(manifest.data.language);
  const wanted = canonicalLanguage(written);
  if (wanted === language) throw new Failure(`The framework is written in ${language}, so there is nothing to translate into it.`);
  const others = publishedLanguages(manifest.data).filter((each) => each !== language);
  if (others.includes(wanted)) return wanted;
  throw new Failure(
    unknownWord(
      `The framework is not published in “${written}”`,
      written,
      others,
      `to change that, add ${written} to “languages” in framework.md`,
    ),
  );
}
