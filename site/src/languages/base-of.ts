/** The language of a tag, without region and script. */
export function baseOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
