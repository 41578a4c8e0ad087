import { isObject } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';

/** What an achievement, as Open Badges 3.0 want it, lacks or has in another form; also of what it is aligned with. */
export function checkAchievement(value: unknown): readonly Finding[] {
  if (!isObject(value)) return [{ at: '', says: 'is not an object' }];
  const { criteria, alignment, achievementType, proof } = value;
  return [
    ...ofType(value, 'Achievement', ''),
    ...texts(value, ['id', 'name', 'description'], ''),
    ...address(value['id'], '/id'),
    ...(isObject(criteria) && (isText(criteria['id']) || isText(criteria['narrative']))
      ? []
      : [{ at: '/criteria', says: 'has neither an address nor a narrative' }]),
    ...(achievementType === undefined || types.includes(String(achievementType)) || /^ext:[a-zA-Z0-9._-]+$/u.test(String(achievementType))
      ? []
      : [{ at: '/achievementType', says: 'is neither a type of the standard nor a name after ext:' }]),
    ...(proof === undefined ? [] : [{ at: '/proof', says: 'is signed, which only a credential may be' }]),
    ...(alignment === undefined || Array.isArray(alignment) ? [] : [{ at: '/alignment', says: 'is not a list' }]),
    ...(Array.isArray(alignment) ? alignment.flatMap((each: unknown, index) => aligned(each, `/alignment/${index}`)) : []),
  ];
}

const types: readonly string[] = [
  ...['Achievement', 'ApprenticeshipCertificate', 'Assessment', 'Assignment', 'AssociateDegree', 'Award', 'Badge', 'BachelorDegree'],
  ...['Certificate', 'CertificateOfCompletion', 'Certification', 'CommunityService', 'Competency', 'Course', 'CoCurricular', 'Degree'],
  ...['Diploma', 'DoctoralDegree', 'Fieldwork', 'GeneralEducationDevelopment', 'JourneymanCertificate', 'LearningProgram', 'License'],
  ...['Membership', 'ProfessionalDoctorate', 'QualityAssuranceCredential', 'MasterCertificate', 'MasterDegree', 'MicroCredential'],
  ...['ResearchDoctorate', 'SecondarySchoolDiploma'],
];

const targets: readonly string[] = [
  ...['ceasn:Competency', 'ceterms:Credential', 'CFItem', 'CFRubric', 'CFRubricCriterion', 'CFRubricCriterionLevel', 'CTDL'],
];

function aligned(value: unknown, at: string): readonly Finding[] {
  if (!isObject(value)) return [{ at, says: 'is not an object' }];
  const { targetType } = value;
  return [
    ...ofType(value, 'Alignment', at),
    ...texts(value, ['targetName', 'targetUrl'], at),
    ...address(value['targetUrl'], `${at}/targetUrl`),
    ...(targetType === undefined || targets.includes(String(targetType)) || /^ext:[a-zA-Z0-9._-]+$/u.test(String(targetType))
      ? []
      : [{ at: `${at}/targetType`, says: 'is neither a type of the standard nor a name after ext:' }]),
  ];
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

function texts(value: Readonly<Record<string, unknown>>, names: readonly string[], at: string): readonly Finding[] {
  return names.filter((name) => !isText(value[name])).map((name) => ({ at: `${at}/${name}`, says: 'is no text, or is missing' }));
}

function address(value: unknown, at: string): readonly Finding[] {
  return typeof value !== 'string' || value === '' || /^[a-z][a-z0-9+.-]*:[^\s]+$/iu.test(value) ? [] : [{ at, says: 'is no address' }];
}

function ofType({ type }: Readonly<Record<string, unknown>>, wanted: string, at: string): readonly Finding[] {
  return [type].flat().includes(wanted) ? [] : [{ at: `${at}/type`, says: `does not name ${wanted}` }];
}
