/** At which places two lists of one length differ; undefined where they differ in length, or at so many places that they have little in common. */
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
