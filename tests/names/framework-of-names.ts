import { entryTypeNames, type EntryType } from '@framewright/model';

/** A type of entry that is written in a file. */
export type EntrySort = Exclude<EntryType, 'manifest'>;

/** What a framework can name by an id: entries by their type, and what the manifest, a scale or a role lists. */
export const entrySorts: readonly EntrySort[] = entryTypeNames.filter((type) => type !== 'manifest');

/** Names that every object answers to, as people might use them for titles; the one that an id can have is an id here. */
const names: readonly string[] = Object.getOwnPropertyNames(Object.prototype)
  .filter((name) => name !== 'constructor')
  .sort();

/** A framework for the tests of names. */
export interface FrameworkOfNames {
  /** The id of every context, kind, section, stage, level, dimension, elective and other framework. */
  readonly id: string;
  /** The types of entries of which one has that id as well. An id is an error twice, so a sound framework has one of them. */
  readonly of: readonly EntrySort[];
  /** Of two versions the later one: it has lost a dimension, a section and a context, and asks for something else. */
  readonly later?: boolean;
  /** Whether titles, aliases, codes, headings and keys of its own are such names too. */
  readonly titles?: boolean;
}

/**
 * The texts of a framework in which as much as possible has one id. Beside each thing that has it stands another of its sort that has not,
 * and whose maps do not hold the id: what is looked up there must not be found.
 */
export function frameworkOfNames({ id, of, later = false, titles = true }: FrameworkOfNames): Readonly<Record<string, string>> {
  const idOf = (sort: EntrySort): string => (of.includes(sort) ? id : `one-${sort}`);
  let turn = 0;
  const title = (plain: string): string => JSON.stringify(titles ? (names[turn++ % names.length] ?? '') : plain);
  const [dimension, level, section, kind, stage, contextTitle] = [
    title('Depth'),
    title('Low'),
    title('Evidence'),
    title('Craft'),
    title('First'),
    title('Project'),
  ];
  const heading = (words: string): string => (JSON.parse(words) as string).replaceAll('_', '\\_');
  const rating = (value: number): string => (later ? `{ second: ${value} }` : `{ ${id}: ${value}, second: 1 }`);
  const extra = titles
    ? `x-__proto__: { __proto__: 1, valueOf: ${later ? 2 : 1} }\nx-constructor: { __proto__: { toString: [__proto__] } }\nx-toString: a\n`
    : '';
  const aliases = titles ? 'aliases: [__proto__, toString, constructor]\ncode: constructor\n' : 'aliases: [Another]\ncode: "1"\n';

  const files: Record<string, string> = {
    'package.json': `{ "name": "${id}", "version": "${later ? '2' : '1'}.0.0" }\n`,
    'framework.md': `---
format: 2
id: the-${id}
title: ${title('Names')}
iri: https://names.example/
repository: https://forge.example/names/names
language: en-GB
languages: [en-GB, de]
licence: CC-BY-4.0
publisher: ${titles ? 'constructor' : 'Namers'}
theme: { documentation: none }
contexts:
${later ? '' : `  - { id: ${id}, title: ${contextTitle} }\n`}  - { id: office, title: Office }
kinds:
  - { id: ${id}, title: ${kind}, scale: ${idOf('scale')}, levels: described }
  - { id: conduct, title: Conduct }
sections:
${later ? '' : `  - { id: ${id}, title: ${section}, of: [competence, role] }\n`}  - { id: tasks, title: Tasks, of: [role, competence] }
  - { id: asks, title: Asks, of: [competence], at: level }
qualificationStages:
  - { id: ${id}, title: ${stage} }
  - { id: last, title: Last }
alignedWith:
  - { id: ${id}, title: ${title('Guild')}, edition: "2", url: "https://guild.example/" }
${extra}---
What people know who give names.
`,
    [`scales/${idOf('scale')}.md`]: `---
id: ${idOf('scale')}
title: ${title('Steps')}
dimensions:
${later ? '' : `  - { id: ${id}, title: ${dimension} }\n`}  - { id: second, title: Second, levels: [{ id: ${id}, title: ${title('Hears')} }] }
levels:
  - { value: 1, id: ${id}, title: ${level} }
  - { value: 2, id: high, title: High }
${extra}---
## Second

### ${heading(level)}

Has heard of it.

### High

Does it alone.
`,
    [`groups/${idOf('group')}.md`]: `---\nid: ${idOf('group')}\ntitle: ${title('Group')}\n${extra}---\nWork with names.\n`,
    'groups/inner.md': `---\nid: inner\ntitle: Inner\nparent: ${idOf('group')}\n---\nWork with few names.\n`,
    [`families/${idOf('family')}.md`]: `---\nid: ${idOf('family')}\ntitle: ${title('Family')}\n${extra}---\nThose who name.\n`,
    'families/inner-family.md': `---\nid: inner-family\ntitle: Inner family\nparent: ${idOf('family')}\n---\nThose who name little.\n`,
    [`competences/${idOf('competence')}.md`]: `---
id: ${idOf('competence')}
title: ${title('Naming')}
kind: ${id}
group: ${idOf('group')}
${aliases}related: [plain]
alignments:
  - { framework: ${id}, code: ${title('7')}, relation: close }
${extra}---
The ability to give a name that lasts.

See [[${idOf('term')}]], [[${idOf('role')}]] and [[plain]].
${
  later
    ? ''
    : `
## ${heading(dimension)}

### ${heading(level)}

Has read a name.

### High

Gives names.
`
}
## Second

### ${heading(level)}

Reads names aloud.

#### Asks

- Which name ${later ? 'fits' : 'lasts'}?

### High

Reads them well.
${
  later
    ? ''
    : `
## ${heading(section)}

- A name that was given
`
}`,
    // Rated on the same scale, and holding nothing under the id.
    'competences/plain.md': `---
id: plain
title: Plain speech
kind: ${id}
partOf: ${idOf('competence')}
at: { level: 1, dimension: ${later ? 'second' : id} }
---
The ability to say it without a name.

## Second

### ${heading(level)}

Says little.

### High

Says nothing.

## Tasks

- Speaks
`,
    'competences/fairness.md':
      '---\nid: fairness\ntitle: Fairness\nkind: conduct\ngroup: inner\n---\nThe ability to let everyone have a name.\n',
    [`roles/${idOf('role')}.md`]: `---
id: ${idOf('role')}
title: ${title('Namer')}
family: ${idOf('family')}
rung: 1
${aliases}contexts: [${later ? 'office' : `${id}, office`}]
requires:
${
  later
    ? `  plain: { rating: ${rating(1)}, contexts: [office] }\n  fairness: {}`
    : `  ${idOf('competence')}: { rating: ${rating(1)}, contexts: [${id}] }\n  fairness: {}`
}
electives:
  - id: ${id}
    title: ${title('Choice')}
    atLeast: 1
    of:
      plain: { rating: ${rating(2)} }
      ${idOf('competence')}: { rating: ${rating(2)} }
${extra}---
Gives names to what has none.
${later ? '' : `\n## ${heading(section)}\n\n- Names\n`}
## Tasks

- Reads
`,
    'roles/heir.md': `---
id: heir
title: Heir
family: inner-family
rung: 2
extends: ${idOf('role')}
requires:
  ${later ? idOf('competence') : 'plain'}: { rating: ${rating(1)}, need: essential }
---
Has names from others.
`,
    [`qualifications/${idOf('qualification')}.md`]: `---
id: ${idOf('qualification')}
title: ${title('Certificate')}
body: ${title('Guild')}
stage: ${id}
${aliases}audience: [${idOf('role')}]
contexts: [${later ? 'office' : id}]
covers:
  ${later ? 'plain' : idOf('competence')}: ${rating(1)}
validFrom: 2020-01-01
url: "https://guild.example/certificate"
${extra}---
A written test.
`,
    'qualifications/plain-paper.md': `---\nid: plain-paper\ntitle: Plain paper\nbody: Guild\nstage: last\naudience: [heir]\ncovers:\n  plain: ${rating(1)}\n---\nA test without names.\n`,
    [`resources/${idOf('resource')}.md`]: `---
id: ${idOf('resource')}
title: ${title('Book of names')}
sort: book
by: ${title('Printer')}
${aliases}tags: [constructor, __proto__]
identifiers: [{ system: ${title('shop')}, id: ${title('9')} }]
covers:
  ${later ? 'plain' : idOf('competence')}: { rating: ${rating(1)}, certainty: ${later ? 'stated' : 'judged'} }
${extra}---
Names to read.
`,
    'resources/plain-book.md': `---\nid: plain-book\ntitle: Plain book\nsort: tool\ncovers:\n  plain: { rating: ${rating(2)}, certainty: assumed }\n---\nA book without names.\n`,
    [`terms/${idOf('term')}.md`]: `---\nid: ${idOf('term')}\ntitle: ${title('name')}\naliases: [hasOwnProperty, label]\n${extra}---\nWhat something is called.\n`,
    [`pages/${idOf('page')}.md`]: `---\nid: ${idOf('page')}\ntitle: ${title('About')}\n${extra}---\nSee [[${idOf('competence')}]].\n\n## ${heading(section)}\n\nWho we are[^__proto__].\n\n[^__proto__]: People.\n`,
    [`news/2026-01-02-${idOf('news')}.md`]: `---\nid: ${idOf('news')}\ntitle: ${title('We open')}\ndate: 2026-01-02\n${extra}---\nCome in.\n`,
    [`reviews/${idOf('review')}.md`]: `---
id: ${idOf('review')}
title: ${title('Spring')}
opens: 2026-11-01
closes: 2026-12-01
scope: { roles: [${idOf('role')}], competences: [${idOf('competence')}], groups: [${idOf('group')}], kinds: [${id}] }
minutes: 30
${extra}---
Read the names.
`,
    'translations/de/framework.md': `---
of: ${'a'.repeat(64)}
title: ${title('Namen')}
contexts: [{ id: ${later ? 'office' : id}, title: Amt }]
kinds: [{ id: ${id}, title: Handwerk }]
sections: [{ id: tasks, title: Aufgaben }]
qualificationStages: [{ id: ${id}, title: Zuerst }]
---
Wer Namen gibt.
`,
    [`translations/de/competences/${idOf('competence')}.md`]: `---\nof: ${'a'.repeat(64)}\ntitle: ${title('Benennen')}\naliases: [__proto__]\n---\nDie Fähigkeit, Namen zu geben.\n`,
  };
  return files;
}
