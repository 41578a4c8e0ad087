import type { Format } from '../standards/format.ts';
import { caseFormat } from './case.ts';
import { ctdl } from './ctdl.ts';
import { json } from './json.ts';
import { moodle } from './moodle.ts';
import { openBadges } from './open-badges.ts';
import { skos } from './skos.ts';
import { tables } from './tables.ts';
import { workbook } from './workbook.ts';
import { xapi } from './xapi.ts';

/** All formats into which a framework can be written, in the order in which people look for them. */
export const formats: readonly Format[] = [workbook, tables, json, moodle, caseFormat, ctdl, skos, openBadges, xapi];
