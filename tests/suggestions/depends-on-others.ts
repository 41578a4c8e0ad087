/**
 * Findings that the right answer to another finding may bring, with the reason why no suggestion can know: what was chosen is compared with what stands elsewhere, and where a choice is open, all of it is offered.
 * Each is told at once, and has suggestions of its own.
 */
const reasons: ReadonlyMap<string, string> = new Map([
  ['ladder-goes-down', 'A level that the scale has may be lower than that of a role on a lower rung.'],
  [
    'rating-without-descriptor',
    'A number that is written in another form is that of the author, and what a competence describes is in its own file.',
  ],
  ['override-without-effect', 'The name that was misspelt may be that of a requirement that the role inherits as it is.'],
  ['deprecated-without-successor', 'An entry whose status is the misspelt “deprecated” has yet to say what takes its place.'],
]);

/** Whether a finding inside what was suggested for a finding of another rule is no fault of the suggestion. */
export function dependsOnOthers(answered: string, brought: string): boolean {
  return answered !== brought && reasons.has(brought);
}
