import type { ConfigData } from 'html-validate';

/** The rules for the markup of the site: all that html-validate recommends, with these exceptions. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Tables become blocks on phones, and browsers then drop their table semantics: roles restore them.
    'no-redundant-role': 'off',
    // Titles are what authors call their entries, with the name of their framework behind.
    'long-title': 'off',
    // HTML allows every id without spaces. Headings once began with numbers, and links to them have to lead on.
    'valid-id': ['error', { relaxed: true }],
  },
};
