import type { SchemaName } from '@framewright/model';
import * as checks from '../generated/schema-checks.js';

/** Functions that say whether a value has the shape of a schema; of schemas of what stands in files only. They are large, and hardly ever needed. */
export const compiledChecks: { readonly [name in SchemaName]?: (value: unknown) => boolean } = checks;
