import {
  canonicalJson,
  inCodeUnitOrder,
  kindOf,
  levelTitle,
  ownValue,
  scaleOf,
  statusOf,
  type EntryOf,
  type FileToWrite,
  type Framework,
} from '@framewright/model';
import { lastingAddress } from '../standards/lasting-name.ts';
import type { Format } from '../standards/format.ts';

/** What Open Badges need besides the framework. */
export interface OpenBadgesOptions {
  /** Prose as words on one line. */
  readonly words: (markdown: string) => string;
}

/** What a badge says that it is about. */
export interface BadgeAlignment {
  readonly type: readonly ['Alignment'];
  readonly targetName: string;
  readonly targetUrl: string;
  readonly targetFramework: string;
  readonly targetType: string;
  readonly targetCode: string;
  readonly targetDescription?: string;
}

/** Something that can be achieved, as a badge would name it. */
export interface BadgeAchievement {
  readonly id: string;
  readonly type: readonly ['Achievement'];
  readonly achievementType: 'Competency';
  readonly name: string;
  readonly description: string;
  readonly criteria: { readonly narrative: string };
  readonly tag?: readonly string[];
  readonly alignment: readonly BadgeAlignment[];
}

/**
 * What an issuer of Open Badges 3.0 copies into badges: an alignment for each competence and each of its levels, and an achievement for each
 * competence. Nothing is signed, since a framework says what can be achieved, and not who has achieved it.
 */
export function exportOpenBadges(framework: Framework, options: OpenBadgesOptions): readonly FileToWrite[] {
  const alignments = competencesOf(framework).flatMap((entry) => badgeAlignments(framework, entry, options));
  return [
    { path: 'open-badges-achievements.json', content: canonicalJson({ achievements: badgeAchievements(framework, options) }, 2) },
    { path: 'open-badges-alignments.json', content: canonicalJson({ alignments }, 2) },
  ];
}

/** An achievement for each competence. */
export function badgeAchievements(framework: Framework, options: OpenBadgesOptions): readonly BadgeAchievement[] {
  return competencesOf(framework).map((entry) => {
    const [alignment, ...levels] = badgeAlignments(framework, entry, options);
    const definition = options.words(entry.data.definition);
    const lines = levels.map(({ targetName, targetDescription = '' }) => `- ${targetName}: ${targetDescription}`);
    return {
      id: `${lastingAddress(framework, entry)}#achievement`,
      type: ['Achievement'],
      achievementType: 'Competency',
      name: alignment?.targetName ?? entry.id,
      description: definition,
      criteria: { narrative: lines.length === 0 ? definition : `${definition}\n\n${lines.join('\n')}` },
      ...(entry.data.tags === undefined || entry.data.tags.length === 0 ? {} : { tag: entry.data.tags }),
      alignment: alignment ? [alignment] : [],
    };
  });
}

function competencesOf({ entries }: Framework): readonly EntryOf<'competence'>[] {
  return inCodeUnitOrder(entries.competence).filter((entry) => statusOf(entry) !== 'draft');
}

/** The alignment with a competence, then those with its levels. */
function badgeAlignments(framework: Framework, entry: EntryOf<'competence'>, { words }: OpenBadgesOptions): readonly BadgeAlignment[] {
  const { data } = entry;
  const targetFramework = `${framework.manifest.data.title} ${framework.version}`;
  const address = lastingAddress(framework, entry);
  const name = data.title ?? words(data.definition);
  const code = data.code ?? entry.id;
  const scale = scaleOf(framework, data)?.data;
  const isDescribedOnly = kindOf(framework, data)?.levels === 'described';
  const levels = (scale?.dimensions ?? []).flatMap(({ id, title }) =>
    (scale?.levels ?? []).flatMap(({ value }): readonly BadgeAlignment[] => {
      const general = isDescribedOnly ? undefined : ownValue(scale?.descriptors, id)?.[value];
      const text = ownValue(data.descriptors, id)?.[value] ?? general;
      if (scale === undefined || text === undefined) return [];
      return [
        {
          type: ['Alignment'],
          targetName: `${name}, ${title}: ${levelTitle(scale, id, value) ?? value}`,
          targetUrl: `${address}#${id}-${value}`,
          targetFramework,
          targetType: 'CFRubricCriterionLevel',
          targetCode: `${code}/${id}/${value}`,
          targetDescription: words(text),
        },
      ];
    }),
  );
  return [
    {
      type: ['Alignment'],
      targetName: name,
      targetUrl: address,
      targetFramework,
      targetType: 'CFItem',
      targetCode: code,
      targetDescription: words(data.definition),
    },
    ...levels,
  ];
}

/** Open Badges 3.0: what a badge can say that it is about. Nothing is signed: a badge is awarded by somebody to somebody. */
export const openBadges: Format = {
  id: 'open-badges',
  title: 'Open Badges 3.0',
  mediaType: 'application/json',
  specification: { title: '1EdTech Open Badges 3.0', url: 'https://www.imsglobal.org/spec/ob/v3p0' },
  survives: {
    manifest: ['part', 'The name of the framework, beside every alignment.'],
    scale: ['part', 'The titles of levels.'],
    group: ['none', 'Only competences are aligned with.'],
    family: ['none', 'Roles are not grouped.'],
    competence: ['part', 'An alignment for each level, and an unsigned achievement.'],
    role: ['none', 'Roles are no achievements.'],
    qualification: ['none', 'Qualifications are awarded by others.'],
    resource: ['none', 'Resources have no place.'],
    term: ['none', 'The glossary has no place.'],
    page: ['none', 'Pages are for the site.'],
    news: ['none', 'News are for the site.'],
    review: ['none', 'Review rounds are for the site.'],
    translation: ['none', 'They are in one language.'],
  },
  files: async (framework, options) => exportOpenBadges(framework, options),
};
