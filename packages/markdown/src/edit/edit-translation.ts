import {
  formatOf,
  pathFor,
  translatableOf,
  type Entry,
  type FileToWrite,
  type Framework,
  type SourceFile,
  type Span,
  type Translation,
  type TranslationEntry,
} from '@framewright/model';
import { begunMark, begunMarks } from '../bind/begun-mark.ts';
import { bodyShapeOf, translatedNames } from '../bind/body-shape.ts';
import { isInLines } from './edit-front-matter.ts';
import { everyEntry, nameOf } from './edit-ids.ts';
import { applyEdits, type EditPlan, type Refusal } from './edit-text.ts';
import { manifestInFormat } from './manifest-in-format.ts';
import { isDigestOf, originalDigest } from './original-digest.ts';
import { printTranslation } from './print-entry.ts';
import { printFrontMatter } from './print-front-matter.ts';
import { endOfLine } from '../yaml/yaml-mistake.ts';

/** How a translation stands: not there, begun with the words of the original still in it, made from an older text, or up to date. */
export type TranslationState = 'missing' | 'begun' | 'stale' | 'current';

/** The path of the translation of an entry: where it is, or where it belongs. */
export function translationPath(framework: Framework, entry: Entry, language: string): string {
  const existing = translationOf(framework, entry, language)?.source?.file.path;
  const date = entry.type === 'news' ? entry.data.date : undefined;
  return existing ?? `translations/${language}/${entry.source?.file.path ?? pathFor(entry.type, entry.id, date)}`;
}

/** How the translation of an entry into a language stands. */
export function translationState(framework: Framework, entry: Entry, language: string): TranslationState {
  const translation = translationOf(framework, entry, language);
  if (translation === undefined) return 'missing';
  if (translation.begun === true) return 'begun';
  return isDigestOf(translation.data.of, entry) ? 'current' : 'stale';
}

/**
 * All entries that can be translated, the manifest and the scales first, since their titles are headings elsewhere.
 * News and review rounds pass too soon.
 */
export function translatableEntries(framework: Framework): readonly Entry[] {
  return [framework.manifest, ...everyEntry(framework)].filter(({ type }) => type !== 'news' && type !== 'review');
}

/**
 * Begins the translation of an entry: titles and prose of the original under the headings of the translation, with a comment that says so.
 * @returns the plan, or why it can't be done
 */
export function beginTranslation(framework: Framework, entry: Entry, language: string): EditPlan | Refusal {
  const path = translationPath(framework, entry, language);
  const file = entry.source?.file;
  if (file && (!file.readable || file.problems.length > 0))
    return {
      refused: `${file.path} has mistakes that must be mended before it can be translated; “framewright validate ${file.path}” shows them.`,
      file: file.path,
    };
  if (framework.files.some((each) => each.path === path))
    return { refused: `There is a file ${path} already, and it can’t be read; mend or remove it first.`, file: path };
  // What the framework calls its parts is said per language, and is no part of the digest.
  const words = entry.type === 'manifest' && entry.data.words !== undefined ? { words: entry.data.words } : {};
  const data = { of: originalDigest(entry), ...words, ...translatableOf(entry) } as unknown as Translation;
  const translation: TranslationEntry = { type: 'translation', of: entry.type, id: entry.id, language, data };
  const names = translatedNames(framework, language);
  const printed = printTranslation(translation, bodyShapeOf(framework, entry.type, { ...entry.data, id: entry.id }, names));
  const comment = `${begunMark}: the words below are those of the original. When they are yours, “framewright translate ${language} ${entry.id} --done” takes this line out.`;
  return { files: [{ path, content: printed.replace('---\n', () => `---\n${comment}\n`) }] };
}

/**
 * Marks a translation as up to date: its digest is renewed, and the comment with which it began is removed. Who has read it has read
 * another text where the digest changes, so that is removed too.
 * @returns the plan, without a file if there is nothing to do, or why it can't be done
 */
export function finishTranslation(framework: Framework, entry: Entry, language: string): EditPlan | Refusal {
  const source = translationOf(framework, entry, language)?.source;
  if (source === undefined) return missingTranslation(framework, entry, language);
  const { file } = source;
  const span = file.spanInFrontMatter('/of', 'value');
  if (!isInLines(file) || span === undefined) return withMistakes(file.path);
  const isCurrent = isDigestOf(String(source.written['of']), entry);
  const edits = [
    ...(isCurrent ? [] : [{ span, text: originalDigest(entry) }]),
    ...(isCurrent ? [] : linesOf(file, '/reviewed').map((lines) => ({ span: lines, text: '' }))),
    ...begunMarks(file).map((line) => ({ span: line, text: '' })),
  ];
  const content = applyEdits(file.text, edits);
  const files: readonly FileToWrite[] = content === file.text ? [] : [{ path: file.path, content }];
  return { files };
}

/** The lines of a key at the top of front matter with its value; none where it is not there. */
function linesOf(file: SourceFile, pointer: string): readonly Span[] {
  const { text } = file;
  const [key, value] = [file.spanInFrontMatter(pointer, 'key'), file.spanInFrontMatter(pointer, 'value')];
  if (key === undefined || value === undefined) return [];
  const end = text[value[1] - 1] === '\n' ? value[1] : text.indexOf('\n', value[1]) + 1;
  return [[text.lastIndexOf('\n', key[0] - 1) + 1, end]];
}

/** That somebody has read a translation, and when. */
export interface TranslationReview {
  /** Year-month-day. */
  readonly date: string;
  readonly by: readonly string[];
}

/**
 * Marks a translation as read by somebody who knows the language, and raises the format of the manifest where it has no room for that.
 * @returns the plan, without a file if there is nothing to do, or why it can't be done
 */
export function reviewTranslation(
  framework: Framework,
  entry: Entry,
  language: string,
  { date, by }: TranslationReview,
): EditPlan | Refusal {
  const source = translationOf(framework, entry, language)?.source;
  const state = translationState(framework, entry, language);
  if (source === undefined || state === 'missing') return missingTranslation(framework, entry, language);
  const { file } = source;
  if (state !== 'current')
    return {
      refused: `${file.path} is ${state === 'begun' ? 'not finished' : 'stale'}, so it can’t be said to be good; say first that it is done.`,
      file: file.path,
    };
  const of = file.spanInFrontMatter('/of', 'value');
  if (!isInLines(file) || of === undefined) return withMistakes(file.path);
  const reviewed = { date, ...(by.length === 0 ? {} : { by }) };
  const words = printFrontMatter('translation', { reviewed }).trimEnd();
  const [key, value] = [file.spanInFrontMatter('/reviewed', 'key'), file.spanInFrontMatter('/reviewed', 'value')];
  const lineEnd = file.text.includes('\r\n') ? '\r\n' : '\n';
  const end = endOfLine(file.text, of[1]);
  const edit = key
    ? { span: [key[0], value?.[1] ?? key[1]] as const, text: words }
    : { span: [end, end] as const, text: `${lineEnd}${words}` };
  const content = applyEdits(file.text, [{ ...edit, text: edit.text.replaceAll(/\r?\n/gu, lineEnd) }]);
  return {
    files: [
      ...(content === file.text ? [] : [{ path: file.path, content }]),
      ...manifestInFormat(framework.manifest, formatOf('translation', { reviewed })),
    ],
  };
}

/** What people read of an entry, as text that can be compared line by line: its titles and prose, without what no translation holds. */
export function translatableText(framework: Framework, entry: Entry): string {
  const data = { of: '', ...translatableOf(entry) } as unknown as Translation;
  const translation: TranslationEntry = { type: 'translation', of: entry.type, id: entry.id, language: '', data };
  return printTranslation(translation, bodyShapeOf(framework, entry.type, { ...entry.data, id: entry.id })).replace(/^of: .*\n/mu, '');
}

function translationOf(framework: Framework, entry: Entry, language: string): TranslationEntry | undefined {
  const found = framework.translations.get(language)?.get(entry.id) ?? framework.begun.get(language)?.get(entry.id);
  return found?.of === entry.type ? found : undefined;
}

function missingTranslation(framework: Framework, entry: Entry, language: string): Refusal {
  return { refused: `There is no translation of ${nameOf(framework, entry)} into ${language} yet.` };
}

function withMistakes(path: string): Refusal {
  return { refused: `${path} has mistakes that must be mended first; “framewright validate ${path}” shows them.`, file: path };
}
