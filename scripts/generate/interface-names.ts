import { stringNames } from '../../site/src/catalogues/with-strings.ts';
import { en } from '../../site/src/words/en.ts';

/** The names of all words of the site that a framework may replace, as a module of the validator. */
export function generateInterfaceNames(): string {
  const names = [...stringNames(en).keys()].map((name) => `  '${name}',`);
  return `// Generated from site/src/words by "npm run generate".\n\n/** The names of the words of the site. */\nexport const interfaceNames: readonly string[] = [\n${names.join('\n')}\n];\n`;
}
