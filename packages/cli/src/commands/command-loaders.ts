import type { Command } from '../terminal/command.ts';

/**
 * The commands by name, in the order in which help lists them.
 * Each is loaded when it is called, so that none waits for the imports of another.
 */
export const commandLoaders: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.ts')).validate,
  explain: async () => (await import('./explain.ts')).explain,
  init: async () => (await import('./init.ts')).init,
  new: async () => (await import('./new.ts')).newEntry,
  format: async () => (await import('./format.ts')).format,
  rename: async () => (await import('./rename.ts')).rename,
  deprecate: async () => (await import('./deprecate.ts')).deprecate,
  translate: async () => (await import('./translate.ts')).translate,
  list: async () => (await import('./list.ts')).list,
  show: async () => (await import('./show.ts')).show,
  build: async () => (await import('./build.ts')).build,
  start: async () => (await import('./start.ts')).start,
  dev: async () => (await import('./dev.ts')).dev,
  diff: async () => (await import('./diff.ts')).diff,
  assess: async () => (await import('./assess.ts')).assess,
  round: async () => (await import('./round.ts')).round,
  approve: async () => (await import('./approve.ts')).approve,
  changeset: async () => (await import('./changeset.ts')).changeset,
  version: async () => (await import('./version.ts')).version,
  release: async () => (await import('./release.ts')).release,
  verify: async () => (await import('./verify.ts')).verify,
  bundle: async () => (await import('./bundle.ts')).bundle,
  export: async () => (await import('./export.ts')).exportCommand,
  'review-comments': async () => (await import('./review-comments.ts')).reviewComments,
  'preview-from': async () => (await import('./preview-stage.ts')).previewFrom,
  'summary-comment': async () => (await import('./summary-comment.ts')).summaryComment,
  completion: async () => (await import('./completion.ts')).completion,
};

/** Loads all commands, in the order in which help lists them. */
export function allCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(commandLoaders).map((load) => load()));
}
