import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const missingAltText: Rule = {
  id: 'missing-alt-text',
  severity: 'error',
  harm: 'excluded',
  scope: 'file',
  summary: 'Every image on a page has a text alternative that says what it shows.',
  why: 'People who can’t see the image, and search, have nothing but these words.',
  help: 'Write between the square brackets what the image shows and why it is there, as you would tell somebody on the telephone.',
  needs: ['images'],
  *check(file) {
    const { place } = file;
    if ((place.holds !== 'entry' && place.holds !== 'translation') || place.type !== 'page') return;
    for (const { alt, url, span } of file.prose.images) {
      const words = alt.trim();
      const at = { file, span };
      if (words === '')
        yield { at, message: `Unexpected image ${quote(url)} without a text alternative, expected words that say what it shows` };
      else if (isFileName(words, url) || saysNothing.test(words))
        yield { at, message: `Unexpected ${quote(words)} as text alternative of an image, expected words that say what it shows` };
    }
  },
  examples: [
    {
      title: 'No words, and the name of the file',
      files: {
        'pages/about.md': '---\nid: about\ntitle: About\n---\n⟦![](assets/hall.svg)⟧\n\n⟦![hall.svg](assets/hall.svg)⟧\n',
        'assets/hall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
      },
      expect: ['missing-alt-text', 'missing-alt-text'],
    },
    {
      title: 'What the image shows',
      files: {
        'pages/about.md':
          '---\nid: about\ntitle: About\n---\n![The hall in which the circle meets, with chairs in a ring](assets/hall.svg)\n',
        'assets/hall.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n',
      },
      expect: [],
    },
  ],
};

const saysNothing =
  /^(?:an? )?(?:image|img|picture|photo|photograph|graphic|diagram|figure|screenshot|chart|logo|icon|alt|alt text)[\s\d_-]*$/iu;
const imageFile = /\.(?:svg|png|jpe?g|gif|webp|avif|bmp|tiff?)$/iu;

function isFileName(words: string, url: string): boolean {
  const name = url.split('/').at(-1) ?? '';
  return imageFile.test(words) || (words.toLowerCase() === name.replace(imageFile, '').toLowerCase() && !words.includes(' '));
}
