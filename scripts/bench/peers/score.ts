import type { Case } from '../../../tests/mistakes/read-case.ts';
import type { PeerMessage } from './peer.ts';
import { names } from './right-value.ts';
import { wantedPlace } from './wanted-place.ts';

/** The score of a tool on one case. What doesn't apply to the case is absent. */
export interface Verdict {
  readonly case: string;
  /** A message in each file that has a wanted diagnostic. */
  readonly found: boolean;
  /** A message that begins at the line of the wanted one, and at its very character. A missing file has no places. */
  readonly line?: boolean;
  readonly exact?: boolean;
  /** One message in all, for one mistake. */
  readonly single?: boolean;
  /** A message in the file names the right value. */
  readonly suggested?: boolean;
  readonly messages: number;
}

/** Scores the messages of a tool on one case with a mistake. */
export function judge(mistake: Case, messages: readonly PeerMessage[], value: string | undefined): Verdict {
  const own = messages.filter((message) => message.case === mistake.name);
  const places = mistake.wanted.map((wanted) => ({
    ...wantedPlace(mistake, wanted),
    messages: own.filter(({ path }) => path === wanted.file),
  }));
  return {
    case: mistake.name,
    messages: own.length,
    found: places.every((place) => place.messages.length > 0),
    ...(mistake.wanted.every(({ file }) => mistake.files.has(file))
      ? {
          line: places.every((place) => place.messages.some(({ line }) => line === place.line)),
          exact: places.every((place) => place.messages.some(({ line, column }) => line === place.line && column === place.column)),
        }
      : {}),
    ...(mistake.wanted.length === 1 ? { single: own.length === 1 && places[0]?.messages.length === 1 } : {}),
    ...(value === undefined ? {} : { suggested: places.some((place) => place.messages.some(({ text }) => names(text, value))) }),
  };
}
