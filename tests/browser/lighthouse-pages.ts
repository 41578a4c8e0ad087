/** The pages of the project's own framework for Lighthouse, by type: those that people land on. */
export const lighthousePages = {
  home: '',
  competence: 'competences/risk-and-issue-management/',
  role: 'roles/pmo-officer/',
  step: 'compare/pmo-administrator--pmo-officer/',
  matrix: 'matrix/',
  roles: 'roles/',
  competences: 'competences/',
  terms: 'terms/',
  search: 'search/',
  qualification: 'qualifications/p3o-foundation/',
} as const;
