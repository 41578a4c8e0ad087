import { schemas, type SchemaName } from '@framewright/model';
import { bodyKeysOf } from '@framewright/markdown';
import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';

export const bodyKeyInFrontMatter: Rule = {
  id: 'body-key-in-front-matter',
  severity: 'error',
  harm: 'lost',
  scope: 'file',
  summary: 'Text for readers stands below the front matter, not in it.',
  why: 'There it can have paragraphs, lists and links, and every part of it has one place where people look for it.',
  help: 'Move it below the second line --- and delete the key.',
  *check(file) {
    const { place } = file;
    if ((place.holds !== 'entry' && place.holds !== 'translation') || !file.readable) return;
    const name: SchemaName = place.holds === 'translation' ? 'translation' : place.type;
    for (const [key, where] of Object.entries(places)) {
      if (!Object.hasOwn(file.frontMatter, key)) continue;
      const isOurs =
        bodyKeysOf(name).has(key) ||
        !Object.hasOwn(schemas[name].properties ?? {}, key) ||
        (key === 'sections' && name === 'translation' && place.type !== 'manifest');
      const span = isOurs ? file.spanInFrontMatter(`/${key}`, 'key') : undefined;
      if (span)
        yield {
          at: { file, span },
          message: `Unexpected key ${quote(key)}, expected its text below the front matter`,
          help: `Move it below the second line ---${where}, and delete the key.`,
        };
    }
  },
  examples: [
    {
      title: 'A definition and descriptors as keys',
      files: {
        'competences/chairing.md':
          '---\nid: chairing\ntitle: Chairing\nkind: technical\n⟦definition⟧: The ability to lead a meeting.\n⟦descriptors⟧: { knowledge: { 1: Knows who speaks next. } }\n---\n',
      },
      expect: ['body-key-in-front-matter', 'body-key-in-front-matter'],
    },
    {
      title: 'The manifest declares sections under that key',
      files: { 'pages/about.md': '---\nid: about\ntitle: About\n---\nWho we are.\n' },
      expect: [],
    },
  ],
};

const places: Readonly<Record<string, string>> = {
  definition: ' as the first paragraph',
  text: '',
  descriptors: ', each under the heading of its dimension (## Knowledge) and of its level (### Aware)',
  levelSections: ', each below the heading of its level under a heading of its own that begins with ####',
  sections: ', each under a heading of its own that begins with ##',
};
