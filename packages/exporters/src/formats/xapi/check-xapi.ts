import { isObject } from '@framewright/model';
import type { Finding } from '../../standards/finding.ts';

/** What activities, as objects of xAPI statements, lack or have in another form; no two may have one id. */
export function checkXapi(activities: unknown): readonly Finding[] {
  if (!Array.isArray(activities)) return [{ at: '', says: 'is not a list' }];
  const met = new Set<unknown>();
  return activities.flatMap((activity: unknown, index) => {
    const at = `/${index}`;
    if (!isObject(activity)) return [{ at, says: 'is not an object' }];
    const { id, objectType, definition } = activity;
    const isRepeated = met.has(id);
    met.add(id);
    return [
      ...(objectType === undefined || objectType === 'Activity' ? [] : [{ at: `${at}/objectType`, says: 'is not Activity' }]),
      ...(isAddress(id) ? [] : [{ at: `${at}/id`, says: 'is no whole address' }]),
      ...(isRepeated ? [{ at: `${at}/id`, says: 'is the id of another activity too' }] : []),
      ...(definition === undefined ? [] : defined(definition, `${at}/definition`)),
    ];
  });
}

function defined(definition: unknown, at: string): readonly Finding[] {
  if (!isObject(definition)) return [{ at, says: 'is not an object' }];
  const { type, name, description } = definition;
  return [
    ...(type === undefined || isAddress(type) ? [] : [{ at: `${at}/type`, says: 'is no whole address' }]),
    ...Object.entries({ name, description }).flatMap(([key, value]) => (value === undefined ? [] : spoken(value, `${at}/${key}`))),
  ];
}

function spoken(value: unknown, at: string): readonly Finding[] {
  if (!isObject(value)) return [{ at, says: 'does not say in which language' }];
  return Object.entries(value).flatMap(([language, text]) => [
    ...(/^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/iu.test(language) ? [] : [{ at, says: `has ${language}, which is no tag of a language` }]),
    ...(typeof text === 'string' ? [] : [{ at: `${at}/${language}`, says: 'is not text' }]),
  ]);
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/iu.test(value);
}
