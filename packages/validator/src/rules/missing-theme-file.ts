import { suggest } from '@framewright/model';
import { exampleBase } from '../entries/example-base.ts';
import { either, quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { readableManifest } from '../entries/written-entry.ts';

export const missingThemeFile: Rule = {
  id: 'missing-theme-file',
  severity: 'error',
  harm: 'nowhere',
  scope: 'framework',
  summary: 'The logo and the stylesheet that the theme names are there.',
  why: 'The site is built without them, and looks like that of somebody else.',
  help: 'Correct the name of the file, add the file to the folder assets, or take the line away.',
  *check({ framework }) {
    const { assets } = framework;
    const manifest = readableManifest(framework);
    if (assets === undefined || !manifest) return;
    for (const key of ['logo', 'stylesheet'] as const) {
      const path = manifest.data.theme?.[key];
      if (path === undefined || assets.includes(path)) continue;
      const near = suggest(path, assets);
      yield {
        at: { subject: manifest, pointer: `/theme/${key}` },
        message: `Unexpected ${quote(path)}, a file that does not exist, expected ${near.length > 0 ? either(near) : 'one that does'}`,
        expected: near,
      };
    }
  },
  examples: [
    {
      title: 'A misspelt logo and a stylesheet that was never added',
      files: {
        'framework.md': withTheme('{ logo: ⟦assets/lgoo.svg⟧, stylesheet: ⟦assets/theme.css⟧ }'),
        'assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
      },
      expect: ['missing-theme-file', 'missing-theme-file'],
    },
    {
      title: 'Both files are there',
      files: {
        'framework.md': withTheme('{ logo: assets/logo.svg, stylesheet: assets/theme.css }'),
        'assets/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
        'assets/theme.css': '.site-name { letter-spacing: 0.05em }\n',
      },
      expect: [],
    },
  ],
};

function withTheme(theme: string): string {
  return (exampleBase['framework.md'] ?? '').replace('language: en-GB', `language: en-GB\ntheme: ${theme}`);
}
