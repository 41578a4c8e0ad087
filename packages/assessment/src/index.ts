export { assessedFramework, frameworkFit, type FrameworkFit } from './file/assessed-framework.ts';
export { assessmentFileName, emptyAssessment, printAssessment } from './file/empty-assessment.ts';
export { mostCharacters, readAssessment, type ReadAssessment, type RefusedFile } from './file/read-assessment.ts';
export { shapeFault, type ShapeFault } from './file/shape-fault.ts';
export { aboveLimit } from './profile/above-limit.ts';
export { gaps, totalDistance, type Answered, type CellGap, type Distance, type Gap } from './profile/gaps.ts';
export { overallPicture, pictureInWords, type Picture } from './profile/picture.ts';
export { profileOf, type Profile, type ProfileElective, type ProfileRow, type ProfileScale } from './profile/profile.ts';
