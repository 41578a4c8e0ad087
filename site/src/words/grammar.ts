const plural = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A number with its noun: "1 role", "4 roles", "11,000 roles". */
export function count(number: number, one: string, several: string): string {
  return `${numbers.format(number)} ${plural.select(number) === 'one' ? one : several}`;
}

/** Things in a row: "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
  return lists.format(items);
}
