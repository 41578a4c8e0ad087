import { isText } from '../../entries/is-text.ts';
import { conflictsIn } from './conflicts-in.ts';
import { quote } from '../../messages/quote.ts';
import type { Rule } from '../../rule.ts';

export const mergeConflict: Rule = {
  id: 'merge-conflict',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'file',
  summary: 'A file holds one version of every place.',
  why: 'Two people changed the same place, and git put both versions into the file. Readers would be shown both, with the lines of git between them.',
  help: 'Keep the lines that should stay, and delete the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  *check(file) {
    if (!isText(file)) return;
    for (const { marker, whole, isWhole } of conflictsIn(file.text)) {
      yield {
        at: { file, span: marker },
        message: `Unexpected line ${quote(file.text.slice(...marker))}, expected one version of the text`,
        ...(isWhole
          ? {}
          : { help: 'It is left over from two versions that were put side by side. Keep what is right around it, and delete the line.' }),
        explains: whole,
      };
    }
  },
  examples: [
    {
      title: 'Two versions of a line, in the front matter and in the text',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n⟦<<<<<<< HEAD⟧\nRules differ from house to house.\n=======\nHouses differ in their rules.\n>>>>>>> house-rules\n',
        'terms/agenda.md':
          '---\nid: agenda\n⟦<<<<<<< HEAD⟧\ntitle: Agenda\n=======\ntitle: Order of business\n>>>>>>> order\n---\nWhat a meeting deals with.\n',
      },
      expect: ['merge-conflict', 'merge-conflict'],
    },
    {
      title: 'A line that was overlooked',
      files: { 'terms/agenda.md': '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with.\n⟦>>>>>>> order⟧\n' },
      expect: ['merge-conflict'],
    },
    {
      title: 'Signs inside a sentence',
      files: {
        'terms/agenda.md':
          '---\nid: agenda\ntitle: Agenda\n---\nWhat a meeting deals with. The signs \\<<<<<<< and >>>>>>> belong to git.\n',
      },
      expect: [],
    },
  ],
};
