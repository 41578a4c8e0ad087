import { placeOf, referencesOf, schemas, type Entry, type Framework, type SourceFile, type Span } from '@framewright/model';
import { withFiles } from './edit-fixes.ts';
import { appendItem, isInLines, lineEditRefusal, setKey } from './edit-front-matter.ts';
import { everyEntry, nameOf, objectionToId } from './edit-ids.ts';
import { applyEdits, type EditPlan, type PlannedFile, type Refusal, type TextEdit } from './edit-text.ts';
import { isDigestOf, originalDigest } from './original-digest.ts';
import { printScalar } from './print-front-matter.ts';

/** What it takes to give an entry another id. */
export interface Renaming extends EditPlan {
  /** The new path of the entry. */
  readonly path: string;
  /** How many places named it by its id. */
  readonly references: number;
}

/**
 * Gives an entry another id: in its file, in the names of its file and of its translations' files, and in everything that names it.
 * The old id is kept under `formerly`. A translation that was up to date stays so.
 * @returns the plan, or why it can't be done, in one sentence
 */
export function renameEntry(framework: Framework, entry: Entry, id: string): Renaming | Refusal {
  const file = entry.source?.file;
  if (file === undefined) return { refused: 'A bundle never changes; rename the entry in the folder of the framework.' };
  const objection = objectionTo(framework, entry, id);
  if (objection !== undefined) return { refused: objection };
  const unsafe = unreadable(framework, file, entry.id);
  if (unsafe) return unsafe;

  const edits = referenceEdits(framework, entry.id, id);
  const references = [...edits.values()].reduce((sum, each) => sum + each.length, 0);
  const own = [
    setKey(file, entry.type, 'id', id),
    ...('formerly' in (schemas[entry.type].properties ?? {}) ? [appendItem(file, entry.type, 'formerly', entry.id)] : []),
  ];
  edits.set(file, [...(edits.get(file) ?? []), ...own]);

  const moves = new Map(
    framework.files
      .filter(
        ({ path, place }) => path === file.path || (place.holds === 'translation' && place.type === entry.type && place.id === entry.id),
      )
      .map(({ path }) => [path, renamedPath(path, entry.id, id, path === file.path)]),
  );
  const taken = [...moves.values()].find((path) => framework.files.some((other) => other.path === path && !moves.has(path)));
  if (taken !== undefined) return { refused: `There is a file ${taken} already, and the renamed entry needs its place.`, file: taken };

  const files = framework.files
    .filter((each) => edits.has(each) || moves.has(each.path))
    .map((each): PlannedFile => {
      const path = moves.get(each.path) ?? each.path;
      return { path, content: applyEdits(each.text, edits.get(each) ?? []), ...(path === each.path ? {} : { from: each.path }) };
    });
  const after = withFiles(framework, files);
  const broken = after.files.find(
    (each) => each.problems.length > (framework.files.find(({ path }) => (moves.get(path) ?? path) === each.path)?.problems.length ?? 0),
  );
  if (broken)
    return { refused: `${broken.path} names both “${entry.id}” and “${id}” in one place; take one of them out first.`, file: broken.path };
  return { files: withDigests(framework, after, entry.id, id, files), path: moves.get(file.path) ?? file.path, references };
}

function objectionTo(framework: Framework, entry: Entry, id: string): string | undefined {
  if (entry.type === 'manifest')
    return 'The id of the framework itself is not changed by renaming, because every identifier and every release is built on it.';
  if (entry.id === id) return `The id of ${nameOf(framework, entry)} is “${id}” already.`;
  const twin = everyEntry(framework).find((other) => other !== entry && other.id === entry.id);
  if (twin)
    return `The id “${entry.id}” is used twice, in ${entry.source?.file.path} and ${twin.source?.file.path}; mend that first, because nobody can tell which of them is meant where it is named.`;
  return objectionToId(framework, id);
}

/** Where front matter can't be read, what it names can't be found either. */
function unreadable(framework: Framework, own: SourceFile, id: string): Refusal | undefined {
  if (!isInLines(own)) return lineEditRefusal(own);
  const word = new RegExp(`(?<![a-z0-9-])${id.replace(/[^a-z0-9-]/gu, '\\$&')}(?![a-z0-9-])`);
  const file = framework.files.find((each) => !each.readable && word.test(each.text));
  return (
    file && {
      refused: `${file.path} seems to name “${id}” and can’t be read; mend it first (“framewright validate ${file.path}” shows how), or the name would be left behind.`,
      file: file.path,
    }
  );
}

/** Puts one id in the place of another wherever it names an entry: in front matter, as key or value, and in prose. */
function referenceEdits(framework: Framework, from: string, to: string): Map<SourceFile, readonly TextEdit[]> {
  const edits = new Map<SourceFile, readonly TextEdit[]>();
  const add = (file: SourceFile, edit: TextEdit): void => void edits.set(file, [...(edits.get(file) ?? []), edit]);
  for (const { type, source } of [framework.manifest, ...everyEntry(framework)]) {
    if (!source?.file.readable) continue;
    for (const { id, pointer, part, target } of referencesOf(type, source.written)) {
      if (id !== from || !(target.names === 'entry' || target.names === 'option')) continue;
      const span = source.file.spanInFrontMatter(pointer, part);
      if (span) add(source.file, { span, text: spelledLike(source.file.text.slice(...span), to) });
    }
  }
  for (const file of framework.files) {
    for (const link of [...file.prose.entryLinks, ...file.prose.unclosedEntryLinks]) {
      if (link.id === from) add(file, { span: idInLink(file, link.span, from), text: to });
    }
  }
  return edits;
}

/** An id in the quotation marks that stood around the old one. */
function spelledLike(old: string, id: string): string {
  const mark = old[0] ?? '';
  return mark === '"' || mark === "'" ? mark + id + mark : printScalar(id);
}

function idInLink({ text }: SourceFile, [start, end]: Span, id: string): Span {
  const at = start + text.slice(start, end).indexOf(id);
  return [at, at + id.length];
}

/** The same folder; news keep their date, and a file that was called otherwise is called after the id from now on. */
function renamedPath(path: string, from: string, to: string, isOwn: boolean): string {
  const slash = path.lastIndexOf('/') + 1;
  const place = placeOf(path);
  const stem = place.holds === 'entry' || place.holds === 'translation' ? place.id : from;
  const name = path.slice(slash, -'.md'.length);
  return `${path.slice(0, slash)}${isOwn || stem === from ? name.slice(0, name.length - stem.length) + to : name}.md`;
}

/** Renewed digests of translations whose originals changed by the renaming alone. */
function withDigests(before: Framework, after: Framework, from: string, to: string, files: readonly PlannedFile[]): readonly PlannedFile[] {
  const planned = new Map(files.map((file) => [file.path, file]));
  for (const ofLanguage of [...after.translations.values(), ...after.begun.values()]) {
    for (const { of: type, id, data, source } of ofLanguage.values()) {
      const find = (framework: Framework, wanted: string): Entry | undefined =>
        type === 'manifest' ? framework.manifest : framework.byId.get(wanted);
      const [old, now] = [find(before, id === to ? from : id), find(after, id)];
      const span = source?.file.spanInFrontMatter('/of', 'value');
      if (!old || !now || !source || !span || !isDigestOf(data.of, old) || isDigestOf(data.of, now)) continue;
      const content = applyEdits(source.file.text, [{ span, text: originalDigest(now) }]);
      planned.set(source.file.path, { ...planned.get(source.file.path), path: source.file.path, content });
    }
  }
  return [...planned.values()];
}
