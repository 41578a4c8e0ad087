import type { SearchType } from '../../data/search-entries.ts';
import type { SearchPlace } from '../../data/search-places.ts';
import type { ShownDocument } from '../../data/search-shards.ts';
import { wordsFound } from './found-words.ts';
import type { Asked, Ranked } from './rank-documents.ts';
import type { Found, SearchIndex } from './search-index.ts';

/** A document that fits, ready to be shown. */
export interface Hit {
  readonly type: SearchType;
  readonly document: ShownDocument;
  /** Its other names that fit best. */
  readonly names: ShownDocument['names'];
  /** The places on its page where the words stand, unless its names say it all. */
  readonly places: readonly SearchPlace[];
  readonly asked: readonly Asked[];
}

/** The most places of one page that are shown. */
const mostPlaces = 2;

/** How many of each type, and of all, are shown. */
export interface Limits {
  readonly each: number;
  readonly all: number;
}

/** The best of what was found, by type: the type of the best first, but the glossary never before roles and competences. */
export async function foundHits(index: SearchIndex, { ranked, asked }: Found, { each, all }: Limits): Promise<readonly Hit[]> {
  const byType = Map.groupBy(ranked, ({ type }) => type);
  const shown = withGlossaryLater([...byType.keys()])
    .flatMap((type) => byType.get(type)?.slice(0, each) ?? [])
    .slice(0, all);
  return Promise.all(shown.map((hit) => hitOf(index, hit, asked)));
}

/** The glossary says what a word means; roles and competences say what it is about. */
function withGlossaryLater(types: readonly SearchType[]): readonly SearchType[] {
  const last = types.findLastIndex((type) => type === 'role' || type === 'competence');
  const at = types.indexOf('term');
  return at === -1 || at > last ? types : [...types.slice(0, at), ...types.slice(at + 1, last + 1), 'term', ...types.slice(last + 1)];
}

async function hitOf(
  index: SearchIndex,
  { number, type, isByName }: Ranked & { readonly type: SearchType },
  asked: readonly Asked[],
): Promise<Hit> {
  const [document, places] = await Promise.all([index.shown(number), isByName ? [] : index.places(number)]);
  const counts = document.names.map(({ name }) => wordsFound(name, asked));
  const names = document.names.filter((_name, at) => counts[at] === Math.max(1, ...counts));
  const counted = places.map((place) => ({ place, words: wordsFound(`${place.label} ${place.text}`, asked) }));
  const most = Math.max(1, ...counted.map(({ words }) => words));
  const best = counted.filter(({ words }) => words === most).map(({ place }) => place);
  return { type, document, names, places: best.slice(0, mostPlaces), asked };
}
