import { kindOf, statusOf, type Entry, type EntryType } from '@framewright/model';
import { lastingId } from '../../standards/lasting-name.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseExtensions, CaseItem, CaseItemType, CaseLink } from './case-package.ts';

/** The keys whose values an item or its associations hold whole, so that its extension need not repeat them. */
const heldElsewhere: ReadonlySet<string> = new Set([
  ...['id', 'title', 'code', 'group', 'parent', 'partOf', 'family', 'requires', 'electives', 'covers'],
  ...['buildsOn', 'related', 'replacedBy', 'alignments', 'descriptors', 'tags'],
]);

/** What types of entry other than competences are called as types of item. */
const typeTitles: Readonly<Partial<Record<EntryType, string>>> = {
  group: 'Group',
  family: 'Family of roles',
  role: 'Role profile',
  qualification: 'Qualification',
};

/** Groups, families, competences, roles and qualifications as items. */
export function caseItems(context: CaseContext): readonly CaseItem[] {
  return context.items.map((entry) => caseItem(context, entry));
}

/** What sorts of item there are. */
export function caseItemTypes(context: CaseContext): readonly CaseItemType[] {
  const titles = [...new Set(context.items.map((entry) => typeTitle(context, entry)))];
  return titles.map((title) => ({
    ...context.thing('CFItemTypes', title),
    title,
    description: `What ${context.framework.manifest.data.title} calls ${title}.`,
    hierarchyCode: '1',
  }));
}

function typeTitle({ framework }: CaseContext, entry: Entry): string {
  if (entry.type !== 'competence') return typeTitles[entry.type] ?? entry.type;
  return kindOf(framework, entry.data)?.title ?? entry.data.kind;
}

function caseItem(context: CaseContext, entry: Entry): CaseItem {
  const { framework, options, thing, titleOf } = context;
  const { words, dates } = options;
  const data = entry.data as unknown as Readonly<Record<string, unknown>>;
  const text = typeof data['text'] === 'string' ? words(data['text']) : undefined;
  const type = typeTitle(context, entry);
  const isCompetence = entry.type === 'competence';
  const statement = isCompetence ? words(entry.data.definition) : titleOf(entry);
  const label = typeof data['title'] === 'string' ? data['title'] : undefined;
  const code = data['code'];
  const aliases = Array.isArray(data['aliases']) ? data['aliases'].map(String) : [];
  const tags = Array.isArray(data['tags']) ? data['tags'].map(String) : [];
  const [first, ended] = [dates.first.get(entry.id), statusOf(entry) === 'deprecated' ? dates.ended.get(entry.id) : undefined];
  return {
    ...thing('CFItems', lastingId(entry), entry.id),
    fullStatement: statement === '' ? entry.id : statement,
    ...(label === undefined ? {} : { abbreviatedStatement: label }),
    ...(aliases[0] === undefined ? {} : { alternativeLabel: aliases[0] }),
    ...(typeof code === 'string' ? { humanCodingScheme: code } : {}),
    ...(tags.length === 0 ? {} : { conceptKeywords: tags }),
    ...(text === undefined || text === '' ? {} : { notes: text }),
    language: framework.language,
    CFItemType: type,
    CFItemTypeURI: typeLink(context, type),
    ...(first === undefined ? {} : { statusStartDate: first }),
    ...(ended === undefined ? {} : { statusEndDate: ended }),
    ...extensionOf(context, entry, data),
  };
}

function typeLink({ thing }: CaseContext, title: string): CaseLink {
  const { identifier, uri } = thing('CFItemTypes', title);
  return { title, identifier, uri };
}

/** Id, type and every value that the item has no other place for; prose as it is written. */
function extensionOf(
  { options }: CaseContext,
  entry: Entry,
  data: Readonly<Record<string, unknown>>,
): { readonly extensions?: CaseExtensions } {
  if (options.plain === true) return {};
  const rest = Object.entries(data).filter(([key, value]) => !heldElsewhere.has(key) && value !== null);
  return { extensions: { framewright: { ...Object.fromEntries(rest), id: entry.id, type: entry.type } } };
}
