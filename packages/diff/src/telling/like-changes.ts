import {
  compareTexts,
  inWords,
  typeNames,
  type Affected,
  type Change,
  type EntryType,
  type FoundChange,
  type Framework,
  type LikeChanges,
  type TallyLine,
} from '@framewright/model';
import { changeKinds } from '../changes/index.ts';
import { compareBumps } from '../judging/bump.ts';
import { effects } from '../judging/policy.ts';

/** What both forms of a change have. */
type AnyChange = Pick<FoundChange | Change, 'kind' | 'bump' | 'affects' | 'message' | 'heirs' | 'prose' | 'proposal' | 'words'> & {
  readonly entry: { readonly type: string; readonly id: string; readonly title: string };
};

/** So many changes are told apart before they become one. */
const fewest = 3;

const weights: readonly Affected[] = Object.keys(effects) as Affected[];

/** Changes in the order of reading: the biggest first, then by whom they touch, by kind, and by the title of the entry. */
function inReadingOrder<C extends AnyChange>(changes: readonly C[]): readonly C[] {
  const weightOf = ({ affects }: C): number => weights.indexOf(affects[0] ?? 'readers');
  return changes.toSorted(
    (a, b) =>
      compareBumps(b.bump, a.bump) || weightOf(a) - weightOf(b) || compareTexts(a.kind, b.kind) || compareTexts(a.entry.type, b.entry.type),
  );
}

/**
 * Changes in the order of reading, with those that say the same of many entries as one: “46 roles now need “Brewing”.”
 * So are those by which the same words took the place of the same; other changes of wording stay alone, since they have to be read.
 * @param after the framework whose words for its parts are used
 */
export function likeChanges<C extends AnyChange>(changes: readonly C[], after: Pick<Framework, 'manifest'>): readonly LikeChanges<C>[] {
  const groups = new Map<string, C[]>();
  for (const change of inReadingOrder(changes)) {
    const template = templateOf(change) ?? rewording(change);
    const key =
      template === undefined
        ? `alone ${groups.size}`
        : JSON.stringify([change.bump, change.kind, change.entry.type, change.prose, change.proposal?.editorial, template]);
    const group = groups.get(key);
    if (group) group.push(change);
    else groups.set(key, [change]);
  }
  return [...groups.values()].flatMap((group): readonly LikeChanges<C>[] => {
    const [first] = group;
    if (first === undefined || group.length < fewest) return group.map((change) => ({ message: change.message, changes: [change] }));
    const names = typeNames(after, first.entry.type as EntryType).plural;
    const said = rewording(first);
    if (said === undefined) return [{ message: sentenceOf(first, `${group.length} ${names}`), changes: group }];
    const entries = new Set(group.map(({ entry }) => entry.id)).size;
    const owner = entries === 1 ? `“${first.entry.title}”` : `${entries} ${names}`;
    return [{ message: `${group.length} texts of ${owner} ${said}.`, changes: group }];
  });
}

/** How many changes there are of each kind, in the order of reading. */
export function tallyOf(changes: readonly AnyChange[]): readonly TallyLine[] {
  const titles = new Map(changeKinds.map(({ id, title }) => [id, title]));
  return [...Map.groupBy(inReadingOrder(changes), ({ bump, kind }) => `${bump} ${kind}`).values()].flatMap(([first, ...more]) =>
    first ? [{ bump: first.bump, kind: first.kind, title: titles.get(first.kind) ?? first.kind, count: more.length + 1 }] : [],
  );
}

/** What a text says now that it did not say before; undefined where a few words can’t tell it. */
function rewording({ prose, bump, entry, words = [] }: AnyChange): string | undefined {
  if (prose === undefined || entry.type === 'manifest' || bump === 'forbidden') return undefined;
  const turns = new Set<string>();
  words.forEach(({ text, change }, index) => {
    const next = words[index + 1];
    const isReplaced = change === 'added' && words[index - 1]?.change === 'removed';
    if (change === 'same' || isReplaced) return;
    if (change === 'added') turns.add(`now also say “${text.trim()}”`);
    else if (next?.change === 'added') turns.add(`now say “${next.text.trim()}” instead of “${text.trim()}”`);
    else turns.add(`no longer say “${text.trim()}”`);
  });
  // Marks of Markdown, and what is only space, need their surroundings to be understood.
  const changed = words.filter(({ change }) => change !== 'same');
  const isPlain = changed.every(({ text }) => text.trim() !== '' && text.length <= longest && !/[\n[\]*_`<>|#\\~]/u.test(text));
  return isPlain && turns.size > 0 && turns.size <= mostTurns ? inWords([...turns]) : undefined;
}

/** So many characters are still read at a glance, and so many replacements. */
const longest = 80;
const mostTurns = 2;

const here = '\uFFFC';

/** What a change says of its entry, and would say of others; undefined if it is to be read alone. */
function templateOf(change: AnyChange): string | undefined {
  // There is one manifest, which says a thing once; what no release may have says what to do in each case.
  if (change.prose !== undefined || change.entry.type === 'manifest' || change.bump === 'forbidden') return undefined;
  const sentence = withoutHeirs(change);
  return sentence.replace(`“${change.entry.title}”`, here);
}

/** The sentence without the one about who inherits the change: that is said of each. */
function withoutHeirs({ message, heirs = [] }: AnyChange): string {
  return heirs.length === 0 ? message : message.replace(/(?<=\.) “[^.]*inherits? this\.$/u, '');
}

/** The sentence for many. */
function sentenceOf(change: AnyChange, many: string): string {
  const template = templateOf(change) ?? '';
  // “The translation of “Host” into fr no longer fits”: something of the entry is the subject.
  const owned = /^The (\p{Ll}+) of \uFFFC( into [^ ]+)? ((?:now |no longer )*)(\p{Ll}+)(.*)$/u.exec(template);
  if (owned) {
    const [, noun = '', into = '', adverbs = '', verb = '', rest = ''] = owned;
    return `The ${noun}s of ${many}${into} ${adverbs}${pluralOf(verb)}${ofSeveral(rest)}`;
  }
  // “The role “Host” is new”, ““Host” now needs …”, “That “Host” helps …”: the entry itself is.
  const subject =
    /^(That )?(?:The (?:(?!of )[^“”\uFFFC ]+ )+)?\uFFFC(?:, which (\p{Ll}+) (\p{Ll}+),)? ((?:now |no longer |also |only |will )*)(\p{Ll}+)(.*)$/u.exec(
      template,
    );
  if (subject) {
    const [, that = '', was, what = '', adverbs = '', verb = '', rest = ''] = subject;
    const aside = was === undefined ? '' : `, which ${pluralOf(was)} ${what},`;
    return `${that}${many}${aside} ${adverbs}${pluralOf(verb)}${ofSeveral(rest)}`;
  }
  // “There is a level of “Host””, or nothing of the entry but what it is found in.
  return template.includes(here) ? ofSeveral(template.replace(/(?:\bthe \p{Ll}+ )?\uFFFC/u, () => many)) : `In ${many} ${template}`;
}

/** What is said of one, in the words for several. */
function ofSeveral(words: string): string {
  return singulars.reduce((changed, [one, several]) => changed.replace(one, several), words);
}

const singulars: readonly (readonly [RegExp, string])[] = [
  [/\bwhat it is called\b/gu, 'what they are called'],
  [/\bit was\b/gu, 'they were'],
  [/\bread it\b/gu, 'read them'],
  [/\band promises\b/gu, 'and promise'],
  [/\bits original\b/gu, 'their originals'],
  [/\bits\b/gu, 'their'],
];

/** A verb of the third person for several. */
function pluralOf(verb: string): string {
  const odd: Readonly<Record<string, string>> = { is: 'are', has: 'have', applies: 'apply', was: 'were' };
  return odd[verb] ?? (verb.endsWith('s') ? verb.slice(0, -1) : verb);
}
