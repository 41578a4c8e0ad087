import { Failure } from '@framewright/workspace';

/** What makes a preview, step by step. Each step may fail in any way. */
export interface PreviewSteps<Contribution> {
  /** Makes the commit of the contribution known. */
  fetch(): Promise<void>;
  /** @throws Failure if the contribution can't be shown, whatever tools read it */
  read(): Promise<Contribution>;
  /** The whole summary. @param unbuilt why there are no pages, in a sentence; undefined where they were built, or not asked for */
  sumUp(contribution: Contribution, unbuilt: string | undefined): Promise<string>;
  /** Builds the pages; absent where none are asked for. */
  build?(contribution: Contribution): Promise<void>;
  /** The summary where nothing can be said of the contribution. @param reason a sentence */
  refuse(reason: string): string;
  /** What an error says in a sentence. */
  explain(error: unknown): string;
  /** Puts a summary in the place of the one before. */
  write(summary: string): Promise<void>;
  /** The same for a summary that holds only while the next step runs; absent where a summary can't be taken back. */
  writeForNow?(summary: string): Promise<void>;
}

const notFinished = {
  reading: 'It was not read to its end: the program was stopped, or ran out of memory or time. The log of the run says more.',
  building: 'Its pages were not built to their end: the program was stopped, or ran out of memory or time. The log of the run says more.',
};

/**
 * Makes a preview so that its summary says, whatever happens, what became of it: before each step that might end the program, the summary
 * is written that is right if it does.
 * @returns the exit code: 0 if all was made, 1 if the contribution can't be shown
 * @throws what a step throws otherwise, when the summary says so
 */
export async function sumUpWhateverHappens<Contribution>(steps: PreviewSteps<Contribution>): Promise<number> {
  await steps.writeForNow?.(steps.refuse(notFinished.reading));
  let contribution: Contribution;
  let summary: string;
  try {
    await steps.fetch();
    const read = await readOrRefuse(steps);
    if ('refusal' in read) {
      await steps.write(steps.refuse(read.refusal));
      return 1;
    }
    ({ contribution } = read);
    summary = await steps.sumUp(contribution, steps.build && notFinished.building);
  } catch (error) {
    return failed(error, (reason) => steps.refuse(reason), steps);
  }
  if (steps.build) {
    await steps.writeForNow?.(summary);
    try {
      await steps.build(contribution);
      summary = await steps.sumUp(contribution, undefined);
    } catch (error) {
      return failed(error, (reason) => steps.sumUp(contribution, reason), steps);
    }
  }
  await steps.write(summary);
  return 0;
}

async function readOrRefuse<C>(steps: PreviewSteps<C>): Promise<{ readonly contribution: C } | { readonly refusal: string }> {
  try {
    return { contribution: await steps.read() };
  } catch (error) {
    if (error instanceof Failure) return { refusal: error.message };
    throw error;
  }
}

/** Says it in the summary, and throws it on: what the log says is of the error itself, even where the summary can't be written. */
async function failed<C>(error: unknown, summaryOf: (reason: string) => string | Promise<string>, steps: PreviewSteps<C>): Promise<never> {
  try {
    await steps.write(await summaryOf(steps.explain(error)));
  } catch {
    // The summary that was written before the step says that it did not come to its end.
  }
  throw error;
}
