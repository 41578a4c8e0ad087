/** The amount of testing for long tests, and their seed; tests get both by `inject`. */
export interface Amount {
  readonly seed: number;
  /** Whether to test everything, like `npm run test:long`, rather than the short part of `npm test`. */
  readonly isWhole: boolean;
}

declare module 'vitest' {
  export interface ProvidedContext extends Amount {}
}

/** The seed of `npm test`: constant, so that a random failure is not attributed to an unrelated change. */
const usualSeed = 20261122;

/** Seeds are whole numbers from 0 up to here. */
export const mostSeed: number = 2 ** 31 - 1;

/** The amount that the environment asks for. @throws Error if the seed is invalid */
export function amountFrom(env: Readonly<Record<string, string | undefined>>): Amount {
  const written = env['FRAMEWRIGHT_TEST_SEED'];
  const seed = written === undefined ? usualSeed : Number(written);
  if (!Number.isInteger(seed) || seed < 0 || seed > mostSeed)
    throw new Error(`A seed is a whole number up to ${mostSeed}, not "${written}".`);
  return { seed, isWhole: env['FRAMEWRIGHT_TEST_AMOUNT'] === 'whole' };
}
