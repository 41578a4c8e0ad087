import {
  aboveLimit,
  assessmentFaults,
  electives,
  gaps,
  learningFacts,
  nearestRoles,
  offersOf,
  overallPicture,
  pathTo,
  profileOf,
  rankResources,
  type AssessmentFault,
  type ElectiveGroup,
  type Gap,
  type Path,
  type Picture,
  type Profile,
  type RankedOffers,
  type RoleDistance,
} from '@framewright/assessment';
import { ownValue, statusOf, type Assessment, type AssessedFramework, type EntryOf, type Framework } from '@framewright/model';

/** Where a person stands, as it is printed for other programs. */
export interface AssessReport {
  readonly framework: AssessedFramework;
  readonly note?: string;
  /** What the file says that the framework does not know; none of it is counted. */
  readonly faults: readonly AssessmentFault[];
  /** The roles in the chosen contexts, the nearest first. */
  readonly nearestRoles: readonly RoleDistance[];
  readonly role?: AssessedRole;
}

/** Where a person stands against one role. */
export interface AssessedRole {
  readonly id: string;
  readonly contexts: readonly string[];
  readonly picture: Picture;
  readonly gaps: readonly Gap[];
  readonly electives: readonly ElectiveGroup[];
  /** From competence to the dimensions in which an answer is above what the scale allows beside another. */
  readonly aboveLimit: Readonly<Record<string, readonly string[]>>;
  readonly path: Path;
  readonly resources: RankedOffers;
}

/** Holds an assessment against its framework, and against a role where one is named. */
export function assessReport(
  framework: Framework,
  assessment: Assessment,
  role: EntryOf<'role'> | undefined,
  contexts: readonly string[],
  note: string | undefined,
): AssessReport {
  const profiles = framework.entries.role
    .filter((each) => statusOf(each) !== 'draft' && statusOf(each) !== 'deprecated')
    .map((each) => profileOf(framework, each, contexts));
  return {
    framework: assessment.framework,
    ...(note === undefined ? {} : { note }),
    faults: assessmentFaults(framework, assessment),
    nearestRoles: nearestRoles(profiles, assessment),
    ...(role ? { role: assessedRole(framework, assessment, profileOf(framework, role, contexts), role.id) } : {}),
  };
}

function assessedRole(framework: Framework, assessment: Assessment, profile: Profile, id: string): AssessedRole {
  const all = gaps(profile, assessment);
  const groups = electives(profile, assessment);
  const chosen = groups.flatMap((group) => group.electives.flatMap((each) => each.gaps));
  const above = [...profile.rows, ...profile.electives.flatMap(({ of }) => of)].flatMap(({ competence, scale }) => {
    const found = scale === undefined ? undefined : ownValue(profile.scales, scale);
    const dimensions = found ? aboveLimit(found, ownValue(assessment.answers, competence)) : [];
    return dimensions.length === 0 ? [] : [[competence, dimensions] as const];
  });
  return {
    id,
    contexts: profile.contexts,
    picture: overallPicture(all),
    gaps: all,
    electives: groups,
    aboveLimit: Object.fromEntries(above),
    path: pathTo(profile, learningFacts(framework), assessment),
    resources: rankResources(offersOf(framework), [...all, ...chosen]),
  };
}
