import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { TestRunner, type RunnerTestCase, type RunnerTestFile } from 'vitest';
import { guardVariables } from './instrument.ts';
import { eventsIn, type TrialEvent, type TrialPlan } from './trial-events.ts';

interface Guards {
  off: number;
  readonly met: Uint8Array;
}

const now = performance.now.bind(performance);

/**
 * Runs each test as usual, and then once more without each guard that it met, in the same process: nothing is started and loaded anew.
 * A guard that is met outside of the tests themselves, or of whose removal a repeated test tells nothing, is left to a run of the whole file.
 */
export class TrialRunner extends TestRunner {
  readonly #folder = process.env[guardVariables.trial] ?? '';
  readonly #childrenFolder = process.env[guardVariables.met] ?? '';
  readonly #plan = JSON.parse(readFileSync(join(this.#folder, 'plan.json'), 'utf8')) as TrialPlan;
  readonly #left = this.#guardsLeft();
  readonly #met = new Set<number>();
  readonly #whole = new Set<number>();
  readonly #long = new Set<number>();
  readonly #failing: string[] = [];
  readonly #begun = now();
  #took = 0;
  #file = '';
  #isSpoilt = false;

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    this.#file = file.filepath;
    this.#say({ event: 'begin', file: this.#file });
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    for (const guard of this.#takeMet()) this.#whole.add(guard);
    const begun = now();
    try {
      await this.#run(test);
    } catch (error) {
      if (!isSkip(error)) this.#failing.push(test.name);
      this.#takeMet();
      throw error;
    }
    const seconds = (now() - begun) / 1000;
    const met = this.#takeMet();
    for (const guard of met) this.#met.add(guard);
    const trial = now();
    for (const guard of met) if (this.#left.has(guard)) await this.#tryWithout(guard, test, seconds);
    this.#took += (now() - trial) / 1000;
    if (met.length > 0) this.#say({ event: 'idle', file: this.#file });
    this.#reset(test);
  }

  override onAfterRunFiles(files: RunnerTestFile[]): void {
    for (const guard of this.#takeMet()) this.#whole.add(guard);
    for (const file of files) if (file.result?.state === 'fail' && this.#failing.length === 0) this.#failing.push('a hook');
    this.#say({
      event: 'end',
      file: this.#file,
      seconds: (now() - this.#begun) / 1000 - this.#took,
      met: [...this.#met],
      whole: [...this.#whole],
      long: [...this.#long],
      failing: this.#failing,
    });
    super.onAfterRunFiles(files);
  }

  async #tryWithout(guard: number, test: RunnerTestCase, seconds: number): Promise<void> {
    if (this.#isSpoilt) return void this.#whole.add(guard);
    if (seconds > this.#plan.longest) return void this.#long.add(guard);
    this.#say({ event: 'try', file: this.#file, guard, test: test.name, limit: 10 + 20 * seconds });
    this.#turnOff(guard);
    const failed = await this.#fails(test);
    this.#turnOff(-1);
    // What was computed before is not computed again.
    if (!this.#takeMet().includes(guard)) this.#whole.add(guard);
    if (!failed) return;
    const failsAnyhow = await this.#fails(test);
    this.#takeMet();
    if (failsAnyhow) {
      this.#isSpoilt = true;
      this.#whole.add(guard);
    } else {
      this.#left.delete(guard);
      this.#say({ event: 'kill', file: this.#file, guard, test: test.name });
    }
  }

  async #fails(test: RunnerTestCase): Promise<boolean> {
    this.#reset(test);
    try {
      await this.#run(test);
      this.onAfterTryTask(test);
      return test.result?.state === 'fail';
    } catch (error) {
      return !isSkip(error);
    } finally {
      this.#reset(test);
    }
  }

  async #run(test: RunnerTestCase): Promise<void> {
    await TestRunner.getTestFn(test)();
  }

  #reset(test: RunnerTestCase): void {
    this.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    if (test.result?.state !== 'fail') return;
    test.result.state = 'run';
    delete test.result.errors;
  }

  #turnOff(guard: number): void {
    process.env[guardVariables.off] = String(guard);
    const guards = this.#guards();
    if (guards) guards.off = guard;
  }

  #guards(): Guards | undefined {
    return (globalThis as { readonly __guards?: Guards }).__guards;
  }

  /** The chosen guards met since the last call, in this process and in those that it started. */
  #takeMet(): readonly number[] {
    const guards = this.#guards();
    const children = readdirSync(this.#childrenFolder).filter((name) => name !== String(process.pid));
    const elsewhere = children.flatMap((name) => {
      const lines = readFileSync(join(this.#childrenFolder, name), 'utf8').split('\n');
      rmSync(join(this.#childrenFolder, name));
      return lines.flatMap((line) => line.split(' ').filter((number) => number !== ''));
    });
    const all = new Set(elsewhere.map(Number));
    const met = this.#plan.guards.filter((guard) => guards?.met[guard] === 1 || all.has(guard));
    guards?.met.fill(0);
    return met;
  }

  #guardsLeft(): Set<number> {
    const left = new Set(this.#plan.guards);
    for (const event of eventsIn(this.#folder)) if (event.event === 'kill') left.delete(event.guard);
    return left;
  }

  #say(event: TrialEvent): void {
    appendFileSync(join(this.#folder, 'events.jsonl'), `${JSON.stringify(event)}\n`);
  }
}

function isSkip(error: unknown): boolean {
  return error instanceof Error && 'taskId' in error && 'note' in error;
}
