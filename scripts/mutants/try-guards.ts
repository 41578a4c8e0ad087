import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import { hasGuard, type Meeting } from './meetings.ts';

/** The result of the code without a guard. */
export interface TriedGuard {
  readonly guard: PlacedGuard;
  /** Killed by a test, stopped because it did not end, or survived; unmet is a survivor that no test reaches. */
  readonly end: 'killed' | 'stopped' | 'survived' | 'unmet';
  /** The test that noticed. */
  readonly by?: string;
  readonly seconds: number;
}

/** A test file, as far as it meets a guard. */
interface Coming {
  readonly file: string;
  /** The tests that meet it; undefined if the whole file is run, because they are most of it or unknown. */
  readonly names: readonly string[] | undefined;
  readonly seconds: number;
}

/** How much of the tests is run at once: most guards are noticed there, and what is left is run only for the others. */
const secondsAtOnce = 20;
/** Seconds to start a test file, whatever it then does. */
const secondsToBegin = 3;
/** More names would make the command line too long. */
const mostNames = 400;

/** Tries guards one at a time, with the tests that come to them: those first that noticed others of the same file, then the quickest. */
export class GuardTrial {
  readonly #checkout: InstrumentedCheckout;
  readonly #longest: number;
  readonly #files: readonly FileOfTests[];
  readonly #kills = new Map<string, number>();

  /** @param longest limit in seconds for the tests of one file that meet a guard; a file above it is skipped */
  constructor(checkout: InstrumentedCheckout, meetings: readonly Meeting[], longest: number) {
    this.#checkout = checkout;
    this.#longest = longest;
    this.#files = meetings.flatMap(({ around, tests, ...file }) =>
      around === undefined
        ? []
        : [
            {
              ...file,
              around: Buffer.from(around, 'base64'),
              tests: tests.map(({ met, ...test }) => ({ ...test, met: Buffer.from(met, 'base64') })),
            },
          ],
    );
  }

  async try(guard: PlacedGuard): Promise<TriedGuard> {
    const coming = this.#files.flatMap((file) => comingTo(guard.number, file)).filter(({ seconds: took }) => took <= this.#longest);
    if (coming.length === 0) return { guard, end: 'unmet', seconds: 0 };
    const kills = ({ file }: Coming): number => this.#kills.get(`${guard.file} ${file}`) ?? 0;
    let seconds = 0;
    for (const stage of stagesOf(coming.toSorted((a, b) => kills(b) - kills(a) || a.seconds - b.seconds))) {
      const files = stage.map(({ file }) => file);
      const names = stage.flatMap((each) => each.names ?? []);
      const limit = 60 + 20 * stage.reduce((sum, each) => sum + each.seconds, 0);
      const ran = await this.#checkout.without(guard, files, names.length === 0 ? undefined : names, limit);
      seconds += ran.seconds;
      if (ran.end === 'passed') continue;
      const by = ran.failure ?? '';
      const key = `${guard.file} ${by.split(' › ')[0]}`;
      this.#kills.set(key, (this.#kills.get(key) ?? 0) + 1);
      return { guard, end: ran.end === 'stopped' ? 'stopped' : 'killed', by, seconds };
    }
    return { guard, end: 'survived', seconds };
  }
}

interface FileOfTests {
  readonly file: string;
  readonly seconds: number;
  readonly around: Buffer;
  readonly tests: readonly { readonly name: string; readonly seconds: number; readonly met: Buffer }[];
}

function comingTo(number: number, { file, seconds, around, tests }: FileOfTests): readonly Coming[] {
  const some = tests.filter(({ met }) => hasGuard(met, number));
  const took = secondsToBegin + some.reduce((sum, test) => sum + test.seconds, 0);
  if (hasGuard(around, number) || (some.length > 0 && (some.length > mostNames || took > seconds / 2)))
    return [{ file, names: undefined, seconds: Math.max(seconds, secondsToBegin) }];
  return some.length === 0 ? [] : [{ file, names: some.map(({ name }) => name), seconds: took }];
}

/** Groups of files up to a limit of seconds; files that are run in part are not mixed with whole ones. */
function stagesOf(coming: readonly Coming[]): readonly (readonly Coming[])[] {
  const stages: { files: Coming[]; seconds: number; names: number }[] = [];
  for (const each of coming) {
    const last = stages.at(-1);
    const isAlike = last && (last.files[0]?.names === undefined) === (each.names === undefined);
    const names = each.names?.length ?? 0;
    if (!last || !isAlike || last.seconds + each.seconds > secondsAtOnce || last.names + names > mostNames)
      stages.push({ files: [each], seconds: each.seconds, names });
    else Object.assign(last, { files: [...last.files, each], seconds: last.seconds + each.seconds, names: last.names + names });
  }
  return stages.map(({ files }) => files);
}
