import type { Affected, Bump } from '@framewright/model';

/** The meaning of one bump. */
export interface PolicyRule {
  readonly bump: Exclude<Bump, 'none'>;
  readonly title: string;
  /** In one or two sentences. */
  readonly text: string;
}

/** The policy in short, strictest rule first; each change kind states its own bump. */
export const policyRules: readonly PolicyRule[] = [
  {
    bump: 'forbidden',
    title: 'Never',
    text: 'An id that was released does not vanish. It is deprecated in a release before it goes, or kept under formerly by the entry that carries on.',
  },
  {
    bump: 'major',
    title: 'Major',
    text: 'Somebody who relied on the framework has to act: a deprecated entry is removed, an id changes, a required level rises, a requirement or a condition is added or made stricter, the levels of a scale change.',
  },
  {
    bump: 'minor',
    title: 'Minor',
    text: 'There is more, or less is asked: a new competence, role or qualification, a lower level, a relaxed requirement, a deprecation. So is a definition, a descriptor or other prose that says something else.',
  },
  {
    bump: 'patch',
    title: 'Patch',
    text: 'Nobody has to act: examples, questions for reflection, translations, sources, and prose that someone judged to be mended without meaning anything else.',
  },
];

/** Notes on what the rules alone do not say. */
export const policyNotes: readonly { readonly title: string; readonly text: string }[] = [
  {
    title: 'Below 1.0.0',
    text: 'Before version 1.0.0, a change that needs a major release is declared minor, and all else patch. What is forbidden stays forbidden.',
  },
  {
    title: 'Proposed entries',
    text: 'What is proposed promises nothing. It may be withdrawn, or get another id, and no change of it needs more than a minor release, unless the change reaches entries that are not proposed. An entry that goes back to being proposed takes a promise back, which needs a major release.',
  },
  {
    title: 'Drafts, pages, news and review rounds',
    text: 'They are in no release. Drafts are not compared at all: an entry that becomes a draft has vanished. Pages, news and review rounds are compared where both sides were read from files, and need a patch.',
  },
  {
    title: 'Prose',
    text: 'No program can tell whether other words mean something else. The comparison proposes, by how much the words differ and by whether words that decide what is asked came or went. A person judges, and names the fingerprint of the change as editorial; until then it needs what its kind needs.',
  },
  {
    title: 'What follows from a larger change',
    text: 'A change is told once. What follows from it is not told again: references that follow an id, ratings that move with their level, roles that inherit a requirement.',
  },
];

/** The name of each effect, in the order of presentation. */
export const effects: Readonly<Record<Affected, { readonly title: string; readonly text: string }>> = {
  claims: { title: 'People and courses assessed', text: 'Past assessments and course mappings may need another look.' },
  links: { title: 'Links', text: 'Links and ids that point to these entries may break.' },
  programs: { title: 'Programs', text: 'Software that reads the data may need a change.' },
  tailorings: { title: 'Tailorings', text: 'Differences that organisations keep on top of a release may no longer fit.' },
  readers: { title: 'Readers', text: 'The wording changed.' },
};
