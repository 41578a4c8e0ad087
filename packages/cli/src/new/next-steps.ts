import { kindOf, levelTitle, sayOf, scaleOf, type Entry, type EntryOf, type Framework } from '@framewright/model';
import { toFill } from './level-texts.ts';

/**
 * What to do after creating an entry, in words.
 * @param path of its file as it is shown
 */
export function nextSteps(framework: Framework, entry: Entry, path: string): string {
  const next =
    entry.type === 'competence'
      ? afterCompetence(framework, entry)
      : entry.type === 'role'
        ? afterRole(framework, entry)
        : entry.type === 'scale'
          ? afterScale(entry)
          : [];
  const draft =
    'status' in entry.data && entry.data.status === 'draft'
      ? ['It is a draft. When others should read it, write “status: proposed” in its file.']
      : [];
  return [...next, ...draft, `“framewright validate ${path}” checks it as you go on.`].map((line) => `${line}\n`).join('');
}

function afterCompetence(framework: Framework, { data }: EntryOf<'competence'>): readonly string[] {
  const scale = scaleOf(framework, data);
  const [dimension, level] = [scale?.data.dimensions[0], scale?.data.levels.at(-1)];
  if (!scale || !dimension || !level) return [];
  const without =
    kindOf(framework, data)?.levels === 'described'
      ? 'a level that is not described does not exist for it'
      : 'where you describe none, the scale’s own text holds';
  if (isToFill(data.descriptors))
    return [`Next, write what each level means in place of “${toFill}”, or take its heading out; ${without}.`];
  if (data.descriptors !== undefined) return [];
  return [
    `Next, describe its levels under headings such as “## ${dimension.title}” and “### ${levelTitle(scale.data, dimension.id, level.value)}”; ${without}.`,
  ];
}

function afterScale({ data }: EntryOf<'scale'>): readonly string[] {
  return isToFill(data.descriptors) ? [`Next, write what each level means in place of “${toFill}”.`] : [];
}

function isToFill(descriptors: EntryOf<'scale'>['data']['descriptors'] = {}): boolean {
  return Object.values(descriptors).some((levels) => Object.values(levels).includes(toFill));
}

function afterRole(framework: Framework, { data }: EntryOf<'role'>): readonly string[] {
  const [competence] = framework.entries.competence.filter((entry) => scaleOf(framework, entry.data) !== undefined);
  const rated = competence ?? framework.entries.competence[0];
  if (!rated || data.requires !== undefined) return [];
  const scale = scaleOf(framework, rated.data)?.data;
  const lowest = scale?.levels[0]?.value ?? 1;
  const rating = scale === undefined ? '{}' : `{ rating: { ${scale.dimensions.map(({ id }) => `${id}: ${lowest}`).join(', ')} } }`;
  const verb =
    data.extends === undefined ? sayOf(framework)('say what the role requires') : `say what it requires beyond “${data.extends}”`;
  return [`Next, ${verb}, above the second line of dashes, such as:`, 'requires:', `  ${rated.id}: ${rating}`];
}
