import type { Block, EntryType, SourceFile } from '@framewright/model';
import { quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';

export const emptySection: Rule = {
  id: 'empty-section',
  severity: 'error',
  harm: 'missing',
  scope: 'entry',
  summary: 'Every heading has something below it.',
  why: 'A heading alone promises readers what they then look for in vain; exports carry an empty cell.',
  help: 'Write what belongs below the heading, or delete the heading: a level or a section that has no text is left out.',
  *check({ type, source }) {
    if (!source) return;
    for (const problem of source.problems) {
      if (problem.rule === 'empty-section') yield finding(source.file, problem);
    }
    if (type !== 'translation' && !bound.has(type))
      for (const heading of emptyHeadings(source.file.blocks)) yield finding(source.file, heading);
  },
  examples: [
    {
      title: 'A level, a section and a dimension without text',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Aware\n\nKnows who speaks next.\n\n### ⟦Expert⟧\n\n## ⟦Application⟧\n\n## ⟦Evidence⟧\n',
      },
      expect: ['empty-section', 'empty-section', 'empty-section'],
    },
    {
      title: 'A heading on a page that the next one follows at once',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\nWho we are.\n\n## ⟦Our history⟧\n\n## Our plans\n\n### Next year\n\nMore meetings.\n',
      },
      expect: ['empty-section'],
    },
    {
      title: 'A level that is left out has no heading',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n## Knowledge\n\n### Expert\n\n#### In large meetings\n\nKnows the rules of order.\n',
      },
      expect: [],
    },
  ],
};

/** Types of entry whose headings are bound to names; reading has found those without text. */
const bound: ReadonlySet<EntryType> = new Set(['competence', 'role', 'qualification', 'scale']);

type Heading = Extract<Block, { readonly kind: 'heading' }>;

function finding(file: SourceFile, { heading, span }: { readonly heading: string; readonly span: Heading['span'] }): Finding {
  return { at: { file, span }, message: `Unexpected heading ${quote(heading)} with nothing below it, expected text` };
}

function emptyHeadings(blocks: readonly Block[]): readonly { readonly heading: string; readonly span: Heading['span'] }[] {
  const shown = blocks.filter(({ kind }) => kind !== 'definition');
  return shown.flatMap((block, index) => {
    const next = shown[index + 1];
    const isEmpty = block.kind === 'heading' && (next === undefined || (next.kind === 'heading' && next.depth <= block.depth));
    return isEmpty ? [{ heading: block.words, span: block.wordsSpan }] : [];
  });
}
