/** The columns of a framework, which are told by their places. */
export const frameworkColumns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

/** The columns of learning plan templates, which are told by their places. */
export const templateColumns = [
  'Short name',
  'Description',
  'Description format',
  'Competency Framework ID Number',
  'Cross-referenced competency ID numbers',
] as const;

/** The most characters of an ID number and of a short name. */
export const mostLetters = 100;
