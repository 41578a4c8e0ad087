import { entryOf, resolveRole, scaleOf, type EntryOf, type Framework, type Rating, type Scale } from '@framewright/model';

/** A competence that a role requires or offers, and that a scale rates. */
export interface RatedCompetence {
  readonly competence: EntryOf<'competence'>;
  readonly scale: Scale;
  /** At which level the role asks for it, where it says so. */
  readonly rating: number | Rating | undefined;
}

/** What a role asks for at a level, each competence once: what it requires, then what it lets choose. */
export function ratedBy(framework: Framework, role: EntryOf<'role'>): readonly RatedCompetence[] {
  const { requirements, electives } = resolveRole(framework, role);
  const asked = [...requirements, ...electives.flatMap(({ of }) => of)];
  return asked.flatMap(({ competence: id, rating }, index) => {
    const competence = entryOf(framework, 'competence', id);
    const scale = competence && scaleOf(framework, competence.data)?.data;
    const isFirst = asked.findIndex((each) => each.competence === id) === index;
    return scale && isFirst ? [{ competence, scale, rating }] : [];
  });
}
