/** An address as it may stand in one: letters that addresses can't hold are written as percent signs do. */
export function safeAddress(address: string): string {
  return [...address].map((letter) => (letter <= ' ' || '<>"{}|\\^`'.includes(letter) ? encodeURIComponent(letter) : letter)).join('');
}
