import type { InstrumentedCheckout, PlacedGuard } from './instrumented-checkout.ts';
import type { Meeting } from './meetings.ts';

/** The result of the code without a guard. */
export interface TriedGuard {
  readonly guard: PlacedGuard;
  /** Killed by a test, stopped because it did not end, or survived; unmet is a survivor that no test reaches. */
  readonly end: 'killed' | 'stopped' | 'survived' | 'unmet';
  /** The test that noticed. */
  readonly by?: string;
  readonly seconds: number;
}

/** How many seconds of tests are run first: most guards are noticed there, and the rest is run only for the others. */
const secondsAtFirst = 30;

/** Tries guards one at a time, with the tests that meet them: first those that noticed others of the same file, then the fastest. */
export class GuardTrial {
  readonly #checkout: InstrumentedCheckout;
  readonly #meetings: readonly (Omit<Meeting, 'met'> & { readonly met: ReadonlySet<number> })[];
  readonly #kills = new Map<string, number>();

  constructor(checkout: InstrumentedCheckout, meetings: readonly Meeting[]) {
    this.#checkout = checkout;
    this.#meetings = meetings.flatMap((meeting) => (meeting.met === undefined ? [] : [{ ...meeting, met: new Set(meeting.met) }]));
  }

  async try(guard: PlacedGuard): Promise<TriedGuard> {
    const meeting = this.#meetings.filter(({ met }) => met.has(guard.number));
    if (meeting.length === 0) return { guard, end: 'unmet', seconds: 0 };
    const kills = ({ test }: { readonly test: string }): number => this.#kills.get(`${guard.file} ${test}`) ?? 0;
    const inOrder = meeting.toSorted((a, b) => kills(b) - kills(a) || a.seconds - b.seconds);
    let seconds = 0;
    for (const stage of stagesOf(inOrder)) {
      const limit = 60 + 20 * stage.reduce((sum, each) => sum + each.seconds, 0);
      const ran = await this.#checkout.without(
        guard,
        stage.map(({ test }) => test),
        limit,
      );
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

function stagesOf<M extends { readonly seconds: number }>(meetings: readonly M[]): readonly (readonly M[])[] {
  let sum = 0;
  const later = meetings.findIndex(({ seconds }, index) => {
    sum += seconds;
    return sum > secondsAtFirst && index > 0;
  });
  return later === -1 ? [meetings] : [meetings.slice(0, later), meetings.slice(later)];
}
