import type { EntrySort } from './framework-of-names.ts';

/** Calls of every command that reads a framework, about the entry that has the id. What writes comes last. @param type of that entry */
export function callsAbout(id: string, type: EntrySort): readonly (readonly string[])[] {
  const round = type === 'review' ? id : 'one-review';
  return [
    ...['pretty', 'json', 'github', 'junit', 'sarif', 'markdown'].map((format) => ['validate', '--format', format]),
    ['validate', '--exact'],
    ['show', id, '--json'],
    ['show', `the-${id}`],
    ['show', 'heir', '--context', id],
    ['show', 'heir', '--json'],
    ['show', 'plain'],
    ['show', 'plain-paper'],
    ['list'],
    ['list', '--json'],
    ['diff', '1.0.0', '--format', 'json'],
    ['diff', '1.0.0', '--format', 'markdown'],
    ['diff', '1.0.0', '--format', 'github'],
    ['verify'],
    ['round', round],
    ['round', round, '--json'],
    ['format', '--check'],
    ['translate', 'de'],
    // Names where a word of the program, or a thing of another sort, is asked for.
    [id],
    ['show', `--${id}`],
    ['list', id],
    ['explain', id],
    ['completion', id],
    ['translate', id],
    ['validate', '--format', id],
    ['validate', '--limit', `${id}=1`],
    ['validate', `no-such/${id}.md`],
    ['new', 'competence', '--id', id, '--title', id, '--kind', id],
    ['new', 'role', '--id', `new-${id}`, '--title', 'toString', '--family', id],
    ...callsInShort(id),
    ['changeset', '--check'],
    ['translate', 'de', id],
    ['translate', 'de', id, '--done'],
    ['format'],
    ['new', 'term', '--id', `new-${id}`, '--title', 'toString', '--text', 'What a thing says of itself.'],
    ['release', '--date', '2026-11-22'],
    ['verify'],
    ['rename', id, `other-${id}`],
    ['deprecate', `other-${id}`, '--because', 'constructor'],
    ['validate'],
    ['diff', '1.0.0', '2.0.0'],
    ['diff', '2.0.0'],
  ];
}

/** Those whose answers depend most on which entry has the id. */
export function callsInShort(id: string): readonly (readonly string[])[] {
  return [['validate'], ['show', id], ['bundle'], ['diff', '1.0.0']];
}
