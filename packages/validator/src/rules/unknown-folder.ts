import {
  canonicalLanguage,
  entryTypeNames,
  publishedLanguages,
  entryTypes,
  type Framework,
  type SourceFile,
  suggest,
} from '@framewright/model';
import { misnamedManifest } from '../names/misnamed-manifest.ts';
import { either, quote } from '../messages/quote.ts';
import type { Finding, Rule } from '../rule.ts';
import { isReadable, isWhole } from '../entries/written-entry.ts';

export const unknownFolder: Rule = {
  id: 'unknown-folder',
  severity: 'error',
  harm: 'lost',
  scope: 'framework',
  summary: 'Every Markdown file lies in a folder that says what it is.',
  why: 'The folder alone says whether a file is a competence, a role or a term. Elsewhere a file is never shown.',
  help: 'Move the file into the folder for what it describes.',
  *check({ framework }) {
    const seen = new Set<string>();
    for (const file of framework.files) {
      const { place } = file;
      const folder = place.holds === 'unknown' ? place.folder : place.holds === 'translation' ? `translations/${place.language}` : '';
      const finding =
        place.holds === 'unknown'
          ? misplaced(file, folder, framework)
          : place.holds === 'translation'
            ? undeclared(file, place.language, framework)
            : undefined;
      // One wrong name of a folder is one mistake, however many files are in it.
      if (!finding || (folder !== '' && seen.has(folder))) continue;
      seen.add(folder);
      yield finding;
    }
  },
  examples: [
    {
      title: 'A folder that is spelt otherwise, and a file in none',
      files: {
        'competencies/chairing.md': '⟦⟧---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n',
        'notes.md': '⟦⟧---\nid: notes\ntitle: Notes\n---\nWhat was said.\n',
      },
      expect: ['unknown-folder', 'unknown-folder'],
    },
    {
      title: 'Folders below are free, and a README is no entry',
      files: {
        'README.md': 'How to take part.\n',
        'competences/in-the-room/chairing.md': '---\nid: chairing\ntitle: Chairing\nkind: technical\n---\nThe ability to lead a meeting.\n',
      },
      expect: [],
    },
  ],
};

const folders = entryTypeNames.filter((type) => type !== 'manifest').map((type) => entryTypes[type].folder);

function misplaced(file: SourceFile, folder: string, framework: Framework): Finding | undefined {
  if (misnamedManifest(file) && !framework.manifest.source) return undefined;
  const at = { file, span: [0, 0] as const };
  const [top = '', language = ''] = folder.split('/');
  if (top === '')
    return {
      at,
      message: `Unexpected file ${quote(file.path)} beside the manifest, expected it in a folder such as ${either(['competences', 'roles', 'terms'])}`,
    };
  if (top === 'translations')
    return {
      at,
      message: `Unexpected place ${quote(file.path)}, expected ${quote(`translations/${language === '' ? framework.manifest.data.language : language}/terms/…`)}`,
      help: 'A translation lies below translations and its language at the same path as the entry that it translates.',
    };
  const near = suggest(top, folders);
  return {
    at,
    message: `Unexpected folder ${quote(top)}, expected ${either(near.length > 0 ? near : folders)}`,
    expected: near,
    ...(near[0] === undefined ? {} : { help: `Rename the folder to ${near[0]}, or move its files there.` }),
  };
}

function undeclared(file: SourceFile, language: string, { manifest }: Framework): Finding | undefined {
  const known = publishedLanguages(manifest.data);
  if (!manifest.source || !isReadable(manifest) || !isWhole(manifest, 'languages') || known.includes(canonicalLanguage(language)))
    return undefined;
  return {
    at: { file, span: [0, 0] },
    message: `Unexpected translation into ${quote(language)}, expected a language that the manifest lists: ${either(known)}`,
    help: `Add ${language} to languages in framework.md, or rename the folder to the language that is meant.`,
    expected: suggest(language, known),
  };
}
