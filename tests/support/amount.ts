/** How much of what takes long is tested, and what all chance begins with; tests ask for both by `inject`. */
export interface Amount {
  readonly seed: number;
  /** Whether everything is tested, as `npm run test:long` does, and not the short part of it that `npm test` does. */
  readonly isWhole: boolean;
}

declare module 'vitest' {
  export interface ProvidedContext extends Amount {}
}

/** What `npm test` begins with: always the same, so that a mistake of today is not taken for one of somebody else's. */
const usualSeed = 20261122;

/** Seeds are whole numbers from 0 up to here. */
export const mostSeed: number = 2 ** 31 - 1;

/** What the environment asks for. @throws Error where the seed is none */
export function amountFrom(env: Readonly<Record<string, string | undefined>>): Amount {
  const written = env['FRAMEWRIGHT_TEST_SEED'];
  const seed = written === undefined ? usualSeed : Number(written);
  if (!Number.isInteger(seed) || seed < 0 || seed > mostSeed)
    throw new Error(`A seed is a whole number up to ${mostSeed}, not "${written}".`);
  return { seed, isWhole: env['FRAMEWRIGHT_TEST_AMOUNT'] === 'whole' };
}
