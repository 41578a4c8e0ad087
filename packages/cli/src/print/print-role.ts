import {
  entryOf,
  inCompetenceOrder,
  ownName,
  sayOf,
  resolveRole,
  scaleOf,
  type EntryOf,
  type Framework,
  type ResolvedElective,
  type ResolvedRequirement,
  ownValue,
} from '@framewright/model';
import { count, hangingIndent } from '@framewright/reporters';
import { levelWords } from './level-words.ts';
import { entryFacts, printProse, sectionsOf } from './print-entry-page.ts';
import { printFacts, printHeading, type PageStyle } from './print-facts.ts';
import { printTable, type Column } from './print-table.ts';
import { titleOf } from './shown-entry.ts';

/** A role after inheritance, for one context or for all, as text: its facts, what it is for, and what it requires. */
export function printRole(framework: Framework, role: EntryOf<'role'>, context: string | undefined, style: PageStyle): string {
  const { requirements, electives } = resolveRole(framework, role, context);
  const { family, rung, contexts } = role.data;
  const base = role.data.extends;
  const say = sayOf(framework);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Context', context === undefined ? undefined : contextTitle(framework, context)],
    ['Contexts', context === undefined ? contexts?.map((id) => contextTitle(framework, id)).join(', ') : undefined],
    [
      say('Family'),
      family === undefined
        ? undefined
        : `${titleById(framework, family)}${rung === undefined ? '' : `, ${ownName('rung', framework.manifest.data).one} ${rung}`}`,
    ],
    ['Extends', base === undefined ? undefined : titleById(framework, base)],
    ...entryFacts(framework, role, ['family', 'rung', 'contexts', 'extends', 'without', 'requires', 'electives']),
  ];
  const tables = (list: readonly ResolvedRequirement[]): string => requirementTables(framework, list, { role: role.id, context }, style);
  const floor = requirements.length === 0 ? 'Nothing is required in any case.\n' : tables(requirements);
  const groups = electives.map((elective) => `${electiveTitle(framework, elective, style)}\n${tables(elective.of)}`);
  return [
    printHeading(framework, role, style),
    printFacts(facts, style),
    ...(role.data.text === undefined ? [] : [printProse(framework, role.data.text, style)]),
    floor,
    ...groups,
    ...sectionsOf(framework, role, style),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** What requirements are shown for: what follows from it is not repeated. */
interface ShownFor {
  readonly role: string;
  readonly context: string | undefined;
}

function electiveTitle(framework: Framework, { title, atLeast, including, of }: ResolvedElective, { width, paint }: PageStyle): string {
  const number = new Set(of.map(({ competence }) => competence)).size;
  const mandatory = inCompetenceOrder(framework, including, (id) => id).map((id) => titleById(framework, id));
  const words = `at least ${atLeast} of ${sayOf(framework)(count(number, 'competence'))}${mandatory.length === 0 ? '' : `, among them ${mandatory.join(' and ')}`}`;
  return hangingIndent('', `${title}: ${words}`, width).replace(title, () => paint('strong', title));
}

/** One table per scale, since each has its own dimensions, and one for what is not rated. */
function requirementTables(framework: Framework, requirements: readonly ResolvedRequirement[], shown: ShownFor, style: PageStyle): string {
  const byScale = Map.groupBy(requirements, ({ competence }) => {
    const target = entryOf(framework, 'competence', competence);
    return target && scaleOf(framework, target.data)?.id;
  });
  const order = [
    ...framework.entries.scale.map(({ id }) => id).filter((id) => byScale.has(id)),
    ...(byScale.has(undefined) ? [undefined] : []),
  ];
  return order
    .map((id) => {
      const scale = id === undefined ? undefined : framework.scales.get(id);
      const table = requirementTable(framework, byScale.get(id) ?? [], scale, shown, style);
      return order.length === 1 ? table : `${scale === undefined ? 'Not rated' : scale.data.title}\n${table}`;
    })
    .join('\n');
}

function requirementTable(
  framework: Framework,
  requirements: readonly ResolvedRequirement[],
  scale: EntryOf<'scale'> | undefined,
  shown: ShownFor,
  { width, paint }: PageStyle,
): string {
  const dimensions = scale?.data.dimensions ?? [];
  const hasContexts = shown.context === undefined && requirements.some(({ contexts }) => contexts !== undefined);
  const hasNeed = requirements.some(({ need }) => need !== 'expected');
  const hasOrigin = requirements.some(({ from }) => from !== shown.role);
  const columns: readonly Column[] = [
    { title: sayOf(framework)('Competence'), breaks: true },
    ...dimensions.map(({ title }) => ({ title })),
    ...(hasContexts ? [{ title: 'Only in', breaks: true }] : []),
    ...(hasNeed ? [{ title: 'Need' }] : []),
    ...(hasOrigin ? [{ title: 'Stated by', breaks: true }] : []),
  ];
  const rows = inCompetenceOrder(framework, requirements, ({ competence }) => competence).map(
    ({ competence, rating, contexts, need, from }) => [
      titleById(framework, competence),
      ...dimensions.map(({ id }) => levelWords(scale, id, ownValue(rating, id))),
      ...(hasContexts ? [contexts?.map((id) => contextTitle(framework, id)).join(', ') ?? ''] : []),
      ...(hasNeed ? [need] : []),
      ...(hasOrigin ? [titleById(framework, from)] : []),
    ],
  );
  return printTable(columns, rows, width, paint);
}

function titleById(framework: Framework, id: string): string {
  const entry = framework.byId.get(id);
  return entry ? titleOf(entry) : id;
}

function contextTitle(framework: Framework, id: string): string {
  return framework.manifest.data.contexts?.find((context) => context.id === id)?.title ?? id;
}
