import { quote } from '../messages/quote.ts';

/** What the format says of a key, as a sentence that can stand behind a request; nothing where it says nothing. */
export function saidOfKey(key: string, description: string): string {
  return description === '' ? '' : ` The format says of ${quote(key)}: ${description}`;
}
