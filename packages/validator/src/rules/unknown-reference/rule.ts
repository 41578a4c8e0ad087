import { emptyKeyFix } from '../../entries/empty-key-fix.ts';
import { eachReference, placeIn, type Entry, type EntryLink, type SourceFile } from '@framewright/model';
import type { FrameworkContext } from '../../memory/framework-context.ts';
import { entryNames } from '../../names/entry-names.ts';
import { exampleBase } from '../../entries/example-base.ts';
import { entriesOf, knownNames } from '../../names/known-names.ts';
import { quote } from '../../messages/quote.ts';
import { referenceFinding } from '../../names/reference-findings.ts';
import type { Finding, Rule } from '../../rule.ts';
import { translationFindings } from './translation-references.ts';
import { isReadable, writtenOf } from '../../entries/written-entry.ts';

export const unknownReference: Rule = {
  id: 'unknown-reference',
  severity: 'error',
  harm: 'nowhere',
  scope: 'linked',
  summary: 'Whatever names something names something that exists.',
  why: 'A name that leads nowhere is lost in every page, release and download: the reader never sees what was meant.',
  help: 'Write the id of what you mean: the name of its file without “.md”.',
  *check(subject, context) {
    if (subject.type === 'translation') yield* translationFindings(context, subject);
    else if (isReadable(subject)) yield* frontMatterFindings(context, subject);
    if (subject.source) yield* linkFindings(context, subject.source.file);
  },
  examples: [
    {
      title: 'A misspelt id, a title where the id is wanted, an entry of another type',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nextends: ⟦fairness⟧\ncontexts: [⟦projects⟧]\nrequires:\n  ⟦agenda-seting⟧: { rating: { knowledge: 2, application: 2 } }\n  minute-taking: { rating: { ⟦knowlege⟧: 2, application: 2 } }\n---\nOften a [[clerk]] as well, who is good at ⟦[[Agenda setting]]⟧.\n',
      },
      expect: ['unknown-reference', 'unknown-reference', 'unknown-reference', 'unknown-reference', 'unknown-reference'],
    },
    {
      title: 'An earlier id, and a link that lacks a bracket',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\nformerly: [leading-meetings]\n---\nThe ability to lead a meeting.\n',
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\nrequires:\n  ⟦leading-meetings⟧: { rating: { knowledge: 2, application: 2 } }\n---\nShows ⟦[[fairness]⟧ to all.\n',
      },
      expect: ['unknown-reference', 'unknown-reference'],
    },
    {
      title: 'An id that is read as a number',
      files: {
        'groups/360.md': '---\nid: "360"\ntitle: All-round\n---\nEverybody around a person.\n',
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\ngroup: ⟦360⟧\n---\nThe ability to lead a meeting.\n',
      },
      expect: ['unknown-reference'],
    },
    {
      title: 'A translation of nothing, and of a dimension that is not there',
      files: {
        'framework.md': (exampleBase['framework.md'] ?? '').replace('language: en-GB', 'language: en-GB\nlanguages: [en-GB, de]'),
        'translations/de/competences/fairnes.md':
          '⟦⟧---\nof: 18583870572a438cc0fdc5f124c04765ef1536c20f385495a6a78cb329465a2a\ntitle: Fairness\n---\n',
        'translations/de/scales/proficiency.md':
          '---\nof: 18583870572a438cc0fdc5f124c04765ef1536c20f385495a6a78cb329465a2a\ntitle: Können\ndimensions:\n  - { id: ⟦knowlege⟧, title: Wissen }\n---\n',
      },
      expect: ['unknown-reference', 'unknown-reference'],
    },
    {
      title: 'Brackets that are no link',
      files: {
        'roles/chair.md':
          '---\nid: chair\ntitle: Chair\n---\nWrites `[[id]]` for a link, \\[[so]] as it stands, and [[clerk|the one who writes]] for words of its own.\n',
      },
      expect: [],
    },
  ],
};

function* linkFindings(context: FrameworkContext, file: SourceFile): Iterable<Finding> {
  const names = entryNames(context);
  const known = entriesOf(context);
  for (const link of file.prose.entryLinks) {
    if (!known.has(link.id))
      yield referenceFinding({ at: { file, span: link.span }, id: link.id, known, isItem: false, show: (id) => `[[${id}]]` }, names);
  }
  for (const link of file.prose.unclosedEntryLinks) {
    const [meant] = known.has(link.id) ? [link.id] : known.meant(link.id);
    if (meant !== undefined) yield unclosedFinding(file, link, meant);
  }
}

function unclosedFinding(file: SourceFile, { span }: EntryLink, meant: string): Finding {
  return {
    at: { file, span },
    message: `Unexpected ${quote(file.text.slice(...span))} with one bracket at its end, expected ${quote(`[[${meant}]]`)}`,
    help: 'End the link to an entry with two brackets: ]].',
    expected: [`[[${meant}]]`],
    fix: { title: 'Add the second bracket', safe: true, edits: [{ span: [span[1], span[1]], text: ']' }] },
  };
}

function frontMatterFindings(context: FrameworkContext, entry: Entry): readonly Finding[] {
  const found: Finding[] = [];
  eachReference(entry.type, writtenOf(entry), (id, target, part, parent, step) => {
    const known = knownNames(context, entry, target);
    if (!known || (typeof id === 'string' && known.has(id))) return;
    const isItem = part === 'value' && typeof step === 'number';
    const finding = referenceFinding(
      {
        at: { subject: entry, pointer: placeIn(parent, step), part },
        id: String(id),
        known,
        key: part === 'value' && !isItem ? String(step) : undefined,
        isItem,
        show: (name) => name,
      },
      entryNames(context),
    );
    found.push(id === '' ? { ...finding, ...emptyKeyFix(entry, placeIn(parent, step)) } : finding);
  });
  return found;
}
