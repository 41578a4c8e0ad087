import { diffFrameworks, exampleTexts } from '@framewright/diff';
import { parseFramework } from '@framewright/markdown';
import { startPage } from '@framewright/review';
import type { PreviewExample } from './preview-example.ts';

/** A script that would run if it were treated as more than text. */
export const hostileScript = '<script>alert(1)</script>';
export const hostilePicture = '<img src=x onerror=alert(2)>';

/** A hostile change of everything. */
export function hostilePreview(): PreviewExample {
  const before = parseFramework(exampleTexts({}));
  const framework = parseFramework(afterHostileChange());
  return {
    framework,
    preview: {
      start: startPage(diffFrameworks(before, framework), before, framework, '2026-03-15'),
      before,
      base: `main">${hostileScript}`,
      revision: '4f0c1d2e3b4a59687786950413223140abcdef01',
      folder: '',
      changes: [],
      pull: { number: 7, author: `"${hostileScript}` },
      conversations: [
        {
          id: 3,
          path: `competences/${hostilePicture}.md`,
          state: 'file',
          quote: '',
          isResolved: false,
          comments: [{ author: 'ola', body: hostileScript, at: '2026-03-14T10:00:00Z', url: 'javascript:alert(3)' }],
        },
      ],
    },
  };
}

function afterHostileChange(): Readonly<Record<string, string>> {
  const { 'competences/leaf-reading.md': gone, ...texts } = exampleTexts({});
  if (gone === undefined) throw new Error('There is no leaf-reading to be taken away.');
  const edited: Record<string, string> = Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [
      path.replace('garnish', 'trimming'),
      text
        .replaceAll(/^.*leaf-reading.*\n/gmu, '')
        .replaceAll('garnish', 'trimming')
        .replace('id: trimming\n', 'id: trimming\nformerly: [garnish]\n'),
    ]),
  );
  const edit = (path: string, from: string, to: string): void => {
    const text = edited[path];
    if (!text?.includes(from)) throw new Error(`${path} does not say “${from}”.`);
    edited[path] = text.replace(from, () => to);
  };
  edit('framework.md', 'title: Tea house skills', `title: 'Tea ${hostilePicture}'`);
  edit('framework.md', 'What people in a tea house can do.', 'What people in a tea house know.');
  edit('competences/serving.md', 'title: Serving', `title: 'Serving ${hostileScript}'`);
  edit('families/house.md', 'People who meet guests.', 'People who meet the guests of the house.');
  edit('pages/about.md', 'Who we are.', 'Who we are not.');
  edit('scales/skill.md', 'Teaches it.', 'Teaches it to others.');
  edit('qualifications/tea-certificate.md', 'knowledge: 2', 'knowledge: 3');
  edited['groups/stove.md'] += 'What is done at the fire.\n';
  edited['terms/leaf.md'] = `---\nid: leaf\ntitle: 'leaf ${hostilePicture}'\n---\nWhat tea is made of.\n`;
  return edited;
}
