import { type Diagnostic, type FileToWrite, type Framework, type SourceFile, byPath } from '@framewright/model';
import { assemble } from '../bind/assemble.ts';
import { applyEdits, touches, type PlannedFile, type TextEdit } from './edit-text.ts';
import { parseFile } from '../file/parse-file.ts';
import type { TextOptions } from '../yaml/text-limits.ts';

/** Which fixes are wanted. */
export interface FixOptions {
  /** Also the fixes that a person should review. */
  readonly unsafe?: boolean;
}

/** What fixes did. */
export interface Fixed {
  /** The files that they change. */
  readonly files: readonly FileToWrite[];
  /** The diagnostics that they fix. */
  readonly applied: readonly Diagnostic[];
  /** The diagnostics that remain. */
  readonly left: readonly Diagnostic[];
}

/** The outcome of fixing a framework, checked again after each round. */
export interface FixedFramework extends Fixed {
  /** The framework as it is with the files written. */
  readonly framework: Framework;
}

/** More rounds than are ever needed for mistakes behind others. Two fixes that undo each other end here. */
const mostRounds = 20;

/**
 * Applies the fixes of diagnostics to files, each as a whole or not at all. Of two that overlap only the first is applied, since the other
 * may no longer be right.
 * @param diagnostics of these files, with paths as the files have them
 */
export function applyFixes(files: readonly SourceFile[], diagnostics: readonly Diagnostic[], options: FixOptions = {}): Fixed {
  const known = new Map(files.map((file) => [file.path, file]));
  const chosen = new Map<SourceFile, TextEdit[]>();
  const applied: Diagnostic[] = [];
  const left: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const edits = editsOf(diagnostic, options).map(({ path, ...edit }) => ({ file: known.get(path), edit }));
    const fits = edits.every(({ file, edit }) => file && !chosen.get(file)?.some((other) => touches(edit.span, other.span)));
    if (edits.length === 0 || !fits) {
      left.push(diagnostic);
      continue;
    }
    for (const { file, edit } of edits) if (file) chosen.set(file, [...(chosen.get(file) ?? []), edit]);
    applied.push(diagnostic);
  }
  const written = [...chosen].map(([{ path, text }, edits]) => ({ path, content: applyEdits(text, edits), before: text }));
  return {
    files: written.filter(({ content, before }) => content !== before).map(({ path, content }) => ({ path, content })),
    applied,
    left,
  };
}

/**
 * Applies fixes until none is left, checking the framework again after each round, since one mistake may hide another.
 * A round that changes no file ends it.
 * @param judge gives the diagnostics of a framework that are to be fixed
 */
export function fixFramework(
  framework: Framework,
  judge: (framework: Framework) => readonly Diagnostic[],
  options: FixOptions & TextOptions = {},
): FixedFramework {
  const applied: Diagnostic[] = [];
  const contents = new Map<string, string>();
  let current = framework;
  let diagnostics = judge(current);
  for (let round = 0; round < mostRounds; round += 1) {
    const fixed = applyFixes(current.files, diagnostics, options);
    if (fixed.files.length === 0) break;
    for (const mended of fixed.applied) applied.push(mended);
    for (const { path, content } of fixed.files) contents.set(path, content);
    current = withFiles(current, fixed.files, options);
    diagnostics = judge(current);
  }
  const before = new Map(framework.files.map(({ path, text }) => [path, text]));
  const files = [...contents].filter(([path, content]) => before.get(path) !== content).map(([path, content]) => ({ path, content }));
  return { files, applied, left: diagnostics, framework: current };
}

/** A framework with some of its files in another wording or place, and new ones added. */
export function withFiles(framework: Framework, files: readonly PlannedFile[], options: TextOptions = {}): Framework {
  const gone = new Set(files.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from])));
  const kept = framework.files.filter(({ path }) => !gone.has(path));
  return assemble([...kept, ...files.map(({ path, content }) => parseFile(path, content, options))].sort(byPath), {
    version: framework.version,
    previous: framework,
    ...(framework.assets === undefined ? {} : { assets: framework.assets }),
    ...(framework.releases === undefined ? {} : { releases: framework.releases }),
    ...(framework.unversioned === undefined ? {} : { unversioned: framework.unversioned }),
  });
}

function editsOf({ file, fix }: Diagnostic, { unsafe = false }: FixOptions): readonly (TextEdit & { readonly path: string })[] {
  if (fix === undefined || !(fix.safe || unsafe)) return [];
  return fix.edits.map(({ file: path = file, range, text }) => ({ path, span: [range.start.offset, range.end.offset], text }));
}
