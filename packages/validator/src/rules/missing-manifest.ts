import { quote } from '../messages/quote.ts';
import type { Rule } from '../rule.ts';
import { misnamedManifest } from '../names/misnamed-manifest.ts';

export const missingManifest: Rule = {
  id: 'missing-manifest',
  severity: 'error',
  harm: 'missing',
  scope: 'framework',
  summary: 'A framework has a manifest: the file framework.md at its top.',
  why: 'The manifest defines the words that all other files use, such as kinds and contexts; without it none of them can be understood.',
  help: 'Add the file framework.md, or run the command in the folder that has it.',
  *check({ framework }) {
    const { manifest, files } = framework;
    if (manifest.source || manifest.id !== '') return;
    const misnamed = files.find(misnamedManifest);
    if (misnamed)
      yield {
        at: { file: misnamed, span: [0, 0] },
        message: `Unexpected name ${quote(misnamed.path)}, expected “framework.md”`,
        help: 'Rename the file.',
        expected: ['framework.md'],
      };
    else
      yield {
        at: { subject: manifest, pointer: '' },
        message: 'Unexpected framework without a manifest, expected the file “framework.md”',
      };
  },
  examples: [
    {
      title: 'A manifest whose name has a capital',
      files: { 'framework.md': null, 'Framework.md': '⟦⟧---\nformat: 1\nid: meetings\ntitle: Meetings\n---\nHow people run meetings.\n' },
      expect: ['missing-manifest'],
    },
    { title: 'A framework with its manifest', files: {}, expect: [] },
  ],
};
