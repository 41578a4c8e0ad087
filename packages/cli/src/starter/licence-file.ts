import { licences } from './licences.ts';
import type { StarterAnswers } from './starter-answers.ts';

/** The file LICENSE: the licence by name, with the address of its text, and what it allows. */
export function licenceFile({ title, licence, publisher }: StarterAnswers): string {
  const chosen = licences.find(({ id }) => id === licence);
  const what = `${title}\nPublished by ${publisher}\n`;
  if (chosen === undefined) return `${what}\nThe framework in this repository is under the licence with the identifier ${licence}.\n`;
  const { name, url, allows } = chosen;
  if (url === undefined) return `${what}\n${name}. ${allows}\n`;
  return `${what}\nThe framework in this repository is under the licence\n\n  ${name}\n  ${url}\n\nwhose text at that address is what holds. In short: ${allows}\n`;
}
