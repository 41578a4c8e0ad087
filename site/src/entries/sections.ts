import { ownValue, type Framework } from '@framewright/model';

/** One section ready to be shown. */
export interface SectionView {
  readonly id: string;
  readonly anchor: string;
  readonly title: string;
  readonly text: string;
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
