import type { ChangeKind } from '../judging/change-kind.ts';
import { edited } from '../examples/example-files.ts';
import { valueFindings } from '../findings/value-findings.ts';

export const themeChanged: ChangeKind = {
  id: 'theme-changed',
  mirror: 'theme-changed',
  bump: 'patch',
  affects: ['readers'],
  title: 'The site looks different',
  why: 'Colours and pictures say nothing about what the framework asks.',
  covers: ['accent', 'logo', 'stylesheet', 'pages', 'documentation'].map((key) => `manifest.theme.${key}`),
  examples: [{ title: 'The site looks different', before: {}, after: edited('framework.md', ['#0a5', '#05a']), expect: ['theme-changed'] }],
  find: (comparison) => valueFindings(comparison, ['manifest'], 'theme', () => `The site looks different.`),
};
