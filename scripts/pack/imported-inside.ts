/**
 * A source as it stands in the command's package, where our other packages lie inside: it imports them by the names that the package's own
 * `imports` map gives them, and other sources by what they are compiled to.
 */
export function importedInside(text: string): string {
  return text
    .replaceAll(/(['"])@framewright\//gu, '$1#framewright/')
    .replaceAll(/((?:from|import|import\() ?['"]\.[^'"\n]*)\.ts(?=['"])/gu, '$1.js');
}
