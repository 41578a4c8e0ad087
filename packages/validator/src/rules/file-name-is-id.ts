import { idConflicts } from '../entries/id-claims.ts';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { isReadable, writtenOf } from '../entries/written-entry.ts';

export const fileNameIsId: Rule = {
  id: 'file-name-is-id',
  severity: 'error',
  harm: 'ambiguous',
  scope: 'linked',
  summary: 'The file of an entry is named after its id; that of a news item after its date and its id.',
  why: 'People find an entry by the name of its file. An id is permanent, so a file whose name differs was renamed, or was copied and not finished.',
  help: 'Rename the file after the id. Change the id only if nothing has been published under it.',
  *check(entry, context) {
    if (entry.type === 'translation' || entry.type === 'manifest' || !isReadable(entry)) return;
    const place = entry.source?.file.place;
    if (place?.holds !== 'entry') return;
    const { id, date } = writtenOf(entry);
    const found = entry.source?.file.path.split('/').at(-1) ?? '';
    const wanted = entry.type === 'news' && typeof date === 'string' && day.test(date) ? `${date}-${entry.id}.md` : `${entry.id}.md`;
    if (id !== entry.id || found === wanted || (entry.type === 'news' && place.id === id && wanted === `${entry.id}.md`)) return;
    // Of two entries with one id, that they have it is the mistake.
    if (idConflicts(context).some((conflict) => conflict.entry === entry && !conflict.isEarlier)) return;
    yield {
      at: { subject: entry, pointer: '/id' },
      message: `Unexpected id ${quote(id)} in a file called ${quote(found)}, expected the file to be called ${quote(wanted)}`,
      ...(kebab.test(place.id) && place.id !== id ? { expected: [place.id] } : {}),
    };
  },
  examples: [
    {
      title: 'A file that was renamed, and news without its date',
      files: {
        'competences/timekeeping.md': '---\nid: ⟦time-keeping⟧\ntitle: Timekeeping\nkind: technical\n---\nThe ability to end on time.\n',
        'news/first-meeting.md': '---\nid: ⟦first-meeting⟧\ntitle: First meeting\ndate: 2026-03-01\n---\nWe met.\n',
      },
      expect: ['file-name-is-id', 'file-name-is-id'],
    },
    {
      title: 'Folders below are free',
      files: {
        'competences/before/inviting.md':
          '---\nid: inviting\ntitle: Inviting\nkind: technical\n---\nThe ability to bring the right people together.\n',
        'news/2026-03-01-first-meeting.md': '---\nid: first-meeting\ntitle: First meeting\ndate: 2026-03-01\n---\nWe met.\n',
      },
      expect: [],
    },
  ],
};

const day = /^\d{4}-\d{2}-\d{2}$/u;
const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
