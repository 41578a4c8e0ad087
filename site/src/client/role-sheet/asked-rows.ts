/** The rows of a role that can be opened. */
export function askedRows(): readonly HTMLDetailsElement[] {
  return [...document.querySelectorAll<HTMLDetailsElement>('.asked details')];
}
