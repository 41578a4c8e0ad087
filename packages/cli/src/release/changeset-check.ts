import type { Framework, FoundChange, FoundDifference } from '@framewright/model';
import { decidingChanges, type ChangesetEvidence } from './changeset-evidence.ts';
import type { ChangesetFault } from './changeset-fault.ts';
import { changesetFolder, type WaitingChangesets } from './changeset-files.ts';

/** How many changes are listed as reasons before the rest is counted. */
const mostReasons = 5;

/** What is missing between the declared step and the needed one, after what is wrong with changesets; nothing if it is covered. */
export function changesetFaults(
  { difference, needed, declared, largest, isCovered }: ChangesetEvidence,
  framework: Framework,
  { faults }: WaitingChangesets,
  packageName: string,
): readonly ChangesetFault[] {
  if (isCovered || difference === undefined) return faults;
  if (needed === 'forbidden') return [...faults, ...decidingChanges(difference).map((change) => forbidden(change, framework))];
  const reasons = reasonsOf(difference);
  if (largest === undefined)
    return [
      ...faults,
      {
        message: `No changeset names ${packageName}, and what changed needs one that says ${needed}`,
        help: [...reasons, '“framewright changeset” writes one; edit its words before you commit it.'],
        filled: true,
      },
    ];
  return [
    ...faults,
    {
      at: { path: `${changesetFolder}/${largest.name}.md`, line: largest.range.start.line },
      message: `Unexpected ${largest.step ?? declared}, expected ${needed}: write ${JSON.stringify(packageName)}: ${needed}`,
      help: reasons,
      filled: true,
    },
  ];
}

function reasonsOf(difference: FoundDifference): readonly string[] {
  const deciding = decidingChanges(difference);
  const rest = deciding.length - mostReasons;
  return [
    ...deciding.slice(0, mostReasons).map(({ message }) => message),
    ...(rest > 0 ? [rest === 1 ? 'And there is one more such change.' : `And there are ${rest} more such changes.`] : []),
  ];
}

function forbidden({ message, entry }: FoundChange, framework: Framework): ChangesetFault {
  const isThere = framework.byId.has(entry.id);
  return {
    message,
    help: [
      isThere
        ? 'No release may have this change. Take it back.'
        : `No release may have this change. If it goes on under another id, name the old one there under “formerly”. Else bring the file of “${entry.id}” back, deprecate it with “framewright deprecate ${entry.id}”, and remove it after the next release.`,
    ],
  };
}
