import { checkXapi, exportXapi } from '@framewright/exporters';
import { parseJson } from '@framewright/model';
import { clean, type ConformLine } from './conform-line.ts';
import type { Sample } from './sample-frameworks.ts';

/** xAPI, which has no official files here: every list of activities against the rules of this project. */
export function conformXapi(samples: readonly Sample[]): readonly ConformLine[] {
  const findings = samples.flatMap(({ name, framework, options }) =>
    exportXapi(framework, options).flatMap(({ content }) => checkXapi(parseJson(content)).map(({ at, says }) => `${name}: ${at} ${says}`)),
  );
  return [clean('xAPI', 'activities against the rules of this project', samples.length, findings)];
}
