import { inCompetenceOrder, scaleOf, statusOf, type Framework } from '@framewright/model';
import { profileScale, type Profile, type ProfileRow } from './profile.ts';

/**
 * A profile that asks for nothing: for whoever begins freely, or from a group. It has every competence of the framework that is neither a
 * draft nor deprecated.
 * @param competences ids of those that it is limited to
 */
export function freeProfile(framework: Framework, competences?: readonly string[]): Profile {
  const scales = new Map<string, Profile['scales'][string]>();
  const rows = framework.entries.competence.flatMap((entry): readonly ProfileRow[] => {
    const status = statusOf(entry);
    if (status === 'draft' || status === 'deprecated' || (competences && !competences.includes(entry.id))) return [];
    const scale = scaleOf(framework, entry.data)?.data;
    if (scale) scales.set(scale.id, profileScale(scale));
    return [{ competence: entry.id, need: 'expected', ...(scale ? { scale: scale.id } : {}), rating: {} }];
  });
  return {
    contexts: [],
    rows: inCompetenceOrder(framework, rows, ({ competence }) => competence),
    electives: [],
    scales: Object.fromEntries(scales),
  };
}
