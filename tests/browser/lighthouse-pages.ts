/** The pages of the project's own framework that Lighthouse looks at: one of each sort that people land on. */
export const lighthousePages: readonly string[] = [
  '',
  'competences/risk-and-issue-management/',
  'roles/pmo-officer/',
  'compare/pmo-administrator--pmo-officer/',
  'matrix/',
];
