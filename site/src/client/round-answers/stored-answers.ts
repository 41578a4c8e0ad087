import { storedInTab, storeInTab } from '../element/tab-storage.ts';
import type { FilledIn } from './collect-answers.ts';

/** Where answers are kept: in the tab, or in the browser if the reader asks for that. */
export interface StoredAnswers {
  readonly filled: FilledIn;
  readonly isLasting: boolean;
}

/** The answers that were kept under a key. */
export function storedAnswers(key: string): StoredAnswers {
  const lasting = read(() => localStorage.getItem(key) ?? undefined);
  const text = lasting ?? storedInTab(key);
  return { filled: parsed(text), isLasting: lasting !== undefined };
}

/** Keeps answers in one of the two places, and takes them out of the other. */
export function storeAnswers(key: string, { filled, isLasting }: StoredAnswers): void {
  const text = JSON.stringify(filled);
  storeInTab(key, isLasting ? undefined : text);
  read(() => (isLasting ? localStorage.setItem(key, text) : localStorage.removeItem(key)));
}

/** Takes answers out of both places. */
export function forgetAnswers(key: string): void {
  storeInTab(key, undefined);
  read(() => localStorage.removeItem(key));
}

/** Browsers may refuse storage; what is written then lasts for this page only. */
function read<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

function parsed(text: string | undefined): FilledIn {
  try {
    const { values = {}, remarks = [] } = JSON.parse(text ?? '{}') as Partial<FilledIn>;
    return { values, remarks };
  } catch {
    return { values: {}, remarks: [] };
  }
}
