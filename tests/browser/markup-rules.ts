import type { ConfigData } from 'html-validate';

/** What the markup of the site is checked against: all that html-validate recommends, but for what is said here. */
export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  elements: ['html5'],
  rules: {
    // Tables become blocks on phones, and browsers then forget that they are tables: the roles say so again.
    'no-redundant-role': 'off',
    // Titles are what authors call their entries, with the name of their framework behind.
    'long-title': 'off',
  },
};
