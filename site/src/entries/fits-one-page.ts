import type { Framework } from '@framewright/model';

/** The most competences and roles that one page may hold; more would take a browser minutes to lay out. */
const mostOnOnePage = 600;

/** Whether the whole text of a framework can be shown on one page. */
export function fitsOnePage({ entries }: Framework): boolean {
  return entries.competence.length + entries.role.length <= mostOnOnePage;
}
