import { exampleBase } from './example-base.ts';

/** The manifest of the example, with these languages. */
export function manifestWithLanguages(languages: string): string {
  return (exampleBase['framework.md'] ?? '').replace('language: en-GB', `language: en-GB\nlanguages: ${languages}`);
}
