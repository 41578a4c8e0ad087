import { createFramework, type Entry, type EntryOf, type Framework } from '@framewright/model';

/** Words that mean nothing together; which ones stand where depends on the places alone. */
const words =
  'amber anchor apron basin beacon bellow birch bobbin bracket bramble canvas caulk cellar chisel cinder clasp cobble copper cradle crest damask dapple dowel drift ember fallow fathom fennel ferry flint gable garnet girder gusset harrow hazel hearth hinge hollow ingot jetty kernel kiln ladle lantern lattice ledger lintel loam mallet mantle marrow meadow mortar nettle oakum orchard paddle parcel pebble pivot plank quarry quill rafter ratchet reed rivet rudder saddle sallow scythe shingle sluice spindle splice sorrel tallow tamper tenon thatch thimble timber tinder trellis trough vellum wattle whetstone willow windlass yarrow'.split(
    ' ',
  );

/** A sentence of made-up content. @param seed decides its words */
function sentence(seed: number, length: number): string {
  let state = seed * 2_654_435_761 + 1;
  const chosen = Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 1;
    return words[state % words.length] ?? '';
  });
  const text = chosen.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** How large a made-up framework is. */
interface Sizes {
  readonly groups: number;
  readonly rated: number;
  /** Words at each level of each dimension. */
  readonly levelWords: number;
  readonly statements: number;
}

const levels = ['Sprout', 'Sapling', 'Grown', 'Broad', 'Ancient'];
const kinds = ['task', 'lore', 'craft'];

/**
 * A framework of two roles: `rated` asks for everything with levels in two dimensions, `stated` for all statements.
 */
export function madeUpFramework({ groups, rated, levelWords, statements }: Sizes): Framework {
  const entry = <T extends Entry['type']>(type: T, data: Readonly<Record<string, unknown>> & { readonly id: string }): EntryOf<T> =>
    ({ type, id: data.id, data }) as unknown as EntryOf<T>;
  const at = (dimension: string, competence: number): Record<string, string> =>
    Object.fromEntries(
      levels.map((_, level) => [level + 1, sentence(competence * 100 + level * 10 + (dimension === 'book' ? 1 : 2), levelWords)]),
    );
  const competences = [
    ...Array.from({ length: rated }, (_, index) => ({
      id: `rated-${index}`,
      title: sentence(index + 7000, 3).slice(0, -1),
      kind: 'rated',
      group: `group-${index % groups}`,
      definition: sentence(index + 8000, 20),
      descriptors: { book: at('book', index), hand: at('hand', index) },
    })),
    ...Array.from({ length: statements }, (_, index) => ({
      id: `statement-${index}`,
      code: `S${1000 + index}`,
      kind: kinds[index % kinds.length],
      definition: sentence(index + 9000, 18),
    })),
  ];
  const manifest = {
    format: 2,
    id: 'made-up',
    title: 'Made-up framework',
    iri: 'https://made-up.example/',
    language: 'en-GB',
    languages: ['en-GB'],
    licence: 'CC0-1.0',
    publisher: 'Nobody',
    kinds: [{ id: 'rated', title: 'Rated', scale: 'growth', levels: 'described' }, ...kinds.map((id) => ({ id, title: id }))],
  };
  return createFramework({
    version: '1.0.0',
    manifest: entry('manifest', manifest),
    entries: [
      entry('scale', {
        id: 'growth',
        title: 'Growth',
        dimensions: [
          { id: 'book', title: 'Book' },
          { id: 'hand', title: 'Hand' },
        ],
        levels: levels.map((title, level) => ({ value: level + 1, id: title.toLowerCase(), title })),
      }),
      ...Array.from({ length: groups }, (_, index) =>
        entry('group', { id: `group-${index}`, title: sentence(index + 500, 2).slice(0, -1) }),
      ),
      ...competences.map((data) => entry('competence', data)),
      entry('role', {
        id: 'rated',
        title: 'Rated role',
        text: sentence(1, 60),
        requires: Object.fromEntries(
          Array.from({ length: rated }, (_, index) => [`rated-${index}`, { rating: { book: 2 + (index % 3), hand: 1 + (index % 3) } }]),
        ),
      }),
      entry('role', {
        id: 'stated',
        title: 'Role of statements',
        text: sentence(2, 60),
        requires: Object.fromEntries(Array.from({ length: statements }, (_, index) => [`statement-${index}`, {}])),
      }),
    ],
    translations: [],
    files: [],
  });
}
