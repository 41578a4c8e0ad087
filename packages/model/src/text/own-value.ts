/**
 * What a record itself holds under a name. Whoever writes a framework may name things as they like, also `constructor`, and every object
 * answers to that without holding it. So what is looked up by a name from a framework is looked up here, or in a Map.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
