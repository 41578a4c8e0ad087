/** The indexes at which two lists of equal length differ; undefined if their lengths differ, or if they differ at too many places. */
export function changedPlaces(before: readonly unknown[], now: readonly unknown[]): readonly number[] | undefined {
  if (before.length !== now.length) return undefined;
  const places: number[] = [];
  for (let place = 0; place < now.length; place += 1) {
    if (before[place] === now[place]) continue;
    if (places.length === most) return undefined;
    places.push(place);
  }
  return places;
}

const most = 100;
