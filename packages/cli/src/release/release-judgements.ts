import type { Framework } from '@framewright/model';
import { folderTree } from '@framewright/workspace';
import { readChangesets } from './changeset-files.ts';
import { parseEditorial, sectionOf, uniqueJudgements, type EditorialJudgement } from './release-editorial.ts';

/**
 * The editorial judgements for the next release of the framework in a folder: those in its changesets and, once these have become part of
 * the change log, those in the section about the version.
 */
export async function judgementsFor(root: string, framework: Framework): Promise<readonly EditorialJudgement[]> {
  const { changesets } = await readChangesets(root, framework);
  const [changelog] = await folderTree(root).read(['CHANGELOG.md']);
  const section = changelog && 'bytes' in changelog ? sectionOf(new TextDecoder().decode(changelog.bytes), framework.version) : '';
  return uniqueJudgements([...changesets.map(({ file }) => file.text), section].flatMap(parseEditorial));
}
