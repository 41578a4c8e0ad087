/** What people call the pages of the site when they search for them, in English; words are parted by spaces. */
export const calledWords = {
  roles: 'jobs job titles profiles positions careers',
  competences: 'skills abilities capabilities competencies',
  compare: 'comparison difference differences versus next step career promotion',
  matrix: 'grid table overview side by side skills matrix',
  qualifications: 'certificates certifications exams diplomas training',
  resources: 'courses books training learning material',
  terms: 'glossary definitions vocabulary meaning abbreviations',
  print: 'printing pdf paper book export word document whole text',
  cite: 'citation reference bibtex bibliography quote doi',
  data: 'download csv excel spreadsheet json api export open data tables',
  changes: 'release notes versions history what is new updates changelog',
  group: 'about contact people authors team contribute take part feedback',
  reviews: 'review consultation survey read comment feedback',
  news: 'announcements blog updates',
  reference: 'documentation manual guides rules format commands help',
  licence: 'license copyright reuse permission creative commons',
  accessibility: 'wcag screen reader keyboard contrast disability',
  privacy: 'cookies tracking personal data gdpr',
};

/** What a catalogue says of this. */
export type CalledWords = typeof calledWords;
