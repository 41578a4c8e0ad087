/** Whether a value says anything: words that are not all spaces, or a list that is not empty. */
export function hasWords(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : Array.isArray(value) && value.length > 0;
}
