import { Failure } from '@framewright/workspace';

/** An answer, or something else in its place where it is refused with a reason for the person at the keyboard. */
export async function unlessRefused<T, O>(answer: Promise<T>, otherwise: O): Promise<T | O> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Failure) return otherwise;
    throw error;
  }
}
