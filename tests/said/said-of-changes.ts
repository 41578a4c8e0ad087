import type { ChangePlace, FoundChange } from '@framewright/model';

/** All that changes are but their sentences, fingerprints and words, one paragraph for each: for a snapshot that a reviewer reads. */
export function saidOfChanges(changes: readonly FoundChange[]): string {
  return changes.map(paragraph).join('\n');
}

function paragraph({ kind, bump, affects, entry, formerId, heirs, before, after, places, prose, proposal }: FoundChange): string {
  const lines = [
    `${kind} ${bump} ${entry.type} ${entry.id}${formerId === undefined ? '' : ` (${formerId})`} for ${affects.join(', ')}`,
    before === undefined ? undefined : `before: ${short(before)}`,
    after === undefined ? undefined : `after: ${short(after)}`,
    heirs && `heirs: ${heirs.join(', ')}`,
    prose && `prose: ${prose}`,
    proposal && `proposal: ${JSON.stringify(proposal)}`,
    `${placeOf(places.before)} → ${placeOf(places.after)}`,
  ];
  return lines.flatMap((line) => (line === undefined ? [] : [line])).join('\n  ');
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 100 ? `${text.slice(0, 99)}… (${text.length})` : text;
}

function placeOf(place: ChangePlace | undefined): string {
  return place === undefined ? 'nowhere' : `${place.path}${place.pointer} ${place.span?.join('-')}`;
}
