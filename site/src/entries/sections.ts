import { ownValue, type Competence, type Framework } from '@framewright/model';

/** One section ready to be shown. */
export interface SectionView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
}

/** The sections of a competence at a level, in the order of the manifest. @param anchor begins theirs */
export function levelSectionsOf(
  framework: Framework,
  { levelSections }: Competence,
  dimension: string,
  level: number,
  anchor: string,
): readonly SectionView[] {
  const sections = sectionsOf(framework, ownValue(levelSections, dimension)?.[level], []);
  return sections.map((section) => ({ ...section, anchor: `${anchor}-${section.id}` }));
}

/** Sections of an entry in the order of the manifest, with anchors that no part of the page uses already. */
export function sectionsOf(
  framework: Framework,
  sections: Readonly<Record<string, string>> | undefined,
  reserved: readonly string[],
): readonly SectionView[] {
  return (framework.manifest.data.sections ?? []).flatMap(({ id, title }) => {
    const text = ownValue(sections, id);
    return text === undefined ? [] : [{ id, anchor: reserved.includes(id) ? `section-${id}` : id, title, text }];
  });
}
