import type { Rule } from '../rule.ts';

export const imageInEntry: Rule = {
  id: 'image-in-entry',
  severity: 'error',
  harm: 'lost',
  scope: 'file',
  summary: 'Only pages show images.',
  why: 'The text of entries travels into spreadsheets, documents and other systems, where an image is lost and what it says with it.',
  help: 'Say in words what the image shows, or put it on a page and link to that as [[its-id]].',
  needs: ['images'],
  *check(file) {
    const { place } = file;
    if ((place.holds !== 'entry' && place.holds !== 'translation') || place.type === 'page') return;
    for (const { span } of file.prose.images)
      yield { at: { file, span }, message: 'Unexpected image in an entry, expected words; only a page shows images' };
  },
  examples: [
    {
      title: 'An image in a competence',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\n⟦![Where the chair sits](assets/table.svg)⟧\n',
      },
      expect: ['image-in-entry'],
    },
    {
      title: 'A bracket with an exclamation mark before it is no image',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n\nSay “order!” [twice].\n',
      },
      expect: [],
    },
  ],
};
