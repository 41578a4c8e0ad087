import { coverParts, ratingOn, resolveRole, scaleOf, type Entry, type EntryOf, type ResolvedRequirement } from '@framewright/model';
import { entryTree } from '../../standards/entry-tree.ts';
import type { CaseContext } from './case-context.ts';
import type { CaseAssociation, CaseDocument, CaseExtensions, CaseNode } from './case-package.ts';

interface Said {
  readonly sequenceNumber?: number;
  readonly facts?: CaseExtensions['framewright'];
}

type Link = (type: string, origin: CaseNode, destination: CaseNode, said?: Said) => CaseAssociation;

/** What connects the items with one another, with the document and with other frameworks. */
export function caseAssociations(context: CaseContext, document: CaseDocument): readonly CaseAssociation[] {
  const link = linker(context);
  return [
    ...childLinks(context, document, link),
    ...context.items.flatMap((entry) => [
      ...entryLinks(context, entry, link),
      ...(entry.type === 'role' ? roleLinks(context, entry, link) : []),
      ...(entry.type === 'qualification' ? coverLinks(context, entry, link) : []),
      ...alignmentLinks(context, entry, link),
    ]),
  ];
}

/** Makes associations; one that says another thing of the same two ends as one before gets a name of its own. */
function linker({ thing, options }: CaseContext): Link {
  const counts = new Map<string, number>();
  return (associationType, originNodeURI, destinationNodeURI, { sequenceNumber, facts } = {}) => {
    const name = `${associationType} ${originNodeURI.identifier} ${destinationNodeURI.identifier}`;
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return {
      ...thing('CFAssociations', count === 1 ? name : `${name} ${count}`),
      associationType,
      ...(sequenceNumber === undefined ? {} : { sequenceNumber }),
      originNodeURI,
      destinationNodeURI,
      ...(facts === undefined || options.plain === true ? {} : { extensions: { framewright: facts } }),
    };
  };
}

/** A tree: each item below its part, group or family, else below the document. */
function childLinks(context: CaseContext, document: CaseDocument, link: Link): readonly CaseAssociation[] {
  const { title, identifier, uri } = document;
  const above = entryTree(context.items);
  const counts = new Map<string | undefined, number>();
  return context.items.map((entry) => {
    const parent = above.get(entry.id);
    const sequenceNumber = (counts.get(parent?.id) ?? 0) + 1;
    counts.set(parent?.id, sequenceNumber);
    return link('isChildOf', node(context, entry), parent ? node(context, parent) : { title, identifier, uri, targetType: 'CASE' }, {
      sequenceNumber,
    });
  });
}

function node({ itemLink }: CaseContext, entry: Entry): CaseNode {
  return { ...itemLink(entry), targetType: 'CASE' };
}

function entryLinks(context: CaseContext, entry: Entry, link: Link): readonly CaseAssociation[] {
  const { data } = entry;
  const to = (ids: readonly string[] | undefined): readonly CaseNode[] =>
    (ids ?? []).flatMap((id) => {
      const found = context.item(id);
      return found && found !== entry ? [node(context, found)] : [];
    });
  const self = node(context, entry);
  return [
    ...('buildsOn' in data ? to(data.buildsOn).map((other) => link('precedes', other, self)) : []),
    ...('related' in data ? to(data.related).map((other) => link('isRelatedTo', self, other, { facts: { means: 'related' } })) : []),
    ...('replacedBy' in data ? to(data.replacedBy).map((other) => link('replacedBy', self, other)) : []),
  ];
}

/** What a role requires after inheritance: with all that is known for those who read extensions, and as a plain relation for the others. */
function roleLinks(context: CaseContext, role: EntryOf<'role'>, link: Link): readonly CaseAssociation[] {
  const { requirements, electives } = resolveRole(context.framework, role);
  return [
    ...requirements.flatMap((each) => requirementLinks(context, role, each, link)),
    ...electives.flatMap(({ id, title, atLeast, including, of }) =>
      of.flatMap((each) =>
        requirementLinks(context, role, each, link, {
          elective: { id, title, atLeast, always: including.includes(each.competence) },
        }),
      ),
    ),
  ];
}

function requirementLinks(
  context: CaseContext,
  role: Entry,
  { competence, ...said }: ResolvedRequirement,
  link: Link,
  elective: CaseExtensions['framewright'] = {},
): readonly CaseAssociation[] {
  const found = context.item(competence);
  if (!found) return [];
  const plain = link('isRelatedTo', node(context, role), node(context, found), { facts: { means: 'requires' } });
  if (context.options.plain === true) return [plain];
  return [link('ext:requires', node(context, role), node(context, found), { facts: { ...said, ...elective } }), plain];
}

/** What a qualification covers. */
function coverLinks(context: CaseContext, qualification: EntryOf<'qualification'>, link: Link): readonly CaseAssociation[] {
  return Object.entries(qualification.data.covers ?? {})
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, written]) => {
      const found = context.item(id);
      if (found?.type !== 'competence') return [];
      const { rating, ...certainty } = coverParts(written);
      const rated = ratingOn(scaleOf(context.framework, found.data)?.data, rating);
      return link('isRelatedTo', node(context, qualification), node(context, found), {
        facts: { means: 'covers', ...(rated === undefined ? {} : { rating: rated }), ...certainty },
      });
    });
}

/** What an entry is in other frameworks. Only sameness has a name in the standard. */
function alignmentLinks(context: CaseContext, entry: Entry, link: Link): readonly CaseAssociation[] {
  const alignments = 'alignments' in entry.data ? (entry.data.alignments ?? []) : [];
  const others = context.framework.manifest.data.alignedWith ?? [];
  return alignments.map(({ framework, code, relation }) => {
    const other = others.find(({ id }) => id === framework);
    const uri = /^https?:\/\//u.test(code) ? code : (other?.url ?? `urn:framework:${encodeURIComponent(framework)}`);
    const destination: CaseNode = {
      title: `${other?.title ?? framework} ${code}`,
      identifier: code,
      uri,
      targetType: 'ext:alignment',
    };
    return link(relation === 'exact' ? 'exactMatchOf' : 'isRelatedTo', node(context, entry), destination, {
      facts: { means: 'alignment', framework, code, relation },
    });
  });
}
