export { carry, carryForward, decided, type Carried } from './carry/carry.ts';
export type { CarriedCounts, Decision } from './carry/carry-answers.ts';
export { carryPlan, type CarriedCompetence, type CarriedInto, type CarryPlan } from './carry/carry-plan.ts';
export { assessedFramework, frameworkFit, type FrameworkFit } from './file/assessed-framework.ts';
export { assessmentFaults, type AssessmentFault } from './file/assessment-faults.ts';
export { assessmentFileName, emptyAssessment, printAssessment } from './file/empty-assessment.ts';
export { mostCharacters, readAssessment, type ReadAssessment, type RefusedFile } from './file/read-assessment.ts';
export { shapeFault, type ShapeFault } from './file/shape-fault.ts';
export { inLearningOrder, learningFacts, type LearningFacts } from './paths/learning-order.ts';
export { nearestRoles, type RoleDistance } from './paths/nearest-roles.ts';
export { pathTo, type Path, type PathStep } from './paths/path-to.ts';
export {
  offersOf,
  rankResources,
  type GapPlace,
  type Offer,
  type OfferedCover,
  type RankedOffer,
  type RankedOffers,
} from './paths/rank-offers.ts';
export { smallestSet, type SmallestSet } from './paths/smallest-set.ts';
export { aboveLimit } from './profile/above-limit.ts';
export { electives, type ChosenElective, type ElectiveGroup, type ElectivePick } from './profile/electives.ts';
export { leastChoices, type LeastChoices, type Selection, type SelectionOption } from './profile/least-choices.ts';
export { freeProfile } from './profile/free-profile.ts';
export { gaps, totalDistance, type Answered, type CellGap, type Distance, type Gap } from './profile/gaps.ts';
export { overallPicture, pictureInWords, type Picture } from './profile/picture.ts';
export { profileOf, type Profile, type ProfileElective, type ProfileRow, type ProfileScale } from './profile/profile.ts';
export { teamOf, type Coverage, type Team, type TeamNeed, type TeamRow } from './team/team-of.ts';
