import { Failure } from '@framewright/workspace';

/** The result, or a fallback if it fails with a {@link Failure}. */
export async function fallbackOnFailure<T, O>(result: Promise<T>, fallback: O): Promise<T | O> {
  try {
    return await result;
  } catch (error) {
    if (error instanceof Failure) return fallback;
    throw error;
  }
}
